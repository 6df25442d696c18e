import { use, type ReactNode } from 'react';
import { DefaultZIndexes, usePlotArea, ZIndexLayer } from 'recharts';
import { hatching, reachBetween, sumOver, UNKNOWN, type Column } from './layout.ts';
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
      {(spec.mode === 'stacked' || spec.mode === 'share') &&
        layout.columns.map((column) => {
          const { x, width } = across(column);
          const { y, height } = upTo(0, column.height);
          return (
            column.tick.isPartial === true && (
              <path
                key={column.tick.key}
                d={hatching(x, y, width, height)}
                stroke={palette.surface}
                strokeWidth={1.5}
              />
            )
          );
        })}
      {layout.references.map(({ reference: { key, label }, from, to, height }) => {
        const start = Math.min(xOf(from), area.x + area.width - roughWidth(label));
        const share = (x: number): number => (x - area.x) / area.width;
        const reach = reachBetween(layout.columns, share(start), share(start + roughWidth(label)));
        const line = yOf(height);
        // Above every column that it lies over, and their sums.
        const base = Math.max(12, Math.min(line - 7, reach > 0 ? yOf(reach) - 20 : line));
        return (
          <g key={key} className="columns-reference">
            <line
              x1={xOf(from)}
              x2={xOf(to)}
              y1={line}
              y2={line}
              stroke={palette.ink}
              strokeDasharray="5 3"
              strokeWidth={1.5}
            />
            {base < line - 7 && <line x1={start} x2={start} y1={base + 3} y2={line} stroke={palette.ink} />}
            <text
              x={start + (base < line - 7 ? 4 : 0)}
              y={base}
              fill={palette.ink}
              stroke={palette.surface}
              strokeWidth={4}
              paintOrder="stroke"
              fontSize={11}
              fontWeight={600}
            >
              {label}
            </text>
          </g>
        );
      })}
      <g
        fill={palette.ink}
        stroke={palette.surface}
        strokeWidth={3}
        paintOrder="stroke"
        fontSize={11}
        fontWeight={600}
        textAnchor="middle"
      >
        {layout.columns.map((column) => {
          const { tick, centre, height, isOpen, segments } = column;
          const sum = sumOver(spec, column);
          const words = [sum === null ? '' : number(sum), isOpen ? UNKNOWN : ''].filter(Boolean).join(' + ');
          const hasRoom = roughWidth(words) <= area.width / layout.columns.length;
          const top = spec.mode === 'lines' ? Math.max(0, ...segments.map(({ to }) => to)) : height;
          return (
            words !== '' &&
            (hasRoom || isOpen) && (
              <text key={tick.key} x={xOf(centre)} y={yOf(top) - 5}>
                {hasRoom ? words : UNKNOWN}
              </text>
            )
          );
        })}
      </g>
    </ZIndexLayer>
  );
}

/** About how wide small bold words are: a browser would have to lay out the page to say it exactly. */
function roughWidth(words: string): number {
  return Array.from(words, (letter): number => (letter > '\u2e7f' ? 11 : 6.4)).reduce((sum, width) => sum + width, 0);
}
