import type { RecordOf } from '#data/snapshot.ts';
import { agreementOf, type Agreement } from '#model/agreement.ts';
import { selector } from './memo.ts';

type ProvisionCell = RecordOf<'provision-cells'>;

const cellId = (draft: string, provision: string): string => `${draft}/${provision}`;

/** What a draft says of a provision; undefined for a pair that the files leave out. */
export const provisionCellAt = selector(['provision-cells'], ({ 'provision-cells': { records } }) => {
  const cells = new Map(records.map((cell) => [cellId(cell.draft, cell.provision), cell]));
  return (draft: string, provision: string): ProvisionCell | undefined => cells.get(cellId(draft, provision));
});

/** How far the drafts agree on each provision, in the order of the provisions. A pair that is left out is not coded. */
export const agreements = selector(
  ['provision-cells', 'law-drafts', 'provisions'],
  (snapshot): readonly { readonly provision: RecordOf<'provisions'>; readonly agreement: Agreement }[] => {
    const cellAt = provisionCellAt(snapshot);
    const drafts = snapshot['law-drafts'].records;
    return snapshot.provisions.records.map((provision) => ({
      provision,
      agreement: agreementOf(
        drafts.map(({ id }) => ({ draft: id, state: cellAt(id, provision.id)?.value ?? 'not-coded' })),
      ),
    }));
  },
);
