import { use, type ReactNode } from 'react';
import { DefaultZIndexes, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts';
import type { ColumnsSpec } from './spec.ts';
import { hasValue, isStacked, opacityAt, PlotContext } from './plot.tsx';

/** How much of a tick's room stays free on either side of its column. */
const CATEGORY_GAP = 0.12;

/** Columns of stacked marks on Recharts' scales: plain rectangles, for Recharts' own take several frames to change. */
export function StackedMarks(): ReactNode {
  const plot = use(PlotContext);
  const across = useXAxisScale();
  const up = useYAxisScale();
  if (plot === null || across === undefined || up === undefined || !isStacked(plot.spec)) return null;
  const { spec, palette, number, onTick } = plot;
  const isSteps = spec.mode === 'steps';
  const gap = isSteps ? 0 : CATEGORY_GAP;
  const base = up(0) ?? 0;
  const columns = spec.ticks.map(({ key }) => {
    const start = across(key, { position: 'start' }) ?? 0;
    const room = (across(key, { position: 'end' }) ?? start) - start;
    return { x: start + gap * room, width: room * (1 - 2 * gap) };
  });
  const drawn = spec.series.filter(hasValue);
  const tops = spec.ticks.map(() => 0);
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.bar}>
      {spec.mode === 'stacked' && (
        <g fill={palette.ghost}>
          {spec.ticks.map(({ key, whole }, at) => {
            const y = up(whole) ?? base;
            return <rect key={key} {...columns[at]} y={y} height={base - y} rx={2} />;
          })}
        </g>
      )}
      {drawn.map((series) => {
        const colour = palette[series.colour];
        return (
          <g
            key={series.key}
            className={`columns-series-${series.key}`}
            fill={colour}
            fillOpacity={opacityAt(series.choice)}
            stroke={isSteps ? colour : palette.surface}
          >
            {series.marks.map(({ key, value }, at) => {
              const from = tops[at] ?? 0;
              const to = from + (value ?? 0);
              tops[at] = to;
              const y = up(to) ?? base;
              return to === from ? null : (
                <rect
                  key={key}
                  className="columns-mark"
                  {...columns[at]}
                  y={y}
                  height={(up(from) ?? base) - y}
                  onClick={(event) => onTick(at, event)}
                />
              );
            })}
          </g>
        );
      })}
      <g fill={palette.ink} fontSize={11} fontWeight={600} textAnchor="middle">
        {spec.ticks.map(({ key }, at) => {
          const { x = 0, width = 0 } = columns[at] ?? {};
          return (
            risesAt(spec, at) && (
              <text key={key} x={x + width / 2} y={(up(tops[at] ?? 0) ?? base) - 5}>
                {number(tops[at] ?? 0)}
              </text>
            )
          );
        })}
      </g>
    </ZIndexLayer>
  );
}

/** Whether a running total grows at a tick. */
function risesAt({ rises }: ColumnsSpec, at: number): boolean {
  return (rises?.marks[at]?.value ?? 0) > 0;
}
