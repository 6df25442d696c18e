import type { ReactNode } from 'react';
import { monthsBetween, monthOf, type Month } from '#lib/partial-date.ts';
import { chosenWindow } from '#model/event-window.ts';
import { passingRows } from '#model/facet.ts';
import { useGo } from '#state/atlas-context.tsx';
import { RangeControl } from '#ui/RangeControl.tsx';
import { WINDOW, type Context } from './context.ts';

/** Which months the axis spans: handles over all of them, and buttons that come nearer and go further. */
export function TimeWindow({ context }: { readonly context: Context }): ReactNode {
  const go = useGo();
  const { wording, allMonths, window, table, facets } = context;
  const say = wording.say.timeline.axis;
  const months = monthsBetween(allMonths.from, allMonths.to);
  const counts = new Map<Month, number>();
  for (const row of passingRows(facets, [WINDOW])) {
    const month = monthOf(table.rows[row]?.date ?? null);
    if (month !== null) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  const steps = months.map((key) => ({ key, label: wording.format.month(key), count: counts.get(key) ?? 0 }));
  const dates = table.rows.map(({ date }) => date);
  const start = chosenWindow(dates, '', '');
  const show = (from: Month | undefined, to: Month | undefined): void =>
    go({ eventsFrom: from === start?.from ? '' : (from ?? ''), eventsTo: to === start?.to ? '' : (to ?? '') });
  const [first, last] = [months.indexOf(window.from), months.indexOf(window.to)];
  const width = last - first + 1;
  const zoom = (by: number): void => {
    const wanted = Math.min(Math.max(Math.round(width * by), 1), months.length);
    // The end stays: the latest months are the busiest.
    show(months[Math.max(0, last - wanted + 1)], months[Math.min(months.length - 1, Math.max(last, wanted - 1))]);
  };
  return (
    <div className="timeline-window">
      <div className="figure-page-controls">
        <button type="button" className="button" disabled={width <= 1} onClick={() => zoom(0.5)}>
          {say.nearer}
        </button>
        <button type="button" className="button" disabled={width >= months.length} onClick={() => zoom(2)}>
          {say.further}
        </button>
        <button
          type="button"
          className="button"
          disabled={window.from === start?.from && window.to === start.to}
          onClick={() => show(start?.from, start?.to)}
        >
          {say.start}
        </button>
        <button
          type="button"
          className="button"
          disabled={width >= months.length}
          onClick={() => show(months[0], months.at(-1))}
        >
          {say.all}
        </button>
      </div>
      <RangeControl
        label={say.range}
        fromLabel={say.from}
        toLabel={say.to}
        middleLabel={say.move}
        steps={steps}
        range={{ from: first, to: last }}
        onRange={({ from, to }) => show(months[from], months[to])}
      />
    </div>
  );
}
