import { ChevronDown } from 'lucide-react';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import './clamped.css';

type Props = {
  /** What the button says that shows the rest. */
  readonly label: string;
  /** What it is called where it is heard without what it stands under. */
  readonly name: string;
  readonly children: ReactNode;
};

/** What is higher than this, in CSS pixels, is cut: at clamped.css's height, so that more than a line is hidden. */
const MOST = 480;

/**
 * On a phone a tall figure is cut after its first lines, with a button for the rest, so that a page is its findings and not
 * a scroll through all their rows. The focus opens it, paper has all of it, and wider screens never cut.
 */
export function Clamped({ label, name, children }: Props): ReactNode {
  const body = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isLong, setLong] = useState(false);
  useLayoutEffect(() => {
    const node = body.current;
    if (node === null || isOpen) return undefined;
    const measure = (): void => setLong(node.offsetHeight > MOST);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(node);
    return () => watch.disconnect();
  }, [isOpen]);
  return (
    <div className="card-body clamped" data-cut={isLong && !isOpen}>
      <div className="clamped-body" onFocus={() => setOpen(isOpen || isLong)}>
        <div ref={body}>{children}</div>
      </div>
      {isLong && !isOpen && (
        <button type="button" className="button clamped-more" aria-label={name} onClick={() => setOpen(true)}>
          <ChevronDown size={16} aria-hidden /> {label}
        </button>
      )}
    </div>
  );
}
