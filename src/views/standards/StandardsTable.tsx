import { useMemo, type ReactNode } from 'react';
import type { TableFigure } from '#charts/table-figure.ts';
import { useGo } from '#state/atlas-context.tsx';
import type { TableColumn } from '#ui/DataTable.tsx';
import { tableFigure } from '#ui/table-figure.ts';
import { TableCard } from '#views/TableCard.tsx';
import { useKnownTable } from '#views/use-known-table.ts';
import { framing } from './framing.ts';
import { levelLabel, type Scene, type Standard } from './scene.ts';

const FIELDS = { sort: 'standardsSort', hidden: 'standardsHidden' } as const;
const standardId = ({ id }: Standard): string => id;

type Props = { readonly scene: Scene; readonly onEvidence: (standard: string) => void };

/** The standards that pass every filter. A row's arrow opens its sources. */
export function StandardsTable({ scene, onEvidence }: Props): ReactNode {
  const go = useGo();
  const { wording, viewState, shown } = scene;
  const say = wording.say.standards.table;
  const columns = useMemo(() => standardColumns(scene), [scene]);
  useKnownTable(FIELDS, columns);
  return (
    <TableCard
      table="standards-table"
      title={say.title}
      subtitle={wording.say.figure.invitation(say.subtitle, say.invitation)}
      rows={shown}
      columns={columns}
      rowId={standardId}
      wording={wording}
      sort={viewState.standardsSort}
      onSort={(standardsSort) => go({ standardsSort })}
      hidden={viewState.standardsHidden}
      onHidden={(standardsHidden) => go({ standardsHidden })}
      openRow={null}
      onOpenRow={(id) => id !== null && onEvidence(id)}
      details={null}
      emptyText={say.empty}
    />
  );
}

/** The standards that pass every filter, apart from their page. */
export function standardsTable(scene: Scene): TableFigure {
  const { wording, viewState, shown } = scene;
  const { table: say, sourceReportStandards } = wording.say.standards;
  return tableFigure({
    framing: framing(scene, {
      figure: 'standards-table',
      title: say.title,
      subtitle: say.subtitle,
      count: wording.say.figure.count(shown.length),
      notes: [],
      source: sourceReportStandards,
    }),
    rows: shown,
    columns: standardColumns(scene),
    sort: viewState.standardsSort,
    hidden: viewState.standardsHidden,
    wording,
  });
}

function standardColumns(scene: Scene): TableColumn<Standard>[] {
  const { say, text, name, format } = scene.wording;
  const { columns: labels, unknown } = say.standards.table;
  return [
    { id: 'title', label: labels.title, width: 240, isPinned: true, value: ({ title }) => name(title) },
    { id: 'number', label: labels.number, width: 110, value: ({ number }) => number },
    { id: 'body', label: labels.body, width: 230, value: ({ body }) => name(body) },
    {
      id: 'level',
      label: labels.level,
      width: 130,
      value: ({ level }) => levelLabel(scene, 'standardLevel', level),
    },
    {
      id: 'status',
      label: labels.status,
      width: 120,
      value: ({ status }) => levelLabel(scene, 'standardStatus', status),
    },
    {
      id: 'date',
      label: labels.date,
      width: 120,
      value: ({ date }) => date,
      cell: ({ date }) => (date === null ? unknown : format.date(date)),
    },
    {
      id: 'frontier',
      label: labels.frontier,
      width: 320,
      value: ({ frontier }) => (frontier === null ? null : text(frontier)),
    },
  ];
}
