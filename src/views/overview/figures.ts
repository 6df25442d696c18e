import { VIEW_DATASETS } from '#views/datasets.ts';
import { defineView } from '#views/define-view.ts';
import { keyFigures, THEMES, themeFigure } from './key-figures.ts';
import { recordById, type Context } from './records.ts';
import { gapsOf, unknownOf } from './unknown.ts';

export const view = defineView({
  id: 'overview',
  datasets: VIEW_DATASETS.overview,
  contextOf: (snapshot, _, wording): Context => ({
    wording,
    numbers: keyFigures(snapshot),
    gaps: gapsOf(snapshot, wording),
  }),
  figures: {
    ...Object.fromEntries(
      THEMES.map((theme) => [`figures-${theme}`, (context: Context) => themeFigure(context, theme)]),
    ),
    unknown: unknownOf,
  },
  recordById,
});
