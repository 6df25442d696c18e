import { useEffect, useState } from 'react';
import type { DatasetId } from '#data/snapshot.ts';
import type { ViewId } from '#model/views.ts';
import { useDatasets } from '#state/use-datasets.ts';
import type { ViewFigures } from '#views/view.ts';
import { VIEWS } from './views.ts';

const NONE: readonly DatasetId[] = [];

/** What draws the figures of a view apart from its page, with the data that they need; null until both are there. */
export function useViewFigures(view: ViewId): ViewFigures | null {
  const [loaded, setLoaded] = useState<{ readonly view: ViewId; readonly figures: ViewFigures } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void VIEWS[view].figures().then((figures) => {
      if (isCurrent) setLoaded({ view, figures });
    });
    return () => {
      isCurrent = false;
    };
  }, [view]);
  const figures = loaded?.view === view ? loaded.figures : null;
  // A page may leave for later what its figures need at once.
  const { status } = useDatasets(figures?.datasets ?? NONE);
  return status === 'ready' ? figures : null;
}
