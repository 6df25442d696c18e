import type { Point, Sheet } from '#charts/export/sheet/content.ts';
import { citableSources } from '#selectors/sources.ts';
import { briefOf, judgements } from '#views/overview/judgements.ts';
import { GAP_DATASETS, gapLines } from '#views/overview/unknown.ts';
import { hasDatasets } from '#data/has-datasets.ts';
import type { Wording } from '#i18n/wording.ts';
import type { SheetTools } from '#app/sheet/sheet-at.ts';
import { notesOf, shortNotes } from './notes.ts';
import { imprintOf, piecesOf } from './take-away.ts';

/** The overview's judgements on a page: sentences with the stamps of their figures; null where the edition has none. */
export async function overviewSheet(wording: Wording, { atlas, ensure, today }: SheetTools): Promise<Sheet | null> {
  await ensure([...judgements.datasets, ...GAP_DATASETS, 'sources', 'papers']);
  const { edition, snapshot } = atlas.getState();
  if (edition === null || !hasDatasets(snapshot, judgements.datasets)) return null;
  const brief = briefOf(judgements(snapshot), wording);
  if (brief.told.length === 0) return null;
  const site = new URL('.', document.baseURI).href;
  const sourceOf = citableSources(snapshot, { edition, site });
  const pieces = await piecesOf(brief, edition, { atlas, ensure, wording });
  const notes = notesOf(brief.told, sourceOf);
  const { say, format } = wording;
  const pointsOf = (later: boolean): Point[] =>
    brief.told
      .filter(({ isLater }) => isLater === later)
      .map((told) => ({
        words: say.figure.sentence(told.sentence),
        notes: notes.numbersOf(told),
        stamp: pieces.find(({ id }) => id === told.id)?.spec ?? null,
      }));
  return {
    wording,
    kicker: [say.shell.siteName, format.date(today)].join(' · '),
    headline: brief.headline,
    figure: null,
    figureNotes: [],
    lists: [
      { title: '', points: pointsOf(false) },
      { title: say.overview.judgements.later, points: pointsOf(true) },
    ],
    gaps: gapLines(atlas.getState().snapshot, wording),
    notes: shortNotes(notes, sourceOf, wording, today),
    imprint: imprintOf(edition, today, wording),
    address: `${site}?view=overview&lang=${wording.language}`,
  };
}
