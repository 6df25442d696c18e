import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { AnnounceContext } from '#ui/announce.ts';

/** Long enough that what changes together is told together. */
const SETTLES_AFTER = 500;

/** The one live region: it tells what the page finds and how much of the data passes, once they have changed and settled. */
export function Announcer({ children }: { readonly children: ReactNode }): ReactNode {
  const [parts, setParts] = useState({ finding: '', summary: '' });
  const [spoken, setSpoken] = useState('');
  const announcements = useMemo(
    () => ({
      tell: (part: 'finding' | 'summary', words: string) => setParts((before) => ({ ...before, [part]: words })),
    }),
    [],
  );
  useEffect(() => {
    const words = [parts.finding, parts.summary].filter((part) => part !== '').join(' · ');
    if (words === '') return undefined;
    const timer = setTimeout(() => setSpoken(words), SETTLES_AFTER);
    return () => clearTimeout(timer);
  }, [parts]);
  return (
    <AnnounceContext value={announcements}>
      {children}
      <p className="visually-hidden" role="status" aria-live="polite" data-announcer>
        {spoken}
      </p>
    </AnnounceContext>
  );
}
