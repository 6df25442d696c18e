import { use, type ReactNode } from 'react';
import { DefaultZIndexes, usePlotArea, ZIndexLayer } from 'recharts';
import { UNKNOWN, type Column } from './layout.ts';
import { isStacked, opacityAt, PlotContext } from './plot.tsx';

/** Columns of stacked marks in Recharts' plot: plain rectangles, for Recharts' own take several frames to change. */
export function StackedMarks(): ReactNode {
  const plot = use(PlotContext);
  const area = usePlotArea();
  if (plot === null || area === undefined) return null;
  const { spec, layout, palette, number, onTick } = plot;
  const isSteps = spec.mode === 'steps';
  const xOf = (share: number): number => area.x + area.width * share;
  const yOf = (share: number): number => area.y + area.height * (1 - share);
  const across = ({ start, width }: Column) => ({ x: xOf(start), width: area.width * width });
  const upTo = (from: number, to: number) => ({ y: yOf(to), height: area.height * (to - from) });
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.bar}>
      {spec.mode === 'stacked' && (
        <g fill={palette.ghost}>
          {layout.columns.map((column) => (
            <rect key={column.tick.key} {...across(column)} {...upTo(0, column.whole)} rx={2} />
          ))}
        </g>
      )}
      {isStacked(spec.mode) &&
        layout.series.map((series, place) => (
          <g
            key={series.key}
            className={`columns-series-${series.key}`}
            fill={palette[series.colour]}
            fillOpacity={opacityAt(series.choice)}
            stroke={isSteps ? palette[series.colour] : palette.surface}
          >
            {layout.columns.map((column, at) => {
              const { key, from, to } = column.segments[place] ?? { key: '', from: 0, to: 0 };
              return to === from ? null : (
                <rect
                  key={key}
                  className="columns-mark"
                  {...across(column)}
                  {...upTo(from, to)}
                  onClick={(event) => onTick(at, event)}
                />
              );
            })}
          </g>
        ))}
      <g fill={palette.ink} fontSize={11} fontWeight={600} textAnchor="middle">
        {layout.columns.map(({ tick, centre, height, total, isRise, isOpen, segments }) => {
          const isNamed = isSteps && isRise && spec.rises !== undefined;
          const top = spec.mode === 'lines' ? Math.max(0, ...segments.map(({ to }) => to)) : height;
          return (
            (isNamed || isOpen) && (
              <text key={tick.key} x={xOf(centre)} y={yOf(top) - 5}>
                {[isNamed ? number(total) : '', isOpen ? UNKNOWN : ''].filter(Boolean).join(' + ')}
              </text>
            )
          );
        })}
      </g>
    </ZIndexLayer>
  );
}
