import { BarsFigure } from '#charts/kinds/bars/Figure.tsx';
import { TimelineFigure } from '#charts/kinds/timeline/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { inPeriods, ofReport } from '#model/period.ts';
import { cardOf } from '#ui/card-of.tsx';
import { markPlace } from '#views/EvidenceOf.tsx';
import { viewPage } from '#views/view-page.tsx';
import { pageFinding } from './charts.ts';
import { eventsTable } from './EventsTable.tsx';
import { view } from './figures.ts';
import { TimeWindow } from './TimeWindow.tsx';
import './timeline.css';

/** The timeline: the events of every domain over the months, and what they are. */
export default viewPage({
  view,
  Card: cardOf(drawingOf({ bars: BarsFigure, timeline: TimelineFigure })),
  heights: [560, 480, 640],
  finding: pageFinding,
  lede: ({ wording, table: { rows } }) => {
    const ofTime = ofReport(rows);
    const named = ofTime.filter(({ origin }) => origin === 'report').length;
    return wording.say.timeline.lede(named, ofTime.length - named, rows.length - ofTime.length);
  },
  filters: (context) => ({
    slices: [context],
    search: context.wording.say.timeline.search,
    summary: context.wording.say.timeline.summary(...inPeriods(context)),
  }),
  titleOf: ({ wording }, spec, mark) => wording.say.timeline.evidence(markPlace(spec, mark), mark.value ?? 0),
  extras: (context) => ({
    timeline: { below: <TimeWindow context={context} /> },
    'event-kinds': { width: 'half' },
    'event-actors': { width: 'half' },
  }),
  Below: eventsTable.Card,
});
