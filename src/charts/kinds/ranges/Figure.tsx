import type { ReactNode } from 'react';
import type { Palette } from '#charts/theme.ts';
import type { FigureProps } from '#charts/screen/figure-props.ts';
import { percent } from '#charts/screen/percent.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
import { rangesLayout, type PlacedRange } from './layout.ts';
import type { RangesSpec, Status } from './spec.ts';
import './figure.css';

const GLYPHS: Readonly<Record<Status['glyph'], string>> = { full: '●', hollow: '○', query: '?' };

/** Intervals and points over one axis of percentages; an open end runs off as an arrow. */
export function RangesFigure({ spec, wording, palette, actions }: FigureProps<RangesSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus();
  const { ticks, items } = rangesLayout(spec);
  if (spec.items.length === 0) return <p>{wording.say.figure.nothing}</p>;
  return (
    <div className="ranges">
      <div className="ranges-axis" aria-hidden>
        {ticks.map(({ value, at }) => (
          <span key={value} style={{ left: percent(at) }}>
            {wording.format.percent(value / 100)}
          </span>
        ))}
      </div>
      <ul className="ranges-rows" aria-label={spec.title} {...area}>
        {items.map((range, row) => {
          const { item, status } = range;
          const mark = item.low ?? item.high;
          return (
            <li key={item.key}>
              <button
                type="button"
                className="ranges-label"
                aria-label={wording.say.figure.showSource(
                  [item.label, item.detail, status?.label, item.when].filter(Boolean).join(', '),
                  item.shown,
                )}
                {...stopAt(row, 0)}
                onClick={() => mark !== null && actions.onEvidence(mark.key)}
              >
                <strong>
                  <Words text={item.label} language={wording.language} />
                </strong>
                <small>{[item.detail, item.when].filter(Boolean).join(' · ')}</small>
              </button>
              <div className="ranges-track" aria-hidden>
                {ticks.map(({ value, at }) => (
                  <i key={value} className="ranges-tick" style={{ left: percent(at) }} />
                ))}
                <Interval range={range} palette={palette} />
              </div>
            </li>
          );
        })}
      </ul>
      <ul className="ranges-key" aria-label={spec.statusLabel}>
        {spec.statuses.map((status) => (
          <li key={status.key}>
            <span data-ink style={{ color: palette[status.colour] }} aria-hidden>
              {GLYPHS[status.glyph]}
            </span>
            {status.label}
          </li>
        ))}
      </ul>
    </div>
  );
}

type IntervalProps = { readonly range: PlacedRange; readonly palette: Palette };

function Interval({ range: { item, status, bar, points, label }, palette }: IntervalProps): ReactNode {
  const colour = palette[status?.colour ?? 'other'];
  return (
    <>
      {bar !== null && (
        <span
          className="ranges-bar"
          data-ink
          data-shape={item.shape}
          style={{ left: percent(bar.from), right: percent(1 - bar.to), color: colour }}
        />
      )}
      {points.map((at) => (
        <span
          key={at}
          className="ranges-point"
          data-ink
          data-glyph={status?.glyph}
          style={{ left: percent(at), color: colour }}
        >
          {status?.glyph === 'query' ? GLYPHS.query : ''}
        </span>
      ))}
      <span
        className="ranges-shown"
        data-at={label.side}
        style={label.side === 'end' ? { right: percent(1 - label.at) } : { left: percent(label.at) }}
      >
        {item.shown}
      </span>
    </>
  );
}
