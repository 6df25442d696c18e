import type { ReactNode } from 'react';
import { CELL_LOOKS } from '#charts/cell-states.ts';
import { totalWords } from './describe.ts';
import type { MatrixCell, MatrixLine, MatrixSpec } from './spec.ts';
import { CELL_STATES, type CellState } from '#model/source.ts';
import type { FigureProps } from '#charts/screen/figure-props.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
import './matrix-cards.css';

type Entry = { readonly line: MatrixLine; readonly cell: MatrixCell };

/** States in which nothing is known: told by their number, and line by line when asked. */
const FOLDED: readonly CellState[] = ['not-coded', 'not-applicable'];

/** The columns of a matrix as cards, for where room is short: what is known of each, and under folds what is not. */
export function MatrixCards({ spec, wording, palette, actions }: FigureProps<MatrixSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus();
  const { say } = wording;
  const { across, down, cells, words, acrossTotalLabel } = spec;
  const button = ({ line, cell }: Entry, column: MatrixLine, stop: object): ReactNode => {
    const look = CELL_LOOKS[cell.state];
    return (
      <button
        type="button"
        className="matrix-card-cell"
        data-note={cell.note !== null}
        aria-label={say.figure.matrixCell(
          column.label,
          line.label,
          [words[cell.state].long, cell.detail, cell.note === null ? '' : say.figure.hasNote].filter(Boolean),
        )}
        {...stop}
        onClick={() => actions.onEvidence(cell.key)}
      >
        <span
          className="matrix-swatch"
          data-state={cell.state}
          style={{ color: palette[look.ink], background: palette[look.ground] }}
        >
          {look.glyph}
        </span>
        <span>
          <Words text={line.label} language={wording.language} />
        </span>
        {cell.detail !== '' && <small>{cell.detail}</small>}
      </button>
    );
  };
  return (
    <ul className="matrix-cards" aria-label={spec.title} {...area}>
      {across.map((column, at) => {
        const total = totalWords(column, wording);
        const entries = down.flatMap((line, row): Entry[] => {
          const cell = cells[row]?.[at];
          return cell === undefined ? [] : [{ line, cell }];
        });
        const inState = (state: CellState): Entry[] => entries.filter(({ cell }) => cell.state === state);
        const shown = CELL_STATES.filter((state) => !FOLDED.includes(state)).flatMap(inState);
        return (
          <li key={column.key} data-choice={column.choice}>
            <h3>
              <Words text={column.label} language={wording.language} />{' '}
              {column.sublabel !== '' && <small>{column.sublabel}</small>}
            </h3>
            {acrossTotalLabel !== null && (
              <p>
                {acrossTotalLabel} <strong>{total.count}</strong> {total.outOf}
              </p>
            )}
            <ul>
              {shown.map((entry, place) => (
                <li key={entry.cell.key}>{button(entry, column, stopAt(at, place))}</li>
              ))}
            </ul>
            {FOLDED.map((state) => {
              const folded = inState(state);
              return folded.length === 0 ? null : (
                <details key={state}>
                  <summary>
                    {words[state].long} <strong>{wording.format.number(folded.length)}</strong>
                  </summary>
                  <ul>
                    {folded.map((entry) => (
                      <li key={entry.cell.key}>{button(entry, column, {})}</li>
                    ))}
                  </ul>
                </details>
              );
            })}
          </li>
        );
      })}
    </ul>
  );
}
