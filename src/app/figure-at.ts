import { useEffect, useMemo, useState } from 'react';
import type { Piece } from '#charts/export/briefing/piece.ts';
import type { Provenance } from '#charts/export/compose.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import type { Edition } from '#data/manifest.ts';
import type { DatasetId, Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { citedRefs } from '#model/cited-works.ts';
import type { ViewId } from '#model/views.ts';
import { citableSources } from '#selectors/sources.ts';
import { pageAddress } from '#state/address.ts';
import { useAtlas } from '#state/atlas-context.tsx';
import type { ViewState } from '#state/fields.ts';
import { useDatasets, type LoadingStatus } from '#state/use-datasets.ts';
import type { ViewFigures } from '#views/define-view.ts';
import { VIEWS } from './views.ts';

/** What the figures of one view are drawn from: its code, the data so far, and the edition that this is of. */
export type FigureSource = {
  readonly figures: ViewFigures;
  readonly snapshot: Snapshot;
  readonly edition: Edition;
};

/**
 * The figure that an address names, apart from its page; undefined where the view draws none of this id there. Only that
 * one is built: `figureAt(source, readAddress('?view=research&direction=alignment').state, 'months', english)`.
 */
export function figureAt(
  { figures, snapshot }: FigureSource,
  viewState: ViewState,
  figure: string,
  wording: Wording,
): ChartSpec | undefined {
  if (figures.figureById !== undefined) return figures.figureById(snapshot, viewState, wording, figure);
  return figures.figuresOf(snapshot, viewState, wording).find((spec) => spec.figure === figure);
}

/** The same for a table of records. */
export function tableAt(
  { figures, snapshot }: FigureSource,
  viewState: ViewState,
  table: string,
  wording: Wording,
): TableFigure | undefined {
  if (figures.tableById !== undefined) return figures.tableById(snapshot, viewState, wording, table);
  return figures.tablesOf?.(snapshot, viewState, wording).find(({ figure }) => figure === table);
}

/** What a file, a slide or another page says of where a figure comes from, and the link that leads back to it. */
export function provenanceAt({ edition }: Pick<FigureSource, 'edition'>, viewState: ViewState): Provenance {
  const { id, title, revision } = edition;
  return {
    edition: { id, title, revision },
    dataHash: edition.dataHash,
    address: pageAddress(viewState),
    site: new URL('.', document.baseURI).href,
  };
}

/** A piece of a briefing with the refs that its footnotes cite: papers by themselves, many papers by the file that lists them. */
export function citedPiece(piece: Piece, { snapshot, edition }: Pick<FigureSource, 'snapshot' | 'edition'>): Piece {
  const sourceOf = citableSources(snapshot, { edition, site: piece.provenance.site });
  return { ...piece, refs: citedRefs(piece.refs, sourceOf) };
}

const NONE: readonly DatasetId[] = [];

type SourceOfView = { readonly source: FigureSource | null; readonly loading: LoadingStatus };

/** Sends for what the figures of a view are drawn from; null until all of it is there. Throws where the code cannot be fetched. */
export function useFigureSource(view: ViewId): SourceOfView {
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
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const edition = useAtlas((atlas) => atlas.edition);
  // A page may leave for later what its figures need at once.
  const loading = useDatasets(figures?.datasets ?? NONE);
  const isReady = loading.status === 'ready';
  const source = useMemo(
    () => (figures === null || edition === null || !isReady ? null : { figures, snapshot, edition }),
    [figures, snapshot, edition, isReady],
  );
  return { source, loading };
}
