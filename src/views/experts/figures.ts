import { expertsWords } from '#i18n/experts/experts.ts';
import { POSITIONS, positionTable } from '#selectors/positions.ts';
import { shownOf } from '#selectors/slice.ts';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { defineView } from '#views/define-view.ts';
import { findingsFigure, findingsOn } from '#views/findings-figure.ts';
import { floorsOf, positionsOf, redLinesOf, signatoriesOf, pageFinding } from './charts.ts';
import type { Context } from './context.ts';
import { recordById } from './records.ts';

export const view = defineView({
  id: 'experts',
  finding: pageFinding,
  datasets: VIEW_DATASETS.experts,
  optional: ['findings'],
  contextOf: (snapshot, viewState, wording): Context => ({
    ...shownOf(positionTable(snapshot), POSITIONS, viewState, wording),
    redLines: snapshot['red-lines'].records.toSorted((one, other) => one.order - other.order),
    signatories: snapshot.signatories.records,
    findings: findingsOn(snapshot, 'experts'),
  }),
  figures: {
    floors: floorsOf,
    'red-lines': redLinesOf,
    signatories: signatoriesOf,
    positions: positionsOf,
    findings: (context: Context) => findingsFigure(context, expertsWords(context.wording).sourceLine),
  },
  recordById,
});
