import { readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { App } from '#app/App.tsx';
import { open, serveData, type FileChanges } from '#tests/views/harness.tsx';

type File = { records: Record<string, unknown>[] };

function published(path: string): string {
  return readFileSync(`public/data/${path}`, 'utf8');
}

/** A published file with a change to its parsed content. */
function changed(path: string, change: (file: File) => void): FileChanges {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the published file is checked elsewhere
  const file = JSON.parse(published(path)) as File;
  change(file);
  return { [path]: JSON.stringify(file) };
}

const PAPERS = '2024-spring/papers.json';

async function openWith(changes: FileChanges): Promise<HTMLElement> {
  open(<App />, '?view=research&lang=en', changes);
  return screen.findByRole('alert');
}

describe('a file that fails', () => {
  it('is missing: says so, leaves the frame alive, and comes back on retry', async () => {
    const alert = await openWith({ [PAPERS]: null });
    expect(alert).toHaveTextContent(`${PAPERS} is not there (404).`);
    expect(screen.getByRole('navigation', { name: 'Sections' })).toBeVisible();
    serveData();
    await userEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('145 of 145 papers')).toBeVisible();
  });

  it('is cut off in the middle', async () => {
    const alert = await openWith({ [PAPERS]: published(PAPERS).slice(0, 5000) });
    expect(alert).toHaveTextContent(`${PAPERS} has one fault`);
    expect(alert).toHaveTextContent('the file is not valid JSON');
  });

  it('has a value of the wrong type in record 7', async () => {
    const alert = await openWith(changed(PAPERS, ({ records }) => (records[6]!['authors'] = 'one name')));
    expect(alert).toHaveTextContent(
      new RegExp(`${PAPERS}, record #7 \\(.+\\), field “authors” is "one name", but must be of type array\\.`),
    );
  });

  it('has a word that its list does not know', async () => {
    const alert = await openWith(changed(PAPERS, ({ records }) => (records[0]!['origin'] = 'hearsay')));
    expect(alert).toHaveTextContent('field “origin” is "hearsay", but must be one of report, collected.');
  });

  it('has an id twice', async () => {
    const alert = await openWith(changed(PAPERS, ({ records }) => records.push({ ...records[2] })));
    expect(alert).toHaveTextContent(/record #146, field “id” is ".+", which record #3 has already\./);
  });

  it('names all its faults at once', async () => {
    const alert = await openWith(
      changed(PAPERS, ({ records }) => {
        records[0]!['origin'] = 'hearsay';
        records[1]!['surprise'] = true;
        delete records[2]!['basis'];
      }),
    );
    expect(alert).toHaveTextContent(`${PAPERS} has 3 faults`);
    expect(alert).toHaveTextContent('field “surprise” is true, but the format has no such field.');
    expect(alert).toHaveTextContent('field “basis” is nothing, but must be one of report, inferred.');
  });

  it('is of a newer format than the program knows', async () => {
    const alert = await openWith(changed(PAPERS, (file) => Object.assign(file, { formatVersion: 9 })));
    expect(alert).toHaveTextContent('field “formatVersion” is 9, but this program knows formats up to 2');
  });

  it('takes down only the cards that need it', async () => {
    const alert = await openWith({ '2024-spring/key-figures.json': null });
    expect(alert).toHaveTextContent('2024-spring/key-figures.json is not there (404).');
    expect(screen.getByText('145 of 145 papers')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Alignment is the most common direction/);
  });

  it.each(['groups', 'provinces', 'law', 'international', 'industry', 'experts', 'opinion'])(
    'without what the report says in words, the cards of %s stand',
    async (view) => {
      open(<App />, `?view=${view}&lang=en`, { '2024-spring/findings.json': null });
      // A card has a bar of its own tools.
      expect((await screen.findAllByRole('group', { name: /^Tools/ })).length).toBeGreaterThan(1);
      expect(await screen.findByRole('alert')).toHaveTextContent('2024-spring/findings.json is not there (404).');
    },
  );
});

describe('a file that can be read but not trusted', () => {
  it('names a group that does not exist: the reader is told, the page lives', async () => {
    open(
      <App />,
      '?view=research&lang=en',
      changed(PAPERS, ({ records }) => (records[0]!['groups'] = ['nobody'])),
    );
    expect(await screen.findByText('145 of 145 papers')).toBeVisible();
    expect(await screen.findByText(/field “groups” is "nobody", which groups\.json does not have\./)).toBeVisible();
  });

  it('differs from the published one: the reader is told, the page lives', async () => {
    open(
      <App />,
      '?view=research&lang=en',
      changed(PAPERS, ({ records }) => (records[0]!['venue'] = 'Elsewhere')),
    );
    expect(await screen.findByText(/papers\.json differs from the file that was published/)).toBeVisible();
    expect(await screen.findByText('145 of 145 papers')).toBeVisible();
  });

  it('as published raises no notice', async () => {
    open(<App />, '?view=research&lang=en');
    expect(await screen.findByText('145 of 145 papers')).toBeVisible();
    expect(screen.queryByRole('list', { name: 'Notices' })).not.toBeInTheDocument();
  });
});

describe('the list of editions', () => {
  it('is missing: says so', async () => {
    const alert = await openWith({ 'editions.json': null });
    expect(alert).toHaveTextContent('editions.json is not there (404).');
  });
});
