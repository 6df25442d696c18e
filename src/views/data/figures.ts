import type { Framing } from '#charts/mark.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import { DATASET_IDS, isDatasetId, type DatasetId, type Snapshot } from '#data/snapshot.ts';
import { CODEBOOK } from '#i18n/codebook/codebook.ts';
import type { CodebookEntry } from '#i18n/codebook/entry.ts';
import type { Wording } from '#i18n/wording.ts';
import { citationsOf, refsIn, type Citations } from '#model/citations.ts';
import type { SourceRef } from '#model/source.ts';
import { sourceById } from '#selectors/sources.ts';
import type { ViewState } from '#state/fields.ts';
import type { SourceLookup } from '#ui/evidence.ts';
import { filterWords } from '#ui/filter-words.ts';
import { tableFigure } from '#ui/table-figure.ts';
import type { ViewFigures } from '#views/define-view.ts';
import { fieldNames, plainRecords, RECORDS_TABLE, recordsSaying } from './records.ts';
import { fieldColumns } from './RecordTable.tsx';
import { kindGrouping, sourceColumns, sourceIn } from './SourceTable.tsx';

export const datasets: ViewFigures['datasets'] = [];

/** The list of sources counts what cites each, so it needs all the rest. */
export function datasetsOf({ dataset }: ViewState): readonly DatasetId[] {
  if (!isDatasetId(dataset)) return [];
  return dataset === 'sources' ? DATASET_IDS : [dataset, 'sources'];
}

/** A page of reference: tables and words, no figures. */
export const figuresOf: ViewFigures['figuresOf'] = () => [];

/** The records of the open dataset as its page shows them: those that say what was searched, in their order. */
export function tablesOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): TableFigure[] {
  const { dataset: id, dataText, dataSort, dataHidden, dataBy } = viewState;
  const { sources } = snapshot;
  const shelved = isDatasetId(id) ? snapshot[id] : undefined;
  if (!isDatasetId(id) || shelved === undefined || sources === undefined) return [];
  const entry = CODEBOOK[id];
  if (entry === undefined) return [];
  const sourceOf = sourceById({ sources });
  const shown = recordsSaying(plainRecords(id, shelved.records), dataText);
  const framing = framingOf({ entry, count: shown.length, standing: shelved.source, sourceOf, dataText, wording });
  const common = { framing, sort: dataSort, hidden: dataHidden, wording };
  if (id !== 'sources') {
    const columns = fieldColumns(fieldNames(entry), shown, { wording, sourceOf });
    const rows = shown.map((record) => ({ ...record, refs: refsIn(record.fields) }));
    return [tableFigure({ ...common, rows, columns })];
  }
  const grouping = dataBy === 'none' ? undefined : kindGrouping(wording).find((each) => each.id === dataBy);
  return [
    tableFigure({
      ...common,
      rows: shown
        .flatMap((record) => sourceOf(record.id) ?? [])
        .map((source) => ({ ...source, refs: [{ source: source.id, at: source.url ?? '' }] })),
      columns: sourceColumns(citationsIn(snapshot), wording),
      grouping,
    }),
  ];
}

/** What cites each source, once all datasets are there. */
function citationsIn(snapshot: Snapshot): Citations | null {
  const citing = DATASET_IDS.flatMap((dataset) => {
    const shelved = snapshot[dataset];
    return shelved === undefined || dataset === 'sources' ? [] : [{ dataset, ...shelved }];
  });
  return citing.length < DATASET_IDS.length - 1 ? null : citationsOf(citing, sourceIn);
}

type Words = {
  readonly entry: CodebookEntry;
  readonly count: number;
  readonly standing: SourceRef;
  readonly sourceOf: SourceLookup;
  readonly dataText: string;
  readonly wording: Wording;
};

function framingOf({ entry, count, standing, sourceOf, dataText, wording }: Words): Framing {
  const { say, text, name, language } = wording;
  const listed = sourceOf(standing.source);
  return {
    figure: RECORDS_TABLE,
    language,
    title: say.data.table.title(text(entry.title)),
    subtitle: text(entry.what),
    source: say.figure.source(listed === undefined ? standing.source : name(listed.title)),
    count: say.data.records(count),
    notes: [text(entry.gaps)],
    filters: filterWords([], dataText, wording),
  };
}
