import type { TableFigure } from '#charts/table-figure.ts';
import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewState } from '#state/fields.ts';
import type { ViewFigures } from '#views/define-view.ts';
import { acronymsTable } from './AcronymTable.tsx';

export const datasets: ViewFigures['datasets'] = ['acronyms', 'sources'];

/** A page of reference: tables and words, no figures. */
export const figuresOf: ViewFigures['figuresOf'] = () => [];

export function tablesOf({ acronyms, sources }: Snapshot, viewState: ViewState, wording: Wording): TableFigure[] {
  if (acronyms === undefined || sources === undefined) return [];
  const listed = new Map(sources.records.map((source) => [source.id, source]));
  return [acronymsTable(acronyms, viewState, (id) => listed.get(id), wording)];
}
