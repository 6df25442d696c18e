import { useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { clampRange, moveEdge, moveRange, type Range } from './range.ts';
import './range-control.css';

export type RangeStep = { readonly key: string; readonly label: string; readonly count: number };

type Props = {
  readonly label: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly middleLabel: string;
  readonly steps: readonly RangeStep[];
  readonly range: Range;
  readonly onRange: (range: Range) => void;
};

type Grip = 'from' | 'to' | 'middle';

const FAR = 3;

/**
 * A range over ordered steps, with the counts behind it: two handles and a middle to drag or to move with the keys, and
 * two fields that say the same. The range is committed when a drag ends or a key is released.
 */
export function RangeControl(props: Props): ReactNode {
  const { label, fromLabel, toLabel, middleLabel, steps, onRange } = props;
  const last = steps.length - 1;
  const [draft, showDraft] = useState<Range | null>(null);
  // A key can be released before the draft it made is drawn.
  const latest = useRef<Range | null>(null);
  const setDraft = (next: Range | null): void => {
    latest.current = next;
    showDraft(next);
  };
  const drag = useRef<{ grip: Grip; startX: number; start: Range } | null>(null);
  const track = useRef<HTMLDivElement>(null);
  const range = clampRange(draft ?? props.range, last);
  const largest = Math.max(1, ...steps.map(({ count }) => count));
  const commit = (next: Range | null): void => {
    setDraft(null);
    if (next !== null && (next.from !== props.range.from || next.to !== props.range.to)) onRange(next);
  };
  const move = (grip: Grip, by: number, from: Range): Range =>
    grip === 'middle' ? moveRange(from, by, last) : moveEdge(from, grip, from[grip] + by, last);
  const onKeyDown = (grip: Grip) => (event: KeyboardEvent) => {
    const by = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -FAR,
      PageUp: FAR,
      Home: -last,
      End: last,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    setDraft(move(grip, by, range));
  };
  const onPointerDown = (grip: Grip) => (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus();
    drag.current = { grip, startX: event.clientX, start: range };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const width = track.current?.getBoundingClientRect().width ?? 0;
    if (drag.current === null || width === 0) return;
    const by = Math.round(((event.clientX - drag.current.startX) / width) * steps.length);
    setDraft(move(drag.current.grip, by, drag.current.start));
  };
  const onPointerEnd = (): void => {
    drag.current = null;
    commit(latest.current);
  };
  const gripProps = (grip: Grip) => ({
    tabIndex: 0,
    onKeyDown: onKeyDown(grip),
    onKeyUp: () => commit(latest.current),
    onBlur: () => commit(latest.current),
    onPointerDown: onPointerDown(grip),
    onPointerMove,
    onPointerUp: onPointerEnd,
    onPointerCancel: onPointerEnd,
  });
  const place = (index: number): string => `${(100 * index) / steps.length}%`;
  const nameOf = (index: number): string => steps[index]?.label ?? '';
  return (
    <div className="range-control" role="group" aria-label={label}>
      <div className="range-control-track" data-ink ref={track}>
        <div className="range-control-bars" style={stepsOf(steps.length)} aria-hidden>
          {steps.map(({ key, count }, at) => (
            <span
              key={key}
              data-inside={at >= range.from && at <= range.to}
              style={{ height: `${Math.max(count > 0 ? 6 : 0, (100 * count) / largest)}%` }}
            />
          ))}
        </div>
        <div
          className="range-control-middle"
          style={{ left: place(range.from), right: place(last - range.to) }}
          role="slider"
          aria-label={middleLabel}
          aria-valuemin={0}
          aria-valuemax={last}
          aria-valuenow={range.from}
          aria-valuetext={`${nameOf(range.from)} – ${nameOf(range.to)}`}
          {...gripProps('middle')}
        />
        {(['from', 'to'] as const).map((edge) => (
          <div
            key={edge}
            className="range-control-handle"
            style={{ left: place(edge === 'from' ? range.from : range.to + 1) }}
            role="slider"
            aria-label={edge === 'from' ? fromLabel : toLabel}
            aria-valuemin={edge === 'from' ? 0 : range.from}
            aria-valuemax={edge === 'from' ? range.to : last}
            aria-valuenow={range[edge]}
            aria-valuetext={nameOf(range[edge])}
            {...gripProps(edge)}
          />
        ))}
      </div>
      <div className="range-control-fields">
        {(['from', 'to'] as const).map((edge) => (
          <label key={edge}>
            <span>{edge === 'from' ? fromLabel : toLabel}</span>
            <select
              value={steps[range[edge]]?.key ?? ''}
              onChange={(event) => {
                const index = steps.findIndex(({ key }) => key === event.target.value);
                commit(moveEdge(range, edge, index, last));
              }}
            >
              {steps.map((step, at) => (
                <option key={step.key} value={step.key} disabled={edge === 'from' ? at > range.to : at < range.from}>
                  {step.label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </div>
  );
}

function stepsOf(count: number): CSSProperties {
  const steps: Record<string, number> = { '--steps': count };
  return steps;
}
