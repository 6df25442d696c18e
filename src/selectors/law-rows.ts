import type { RecordOf } from '#data/snapshot.ts';
import { agreementOf, type Agreement } from '#model/agreement.ts';
import type { CellState, SourceRef } from '#model/source.ts';
import { selector } from './memo.ts';

export type Draft = RecordOf<'law-drafts'>;
type Provision = RecordOf<'provisions'>;
type Coded = RecordOf<'provision-cells'>;

/** What one draft says of one provision, such as `cass/licensing`; a pair that the files leave out is not coded. */
export type LawCell = Omit<Coded, 'value' | 'draft' | 'provision'> & {
  readonly id: string;
  readonly draft: Draft;
  readonly provision: Provision;
  readonly state: CellState;
};

export type LawRow = {
  /** The provision's. */
  readonly id: string;
  readonly provision: Provision;
  /** One for each draft, in the order of the drafts. */
  readonly cells: readonly LawCell[];
  readonly agreement: Agreement;
  /** Of the provision and of all its cells. */
  readonly refs: readonly SourceRef[];
};

const NOT_CODED: Omit<Coded, 'draft' | 'provision'> = {
  value: 'not-coded',
  articles: [],
  related: [],
  summary: null,
  oddity: null,
  refs: [],
};

const cellId = (draft: string, provision: string): string => `${draft}/${provision}`;

/** What the drafts say of each provision, and how far they agree. Nothing in it knows how many drafts there are. */
export const lawRows = selector(['provision-cells', 'law-drafts', 'provisions'], (snapshot): readonly LawRow[] => {
  const coded = new Map(snapshot['provision-cells'].records.map((cell) => [cellId(cell.draft, cell.provision), cell]));
  return snapshot.provisions.records.map((provision) => {
    const cells = snapshot['law-drafts'].records.map((draft): LawCell => {
      const id = cellId(draft.id, provision.id);
      const { value: state, ...said } = coded.get(id) ?? NOT_CODED;
      return { ...said, id, draft, provision, state };
    });
    return {
      id: provision.id,
      provision,
      cells,
      agreement: agreementOf(cells.map(({ draft, state }) => ({ draft: draft.id, state }))),
      refs: [...provision.refs, ...cells.flatMap(({ refs }) => refs)],
    };
  });
});
