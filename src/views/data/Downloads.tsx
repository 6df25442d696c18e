import { Download } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { fileAddress } from '#data/file-address.ts';
import type { Edition } from '#data/manifest.ts';
import { partsOf } from '#data/parts.ts';
import type { SourceRef } from '#model/source.ts';
import { useStores } from '#state/atlas-context.tsx';
import { WorkButton } from '#ui/WorkButton.tsx';
import { plainTable } from './records.ts';
import type { TableParts } from './table-parts.ts';

type Props = TableParts & { readonly standing: SourceRef; readonly edition: Edition };

/** The dataset as files: as it was published, as a spreadsheet reads it, and its schema. */
export function Downloads({ id, fields, shown, standing, sourceOf, wording, edition }: Props): ReactNode {
  const { dataAddress } = useStores();
  const [outcome, setOutcome] = useState('');
  const own = wording.say.data;
  const parts = partsOf(edition, id);
  const table = fileAddress(dataAddress, `${edition.id}/${id}.csv`);
  const saveCsv = async (): Promise<void> => {
    const [{ csvOf }, { download }, { fileName }] = await Promise.all([
      import('#charts/export/table-files.ts'),
      import('#charts/export/deliver.ts'),
      import('#charts/export/file-name.ts'),
    ]);
    const name = fileName([edition.id, id, wording.language], 'csv');
    download(name, 'text/csv;charset=utf-8', await csvOf(plainTable(shown, fields, standing, { wording, sourceOf })));
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
        <WorkButton
          className="button"
          onClick={() => {
            saveCsv().catch((error: unknown) =>
              setOutcome(own.notSaved(error instanceof Error ? error.message : String(error))),
            );
          }}
        >
          <Download size={14} aria-hidden /> {own.csv}
        </WorkButton>
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
