import { useState, type ReactNode } from 'react';
import { CELL_LOOKS } from '#charts/cell-states.ts';
import { totalWords } from './describe.ts';
import { hasNotes, placeTotal, statesIn } from './layout.ts';
import type { MatrixCell, MatrixLine, MatrixSpec } from './spec.ts';
import { hovering, toggling } from '#charts/screen/choosing.ts';
import { isSameTarget, type FigureProps } from '#charts/screen/figure-props.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
import './figure.css';

type Place = { readonly row: number | null; readonly column: number | null };
const NOWHERE: Place = { row: null, column: null };

/**
 * A matrix of coded cells: one tab stop, a button a cell, row and column lit together. Where room is short each row
 * becomes a card, with every cell still in it, or the matrix keeps its shape with signs alone.
 */
export function MatrixFigure({ spec, wording, palette, highlight, actions }: FigureProps<MatrixSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus('grid');
  const [lit, setLit] = useState<Place>(NOWHERE);
  const { say } = wording;
  const { down, across, cells, words, downTotalLabel, acrossTotalLabel, remarkLabel } = spec;
  const hasGist = cells.some((row) => row.some(({ gist }) => gist !== undefined));
  const isRowLit = (row: number): boolean => row === lit.row || isSameTarget(down[row]?.target ?? null, highlight);
  const isColumnLit = (at: number): boolean => at === lit.column || isSameTarget(across[at]?.target ?? null, highlight);
  const light = (row: number | null, column: number | null) => hovering(setLit, { row, column }, NOWHERE);
  const spell = (row: MatrixLine, column: MatrixLine | undefined, cell: MatrixCell): string =>
    [
      `${row.label} × ${column?.label ?? ''}: ${words[cell.state].long}`,
      cell.detail,
      cell.gist,
      cell.note === null ? '' : say.figure.hasNote,
    ]
      .filter(Boolean)
      .join(', ');
  const lineButton = (line: MatrixLine, row: number, column: number): ReactNode => (
    <button type="button" className="matrix-line" {...toggling(line, actions)} {...stopAt(row, column)}>
      <span data-short={line.shortLabel}>
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
    const { count, outOf, spoken } = totalWords(line, wording);
    return (
      <button
        type="button"
        className="matrix-total"
        aria-label={spoken}
        {...stopAt(row, column)}
        onClick={() => actions.onEvidence(line.total.key)}
      >
        <span className="matrix-total-track" data-ink aria-hidden>
          <span style={{ width: `${100 * (placeTotal(line).share ?? 0)}%`, background: palette.yes }} />
        </span>
        <strong>{count}</strong>
        <small>{outOf}</small>
      </button>
    );
  };
  return (
    <div className="matrix-frame" data-cards={spec.cards ?? 'down'}>
      <table className="matrix" aria-label={spec.title} data-columns={across.length} data-gist={hasGist} {...area}>
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
                      {cell.gist !== undefined && <span className="matrix-gist">{cell.gist}</span>}
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
  return (
    <ul className="matrix-legend">
      {statesIn(spec).map(({ state, count }) => (
        <li key={state}>
          <span
            className="matrix-swatch"
            data-state={state}
            style={{ color: palette[CELL_LOOKS[state].ink], background: palette[CELL_LOOKS[state].ground] }}
            aria-hidden
          >
            {CELL_LOOKS[state].glyph}
          </span>
          {spec.words[state].long} <strong>{count}</strong>
        </li>
      ))}
      {hasNotes(spec) && (
        <li>
          <span className="matrix-swatch" data-note="true" aria-hidden />
          {noteWords}
        </li>
      )}
    </ul>
  );
}
