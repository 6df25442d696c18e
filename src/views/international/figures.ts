import { internationalWords } from '#i18n/international/international.ts';
import { ofReport } from '#model/period.ts';
import { COMMITMENTS, commitmentTable } from '#selectors/commitments.ts';
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
import { VIEW_DATASETS } from '#views/datasets.ts';
import { defineView } from '#views/define-view.ts';
import { findingsFigure, findingsOn } from '#views/findings-figure.ts';
import { dialogueCountsOf, dialogueTimelineOf, statedOf, stepTimelineOf } from './charts.ts';
import { contactsOf } from './contacts.ts';
import { COMMITMENTS_TABLE, commitmentsTable } from './commitments-table.ts';
import type { Context } from './context.ts';
import { contributorsOf } from './contributors.ts';
import { meetingsTable } from './meetings-table.ts';
import { recordById } from './records.ts';
import { pageFinding } from './findings.ts';

export const view = defineView({
  id: 'international',
  finding: pageFinding,
  datasets: VIEW_DATASETS.international,
  optional: ['findings'],
  contextOf: (snapshot, viewState, wording): Context => ({
    wording,
    findings: findingsOn(snapshot, 'international'),
    meetings: shownOf(meetingTable(snapshot), meetingFilters(snapshot), viewState, wording),
    steps: shownOf(stepTable(snapshot), STEPS, viewState, wording),
    commitments: shownOf(commitmentTable(snapshot), COMMITMENTS, viewState, wording),
    contributors: shownOf(contributorTable(snapshot), CONTRIBUTORS, viewState, wording),
    dialogues: dialoguesIn(snapshot),
    counts: new Map(
      snapshot.dialogues.records.flatMap((record) => (record.kind === 'count' ? [[record.id, record]] : [])),
    ),
    standards: ofReport(snapshot.standards.records).filter(({ contributors }) => contributors.length > 0),
    figures: ofReport(snapshot['key-figures'].records),
  }),
  figures: {
    contacts: contactsOf,
    dialogues: dialogueTimelineOf,
    'dialogue-counts': dialogueCountsOf,
    steps: stepTimelineOf,
    wdta: contributorsOf,
    'international-numbers': statedOf,
    findings: (context: Context) => findingsFigure(context, internationalWords(context.wording).sourceReport),
  },
  tables: {
    'meetings-table': meetingsTable.figureOf,
    [COMMITMENTS_TABLE]: commitmentsTable.figureOf,
  },
  recordById,
});
