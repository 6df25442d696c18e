const FOCUSABLE =
  ':is(a[href], button, input, select, textarea, summary, [tabindex]):not(:disabled, [tabindex="-1"], .visually-hidden)';

/**
 * Keeps the focus from falling to the page itself when the control that has it goes away or can no longer be used, such
 * as a chip that was taken out: it moves to the control next to it. Returns what ends it.
 */
export function keepFocus(): () => void {
  let held: Held | null = null;
  const hold = ({ target }: FocusEvent): void => {
    held = target instanceof HTMLElement ? holdOf(target) : null;
  };
  const letGo = (): void => {
    held = null;
  };
  const mend = (): void => {
    if (held === null || !isGone(held.element)) return;
    const { activeElement } = document;
    const lost = activeElement === document.body || activeElement === held.element ? held : null;
    held = null;
    if (lost !== null && !candidatesFor(lost).some(takesFocus)) document.getElementById('content')?.focus();
  };
  const watcher = new MutationObserver(mend);
  watcher.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', hold);
  // A reader who presses elsewhere has left by choice.
  document.addEventListener('pointerdown', letGo);
  return () => {
    watcher.disconnect();
    document.removeEventListener('focusin', hold);
    document.removeEventListener('pointerdown', letGo);
  };
}

type Held = {
  readonly element: HTMLElement;
  /** What it stands in, narrowest first, up to the page or what opens over it. */
  readonly around: readonly HTMLElement[];
  /** The other controls of the widest of them: those after it, nearest first, then those before it. */
  readonly others: readonly HTMLElement[];
};

function holdOf(element: HTMLElement): Held {
  const around: HTMLElement[] = [];
  for (let part = element.parentElement; part !== null; part = part.parentElement) {
    around.push(part);
    if (part.matches('dialog, [popover], main, nav, header')) break;
  }
  const controls = controlsIn(around.at(-1) ?? element);
  const isAfter = (other: HTMLElement): boolean =>
    (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return {
    element,
    around,
    others: [...controls.filter(isAfter), ...controls.filter((other) => !isAfter(other)).toReversed()],
  };
}

/** The controls that were there before, nearest first, and those that came in its place. */
function candidatesFor({ around, others }: Held): HTMLElement[] {
  return around
    .filter(({ isConnected }) => isConnected)
    .flatMap((part) => [...others.filter((other) => part.contains(other) && !isGone(other)), ...controlsIn(part)]);
}

function takesFocus(element: HTMLElement): boolean {
  element.focus();
  return document.activeElement === element;
}

const controlsIn = (part: HTMLElement): HTMLElement[] => [...part.querySelectorAll<HTMLElement>(FOCUSABLE)];

function isGone(element: HTMLElement): boolean {
  return !element.isConnected || element.matches(':disabled');
}
