import type { CellState } from '#model/source.ts';
import type { ColourName } from './theme.ts';

/** How a state looks wherever it is drawn: a glyph of its own, so that colour is never all there is. */
export const CELL_LOOKS: Readonly<
  Record<CellState, { readonly glyph: string; readonly ink: ColourName; readonly ground: ColourName }>
> = {
  yes: { glyph: '✓', ink: 'yes', ground: 'yesSoft' },
  no: { glyph: '–', ink: 'no', ground: 'noSoft' },
  'not-coded': { glyph: '?', ink: 'unknown', ground: 'unknownSoft' },
  'not-applicable': { glyph: '∕', ink: 'ink3', ground: 'surface' },
};
