import type { ReactNode } from 'react';
import type { Cluster } from './clusters.ts';
import type { TimelineEvent } from './spec.ts';
import type { Palette } from '#charts/theme.ts';
import type { Wording } from '#i18n/wording.ts';
import { Words } from '#charts/screen/Words.tsx';

type Stop = (column: number) => { tabIndex: number; 'data-row': number; 'data-column': number };

type Props = {
  readonly clusters: readonly Cluster[];
  readonly opened: string | null;
  readonly palette: Palette;
  /** What is said of events that came after the report. */
  readonly afterLabel: string;
  readonly wording: Wording;
  /** The id of the element that the opened cluster is listed in. */
  readonly listId: string;
  readonly stop: Stop;
  readonly onOpen: (key: string | null) => void;
};

/** Events that stand too close, as one mark with their number, which opens their list. */
export function ClusterMarks({
  clusters,
  opened,
  palette,
  afterLabel,
  wording,
  listId,
  stop,
  onOpen,
}: Props): ReactNode {
  return clusters.map((cluster) => {
    const first = cluster.events[0];
    const last = cluster.events.at(-1);
    const isOpen = opened === cluster.key;
    const isAfter = cluster.events.every(({ isAfterReport }) => isAfterReport);
    const span = wording.say.figure.cluster(cluster.events.length, first?.when ?? '', last?.when ?? '');
    const words = isAfter ? `${span} (${afterLabel})` : span;
    return (
      <button
        key={`cluster ${cluster.key}`}
        type="button"
        className="timeline-cluster"
        data-vague={cluster.isVague}
        data-after={isAfter}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-label={words}
        title={words}
        style={{ left: `${(cluster.centre * 100).toFixed(2)}%`, borderColor: palette[first?.colour ?? 'other'] }}
        {...stop(Math.round(cluster.centre * 10_000) + 1)}
        onClick={() => onOpen(isOpen ? null : cluster.key)}
      >
        {wording.format.number(cluster.events.length)}
      </button>
    );
  });
}

type ListProps = {
  readonly id: string;
  readonly afterLabel: string;
  readonly events: readonly TimelineEvent[];
  readonly wording: Wording;
  readonly onEvidence: (key: string) => void;
  readonly onClose: () => void;
};

/** The events of an opened cluster, each a button to its evidence. */
export function ClusterList({ id, events, afterLabel, wording, onEvidence, onClose }: ListProps): ReactNode {
  return (
    <div className="timeline-cluster-list" id={id}>
      <ul>
        {events.map((event) => (
          <li key={event.key}>
            <span>{event.isAfterReport ? `${event.when} (${afterLabel})` : event.when}</span>
            <button type="button" onClick={() => onEvidence(event.key)}>
              <Words text={event.label} language={wording.language} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button button--quiet" onClick={onClose}>
        {wording.say.figure.closeCluster}
      </button>
    </div>
  );
}
