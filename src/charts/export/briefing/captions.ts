import { pageWords } from '#i18n/pages/pages.ts';
import type { Wording } from '#i18n/wording.ts';
import type { Piece } from './piece.ts';

/** What a figure or table is called and shows, in words; of a part, which part it is. */
export type Caption = (part: number, parts: number) => string;

/** Numbers the figures and the tables of a document, each kind for itself, as they are asked for. */
export function captions(wording: Wording): (piece: Piece) => Caption {
  const own = pageWords(wording);
  const counts = { figure: 0, table: 0 };
  return ({ spec, isTable, framing }) => {
    const kind = kindOf({ spec, isTable });
    counts[kind] += 1;
    const number = String(counts[kind]);
    return (part, parts) =>
      `${own[kind]} ${parts === 1 ? number : own.partOf(number, part, parts)}${framing.subtitle === '' ? '' : `${own.captionStop}${framing.subtitle}`}`;
  };
}

/** Whether a piece is set as a figure or as a table. */
export function kindOf({ spec, isTable }: Pick<Piece, 'spec' | 'isTable'>): 'figure' | 'table' {
  return spec === null || isTable ? 'table' : 'figure';
}
