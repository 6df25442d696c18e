import { useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useStores } from '#state/atlas-context.tsx';
import { BriefingItemCard } from './BriefingItemCard.tsx';
import type { DrawnItem } from './use-drawn-items.ts';

type Props = {
  readonly drawn: readonly DrawnItem[];
  readonly wording: Wording;
  readonly onSaid: (words: string) => void;
  /** Shows the slide of an item on the stage. */
  readonly onShow: (id: string) => void;
};

/** The items in order. They are moved by their buttons, by keys, or by dragging their handles. */
export function BriefingItems({ drawn, wording, onSaid, onShow }: Props): ReactNode {
  const own = wording.say.briefing;
  const { briefing } = useStores();
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string | null>(null);
  const focusOn = (id: string, part: 'handle' | 'up' | 'down' | 'remove'): void => {
    const buttons =
      list.current?.querySelectorAll<HTMLButtonElement>(`[data-item="${CSS.escape(id)}"] button:not(:disabled)`) ?? [];
    const wanted = [...buttons].find((button) => button.dataset['part'] === part) ?? buttons[0];
    wanted?.focus();
  };
  const move = (id: string, place: number, part: 'handle' | 'up' | 'down'): void => {
    const { items } = briefing.getState();
    const to = Math.min(Math.max(0, place), items.length - 1);
    briefing.getState().move(id, to);
    onSaid(own.moved(titleOf(drawn, id), to + 1, items.length));
    // React moves the row in the page, and some browsers let go of the focus when it does.
    requestAnimationFrame(() => focusOn(id, part));
  };
  const remove = (id: string): void => {
    const at = drawn.findIndex(({ item }) => item.id === id);
    const next = drawn[at + 1] ?? drawn[at - 1];
    briefing.getState().remove(id);
    onSaid(own.removed(titleOf(drawn, id)));
    requestAnimationFrame(() => next !== undefined && focusOn(next.item.id, 'remove'));
  };
  const onKeyDown = (event: KeyboardEvent, id: string, at: number): void => {
    const isHandle = event.target instanceof HTMLElement && event.target.dataset['part'] === 'handle';
    if (!(event.altKey || isHandle) || event.ctrlKey || event.metaKey) return;
    const places: Readonly<Record<string, number>> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      Home: 0,
      End: drawn.length - 1,
    };
    const to = places[event.key];
    if (to === undefined || ((event.key === 'Home' || event.key === 'End') && !isHandle)) return;
    event.preventDefault();
    move(id, to, 'handle');
  };
  /** While the pointer is down on a handle, its row goes to wherever the pointer is. */
  const onPointerMove = (event: PointerEvent, id: string): void => {
    if (dragged !== id) return;
    const rows = [...(list.current?.children ?? [])];
    const over = rows.findIndex((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return event.clientY >= top && event.clientY <= bottom;
    });
    const at = drawn.findIndex(({ item }) => item.id === id);
    const row = rows[over];
    if (row === undefined || over === at) return;
    // Past the middle only: rows of unlike height would change places for ever.
    const { top, height } = row.getBoundingClientRect();
    const isPast = over > at ? event.clientY > top + height / 2 : event.clientY < top + height / 2;
    if (isPast) briefing.getState().move(id, over);
  };
  return (
    <>
      <p className="briefing-keys" id="briefing-keys">
        {own.keys}
      </p>
      <ol ref={list} className="briefing-items" aria-label={own.items} aria-describedby="briefing-keys">
        {drawn.map((each, at) => (
          <BriefingItemCard
            key={each.item.id}
            drawn={each}
            place={at}
            count={drawn.length}
            wording={wording}
            isDragged={dragged === each.item.id}
            onKeyDown={(event) => onKeyDown(event, each.item.id, at)}
            onMove={(to, part) => move(each.item.id, to, part)}
            onShow={() => onShow(each.item.id)}
            onRemove={() => remove(each.item.id)}
            onCaption={(caption) => briefing.getState().caption(each.item.id, caption)}
            handle={{
              onPointerDown: (event) => {
                event.currentTarget.setPointerCapture(event.pointerId);
                setDragged(each.item.id);
              },
              onPointerMove: (event) => onPointerMove(event, each.item.id),
              onPointerUp: () => setDragged(null),
              onPointerCancel: () => setDragged(null),
            }}
          />
        ))}
      </ol>
    </>
  );
}

function titleOf(drawn: readonly DrawnItem[], id: string): string {
  const found = drawn.find(({ item }) => item.id === id);
  return found?.piece?.framing.title ?? found?.item.figure ?? '';
}
