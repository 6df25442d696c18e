import { useState, type ReactNode } from 'react';
import { linkOf, upsetLayout } from './layout.ts';
import type { UpsetCombination, UpsetSpec } from './spec.ts';
import { spell } from '#charts/described.ts';
import { toggling } from '#charts/screen/choosing.ts';
import { isSameTarget, type FigureProps } from '#charts/screen/figure-props.ts';
import { percent } from '#charts/screen/percent.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
import './figure.css';

/** Sets in rows, their exact combinations in columns: a dot where a combination lies in a set. */
export function UpsetFigure({ spec, wording, palette, highlight, actions }: FigureProps<UpsetSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus('grid');
  const [lit, setLit] = useState<string | null>(null);
  const { say } = wording;
  const { columns, rows } = upsetLayout(spec);
  const nameOf = ({ label, detail }: UpsetCombination): string =>
    detail === '' ? label : say.filters.chip(label, detail);
  return (
    <div className="upset-scroll">
      <table className="upset" aria-label={spec.title} {...area}>
        <thead>
          <tr>
            <th scope="col" className="upset-head">
              {spec.setLabel}
            </th>
            {columns.map(({ combination: each, height, barColour }, at) => (
              <th
                key={each.key}
                scope="col"
                data-lit={lit === each.key}
                onMouseEnter={() => setLit(each.key)}
                onMouseLeave={() => setLit(null)}
              >
                <button
                  type="button"
                  className="upset-bar"
                  data-marked={each.isMarked}
                  aria-label={say.figure.showRows(nameOf(each), spell(each.value, wording))}
                  title={nameOf(each)}
                  {...stopAt(0, at + 1)}
                  onFocus={() => setLit(each.key)}
                  onBlur={() => setLit(null)}
                  onClick={() => actions.onEvidence(each.key)}
                >
                  {each.detail !== '' && <small>{each.detail}</small>}
                  <strong>{spell(each.value, wording)}</strong>
                  {height !== null && (
                    <span
                      className="upset-column"
                      data-ink
                      style={{ height: `${64 * height}px`, background: palette[barColour] }}
                    />
                  )}
                </button>
              </th>
            ))}
            <th scope="col" className="upset-head upset-end">
              {spec.valueLabel}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ set, length }, row) => (
            <tr key={set.key} data-choice={set.choice} data-highlight={isSameTarget(set.target, highlight)}>
              <th scope="row">
                <button type="button" className="upset-set" {...toggling(set, actions)} {...stopAt(row + 1, 0)}>
                  <Words text={set.label} language={wording.language} />
                </button>
              </th>
              {columns.map(({ combination: each, dots, dotColour }) => {
                const isIn = dots[row] === true;
                const link = linkOf(dots);
                return (
                  <td key={each.key} data-lit={lit === each.key}>
                    {link !== null && row >= link.first && row <= link.last && (
                      <span
                        className="upset-link"
                        data-ink
                        data-end={row === link.first ? 'top' : row === link.last ? 'bottom' : 'middle'}
                        style={{ background: palette[dotColour] }}
                      />
                    )}
                    <span
                      className="upset-dot"
                      data-ink
                      data-in={isIn}
                      style={{ background: palette[isIn ? dotColour : 'ghost'] }}
                      aria-hidden
                    />
                    <span className="visually-hidden">{isIn ? say.figure.inSet : say.figure.notInSet}</span>
                  </td>
                );
              })}
              <td className="upset-end">
                <button
                  type="button"
                  className="upset-total"
                  aria-label={say.figure.showRows(set.label, spell(set.value, wording))}
                  {...stopAt(row + 1, columns.length + 1)}
                  onClick={() => actions.onEvidence(set.key)}
                >
                  <span className="upset-total-track" data-ink aria-hidden>
                    {length !== null && <span style={{ width: percent(length), background: palette.barRest }} />}
                  </span>
                  {spell(set.value, wording)}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
