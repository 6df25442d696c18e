import { useState, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { Popover } from './Popover.tsx';
import { copyAsMarkdown, copyAsTable, type CopiedTable } from './table-copy.ts';
import './button.css';
import './table-tools.css';

type Choice = { readonly id: string; readonly label: string };

type Props = {
  readonly caption: string;
  readonly wording: Wording;
  /** The columns that can be hidden. */
  readonly columns: readonly Choice[];
  readonly hidden: readonly string[];
  readonly onHidden: (hidden: readonly string[]) => void;
  /** Whether some column stays whatever is hidden here. */
  readonly hasPinned: boolean;
  readonly groupings: readonly Choice[];
  readonly groupBy: string | null;
  readonly onGroupBy: (grouping: string | null) => void;
  readonly tableToCopy: () => CopiedTable;
  readonly children: ReactNode;
};

/** What can be done with a whole table: choose its columns, group it, take it away. */
export function TableTools(props: Props): ReactNode {
  const { caption, wording, columns, hidden, onHidden, hasPinned, children } = props;
  const { groupings, groupBy, onGroupBy, tableToCopy } = props;
  const { say } = wording;
  const [outcome, setOutcome] = useState('');
  const gone = columns.filter(({ id }) => hidden.includes(id)).length;
  const copy = (write: (table: CopiedTable) => Promise<void>): void => {
    const table = tableToCopy();
    setOutcome('');
    write(table).then(
      () => setOutcome(say.table.copied(table.rows.length)),
      () => setOutcome(say.figure.notCopied),
    );
  };
  return (
    <div className="data-table-tools" role="group" aria-label={say.table.tools(caption)}>
      {groupings.length > 0 && (
        <label>
          <span>{say.table.groupBy}</span>
          <select value={groupBy ?? ''} onChange={(event) => onGroupBy(event.target.value || null)}>
            <option value="">{say.table.noGrouping}</option>
            {groupings.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <Popover label={gone === 0 ? say.table.columns : say.table.columnsHidden(gone)} isMarked={gone > 0}>
        {() => (
          <fieldset className="data-table-columns">
            <legend>{say.table.columnsLegend}</legend>
            {columns.map(({ id, label }) => {
              const isShown = !hidden.includes(id);
              const isLast = isShown && !hasPinned && gone === columns.length - 1;
              return (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={isShown}
                    disabled={isLast}
                    onChange={() => onHidden(isShown ? [...hidden, id] : hidden.filter((other) => other !== id))}
                  />
                  <span>{label}</span>
                </label>
              );
            })}
            <button type="button" className="button" disabled={gone === 0} onClick={() => onHidden([])}>
              {say.table.allColumns}
            </button>
          </fieldset>
        )}
      </Popover>
      {children}
      <span className="data-table-copy">
        <span role="status">{outcome}</span>
        <button type="button" className="button" onClick={() => copy(copyAsTable)}>
          {say.table.copyTable}
        </button>
        <button type="button" className="button" onClick={() => copy(copyAsMarkdown)}>
          {say.table.copyMarkdown}
        </button>
      </span>
    </div>
  );
}
