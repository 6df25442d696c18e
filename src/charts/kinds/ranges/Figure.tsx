import type { ReactNode } from 'react';
import type { RangeItem, RangesSpec, Status } from './spec.ts';
import type { Palette } from '#charts/theme.ts';
import type { FigureProps } from '#charts/screen/figure-props.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
import './figure.css';

const GLYPHS: Readonly<Record<Status['glyph'], string>> = { full: '●', hollow: '○', query: '?' };

/** Intervals and points over one axis of percentages; an open end runs off as an arrow. */
export function RangesFigure({ spec, wording, palette, actions }: FigureProps<RangesSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus();
  const most = spec.ticks.at(-1) ?? 100;
  const place = (value: number): string => `${(100 * value) / most}%`;
  const statusOf = (item: RangeItem): Status | undefined => spec.statuses.find(({ key }) => key === item.status);
  if (spec.items.length === 0) return <p>{wording.say.figure.nothing}</p>;
  return (
    <div className="ranges">
      <div className="ranges-axis" aria-hidden>
        {spec.ticks.map((tick) => (
          <span key={tick} style={{ left: place(tick) }}>
            {wording.format.percent(tick / 100)}
          </span>
        ))}
      </div>
      <ul className="ranges-rows" aria-label={spec.title} {...area}>
        {spec.items.map((item, at) => {
          const status = statusOf(item);
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
                {...stopAt(at, 0)}
                onClick={() => mark !== null && actions.onEvidence(mark.key)}
              >
                <strong>
                  <Words text={item.label} language={wording.language} />
                </strong>
                <small>{[item.detail, item.when].filter(Boolean).join(' · ')}</small>
              </button>
              <div className="ranges-track" aria-hidden>
                {spec.ticks.map((tick) => (
                  <i key={tick} className="ranges-tick" style={{ left: place(tick) }} />
                ))}
                <Interval item={item} palette={palette} status={status} most={most} />
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

type IntervalProps = {
  readonly item: RangeItem;
  readonly palette: Palette;
  readonly status: Status | undefined;
  readonly most: number;
};

function Interval({ item, palette, status, most }: IntervalProps): ReactNode {
  const low = item.low?.value ?? null;
  const high = item.high?.value ?? null;
  const colour = palette[status?.colour ?? 'other'];
  const from = item.shape === 'nearly' ? (high ?? 0) - most * 0.04 : (low ?? high ?? 0);
  const to = item.shape === 'at-least' ? most : (high ?? low ?? 0);
  const point = item.shape === 'nearly' ? high : low;
  const shownAt = item.shape === 'exactly' ? 'point' : from > most * 0.55 ? 'end' : 'start';
  return (
    <>
      {to > from && (
        <span
          className="ranges-bar"
          data-ink
          data-shape={item.shape}
          style={{ left: `${(100 * from) / most}%`, right: `${100 - (100 * to) / most}%`, color: colour }}
        />
      )}
      {point !== null && (
        <span
          className="ranges-point"
          data-ink
          data-glyph={status?.glyph}
          style={{ left: `${(100 * point) / most}%`, color: colour }}
        >
          {status?.glyph === 'query' ? '?' : ''}
        </span>
      )}
      {item.shape === 'between' && high !== null && (
        <span
          className="ranges-point"
          data-ink
          data-glyph={status?.glyph}
          style={{ left: `${(100 * high) / most}%`, color: colour }}
        />
      )}
      <span
        className="ranges-shown"
        data-at={shownAt}
        style={
          shownAt === 'end' ? { right: `${100 - (100 * (point ?? to)) / most}%` } : { left: `${(100 * from) / most}%` }
        }
      >
        {item.shown}
      </span>
    </>
  );
}
