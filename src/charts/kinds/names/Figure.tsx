import type { ReactNode } from 'react';
import { toggling } from '#charts/screen/choosing.ts';
import { isSameTarget, type FigureProps } from '#charts/screen/figure-props.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import { Words } from '#charts/screen/Words.tsx';
import { namesLayout, namesSigns } from './layout.ts';
import type { NamedItem, NamesSpec } from './spec.ts';
import './figure.css';

/** Names in the cells of a table, each a button to its records; where room is short a list a row, without blank cells. */
export function NamesFigure({ spec, wording, highlight, actions }: FigureProps<NamesSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus();
  const { columns, rows } = namesLayout(spec);
  const signs = namesSigns(spec);
  if (rows.length === 0) return <p>{wording.say.figure.nothing}</p>;
  const item = (each: NamedItem, row: number, column: number): ReactNode => (
    <li key={each.key}>
      <button
        type="button"
        data-marked={each.isMarked}
        aria-label={[
          each.label,
          each.when,
          each.later === '' ? '' : `${spec.laterLabel}: ${each.later}`,
          each.isMarked ? spec.markLabel : '',
        ]
          .filter(Boolean)
          .join(', ')}
        {...stopAt(row, column)}
        onClick={() => actions.onEvidence(each.key)}
      >
        <span className="names-label">
          <Words text={each.label} language={wording.language} />
        </span>
        {(each.when !== '' || each.later !== '') && (
          <small>
            {each.when !== '' && <span>{each.when}</span>}
            {each.later !== '' && <span data-later>{each.later}</span>}
          </small>
        )}
      </button>
    </li>
  );
  return (
    <div className="names" {...area}>
      <table data-columns={columns.length} aria-label={spec.title}>
        <thead>
          <tr>
            <th scope="col">{spec.downLabel}</th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, cells }, row) => (
            <tr key={line.key} data-choice={line.choice} data-highlight={isSameTarget(line.target, highlight)}>
              <th scope="row">
                {line.target === null ? (
                  <span className="names-line">{line.label}</span>
                ) : (
                  <button type="button" className="names-line" {...toggling(line, actions)} {...stopAt(row * 1000, 0)}>
                    {line.label}
                  </button>
                )}
              </th>
              {cells.map((cell, at) => (
                <td key={columns[at]?.key} data-blank={cell.length === 0}>
                  {columns.length > 1 && cell.length > 0 && (
                    <span className="names-column" aria-hidden>
                      {columns[at]?.label}
                    </span>
                  )}
                  <ul>{cell.map((each, place) => item(each, row * 1000 + place, at + 1))}</ul>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {(signs.marked || signs.later) && (
        <p className="names-key">
          {signs.marked && (
            <span>
              <i data-marked aria-hidden /> {spec.markLabel}
            </span>
          )}
          {signs.later && (
            <span>
              <i data-later aria-hidden /> {spec.laterLabel}
            </span>
          )}
        </p>
      )}
    </div>
  );
}
