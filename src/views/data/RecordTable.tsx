import { useCallback, useMemo, type ReactNode } from 'react';
import { Words } from '#charts/screen/Words.tsx';
import { refsIn } from '#model/citations.ts';
import type { TableColumn } from '#ui/DataTable.tsx';
import { SourceList } from '#ui/SourceList.tsx';
import { TermsIn } from '#ui/TermsIn.tsx';
import { emptyWords, flat, type FlatScene } from '#views/flat.ts';
import { DatasetTable } from './DatasetTable.tsx';
import { columnId, type PlainRecord } from './records.ts';
import type { TableParts } from './table-parts.ts';

/** The records of any dataset, a column for each field. */
export function RecordTable(parts: TableParts): ReactNode {
  const { fields, shown, sourceOf, wording } = parts;
  const columns = useMemo(() => fieldColumns(fields, shown, { wording, sourceOf }), [fields, shown, wording, sourceOf]);
  const details = useCallback(
    (row: PlainRecord) => <WholeRecord row={row} fields={fields} sourceOf={sourceOf} wording={wording} />,
    [fields, sourceOf, wording],
  );
  const { subtitle } = wording.say.data.table;
  return <DatasetTable parts={parts} subtitle={subtitle} rows={shown} columns={columns} details={details} />;
}

type WholeProps = Pick<TableParts, 'fields' | 'sourceOf' | 'wording'> & { readonly row: PlainRecord };

function WholeRecord({ row, fields, sourceOf, wording }: WholeProps): ReactNode {
  return (
    <div className="data-record">
      <dl>
        {fields.map((field) => (
          <RecordField key={field} field={field} value={row.fields[field]} scene={{ wording, sourceOf }} />
        ))}
      </dl>
      <div>
        <h3>{wording.say.figure.sources}</h3>
        <SourceList refs={refsIn(row.fields)} sourceOf={sourceOf} wording={wording} />
      </div>
    </div>
  );
}

type FieldProps = { readonly field: string; readonly value: unknown; readonly scene: FlatScene };

function RecordField({ field, value, scene }: FieldProps): ReactNode {
  const words = flat(value, scene);
  return (
    <div>
      <dt>
        <code>{field}</code>
      </dt>
      <dd>{words === null ? emptyWords(value, scene.wording) : <TermsIn text={String(words)} />}</dd>
    </div>
  );
}

const NARROW = 110;
const WIDE = 320;

/** A column for each field, as wide as its values ask for; the first one names the row. */
export function fieldColumns(
  fields: readonly string[],
  records: readonly PlainRecord[],
  scene: FlatScene,
): TableColumn<PlainRecord>[] {
  return fields.map((field, at) => {
    const values = records.map((record) => flat(record.fields[field], scene));
    const isNumeric =
      values.some((value) => typeof value === 'number') && values.every((value) => typeof value !== 'string');
    const longest = Math.max(field.length, ...values.map((value) => String(value ?? '').length));
    return {
      id: columnId(field),
      label: field,
      width: Math.max(NARROW, Math.min(WIDE, 30 + longest * 7)),
      isPinned: at === 0,
      isNumeric,
      value: (record) => flat(record.fields[field], scene),
      cell: (record) => {
        const value = flat(record.fields[field], scene);
        if (value === null) return emptyWords(record.fields[field], scene.wording);
        return (
          <span className="data-cell">
            {typeof value === 'number' ? (
              scene.wording.format.number(value)
            ) : (
              <Words text={value} language={scene.wording.language} />
            )}
          </span>
        );
      },
    };
  });
}
