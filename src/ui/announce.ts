import { createContext, use, useEffect } from 'react';

/** What a part of the page has to tell readers who do not see it change. */
export type Announcements = {
  readonly tell: (part: 'finding' | 'summary', words: string) => void;
};

/** Nobody listens where nobody provides. */
export const AnnounceContext = createContext<Announcements>({ tell: () => {} });

/** Tells what a part of the page says now, to be spoken when it has settled. */
export function useAnnounce(part: 'finding' | 'summary', words: string): void {
  const { tell } = use(AnnounceContext);
  useEffect(() => {
    tell(part, words);
    return () => tell(part, '');
  }, [tell, part, words]);
}
