import { use, type ReactNode } from 'react';
import { Tooltip } from 'recharts';
import type { Palette } from '#charts/theme.ts';
import { UNKNOWN } from './layout.ts';
import { PlotContext } from './plot.tsx';

/** The values of the tick that is pointed at, beside it. */
export default function PlotReadout({ palette }: { readonly palette: Palette }): ReactNode {
  return (
    <Tooltip
      isAnimationActive={false}
      cursor={{ fill: palette.sunken, opacity: 0.6 }}
      content={<TickReadout />}
      // Recharts hides it where it draws no series itself; it is empty where nothing is pointed at.
      wrapperStyle={{ visibility: 'visible' }}
    />
  );
}

/** Recharts tells it whether a tick is pointed at, and which. */
function TickReadout({ active = false, label }: { readonly active?: boolean; readonly label?: string }): ReactNode {
  const plot = use(PlotContext);
  const at = plot?.spec.ticks.findIndex(({ key }) => key === label) ?? -1;
  const tick = plot?.spec.ticks[at];
  if (!active || plot === null || tick === undefined) return null;
  const { spec, palette, number } = plot;
  const spell = (value: number): string => (spec.unit === 'share' ? `${Math.round(value * 100)}%` : number(value));
  return (
    <div className="columns-readout">
      <strong>{tick.label}</strong>
      <dl>
        {spec.series.map((series) => {
          const value = series.marks[at]?.value;
          return value === 0 || value === undefined ? null : (
            <div key={series.key}>
              <dt>
                <span className="columns-swatch" data-ink style={{ background: palette[series.colour] }} />
                {series.label}
              </dt>
              <dd>{value === null ? UNKNOWN : spell(value)}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
