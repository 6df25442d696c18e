import type { RecordOf } from '#data/snapshot.ts';
import { agreementOf, type Agreement } from '#model/agreement.ts';
import { inTimeOrder } from '#model/lineage.ts';
import type { CellState, SourceRef } from '#model/source.ts';
import { selector } from './memo.ts';

export type Version = Extract<RecordOf<'law-drafts'>, { kind: 'version' }>;

/** A draft with its versions in time order, the later ones among them. */
export type Draft = Extract<RecordOf<'law-drafts'>, { kind: 'draft' }> & { readonly versions: readonly Version[] };

export const draftsIn = selector(['law-drafts'], ({ 'law-drafts': { records } }): readonly Draft[] => {
  const versions = inTimeOrder(records.filter((record) => record.kind === 'version'));
  return records
    .filter((record) => record.kind === 'draft')
    .map((draft) => ({ ...draft, versions: versions.filter((version) => version.draft === draft.id) }));
});

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
    const cells = draftsIn(snapshot).map((draft): LawCell => {
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
