import { useId, useState, type ReactNode } from 'react';
import { precisionOf } from '#lib/partial-date.ts';
import { clustersOf } from './clusters.ts';
import type { TimelineEvent, TimelineSpec } from './spec.ts';
import { stretchOf } from './time-axis.ts';
import { choosing } from '#charts/screen/choosing.ts';
import { isSameTarget, type FigureProps } from '#charts/screen/figure-props.ts';
import { ClusterList, ClusterMarks } from './TimelineClusters.tsx';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { useWidth } from '#charts/screen/use-width.ts';
import { Words } from '#charts/screen/Words.tsx';
import './figure.css';

/** Apart from one another in CSS pixels, marks can be told apart and hit. */
const APART = 28;
const COARSE_APART = 44;
/** Until the track is measured. */
const USUAL_WIDTH = 720;

/** Events in lanes over months: a dot where the day is known, a bar as long as the doubt where it is not. */
export function TimelineFigure({ spec, wording, palette, highlight, actions }: FigureProps<TimelineSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus();
  const { from, to, lanes, events, ticks } = spec;
  const [track, width] = useWidth(USUAL_WIDTH);
  const [opened, setOpened] = useState<string | null>(null);
  const listId = useId();
  const least = (spec.isClustered === true ? (isCoarse() ? COARSE_APART : APART) : 0) / width;
  const placed = (event: TimelineEvent) => (event.date === null ? null : stretchOf(event.date, from, to));
  const spell = (event: TimelineEvent): string =>
    [event.when, event.label, event.detail, event.isAfterReport ? spec.afterReportLabel : '']
      .filter(Boolean)
      .join(', ');
  if (lanes.length === 0) return <p>{wording.say.figure.nothing}</p>;
  return (
    <div className="timeline" role="group" aria-label={spec.title} {...area}>
      <div className="timeline-axis" aria-hidden>
        {ticks.map(({ month, label }) => {
          const start = stretchOf(month, from, to)?.start ?? 0;
          return (
            <span key={month} data-late={start > 0.85} style={{ left: percent(start) }}>
              {label}
            </span>
          );
        })}
      </div>
      <ul className="timeline-lanes" aria-label={spec.laneLabel}>
        {lanes.map((lane, row) => {
          const own = events.filter((event) => event.lane === lane.key);
          const undated = own.filter((event) => placed(event) === null);
          const clusters = spec.isClustered === true ? clustersOf(own, from, to, least) : [];
          const gathered = new Map(
            clusters.flatMap((cluster) =>
              cluster.events.length > 1 ? cluster.events.map(({ key }) => [key, cluster] as const) : [],
            ),
          );
          const open = clusters.find(({ key, events: inside }) => inside.length > 1 && `${lane.key} ${key}` === opened);
          const hasVague = clusters.some(({ isVague }) => isVague);
          return (
            <li
              key={lane.key}
              className="timeline-lane"
              data-choice={lane.choice}
              data-highlight={isSameTarget(lane.target, highlight)}
            >
              <button
                type="button"
                className="timeline-label"
                disabled={lane.target === null}
                aria-pressed={lane.target === null ? undefined : lane.choice === 'chosen'}
                {...stopAt(row, 0)}
                {...choosing(lane.target, lane.key, actions)}
              >
                <Words text={lane.label} language={wording.language} />
              </button>
              <div
                className="timeline-track"
                data-vague={hasVague}
                ref={row === 0 && spec.isClustered === true ? track : undefined}
              >
                {ticks.map(({ month }) => (
                  <span
                    key={month}
                    className="timeline-tick"
                    style={{ left: percent(stretchOf(month, from, to)?.start ?? 0) }}
                  />
                ))}
                {own.map((event, at) => {
                  const stretch = placed(event);
                  if (stretch === null || gathered.has(event.key)) return null;
                  const isPoint = event.date !== null && precisionOf(event.date) === 'day';
                  return (
                    <button
                      key={event.key}
                      type="button"
                      className="timeline-event"
                      data-point={isPoint}
                      data-after={event.isAfterReport}
                      data-vague={hasVague && event.date !== null && precisionOf(event.date) === 'year'}
                      style={{
                        left: percent(isPoint ? stretch.start : (stretch.start + stretch.end) / 2),
                        width: isPoint ? 'var(--target)' : `max(${lengthOf(stretch)}, var(--target))`,
                        color: palette[event.colour],
                      }}
                      aria-label={spell(event)}
                      title={spell(event)}
                      {...stopAt(row, spec.isClustered === true ? columnOf(stretch) : at + 1)}
                      onClick={() => actions.onEvidence(event.key)}
                    >
                      <span data-ink style={isPoint ? undefined : { width: lengthOf(stretch) }} />
                    </button>
                  );
                })}
                <ClusterMarks
                  clusters={clusters}
                  opened={open?.key ?? null}
                  palette={palette}
                  wording={wording}
                  listId={listId}
                  stop={(column) => stopAt(row, column)}
                  onOpen={(key) => setOpened(key === null ? null : `${lane.key} ${key}`)}
                />
              </div>
              {open !== undefined && (
                <ClusterList
                  id={listId}
                  events={open.events}
                  wording={wording}
                  onEvidence={actions.onEvidence}
                  onClose={() => setOpened(null)}
                />
              )}
              {undated.length > 0 && (
                <p className="timeline-undated">
                  <span>{spec.undatedLabel}</span>
                  {undated.map((event, at) => (
                    <button
                      key={event.key}
                      type="button"
                      className="timeline-undated-event"
                      {...stopAt(row, 20_000 + at)}
                      onClick={() => actions.onEvidence(event.key)}
                    >
                      <Words text={event.label} language={wording.language} />
                    </button>
                  ))}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <p className="timeline-key">
        <span>
          <i data-ink data-point="true" style={{ background: palette.accent }} /> {wording.say.figure.dayKnown}
        </span>
        <span>
          <i data-ink style={{ background: palette.accent }} /> {wording.say.figure.spanKnown}
        </span>
        {events.some(({ isAfterReport }) => isAfterReport) && (
          <span>
            <i data-ink data-point="true" className="timeline-hollow" style={{ color: palette.accent }} />{' '}
            {spec.afterReportLabel}
          </span>
        )}
      </p>
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** A stretch in the measure of its track. What is pressed may be longer than what is drawn, which is no longer than the doubt. */
function lengthOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `calc(${((end - start) * 100).toFixed(2)}cqi - 2px)`;
}

/** A place along the lane as a column for the arrow keys. */
function columnOf({ start, end }: { readonly start: number; readonly end: number }): number {
  return Math.round(((start + end) / 2) * 10_000) + 1;
}

function isCoarse(): boolean {
  return globalThis.matchMedia?.('(pointer: coarse)').matches ?? false;
}
