import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { dataHashOf } from '#data/data-hash.ts';
import type { DatasetId } from '#data/snapshot.ts';
import type { SourceRef } from '#model/source.ts';
import type { ViewId } from '#model/views.ts';
import { writeAddress } from '#state/address.ts';
import { useAtlas, useGo, useViewState } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useWordingOf } from '#state/use-wording.ts';
import type { ExportSubject } from '#ui/export-subject.ts';
import { recordsTable } from '#views/records-behind.ts';
import { useSources } from '#views/use-sources.ts';
import type { ViewFigures } from '#views/view.ts';
import { VIEWS } from './views.ts';

const ExportDialog = lazy(async () => ({ default: (await import('#ui/ExportDialog.tsx')).ExportDialog }));

type Props = { readonly wording: Wording };

/** The export dialog of whichever figure the address names; nothing when it names none. */
export function ExportOfView({ wording }: Props): ReactNode {
  const { exporting } = useViewState();
  if (exporting === '') return null;
  return (
    <Suspense fallback={<p role="status">{wording.say.exports.drawing}</p>}>
      <ExportOfFigure key={exporting} figure={exporting} wording={wording} />
    </Suspense>
  );
}

function ExportOfFigure({ figure, wording }: Props & { readonly figure: string }): ReactNode {
  const viewState = useViewState();
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const edition = useAtlas((atlas) => atlas.edition);
  const go = useGo();
  const figures = useViewFigures(viewState.view);
  const sourceOf = useSources();
  const wordingOf = useWordingOf();
  const subject = useMemo((): ExportSubject | null => {
    if (figures === null || edition === null) return null;
    // A file outlives the start page, so that its address always names its view.
    const address = writeAddress({ ...viewState, exporting: '', evidence: '' }) || `?view=${viewState.view}`;
    const refWords = ({ source, at }: SourceRef): string => {
      const listed = sourceOf(source);
      return [listed === undefined ? source : wording.name(listed.title), wording.say.figure.reportPlace(at)].join(
        ', ',
      );
    };
    return {
      figure,
      specIn: (language) =>
        figures.figuresOf(snapshot, viewState, wordingOf(language)).find((spec) => spec.figure === figure),
      provenance: {
        edition: { id: edition.id, title: edition.title, revision: edition.revision },
        dataHash: dataHashOf(edition),
        address,
        site: new URL('.', document.baseURI).href,
      },
      wordingOf,
      refWords,
      behindOf: (spec) => recordsTable(spec, snapshot, figures.datasets, refWords, wordingOf(spec.language)),
    };
  }, [figure, figures, edition, snapshot, viewState, sourceOf, wording, wordingOf]);
  if (subject === null) return null;
  return <ExportDialog subject={subject} wording={wording} onClose={() => go({ exporting: '' })} />;
}

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
