import type { CSSProperties, ReactNode } from 'react';
import { spell } from '#charts/described.ts';
import { toggling } from '#charts/screen/choosing.ts';
import { isSameTarget, type FigureProps } from '#charts/screen/figure-props.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
import { tilesLayout } from './layout.ts';
import type { TilesSpec } from './spec.ts';
import './figure.css';

/** Places with their counts, as buttons at their places; arrows go over the map. */
export function TilesFigure({ spec, wording, palette, highlight, actions }: FigureProps<TilesSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus('grid');
  const { rows, columns, tiles } = tilesLayout(spec);
  const { say, language, format } = wording;
  if (tiles.length === 0) return <p>{say.figure.nothing}</p>;
  return (
    <ul className="tiles" aria-label={spec.title} style={sizeOf(rows, columns)} {...area}>
      {tiles.map(({ tile, tint }) => {
        return (
          <li
            key={tile.key}
            style={{ gridRow: tile.row + 1, gridColumn: tile.column + 1 }}
            data-choice={tile.choice}
            data-highlight={isSameTarget(tile.target, highlight)}
          >
            <button
              type="button"
              className="bare"
              data-ink
              style={{ color: palette.ink, background: tint === null ? palette.sunken : tinted(palette.accent, tint) }}
              aria-label={say.figure.tile(tile.label, spell(tile.value, wording), spec.outOf, spec.valueLabel)}
              {...toggling(tile, actions)}
              {...stopAt(tile.row, tile.column)}
            >
              <span>
                <Words text={tile.label} language={language} />
              </span>
              {tile.sublabel !== '' && (
                <small>
                  <Words text={tile.sublabel} language={language} />
                </small>
              )}
              <strong>
                {tile.value === null ? '?' : format.number(tile.value)} <small>{say.figure.outOf(spec.outOf)}</small>
              </strong>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function sizeOf(rows: number, columns: number): CSSProperties {
  const own: Record<string, number> = { '--tile-rows': rows, '--tile-columns': columns };
  return own;
}

/** A colour as thin as `share` of it, over whatever it lies on. */
function tinted(colour: string, share: number): string {
  return `${colour}${Math.round(255 * share)
    .toString(16)
    .padStart(2, '0')}`;
}
