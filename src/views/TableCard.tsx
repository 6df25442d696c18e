import type { ComponentProps, ReactNode } from 'react';
import { AddToBriefing } from '#ui/AddToBriefing.tsx';
import { DataTable } from '#ui/DataTable.tsx';
import { PlainCard } from '#ui/PlainCard.tsx';
import { useAddToBriefing } from './use-add-to-briefing.ts';

type Table<Row> = ComponentProps<typeof DataTable<Row>>;

type Grouping = 'groupings' | 'groupBy' | 'onGroupBy';

type Props<Row> = Omit<Table<Row>, 'caption' | Grouping> &
  Partial<Pick<Table<Row>, Grouping>> & {
    /** The table's name among those that a briefing can take. */
    readonly table: string;
    readonly title: string;
    readonly subtitle: string;
    readonly className?: string;
    /** What searches the rows. */
    readonly search?: ReactNode;
    /** What stands below the table, such as its source. */
    readonly children?: ReactNode;
  };

const NO_GROUPINGS: readonly never[] = [];
const doNothing = (): void => {};

/** A table of records in a card of its own, which a briefing can take. */
export function TableCard<Row>({
  table,
  title,
  subtitle,
  className = '',
  search,
  children,
  ...rest
}: Props<Row>): ReactNode {
  const addToBriefing = useAddToBriefing();
  const { groupings = NO_GROUPINGS, groupBy = null, onGroupBy = doNothing } = rest;
  return (
    <PlainCard
      id={table}
      title={title}
      subtitle={subtitle}
      className={className}
      tools={
        <div className="card-tools">
          <AddToBriefing label={rest.wording.say.briefing.addTable(title)} onAdd={() => addToBriefing(table)} />
        </div>
      }
    >
      {search}
      <DataTable {...rest} caption={title} groupings={groupings} groupBy={groupBy} onGroupBy={onGroupBy} />
      {children}
    </PlainCard>
  );
}
