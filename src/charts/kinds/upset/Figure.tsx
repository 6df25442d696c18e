import { useState, type ReactNode } from 'react';
import type { UpsetCombination, UpsetSpec } from './spec.ts';
import { spell } from '#charts/described.ts';
import { choosing } from '#charts/screen/choosing.ts';
import { isSameTarget, type FigureProps } from '#charts/screen/figure-props.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
import './figure.css';

/** Sets in rows, their exact combinations in columns: a dot where a combination lies in a set. */
export function UpsetFigure({ spec, wording, palette, highlight, actions }: FigureProps<UpsetSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus('grid');
  const [lit, setLit] = useState<string | null>(null);
  const { say } = wording;
  const { sets, combinations } = spec;
  const largestSet = Math.max(1, ...sets.map(({ value }) => value ?? 0));
  const largest = Math.max(1, ...combinations.map(({ value }) => value ?? 0));
  const nameOf = ({ label, detail }: UpsetCombination): string =>
    detail === '' ? label : say.filters.chip(label, detail);
  const span = (members: readonly string[]): { top: number; bottom: number } | null => {
    const rows = sets.flatMap(({ key }, row) => (members.includes(key) ? [row] : []));
    const [top] = rows;
    const bottom = rows.at(-1);
    return top === undefined || bottom === undefined || top === bottom ? null : { top, bottom };
  };
  return (
    <div className="upset-scroll">
      <table className="upset" aria-label={spec.title} {...area}>
        <thead>
          <tr>
            <th scope="col" className="upset-head">
              {spec.setLabel}
            </th>
            {combinations.map((each, at) => (
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
                  <span
                    className="upset-column"
                    data-ink
                    style={{
                      height: `${(64 * (each.value ?? 0)) / largest}px`,
                      background: each.isMarked ? palette.accent : palette.barRest,
                    }}
                  />
                </button>
              </th>
            ))}
            <th scope="col" className="upset-head upset-end">
              {spec.valueLabel}
            </th>
          </tr>
        </thead>
        <tbody>
          {sets.map((set, row) => (
            <tr key={set.key} data-choice={set.choice} data-highlight={isSameTarget(set.target, highlight)}>
              <th scope="row">
                <button
                  type="button"
                  className="upset-set"
                  disabled={set.target === null}
                  aria-pressed={set.target === null ? undefined : set.choice === 'chosen'}
                  {...stopAt(row + 1, 0)}
                  {...choosing(set.target, set.key, actions)}
                >
                  <Words text={set.label} language={wording.language} />
                </button>
              </th>
              {combinations.map((each) => {
                const isIn = each.sets.includes(set.key);
                const reach = span(each.sets);
                const isLinked = reach !== null && row >= reach.top && row <= reach.bottom;
                return (
                  <td key={each.key} data-lit={lit === each.key}>
                    {isLinked && (
                      <span
                        className="upset-link"
                        data-ink
                        data-end={row === reach.top ? 'top' : row === reach.bottom ? 'bottom' : 'middle'}
                        style={{ background: each.isMarked ? palette.accent : palette.ink2 }}
                      />
                    )}
                    <span
                      className="upset-dot"
                      data-ink
                      data-in={isIn}
                      style={{ background: isIn ? (each.isMarked ? palette.accent : palette.ink2) : palette.ghost }}
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
                  {...stopAt(row + 1, combinations.length + 1)}
                  onClick={() => actions.onEvidence(set.key)}
                >
                  <span className="upset-total-track" data-ink aria-hidden>
                    <span style={{ width: `${(100 * (set.value ?? 0)) / largestSet}%`, background: palette.barRest }} />
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
