import { useState, type ReactNode } from 'react';
import { CELL_LOOKS } from '#charts/cell-states.ts';
import type { MatrixCell, MatrixLine, MatrixSpec } from './spec.ts';
import { CELL_STATES } from '#model/source.ts';
import { choosing } from '#charts/screen/choosing.ts';
import { isSameTarget, type FigureProps } from '#charts/screen/figure-props.ts';
import { MatrixCards } from './MatrixCards.tsx';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
import './figure.css';

type Place = { readonly row: number | null; readonly column: number | null };
const NOWHERE: Place = { row: null, column: null };

/**
 * A matrix of coded cells: one tab stop, a button a cell, row and column lit together. Where room is short each row, or
 * each column, becomes a card, with every cell still in it.
 */
export function MatrixFigure(props: FigureProps<MatrixSpec>): ReactNode {
  const { spec, wording, palette, highlight, actions } = props;
  const { area, stopAt } = useRovingFocus('grid');
  const [lit, setLit] = useState<Place>(NOWHERE);
  const { say } = wording;
  const { down, across, cells, words, downTotalLabel, acrossTotalLabel, remarkLabel } = spec;
  const isRowLit = (row: number): boolean => row === lit.row || isSameTarget(down[row]?.target ?? null, highlight);
  const isColumnLit = (at: number): boolean => at === lit.column || isSameTarget(across[at]?.target ?? null, highlight);
  const light = (row: number | null, column: number | null) => ({
    onMouseEnter: () => setLit({ row, column }),
    onMouseLeave: () => setLit(NOWHERE),
    onFocus: () => setLit({ row, column }),
    onBlur: () => setLit(NOWHERE),
  });
  const spell = (row: MatrixLine, column: MatrixLine | undefined, cell: MatrixCell): string =>
    [
      `${row.label} × ${column?.label ?? ''}: ${words[cell.state].long}`,
      cell.detail,
      cell.note === null ? '' : say.figure.hasNote,
    ]
      .filter(Boolean)
      .join(', ');
  const lineButton = (line: MatrixLine, row: number, column: number): ReactNode => (
    <button
      type="button"
      className="matrix-line"
      disabled={line.target === null}
      aria-pressed={line.target === null ? undefined : line.choice === 'chosen'}
      {...stopAt(row, column)}
      {...choosing(line.target, line.key, actions)}
    >
      <span>
        <Words text={line.label} language={wording.language} />
      </span>
      {line.sublabel !== '' && (
        <small>
          <Words text={line.sublabel} language={wording.language} />
        </small>
      )}
    </button>
  );
  const total = (line: MatrixLine, row: number, column: number): ReactNode => {
    const value = line.total.value ?? 0;
    const share = line.total.coded === 0 ? 0 : (100 * value) / line.total.coded;
    return (
      <button
        type="button"
        className="matrix-total"
        aria-label={say.figure.showTotal(line.label, value, line.total.coded)}
        {...stopAt(row, column)}
        onClick={() => actions.onEvidence(line.total.key)}
      >
        <span className="matrix-total-track" data-ink aria-hidden>
          <span style={{ width: `${share}%`, background: palette.yes }} />
        </span>
        <strong>{line.total.coded === 0 ? say.figure.gap : value}</strong>
        <small>{line.total.coded === 0 ? '' : say.figure.outOf(line.total.coded)}</small>
      </button>
    );
  };
  return (
    <div className="matrix-frame" data-cards={spec.cards ?? 'down'}>
      {spec.cards === 'across' && <MatrixCards {...props} />}
      <table className="matrix" aria-label={spec.title} data-columns={across.length} {...area}>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              {spec.downLabel}
            </th>
            {across.map((line, at) => (
              <th key={line.key} scope="col" data-choice={line.choice} data-lit={isColumnLit(at)} {...light(null, at)}>
                {lineButton(line, 0, at + 1)}
              </th>
            ))}
            {downTotalLabel !== null && (
              <th scope="col" className="matrix-margin">
                {downTotalLabel}
              </th>
            )}
            {remarkLabel !== null && (
              <th scope="col" className="matrix-margin">
                {remarkLabel}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {down.map((line, row) => (
            <tr key={line.key} data-choice={line.choice} data-lit={isRowLit(row)}>
              <th scope="row" {...light(row, null)}>
                {lineButton(line, row + 1, 0)}
              </th>
              {cells[row]?.map((cell, at) => {
                const look = CELL_LOOKS[cell.state];
                return (
                  <td key={cell.key} data-lit={isColumnLit(at)} data-choice={across[at]?.choice}>
                    <button
                      type="button"
                      className="matrix-cell"
                      data-state={cell.state}
                      data-note={cell.note !== null}
                      style={{ color: palette[look.ink], background: palette[look.ground] }}
                      aria-label={spell(line, across[at], cell)}
                      title={cell.note ?? undefined}
                      {...stopAt(row + 1, at + 1)}
                      {...light(row, at)}
                      onClick={() => actions.onEvidence(cell.key)}
                    >
                      <span className="matrix-cell-column">
                        <Words text={across[at]?.label ?? ''} language={wording.language} />
                      </span>
                      <span className="matrix-glyph">{look.glyph}</span>
                      <span className="matrix-word">{words[cell.state].short}</span>
                      {cell.detail !== '' && <span className="matrix-detail">{cell.detail}</span>}
                    </button>
                  </td>
                );
              })}
              {downTotalLabel !== null && (
                <td className="matrix-margin" data-head={downTotalLabel}>
                  {total(line, row + 1, across.length + 1)}
                </td>
              )}
              {remarkLabel !== null && (
                <td className="matrix-remark" data-difference={line.remark?.isDifference ?? false}>
                  {line.remark?.words}
                </td>
              )}
            </tr>
          ))}
        </tbody>
        {acrossTotalLabel !== null && (
          <tfoot>
            <tr>
              <th scope="row" className="matrix-corner">
                {acrossTotalLabel}
              </th>
              {across.map((line, at) => (
                <td key={line.key} data-lit={isColumnLit(at)} className="matrix-margin">
                  <span className="matrix-cell-column" aria-hidden>
                    {line.label}
                  </span>
                  {total(line, down.length + 1, at + 1)}
                </td>
              ))}
              {downTotalLabel !== null && <td className="matrix-margin" />}
              {remarkLabel !== null && <td />}
            </tr>
          </tfoot>
        )}
      </table>
      <Legend spec={spec} palette={palette} noteWords={say.figure.noteMarker} />
    </div>
  );
}

type LegendProps = Pick<FigureProps<MatrixSpec>, 'spec' | 'palette'> & { readonly noteWords: string };

/** What the glyphs mean, and how many cells are in each state. States that do not occur are left out. */
function Legend({ spec, palette, noteWords }: LegendProps): ReactNode {
  const cells = spec.cells.flat();
  return (
    <ul className="matrix-legend">
      {CELL_STATES.map((state) => {
        const count = cells.filter((cell) => cell.state === state).length;
        const look = CELL_LOOKS[state];
        return count === 0 ? null : (
          <li key={state}>
            <span
              className="matrix-swatch"
              data-state={state}
              style={{ color: palette[look.ink], background: palette[look.ground] }}
              aria-hidden
            >
              {look.glyph}
            </span>
            {spec.words[state].long} <strong>{count}</strong>
          </li>
        );
      })}
      {cells.some(({ note }) => note !== null) && (
        <li>
          <span className="matrix-swatch" data-note="true" aria-hidden />
          {noteWords}
        </li>
      )}
    </ul>
  );
}
