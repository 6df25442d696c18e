import { useIsFetching, useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** After this, a reader who waits is told what for. */
const OVERDUE_TIMEOUT_MS = 8000;

/** Whether something has been waited for longer than a reader should wait without a word. */
export function useOverdue(isWaiting: boolean): boolean {
  const [isOverdue, setOverdue] = useState(false);
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setOverdue(true), OVERDUE_TIMEOUT_MS);
    return () => {
      clearTimeout(timer);
      setOverdue(false);
    };
  }, [isWaiting]);
  return isOverdue;
}

export type OverdueFiles = { readonly files: readonly string[]; readonly askAgain: () => void };

/** The files that have been on their way for too long, and a way to ask for them again; what keeps arriving is not late. */
export function useOverdueFiles(): OverdueFiles {
  const client = useQueryClient();
  const underway = useIsFetching();
  const [lateAt, setLateAt] = useState(0);
  useEffect(() => {
    if (underway === 0) return undefined;
    const timer = setTimeout(() => setLateAt(underway), OVERDUE_TIMEOUT_MS);
    return () => {
      clearTimeout(timer);
      setLateAt(0);
    };
  }, [underway]);
  const late = lateAt === 0 ? [] : client.getQueryCache().findAll({ fetchStatus: 'fetching' });
  const askAgain = (): void => {
    void client
      .cancelQueries({ fetchStatus: 'fetching' })
      .then(() => client.refetchQueries({ predicate: ({ state }) => state.status !== 'success' }));
  };
  return { files: late.flatMap(fileOf), askAgain };
}

function fileOf({ meta }: Query): readonly string[] {
  const file = meta?.['file'];
  return typeof file === 'string' ? [file] : [];
}
