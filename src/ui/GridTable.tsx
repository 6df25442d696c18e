import type { ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import type { Grid, GridCell } from '#charts/grid-cells.ts';
import './grid-table.css';

type Props = {
  readonly grid: Grid;
  readonly caption: string;
  readonly unit: 'count' | 'share';
  readonly wording: Wording;
  readonly onEvidence: (markKey: string) => void;
};

/** A chart's table twin. Every number opens its evidence. */
export function GridTable({ grid, caption, unit, wording, onEvidence }: Props): ReactNode {
  const { say, format } = wording;
  const spell = ({ value }: GridCell): string => {
    if (value === null) return say.figure.gap;
    if (typeof value === 'string') return value;
    return unit === 'share' ? format.percent(value) : format.number(value);
  };
  return (
    <div className="grid-table-scroll" tabIndex={0} role="region" aria-label={say.figure.asTable(caption)}>
      <table className="grid-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {grid.columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={column.isNumeric}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, at) => (
            <tr key={`${at} ${String(row[0]?.value)}`}>
              {row.map((cell, column) => {
                const { mark } = cell;
                // What a row begins with: of a combination that is the second cell, for it is of no set.
                if (column === row.findIndex(({ value }) => value !== '')) {
                  return (
                    <th key={grid.columns[column]?.key} scope="row">
                      {spell(cell)}
                    </th>
                  );
                }
                return (
                  <td key={grid.columns[column]?.key} data-numeric={grid.columns[column]?.isNumeric}>
                    {mark === null ? (
                      spell(cell)
                    ) : (
                      <button type="button" onClick={() => onEvidence(mark.key)}>
                        {spell(cell)}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
