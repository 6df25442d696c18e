import type { Framing } from '#charts/mark.ts';
import type { Scene } from './scene.ts';

type Own = Pick<Framing, 'figure' | 'title' | 'subtitle' | 'count' | 'notes' | 'source'> & Partial<Framing>;

/** The words around a figure of this view. */
export function framing({ wording }: Scene, { source, ...own }: Own): Framing {
  const { say, language } = wording;
  return { language, source: say.figure.source(source), filters: '', ...own };
}
