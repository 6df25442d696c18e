import type { RecordOf, Shelved } from '#data/snapshot.ts';
import { readLegalPlace } from '#lib/legal-place.ts';
import type { PartialDate } from '#lib/partial-date.ts';
import type { Wording } from '#i18n/wording.ts';
import { agreementLevel, agreementLevels, agreementOf, onlyDraftOf, type Agreement } from '#model/agreement.ts';
import type { Clause } from '#model/clause.ts';
import { facet, passingRows, type Facets } from '#model/facet.ts';
import type { CellState, SourceRef } from '#model/source.ts';
import { tableOf, type Table } from '#model/table.ts';
import type { ViewState } from '#state/fields.ts';
import { orderOf } from './order.ts';

type LawDatasets = {
  readonly [Id in 'law-drafts' | 'provisions' | 'provision-cells' | 'events' | 'sources']: Shelved<Id>;
};

export type Draft = RecordOf<'law-drafts'>;
export type Version = Draft['versions'][number];
export type PlanStep = RecordOf<'events'>;

/** What one draft says of one provision; a pair that the files leave out is not coded. */
export type LawCell = {
  /** `cass/licensing` */
  readonly id: string;
  readonly draft: Draft;
  readonly provision: RecordOf<'provisions'>;
  readonly state: CellState;
  readonly articles: readonly string[];
  readonly related: readonly string[];
  readonly summary: RecordOf<'provision-cells'>['summary'];
  readonly oddity: RecordOf<'provision-cells'>['oddity'];
  readonly refs: readonly SourceRef[];
};

export type LawRow = {
  readonly provision: RecordOf<'provisions'>;
  /** One for each draft, in the order of the drafts. */
  readonly cells: readonly LawCell[];
  readonly agreement: Agreement;
  readonly refs: readonly SourceRef[];
};

/** The data of the view, coded once for each snapshot. Nothing in it knows how many drafts there are. */
export type LawData = {
  readonly drafts: readonly Draft[];
  readonly table: Table<LawRow>;
  readonly planSteps: readonly PlanStep[];
  readonly reportDate: PartialDate | null;
  readonly whole: Facets;
};

export function lawData(datasets: LawDatasets): LawData {
  const drafts = datasets['law-drafts'].records;
  const cells = datasets['provision-cells'];
  const rows = datasets.provisions.records.map((provision): LawRow => {
    const own = drafts.map((draft): LawCell => {
      const coded = cells.records.find((cell) => cell.draft === draft.id && cell.provision === provision.id);
      return {
        id: `${draft.id}/${provision.id}`,
        draft,
        provision,
        state: coded?.value ?? 'not-coded',
        articles: coded?.articles ?? [],
        related: coded?.related ?? [],
        summary: coded?.summary ?? null,
        oddity: coded?.oddity ?? null,
        refs: coded === undefined ? [] : coded.refs,
      };
    });
    const agreement = agreementOf(own.map(({ draft, state }) => ({ draft: draft.id, state })));
    return { provision, cells: own, agreement, refs: provision.refs };
  });
  const table = tableOf<LawRow>(
    rows,
    [
      {
        id: 'agreement',
        levelsOf: ({ agreement }) => [agreementLevel(agreement)],
        order: agreementLevels(drafts.map(({ id }) => id)),
      },
    ],
    wordsOf,
  );
  const report = datasets.sources.records.find(({ id }) => id === datasets['law-drafts'].source.source);
  return {
    drafts,
    table,
    planSteps: datasets.events.records.filter(({ kind }) => kind === 'legislative-plan'),
    reportDate: report?.date ?? null,
    whole: facet(table, { clauses: {}, text: '' }),
  };
}

function wordsOf({ provision, cells }: LawRow): string[] {
  const texts = [
    provision.label,
    provision.short,
    provision.explanation,
    ...cells.flatMap(({ summary, oddity }) => [summary, oddity]),
  ];
  const places = cells.flatMap(({ articles, related }) => [...articles, ...related]);
  const numbers = places.flatMap((spelled) => {
    const place = readLegalPlace(spelled);
    const unit = place?.unit === 'chapter' ? '章' : '条';
    return (place?.spans ?? []).flatMap(({ from, to }) => [`第${from}${unit} 第${from}—${to}${unit}`, `${from}–${to}`]);
  });
  return [
    ...texts.flatMap((text) => (text === null ? [] : [text.en, text.zh])),
    ...places,
    ...numbers,
    provision.endnote,
  ];
}

/** Everything that a builder of this view may look at. */
export type Scene = LawData & {
  readonly wording: Wording;
  readonly viewState: ViewState;
  readonly clauses: { readonly agreement: Clause };
  readonly facets: Facets;
  /** The provisions that pass every filter, in the order that the reader chose. */
  readonly rows: readonly LawRow[];
};

export function lawScene(data: LawData, viewState: ViewState, wording: Wording): Scene {
  const clauses = { agreement: viewState.agreement };
  const facets = facet(data.table, { clauses, text: viewState.lawText });
  const passing = [...passingRows(facets)].flatMap((row) => data.table.rows[row] ?? []);
  return { ...data, wording, viewState, clauses, facets, rows: orderOf(passing, data.drafts, viewState.lawSort) };
}

/** What a level of agreement is called. */
export function agreementLabel({ wording, drafts }: Pick<Scene, 'wording' | 'drafts'>, level: string): string {
  const say = wording.say.law.agreement;
  const draft = draftLabel({ wording, drafts }, onlyDraftOf(level));
  if (draft !== null) return say.only(draft);
  switch (level) {
    case 'shared':
      return say.shared(drafts.length);
    case 'some':
      return say.some;
    case 'none':
      return say.none(drafts.length);
    case 'open':
      return say.open;
    default:
      return level;
  }
}

function draftLabel({ wording, drafts }: Pick<Scene, 'wording' | 'drafts'>, id: string | null): string | null {
  const draft = drafts.find((each) => each.id === id);
  return draft === undefined ? null : wording.text(draft.short);
}

/** Places such as `Articles 50-57` as the reader's language writes them; what cannot be read stays as it is. */
export function placeWords(places: readonly string[], { say }: Wording, width: 'short' | 'long' = 'long'): string {
  const spell = width === 'short' ? say.law.placeShort : say.law.place;
  const words = places.map((spelled) => {
    const place = readLegalPlace(spelled);
    return place === null ? spelled : spell(place);
  });
  return words.reduce((sum, word) => (sum === '' ? word : say.law.and(sum, word)), '');
}

/** The articles a cell rests on, and those worth comparing, in a few words. */
export function cellDetail({ articles, related }: LawCell, wording: Wording): string {
  const own = placeWords(articles, wording, 'short');
  if (related.length === 0) return own;
  const compared = wording.say.law.compare(placeWords(related, wording, 'short'));
  return own === '' ? compared : wording.say.law.and(own, compared);
}
