import type { ComponentProps, ReactNode } from 'react';
import { AddToBriefing } from '#ui/AddToBriefing.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { useAddToBriefing } from './use-add-to-briefing.ts';

type Table<Row> = ComponentProps<typeof DataTable<Row>>;

type Props<Row> = Omit<Table<Row>, 'caption' | 'groupings' | 'groupBy' | 'onGroupBy'> & {
  /** The table's name among those that a briefing can take. */
  readonly table: string;
  readonly title: string;
  readonly subtitle: string;
};

const NO_GROUPINGS: readonly never[] = [];
const doNothing = (): void => {};

/** A table of records in a card of its own, which a briefing can take. */
export function TableCard<Row>({ table, title, subtitle, ...rest }: Props<Row>): ReactNode {
  const addToBriefing = useAddToBriefing();
  return (
    <section className="card" aria-labelledby={`${table}-title`}>
      <header className="card-head">
        <div>
          <h2 id={`${table}-title`}>{title}</h2>
          <p className="card-subtitle">{subtitle}</p>
        </div>
        <div className="card-tools">
          <AddToBriefing label={rest.wording.say.briefing.addTable(title)} onAdd={() => addToBriefing(table)} />
        </div>
      </header>
      <DataTable {...rest} caption={title} groupings={NO_GROUPINGS} groupBy={null} onGroupBy={doNothing} />
    </section>
  );
}
