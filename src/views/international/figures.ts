import { ofReport } from '#model/period.ts';
import {
  CONTRIBUTORS,
  contributorTable,
  dialoguesIn,
  meetingFilters,
  meetingTable,
  STEPS,
  stepTable,
} from '#selectors/dialogues.ts';
import { shownOf } from '#selectors/slice.ts';
import { dateOfSource } from '#selectors/sources.ts';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { defineView } from '#views/define-view.ts';
import { findingsFigure, findingsOn } from '#views/findings-figure.ts';
import { dialogueCountsOf, dialogueTimelineOf, statedOf, stepTimelineOf } from './charts.ts';
import type { Context } from './context.ts';
import { contributorMatrixOf } from './contributors.ts';
import { meetingsTable } from './meetings-table.ts';
import { recordById } from './records.ts';

export const view = defineView({
  id: 'international',
  datasets: [...VIEW_DATASETS.international, 'sources'],
  contextOf: (snapshot, viewState, wording): Context => ({
    wording,
    findings: findingsOn(snapshot, 'international'),
    meetings: shownOf(meetingTable(snapshot), meetingFilters(snapshot), viewState, wording),
    steps: shownOf(stepTable(snapshot), STEPS, viewState, wording),
    contributors: shownOf(contributorTable(snapshot), CONTRIBUTORS, viewState, wording),
    dialogues: dialoguesIn(snapshot),
    counts: new Map(
      snapshot.dialogues.records.flatMap((record) => (record.kind === 'count' ? [[record.id, record]] : [])),
    ),
    standards: ofReport(snapshot.standards.records).filter(({ contributors }) => contributors.length > 0),
    figures: ofReport(snapshot['key-figures'].records),
    reportDate: dateOfSource(snapshot, snapshot.dialogues.source),
  }),
  figures: {
    'dialogue-counts': dialogueCountsOf,
    dialogues: dialogueTimelineOf,
    steps: stepTimelineOf,
    wdta: contributorMatrixOf,
    'international-numbers': statedOf,
    findings: (context: Context) => findingsFigure(context, context.wording.say.international.sourceReport),
  },
  tables: { 'meetings-table': meetingsTable.figureOf },
  recordById,
});
