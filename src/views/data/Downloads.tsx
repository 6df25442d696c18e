import { Download } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { CsvReader } from '#charts/export/table-files.ts';
import { fileAddress } from '#data/file-address.ts';
import type { Edition } from '#data/manifest.ts';
import { partsOf } from '#data/parts.ts';
import type { SourceRef } from '#model/source.ts';
import { pageAddress } from '#state/address.ts';
import { useStores, useViewState } from '#state/atlas-context.tsx';
import { WorkButton } from '#ui/WorkButton.tsx';
import { plainTable } from './records.ts';
import type { TableParts } from './table-parts.ts';

type Props = TableParts & { readonly standing: SourceRef; readonly edition: Edition };

/** The dataset as files: as it was published, as a spreadsheet reads it, and its schema. */
export function Downloads({ id, fields, shown, standing, sourceOf, wording, edition }: Props): ReactNode {
  const { dataAddress } = useStores();
  const address = pageAddress(useViewState());
  const [outcome, setOutcome] = useState('');
  const own = wording.say.data;
  const parts = partsOf(edition, id);
  const table = fileAddress(dataAddress, `${edition.id}/${id}.csv`);
  const saveCsv = async (reader: CsvReader): Promise<void> => {
    const [{ csvOf }, { download }, { fileName, filtersIn }] = await Promise.all([
      import('#charts/export/table-files.ts'),
      import('#charts/export/deliver.ts'),
      import('#charts/export/file-name.ts'),
    ]);
    const name = fileName(
      [edition.id, id, wording.language, ...filtersIn(address), ...(reader === 'excel' ? ['for-excel'] : [])],
      'csv',
    );
    const csv = await csvOf(plainTable(shown, fields, standing, { wording, sourceOf }), reader);
    download(name, 'text/csv;charset=utf-8', csv);
    setOutcome(own.saved(name));
  };
  return (
    <section className="card" aria-labelledby="data-downloads-title">
      <header className="card-head">
        <h2 id="data-downloads-title">{own.downloads}</h2>
      </header>
      <p className="data-downloads">
        {parts.map(({ path }) => {
          const [folder = ''] = path.split('/');
          return (
            <a key={path} className="button" href={fileAddress(dataAddress, path)} download={path.replaceAll('/', '-')}>
              <Download size={14} aria-hidden /> {parts.length === 1 ? own.json : own.jsonOf(folder)}
            </a>
          );
        })}
        {/* In one file, an address is the file itself, and the tables are not in it. */}
        {!table.startsWith('data:') && (
          <a className="button" href={table} download={`${edition.id}-${id}.csv`}>
            <Download size={14} aria-hidden /> {own.wholeCsv}
          </a>
        )}
        {(['programs', 'excel'] as const).map((reader) => (
          <WorkButton
            key={reader}
            className="button"
            onClick={() => {
              saveCsv(reader).catch((error: unknown) =>
                setOutcome(own.notSaved(error instanceof Error ? error.message : String(error))),
              );
            }}
          >
            <Download size={14} aria-hidden /> {reader === 'excel' ? own.csvExcel : own.csv}
          </WorkButton>
        ))}
        <a className="button" href={fileAddress(dataAddress, `schema/${id}.schema.json`)}>
          {own.schema}
        </a>
      </p>
      <p className="data-hint">{own.csvHint}</p>
      <p role="status" className="data-outcome">
        {outcome}
      </p>
    </section>
  );
}
