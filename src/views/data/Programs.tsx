import { useState, type ReactNode } from 'react';
import { fileAddress } from '#data/file-address.ts';
import type { Edition } from '#data/manifest.ts';
import { datasetsOf } from '#data/parts.ts';
import { CODEBOOK } from '#i18n/codebook/codebook.ts';
import { PROGRAMS } from '#i18n/programs.ts';
import type { Wording } from '#i18n/wording.ts';
import { useStores } from '#state/atlas-context.tsx';
import { HABITS, READERS, SAMPLES, snippetOf, type Habit } from './snippets.ts';

const PACKAGE = 'datapackage.json';

type Props = { readonly edition: Edition; readonly wording: Wording };

/** The edition as tables for other programs: their addresses, lines that read them, what to watch for. */
export default function Programs({ edition, wording }: Props): ReactNode {
  const { dataAddress } = useStores();
  const { text } = wording;
  const at = (name: string): string => fileAddress(dataAddress, `${edition.id}/${name}`);
  // In one file, an address is the file itself, and the tables are not in it.
  const isOnSite = !at(PACKAGE).startsWith('data:');
  return (
    <>
      <p>{text(PROGRAMS.lede)}</p>
      <p>{text(PROGRAMS.rule)}</p>
      {isOnSite ? (
        <>
          <h3>{text(PROGRAMS.tables)}</h3>
          <ul className="data-tables">
            <li>
              <a href={at(PACKAGE)}>
                <code>{PACKAGE}</code>
              </a>
            </li>
            {datasetsOf(edition).map((dataset) => (
              <TableLink key={dataset} dataset={dataset} path={`${dataset}.csv`} addressOf={at} wording={wording} />
            ))}
          </ul>
          <Snippets folder={at('')} wording={wording} />
        </>
      ) : (
        <p>{text(PROGRAMS.inOneFile)}</p>
      )}
      <Habits wording={wording} />
    </>
  );
}

type LinkProps = {
  readonly dataset: string;
  readonly path: string;
  readonly addressOf: (path: string) => string;
  readonly wording: Wording;
};

function TableLink({ dataset, path, addressOf, wording }: LinkProps): ReactNode {
  const entry = CODEBOOK[dataset];
  return (
    <li>
      <a href={addressOf(path)} title={entry === undefined ? undefined : wording.text(entry.title)}>
        <code>{path}</code>
      </a>
    </li>
  );
}

function Snippets({ folder, wording }: { readonly folder: string; readonly wording: Wording }): ReactNode {
  const { say, text } = wording;
  const [outcome, setOutcome] = useState('');
  const copy = (lines: string): void => {
    navigator.clipboard.writeText(lines).then(
      () => setOutcome(say.figure.copied),
      () => setOutcome(say.figure.notCopied),
    );
  };
  return (
    <>
      <h3>{text(PROGRAMS.snippets)}</h3>
      <div className="data-snippets">
        {READERS.map((reader) => {
          const lines = snippetOf(reader, folder);
          return (
            <div key={reader}>
              <h4>
                {reader}
                <button
                  type="button"
                  className="button"
                  aria-label={`${text(PROGRAMS.copyOf)}${reader}`}
                  onClick={() => copy(lines)}
                >
                  {text(PROGRAMS.copy)}
                </button>
              </h4>
              <pre>{lines}</pre>
            </div>
          );
        })}
      </div>
      <p className="data-hint">{text(PROGRAMS.elsewhere)}</p>
      <p role="status" className="data-outcome">
        {outcome}
      </p>
    </>
  );
}

function Habits({ wording }: { readonly wording: Wording }): ReactNode {
  const { text } = wording;
  return (
    <>
      <h3 id="data-habits-title">{text(PROGRAMS.habits)}</h3>
      <p>{text(PROGRAMS.habitsHint)}</p>
      <div className="data-habits" role="region" aria-labelledby="data-habits-title" tabIndex={0}>
        <table aria-labelledby="data-habits-title">
          <thead>
            <tr>
              <th scope="col">{text(PROGRAMS.reader)}</th>
              {Object.values(SAMPLES).map((sample) => (
                <th key={sample} scope="col">
                  {sample}
                </th>
              ))}
              <th scope="col">{text(PROGRAMS.option)}</th>
            </tr>
          </thead>
          <tbody>
            {HABITS.map((habit) => (
              <HabitRow key={habit.reader} habit={habit} wording={wording} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function HabitRow({ habit, wording }: { readonly habit: Habit; readonly wording: Wording }): ReactNode {
  const { text } = wording;
  const { reader, month, day, number, option } = habit;
  return (
    <tr>
      <th scope="row">{reader}</th>
      <td>{text(PROGRAMS.kinds[month])}</td>
      <td>{text(PROGRAMS.kinds[day])}</td>
      <td>{text(PROGRAMS.kinds[number])}</td>
      <td>{option === null ? text(PROGRAMS.dialog) : <code>{option}</code>}</td>
    </tr>
  );
}
