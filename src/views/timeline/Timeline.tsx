import { useMemo } from 'react';
import { StatementsFigure } from '#charts/kinds/statements/Figure.tsx';
import { TimelineFigure } from '#charts/kinds/timeline/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import { inPeriods, ofReport } from '#model/period.ts';
import { useGo } from '#state/atlas-context.tsx';
import { cardOf } from '#ui/card-of.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import { viewPage } from '#views/view-page.tsx';
import { eventsTable } from './EventsTable.tsx';
import { view } from './figures.ts';
import { Story } from './Story.tsx';
import { TimeWindow } from './TimeWindow.tsx';
import './timeline.css';

/** A mark of the story opens its turning point, beside what cards do everywhere. */
function useStoryActions(): ReturnType<typeof useCardActions> {
  const go = useGo();
  const { actions, highlight } = useCardActions();
  const own = useMemo(
    () => ({
      ...actions,
      onChoose: (...[target, gesture]: Parameters<typeof actions.onChoose>) =>
        target.column === 'turningPoint' ? go({ turningPoint: target.level }) : actions.onChoose(target, gesture),
    }),
    [actions, go],
  );
  return { actions: own, highlight };
}

/** The timeline: the turning points by name, told one by one, over everything else that happened. */
export default viewPage({
  view,
  Card: cardOf(drawingOf({ statements: StatementsFigure, timeline: TimelineFigure })),
  heights: [640],
  useActions: useStoryActions,
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
  extras: (context) => ({
    timeline: {
      below: (
        <>
          <Story context={context} />
          <TimeWindow context={context} />
        </>
      ),
    },
  }),
  Below: eventsTable.Card,
});
