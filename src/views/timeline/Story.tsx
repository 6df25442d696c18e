import { useCallback, useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useGo, useStores, useViewState } from '#state/atlas-context.tsx';
import { itemAddress } from '#state/briefing.ts';
import { useKnownIds } from '#state/known-ids.ts';
import { Modal } from '#ui/Modal.tsx';
import { openPointOf, turningPointsOf, type Context, type TurningPoint } from './context.ts';

type Props = { readonly context: Context };

/** The turning points as a list that follows the one that is open, with ways to step through them. */
export function Story({ context }: Props): ReactNode {
  const go = useGo();
  const { presenting } = useViewState();
  const { wording, table } = context;
  const say = wording.say.timeline.point;
  // Of the whole edition: a filter may hide the point that is open for a while.
  useKnownIds(
    useMemo(
      () => ({ turningPoint: (id) => table.rows.some((event) => event.id === id && event.turningPoint !== null) }),
      [table],
    ),
  );
  const points = turningPointsOf(context);
  const open = openPointOf(context);
  const list = useRef<HTMLOListElement>(null);
  const step = useStep(points, open);
  const addAll = useAddAll(points);
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (current !== undefined && current !== null && list.current !== null)
      list.current.scrollLeft = current.offsetLeft - 16;
  }, [open]);
  if (points.length === 0) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (step(event.key) === null) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>('[aria-current] button')?.focus();
  };
  return (
    <div className="story">
      <ol ref={list} aria-label={say.list}>
        {points.map((point) => (
          <li key={point.id} aria-current={point === open ? 'step' : undefined}>
            <button type="button" onKeyDown={onKeyDown} onClick={() => go({ turningPoint: point.id })}>
              <small>{wording.format.date(point.date)}</small>
              {wording.text(point.turningPoint)}
            </button>
          </li>
        ))}
      </ol>
      <div className="figure-page-controls">
        <button type="button" className="button" disabled={isAtEnd(points, open, -1)} onClick={() => step('ArrowLeft')}>
          {say.previous}
        </button>
        <button type="button" className="button" disabled={isAtEnd(points, open, 1)} onClick={() => step('ArrowRight')}>
          {say.next}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => go({ presenting: true, turningPoint: (open ?? points[0])?.id ?? '' })}
        >
          {say.present}
        </button>
        <button type="button" className="button" onClick={addAll}>
          {say.slides(points.length)}
        </button>
      </div>
      {presenting && open !== null && <Presentation context={context} points={points} open={open} />}
    </div>
  );
}

type PresentationProps = Props & { readonly points: readonly TurningPoint[]; readonly open: TurningPoint };

/** One turning point that fills the screen; arrow keys go on, Escape leaves. */
function Presentation({ context, points, open }: PresentationProps): ReactNode {
  const go = useGo();
  const step = useStep(points, open);
  const { text, name, format, say } = context.wording;
  const own = say.timeline.point;
  const at = points.indexOf(open);
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (step(event.key) !== null) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
  return (
    <Modal className="presentation" aria-label={own.presentation} onClose={() => go({ presenting: false })}>
      <div className="presentation-stage" aria-live="polite">
        <p className="presentation-date">{format.date(open.date)}</p>
        <h2>{text(open.title)}</h2>
        {open.content.length > 0 && (
          <ul>
            {open.content.map((point) => (
              <li key={point.en}>{text(point)}</li>
            ))}
          </ul>
        )}
        <p className="presentation-facts">
          {[...open.actors.map(name), ...(open.place === null ? [] : [text(open.place)])].join(' · ')}
        </p>
        {open.confidence !== null && (
          <p className="presentation-facts">{say.figure.later(say.figure.confidences[open.confidence])}</p>
        )}
      </div>
      <div className="presentation-foot">
        <button type="button" className="button" disabled={at === 0} onClick={() => step('ArrowLeft')}>
          {own.previous}
        </button>
        <span>{own.place(at + 1, points.length)}</span>
        <button type="button" className="button" disabled={at === points.length - 1} onClick={() => step('ArrowRight')}>
          {own.next}
        </button>
        <button type="button" className="button button--quiet" onClick={() => go({ presenting: false })}>
          {say.figure.close}
        </button>
      </div>
    </Modal>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** What opens the turning point before or after the open one, by key; null for keys that do not step. */
function useStep(points: readonly TurningPoint[], open: TurningPoint | null): (key: string) => string | null {
  const go = useGo();
  return (key) => {
    const last = points.length - 1;
    const at = open === null ? -1 : points.indexOf(open);
    const by = STEPS[key];
    const next = key === 'Home' ? 0 : key === 'End' ? last : by === undefined ? null : at + by;
    if (next === null) return null;
    const id = points[Math.min(Math.max(next, 0), last)]?.id ?? null;
    if (id !== null) go({ turningPoint: id });
    return id;
  };
}

function isAtEnd(points: readonly TurningPoint[], open: TurningPoint | null, by: -1 | 1): boolean {
  return open === null ? by === -1 : points.at(by === -1 ? 0 : -1) === open;
}

/** Adds a slide for each turning point to the briefing, and opens it. */
function useAddAll(points: readonly TurningPoint[]): () => void {
  const { atlas, briefing } = useStores();
  return useCallback(() => {
    const { viewState, edition, go } = atlas.getState();
    const data = edition?.dataHash.slice(0, 16) ?? '';
    for (const { id } of points) {
      const search = itemAddress({ ...viewState, turningPoint: id }, 'turning-point');
      briefing.getState().add({ search, figure: 'turning-point', caption: '', data });
    }
    go({ tray: true });
  }, [atlas, briefing, points]);
}
