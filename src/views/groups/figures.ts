import { splitHonors } from '#model/honors.ts';
import { directionsById } from '#selectors/directions.ts';
import { groupFilters, groupTable, papersByGroup } from '#selectors/groups.ts';
import { paperMonths } from '#selectors/papers.ts';
import { shownIn, sliceOf } from '#selectors/slice.ts';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { defineView } from '#views/define-view.ts';
import { findingsFigure, findingsOn } from '#views/findings-figure.ts';
import { barsOf, honorCellsOf } from './charts.ts';
import type { Context } from './context.ts';
import { flowOf } from './flow.ts';
import { groupsTable } from './GroupsTable.tsx';
import { honorsOf, totalsOf } from './honors.ts';
import { groupDirectionsOf, groupMonthsOf } from './paper-charts.ts';
import { recordById } from './records.ts';
import { pageFinding } from './findings.ts';

export const view = defineView({
  id: 'groups',
  finding: pageFinding,
  datasets: VIEW_DATASETS.groups,
  optional: ['findings'],
  contextOf: (snapshot, viewState, wording): Context => {
    const slice = sliceOf(groupTable(snapshot), groupFilters(snapshot), viewState, wording);
    const figures = new Map(snapshot['key-figures'].records.map((figure) => [figure.id, figure]));
    const totals = totalsOf(figures);
    return {
      ...slice,
      shown: shownIn(slice),
      findings: findingsOn(snapshot, 'groups'),
      changes: snapshot['group-changes'].records,
      papers: snapshot.papers.records,
      months: paperMonths(snapshot),
      papersOf: papersByGroup(snapshot),
      directions: directionsById(snapshot),
      figures,
      totals,
      reading: totals === null ? null : splitHonors(totals),
      open: slice.table.rows.find(({ id }) => id === viewState.groupPanel),
    };
  },
  figures: {
    honors: honorsOf,
    'group-types': (context: Context) => barsOf(context, 'groupType'),
    'group-cities': (context: Context) => barsOf(context, 'groupCity'),
    'group-flow': flowOf,
    'honor-cells': honorCellsOf,
    findings: (context: Context) => findingsFigure(context, context.wording.say.groups.sourceReport),
    'group-directions': groupDirectionsOf,
    'group-months': groupMonthsOf,
  },
  tables: { 'groups-table': groupsTable.figureOf },
  recordById,
});
