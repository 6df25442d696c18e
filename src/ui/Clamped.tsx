import { ChevronDown } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import './clamped.css';

type Props = {
  /** What it is called where it is heard without what it stands under. */
  readonly title: string;
  readonly wording: Wording;
  /** Whether the reader asked for this one, as for its table: then it is not folded. */
  readonly isAsked?: boolean;
  readonly children: ReactNode;
};

/** How much of a figure a phone leaves out: the lines after its first, or all but its finding. */
type Cut = 'none' | 'part' | 'all';

/** What is higher than this, in CSS pixels, is cut: at clamped.css's height, so that more than a line is hidden. */
const MOST = 480;

/** So many figures a page shows on a phone; of those after them it says the findings, each with a button for its figure. */
const FIRST = 3;

/** Whether a figure comes after the first ones of its page, or of its tab. */
function isLate(node: Element): boolean {
  const card = node.closest('main .card[data-figure]');
  const cards = [...(card?.closest('[role="tabpanel"], main')?.querySelectorAll('.card[data-figure]') ?? [])];
  return card !== null && cards.indexOf(card) >= FIRST;
}

/**
 * On a phone a tall figure is cut after its first lines, and a late one to its finding, with a button for the rest, so that
 * a page is its findings and not a scroll through all their rows. The focus opens it, paper has all of it, and wider
 * screens never cut.
 */
export function Clamped({ title, wording, isAsked = false, children }: Props): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [cut, setCut] = useState<Cut>('none');
  const { say } = wording;
  useLayoutEffect(() => {
    const node = body.current;
    if (node === null || isOpen) return undefined;
    const measure = (): void => {
      if (!isAsked && isLate(node)) setCut('all');
      else setCut(node.offsetHeight > MOST ? 'part' : 'none');
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(node);
    return () => watch.disconnect();
  }, [isOpen, isAsked]);
  return (
    <div className="card-body clamped" data-cut={isOpen ? 'none' : cut}>
      <div className="clamped-body" onFocus={() => setOpen(isOpen || cut !== 'none')}>
        <div ref={body}>{children}</div>
      </div>
      {cut !== 'none' && !isOpen && (
        <button
          type="button"
          className="button clamped-more"
          aria-label={cut === 'all' ? say.figure.showFigureOf(title) : say.figure.showAllOf(title)}
          onClick={() => setOpen(true)}
        >
          <ChevronDown size={16} aria-hidden /> {cut === 'all' ? say.figure.showFigure : say.figure.showAll}
        </button>
      )}
    </div>
  );
}
