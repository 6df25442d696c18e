import type { ChartSpec } from '#charts/spec.ts';
import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewState } from '#state/fields.ts';
import { GAP_DATASETS } from './datasets.ts';
import { themeCards } from './key-figures.ts';
import { gapsOf, unknownOf } from './unknown.ts';

export const datasets = ['key-figures', 'sources', ...GAP_DATASETS] as const;

/** Every figure of the overview, in the order of the page. */
export function figuresOf(snapshot: Snapshot, _viewState: ViewState, wording: Wording): ChartSpec[] {
  const figures = snapshot['key-figures'];
  if (figures === undefined || GAP_DATASETS.some((id) => snapshot[id] === undefined)) return [];
  return [...themeCards(figures, wording).map(({ spec }) => spec), unknownOf(gapsOf(snapshot, wording), wording)];
}
