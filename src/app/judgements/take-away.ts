import { pieceOfSpec, type Booklet, type Piece } from '#charts/export/briefing/piece.ts';
import { partPng } from '#charts/export/briefing/pictures.ts';
import { download } from '#charts/export/deliver.ts';
import { fileName } from '#charts/export/file-name.ts';
import type { Edition } from '#data/manifest.ts';
import type { DatasetId } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { stateOfItem } from '#state/briefing.ts';
import type { Brief, Output, Tools } from '#views/figure-slots.ts';
import { citedPiece, figureAt, provenanceAt } from '#app/figure-at.ts';
import { VIEWS } from '#app/views.ts';
import { briefText } from './brief-text.ts';

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Makes one of the outputs of the overview's judgements, and says what became of it. Rejects where it could not be made. */
export async function takeAway(output: Output, brief: Brief, tools: Tools): Promise<string> {
  const { wording, sourceOf, atlas } = tools;
  const own = wording.say.overview.judgements;
  const { edition } = atlas.getState();
  if (edition === null) throw new Error(own.waiting);
  const today = new Date().toISOString().slice(0, 10);
  const imprint = imprintOf(edition, today, wording);
  const address = `${new URL('.', document.baseURI).href}?view=overview&lang=${wording.language}`;
  const setting = { wording, sourceOf, imprint, address, today };
  switch (output) {
    case 'text':
      await navigator.clipboard.writeText(briefText(brief, setting));
      return own.copied;
    case 'slides': {
      const pieces = await piecesOf(brief, edition, tools);
      const site = new URL('.', document.baseURI).href;
      const booklet: Booklet = { wording, title: brief.headline, imprint, site, pieces, sourceOf, accessed: today };
      const { slidesOf } = await import('#charts/export/briefing/slides.ts');
      const { signal } = new AbortController();
      const job = { signal, onProgress: () => {}, pictureOf: partPng };
      const name = fileName(['two-minutes', wording.language], 'pptx');
      download(name, PPTX, await slidesOf(booklet, job));
      return wording.say.briefing.saved(name);
    }
  }
}

/** Edition, data and day, in words. */
export function imprintOf({ title, revision, dataHash }: Edition, today: string, wording: Wording): string {
  const { text, format, say } = wording;
  return say.briefing.document.imprint(text(title), revision, dataHash.slice(0, 8), format.date(today));
}

/** Each judgement as a piece of a briefing: headed by its sentence, on its own sources. What cannot be drawn is left out. */
export async function piecesOf(
  { told }: Brief,
  edition: Edition,
  { wording, atlas, ensure }: Omit<Tools, 'sourceOf'>,
): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const each of told) {
    const viewState = stateOfItem({ search: each.address });
    const figures = await VIEWS[viewState.view].figures();
    const needed: readonly DatasetId[] = [...figures.datasets, ...(figures.datasetsOf?.(viewState) ?? [])];
    await ensure([...new Set(needed)]);
    const source = { figures, snapshot: atlas.getState().snapshot, edition };
    const spec = figureAt(source, viewState, each.figure, wording);
    if (spec === undefined) continue;
    const given = {
      id: each.id,
      caption: '',
      provenance: provenanceAt(source, { ...viewState, language: wording.language }),
    };
    const piece = pieceOfSpec(spec, false, given, wording);
    const framing = { ...piece.framing, title: each.sentence, subtitle: spec.title };
    pieces.push(citedPiece({ ...piece, framing, refs: each.refs }, source));
  }
  return pieces;
}
