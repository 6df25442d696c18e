import { memo, type CSSProperties, type ReactNode } from 'react';
import type { Series, Tick } from './spec.ts';
import type { Target } from '#charts/mark.ts';
import type { Palette } from '#charts/theme.ts';
import { choosing } from '#charts/screen/choosing.ts';
import { isSameTarget, saysTheSame, type FigureActions } from '#charts/screen/figure-props.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';

type LegendProps = {
  readonly label: string;
  readonly entries: readonly Omit<Series, 'marks'>[];
  readonly palette: Palette;
  readonly actions: FigureActions;
};

/** The series of a plot by name and colour. Most filters leave it as it is. */
export const ColumnsLegend = memo(function ColumnsLegend(props: LegendProps): ReactNode {
  const { label, entries, palette, actions } = props;
  const { area, stopAt } = useRovingFocus();
  return (
    <ul className="columns-legend" aria-label={label} {...area}>
      {entries.map((series, at) => (
        <li key={series.key} data-choice={series.choice}>
          <button
            type="button"
            className="bare"
            aria-pressed={series.choice === 'chosen'}
            disabled={series.target === null}
            {...stopAt(0, at)}
            {...choosing(series.target, series.key, actions)}
          >
            <span className="columns-swatch" data-ink style={{ background: palette[series.colour] }} />
            {series.label}
          </button>
        </li>
      ))}
    </ul>
  );
}, saysTheSame);

type TicksProps = {
  readonly label: string;
  readonly ticks: readonly Tick[];
  readonly style: CSSProperties;
  readonly highlight: Target | null;
  readonly actions: FigureActions;
};

/** The tick labels under a plot. Most filters leave them as they are. */
export const ColumnsTicks = memo(function ColumnsTicks(props: TicksProps): ReactNode {
  const { label, ticks, style, highlight, actions } = props;
  const { area, stopAt } = useRovingFocus();
  return (
    <ul className="columns-ticks" aria-label={label} style={style} {...area}>
      {ticks.map((tick, at) => (
        <li
          key={tick.key}
          data-major={tick.shortLabel.includes('\n')}
          data-choice={tick.choice}
          data-highlight={isSameTarget(tick.target, highlight)}
        >
          <button
            type="button"
            className="bare"
            aria-pressed={tick.choice === 'chosen'}
            aria-label={tick.label}
            disabled={tick.target === null}
            {...stopAt(0, at)}
            {...choosing(tick.target, tick.key, actions)}
          >
            {tick.shortLabel}
          </button>
        </li>
      ))}
    </ul>
  );
}, saysTheSame);
