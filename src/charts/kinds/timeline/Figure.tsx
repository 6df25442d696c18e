import { useId, useState, type ReactNode } from 'react';
import { clustersOf } from './clusters.ts';
import { signsOf } from './describe.ts';
import { areTagged, isTall, placeTags, threadOf, timelineLayout, type PlacedEvent } from './layout.ts';
import type { TimelineEvent, TimelineSpec } from './spec.ts';
import { toggling } from '#charts/screen/choosing.ts';
import { isSameTarget, type FigureProps } from '#charts/screen/figure-props.ts';
import { ClusterList, ClusterMarks } from './TimelineClusters.tsx';
import { roughWidth } from '#charts/screen/rough-width.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { useWidth } from '#charts/screen/use-width.ts';
import { Words } from '#charts/screen/Words.tsx';
import './figure.css';

/** Apart from one another in CSS pixels, marks can be told apart and hit. */
const APART = 28;
const COARSE_APART = 44;
/** The size of a tag's letters, in CSS pixels. */
const TAG_SIZE = 11.5;
/** Until the track is measured. */
const USUAL_WIDTH = 720;

/** Events in lanes over months: a dot where the day is known, a bar as long as the doubt where it is not. */
export function TimelineFigure({ spec, wording, palette, highlight, actions }: FigureProps<TimelineSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus();
  const { ticks, lanes, line } = timelineLayout(spec);
  const tall = isTall(spec);
  const [track, width] = useWidth(USUAL_WIDTH);
  const [opened, setOpened] = useState<string | null>(null);
  const listId = useId();
  const least = (spec.isClustered === true ? (isCoarse() ? COARSE_APART : APART) : 0) / width;
  const spell = (event: TimelineEvent): string =>
    [event.when, event.label, event.detail, event.isAfterReport ? spec.afterReportLabel : '']
      .filter(Boolean)
      .join(', ');
  const isTagged = areTagged(spec.events);
  if (lanes.length === 0) return <p>{wording.say.figure.nothing}</p>;
  return (
    <div
      className="timeline"
      data-joined={spec.isJoined}
      data-tagged={isTagged}
      data-tall={tall}
      role="group"
      aria-label={spec.title}
      {...area}
    >
      <div className="timeline-axis" aria-hidden>
        {ticks.map(({ month, label, place }) => (
          <span key={month} data-late={place > 0.85} style={{ left: percent(place) }}>
            {label}
          </span>
        ))}
        {line !== null && (
          <span className="timeline-line-label" data-late={line > 0.7} style={{ left: percent(line) }}>
            {spec.line?.label}
          </span>
        )}
      </div>
      <ul className="timeline-lanes" aria-label={spec.laneLabel}>
        {lanes.map(({ lane, placed, undated }, row) => {
          const clusters = spec.isClustered === true ? clustersOf(placed, least) : [];
          const gatherings = clusters.filter(({ events }) => events.length > 1);
          const gathered = new Set(gatherings.flatMap(({ events }) => events));
          const open = gatherings.find(({ key }) => `${lane.key} ${key}` === opened);
          const hasVague = clusters.some(({ isVague }) => isVague);
          const thread = spec.isJoined === true ? threadOf(placed, undated) : null;
          return (
            <li
              key={lane.key}
              className="timeline-lane"
              data-choice={lane.choice}
              data-highlight={isSameTarget(lane.target, highlight)}
            >
              <div className="timeline-name">
                <button type="button" className="timeline-label" {...toggling(lane, actions)} {...stopAt(row, 0)}>
                  <Words text={lane.label} language={wording.language} />
                </button>
                {(lane.sublabel ?? '') !== '' && (
                  <small>
                    <Words text={lane.sublabel ?? ''} language={wording.language} />
                  </small>
                )}
              </div>
              <div
                className="timeline-track"
                data-vague={hasVague}
                ref={row === 0 && (spec.isClustered === true || isTagged) ? track : undefined}
              >
                {ticks.map(({ month, place }) => (
                  <span key={month} className="timeline-tick" style={{ left: percent(place) }} />
                ))}
                {line !== null && <span className="timeline-line" style={{ left: percent(line) }} />}
                {thread !== null && (
                  <span
                    className="timeline-thread"
                    style={{ left: percent(thread.start), width: percent(thread.end - thread.start) }}
                  />
                )}
                {placed.map((each, at) => {
                  const { event, centre, precision } = each;
                  if (gathered.has(event)) return null;
                  if (event.isTick === true)
                    return (
                      <span
                        key={event.key}
                        className="timeline-minor"
                        data-after={event.isAfterReport}
                        style={{ left: percent(centre) }}
                        aria-hidden
                      />
                    );
                  const isPoint = precision === 'day';
                  return (
                    <button
                      key={event.key}
                      type="button"
                      className="timeline-event"
                      data-point={isPoint}
                      aria-pressed={event.target === undefined ? undefined : event.choice === 'chosen'}
                      data-after={event.isAfterReport}
                      data-vague={hasVague && precision === 'year'}
                      style={{
                        left: percent(centre),
                        width: isPoint ? 'var(--target)' : `max(${lengthOf(each)}, var(--target))`,
                        color: palette[event.colour],
                      }}
                      aria-label={spell(event)}
                      title={spell(event)}
                      {...stopAt(row, spec.isClustered === true ? columnOf(centre) : at + 1)}
                      onClick={() =>
                        event.target === undefined
                          ? actions.onEvidence(event.key)
                          : actions.onChoose(event.target, 'select')
                      }
                    >
                      <span data-ink style={isPoint ? undefined : { width: lengthOf(each) }} />
                    </button>
                  );
                })}
                {isTagged &&
                  placeTags(placed, width, (words) => roughWidth(words, TAG_SIZE), tall).map(
                    ({ key, words, middle, row: tagRow }) => (
                      <span
                        key={`tag ${key}`}
                        className="timeline-tag"
                        data-tag-row={tagRow}
                        data-chosen={placed.some(({ event }) => event.key === key && event.choice === 'chosen')}
                        style={{ left: middle }}
                        aria-hidden
                      >
                        {words}
                      </span>
                    ),
                  )}
                <ClusterMarks
                  clusters={gatherings}
                  opened={open?.key ?? null}
                  palette={palette}
                  afterLabel={spec.afterReportLabel}
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
                  afterLabel={spec.afterReportLabel}
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
        {signsOf(spec, wording).map(({ look, words }) => (
          <span key={look}>
            <i
              data-ink
              data-point={look === 'span' ? undefined : true}
              className={look === 'after' ? 'timeline-hollow' : undefined}
              style={look === 'after' ? { color: palette.accent } : { background: palette.accent }}
            />{' '}
            {words}
          </span>
        ))}
      </p>
    </div>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** A stretch in the measure of its track. What is pressed may be longer than what is drawn, which is no longer than the doubt. */
function lengthOf({ start, end }: PlacedEvent): string {
  return `calc(${((end - start) * 100).toFixed(2)}cqi - 2px)`;
}

/** A place along the lane as a column for the arrow keys. */
function columnOf(centre: number): number {
  return Math.round(centre * 10_000) + 1;
}

function isCoarse(): boolean {
  return globalThis.matchMedia?.('(pointer: coarse)').matches ?? false;
}
