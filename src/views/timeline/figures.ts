import type { MonthWindow } from '#lib/partial-date.ts';
import { chosenWindow, isWithin } from '#model/event-window.ts';
import { choiceOf, type Clause } from '#model/clause.ts';
import { inTimeOrder, monthsHolding } from '#model/lineage.ts';
import { ofReport, PERIODS } from '#model/period.ts';
import { columnOf } from '#model/table.ts';
import { eventFilters, eventTable } from '#selectors/events.ts';
import { shownOf } from '#selectors/slice.ts';
import { VIEW_DATASETS } from '#views/datasets.ts';
import { defineView } from '#views/define-view.ts';
import { timelineOf, turningPointOf, pageFinding } from './charts.ts';
import { WINDOW, type Context } from './context.ts';
import { eventsTable } from './EventsTable.tsx';
import { recordById } from './records.ts';

const NO_WINDOW: MonthWindow = { from: '2023-01', to: '2023-12' };

export const view = defineView({
  id: 'timeline',
  finding: pageFinding,
  datasets: VIEW_DATASETS.timeline,
  optional: ['report-editions'],
  contextOf: (snapshot, viewState, wording): Context => {
    const table = eventTable(snapshot);
    const dates = table.rows.map(({ date }) => date);
    const window = chosenWindow(dates, viewState.eventsFrom, viewState.eventsTo) ?? NO_WINDOW;
    const outside = columnOf(table, WINDOW).levels.filter((date) => !isWithin(date, window));
    const inWindow = { [WINDOW]: { include: [], exclude: outside } };
    const within = (fixed: Readonly<Record<string, Clause>>) =>
      shownOf(table, eventFilters(snapshot), viewState, wording, { ...inWindow, ...fixed });
    const isMixed = PERIODS.every((period) => choiceOf(viewState.eventPeriod, period) !== 'left-out');
    return {
      ...within({}),
      counted: within(isMixed ? { eventPeriod: { include: ['report'], exclude: [] } } : {}),
      allMonths: monthsHolding(dates) ?? NO_WINDOW,
      window,
      reportDay: inTimeOrder(ofReport(snapshot['report-editions']?.records ?? [])).at(-1)?.date ?? null,
    };
  },
  figures: {
    timeline: timelineOf,
    'turning-point': turningPointOf,
  },
  tables: { 'events-table': eventsTable.figureOf },
  recordById,
});
