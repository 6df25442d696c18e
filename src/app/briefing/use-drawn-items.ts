import { useEffect, useMemo, useState } from 'react';
import { pieceOfSpec, pieceOfTable, type Piece } from '#charts/export/briefing/piece.ts';
import type { Edition } from '#data/manifest.ts';
import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { BriefingItem } from '#model/briefing.ts';
import type { ViewId } from '#model/views.ts';
import { useAtlas } from '#state/atlas-context.tsx';
import { stateOfItem } from '#state/briefing.ts';
import type { ViewState } from '#state/fields.ts';
import { useEnsureDatasets } from '#state/use-datasets.ts';
import { citedPiece, figureAt, provenanceAt, tableAt, type FigureSource } from '#app/figure-at.ts';
import { VIEWS } from '#app/views.ts';
import type { ViewFigures } from '#views/define-view.ts';

/** An item of the briefing with what is drawn of it, or why nothing is. */
export type DrawnItem = {
  readonly item: BriefingItem;
  readonly view: ViewId;
  readonly status: 'loading' | 'failed' | 'missing' | 'ready';
  readonly piece: Piece | null;
  /** Whether the data is not that which the item was chosen from. */
  readonly isChanged: boolean;
};

/** What footnotes are written from. */
const CITED = ['sources', 'papers'] as const;

/** By address. */
type Loaded = ReadonlyMap<string, ViewFigures | 'failed'>;
type Drawing = Pick<DrawnItem, 'view' | 'status' | 'piece'>;

/** Draws the items of a briefing in one language, sending for the data of whichever views they are of. */
export function useDrawnItems(items: readonly BriefingItem[], wording: Wording): readonly DrawnItem[] {
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const edition = useAtlas((atlas) => atlas.edition);
  // Captions change with every letter; what is drawn depends on the addresses alone.
  const figures = JSON.stringify([...new Set(items.map(keyOf))]);
  const loaded = useFiguresOf(figures);
  const drawings = useMemo(
    () => drawAll(figures, loaded, snapshot, edition, wording),
    [figures, loaded, snapshot, edition, wording],
  );
  const hash = edition?.dataHash ?? '';
  return useMemo(
    () =>
      items.map((item): DrawnItem => {
        const drawn = drawings.get(keyOf(item)) ?? { view: stateOfItem(item).view, status: 'loading', piece: null };
        const piece =
          drawn.piece === null ? null : { ...drawn.piece, id: item.id, caption: item.caption, slide: item.slide };
        return { ...drawn, item, piece, isChanged: hash !== '' && item.data !== '' && !hash.startsWith(item.data) };
      }),
    [items, drawings, hash],
  );
}

function keyOf({ search, figure }: Pick<BriefingItem, 'search' | 'figure'>): string {
  return JSON.stringify([search, figure]);
}

function readKeys(figures: string): { key: string; search: string; figure: string }[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `keyOf` just above
  return (JSON.parse(figures) as string[]).map((key) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `keyOf` just above
    const [search, figure] = JSON.parse(key) as [string, string];
    return { key, search, figure };
  });
}

/** What draws the view at each address, once the data that it needs there is shelved. */
function useFiguresOf(figures: string): Loaded {
  const ensure = useEnsureDatasets();
  const [loaded, setLoaded] = useState<Loaded>(new Map());
  const searches = useMemo(
    () => JSON.stringify([...new Set(readKeys(figures).map(({ search }) => search))]),
    [figures],
  );
  useEffect(() => {
    let isCurrent = true;
    const keep = (search: string, result: ViewFigures | 'failed'): void => {
      if (isCurrent) setLoaded((before) => new Map(before).set(search, result));
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written just above
    for (const search of JSON.parse(searches) as string[]) {
      const viewState = stateOfItem({ search });
      VIEWS[viewState.view]
        .figures()
        .then(async (own) => {
          await ensure([...new Set([...own.datasets, ...(own.datasetsOf?.(viewState) ?? []), ...CITED])]);
          keep(search, own);
        })
        .catch(() => keep(search, 'failed'));
    }
    return () => {
      isCurrent = false;
    };
  }, [searches, ensure]);
  return loaded;
}

function drawAll(
  figures: string,
  loaded: Loaded,
  snapshot: Snapshot,
  edition: Edition | null,
  wording: Wording,
): ReadonlyMap<string, Drawing> {
  const drawn = new Map<string, Drawing>();
  if (edition === null) return drawn;
  for (const { key, search, figure } of readKeys(figures)) {
    const viewState = stateOfItem({ search });
    const { view } = viewState;
    const own = loaded.get(search);
    if (own === undefined || own === 'failed') {
      drawn.set(key, { view, status: own === undefined ? 'loading' : 'failed', piece: null });
      continue;
    }
    const piece = pieceAt({ figures: own, snapshot, edition }, viewState, figure, wording);
    drawn.set(key, { view, status: piece === null ? 'missing' : 'ready', piece });
  }
  return drawn;
}

/** One figure or table as a piece, with the refs that its footnotes cite; null where the view has none of this id. */
export function pieceAt(source: FigureSource, viewState: ViewState, figure: string, wording: Wording): Piece | null {
  // The address that was kept says nothing of the language: whoever follows the link reads on in that of the document.
  const given = { id: '', caption: '', provenance: provenanceAt(source, { ...viewState, language: wording.language }) };
  const cited = (piece: Piece): Piece => citedPiece(piece, source);
  const spec = figureAt(source, viewState, figure, wording);
  if (spec !== undefined) return cited(pieceOfSpec(spec, viewState.asTable.includes(figure), given, wording));
  const table = tableAt(source, viewState, figure, wording);
  return table === undefined ? null : cited(pieceOfTable(table, given, wording));
}
