import { useEffect, useState } from 'react';
import type { DatasetId } from '#data/snapshot.ts';
import type { ViewId } from '#model/views.ts';
import { useDatasets } from '#state/use-datasets.ts';
import type { ViewFigures } from '#views/define-view.ts';
import { VIEWS } from './views.ts';

const NONE: readonly DatasetId[] = [];

/** What draws the figures of a view apart from its page, with the data that they need; null until both are there. Throws where it cannot be fetched. */
export function useViewFigures(view: ViewId): ViewFigures | null {
  const [loaded, setLoaded] = useState<{ readonly view: ViewId; readonly figures: ViewFigures } | null>(null);
  const [failure, setFailure] = useState<{ readonly view: ViewId; readonly error: unknown } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    VIEWS[view].figures().then(
      (figures) => {
        if (isCurrent) setLoaded({ view, figures });
      },
      (error: unknown) => {
        if (isCurrent) setFailure({ view, error });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [view]);
  if (failure?.view === view) throw failure.error;
  const figures = loaded?.view === view ? loaded.figures : null;
  // A page may leave for later what its figures need at once.
  const { status } = useDatasets(figures?.datasets ?? NONE);
  return status === 'ready' ? figures : null;
}
