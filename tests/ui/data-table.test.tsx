import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { DataTable, type TableColumn, type TableGrouping, type TableSort } from '#ui/DataTable.tsx';
import { wordingOf } from '#tests/fixtures/wordings.ts';

type Paper = {
  readonly id: string;
  readonly title: string;
  readonly authors: number | null;
  readonly venue: string | null;
  readonly topics: readonly string[];
};

const paper = (title: string, authors: number | null, venue: string | null, topics: readonly string[]): Paper => ({
  id: title.toLowerCase(),
  title,
  authors,
  venue,
  topics,
});

const PAPERS = [
  paper('Cedar', 4, 'Journal', ['alignment', 'robustness']),
  paper('Alder', null, 'Workshop', ['robustness']),
  paper('Elm', 10, null, []),
  paper('Birch', 2, 'Journal', ['alignment']),
];

const COLUMNS: readonly TableColumn<Paper>[] = [
  { id: 'authors', label: 'Authors', value: ({ authors }) => authors, width: 100, isNumeric: true },
  { id: 'title', label: 'Title', value: ({ title }) => title, width: 300, isPinned: true },
  {
    id: 'venue',
    label: 'Venue',
    value: ({ venue }) => venue,
    cell: ({ venue }) => (venue === null ? 'none' : <a href="#venue">{venue}</a>),
    width: 200,
  },
];

const BY_TOPIC: TableGrouping<Paper> = {
  id: 'topic',
  label: 'Topic',
  groupsOf: ({ topics }) => topics.map((topic) => ({ key: topic, label: topic })),
  order: ['robustness'],
};

const wording = wordingOf('en');
const say = wording.say.table;
const paperId = ({ id }: Paper): string => id;
const GROUPINGS = [BY_TOPIC];
const detailsOf = ({ title }: Paper): ReactNode => <p>All about {title}</p>;

type Start = {
  readonly rows?: readonly Paper[];
  readonly sort?: TableSort;
  readonly groupBy?: string;
  readonly openRow?: string;
  readonly hidden?: readonly string[];
};

function Page({ rows = PAPERS, ...start }: Start): ReactNode {
  const [sort, setSort] = useState<TableSort>(start.sort ?? []);
  const [hidden, setHidden] = useState(start.hidden ?? []);
  const [groupBy, setGroupBy] = useState(start.groupBy ?? null);
  const [openRow, setOpenRow] = useState(start.openRow ?? null);
  return (
    <DataTable
      rows={rows}
      columns={COLUMNS}
      rowId={paperId}
      caption="Papers"
      wording={wording}
      sort={sort}
      onSort={setSort}
      hidden={hidden}
      onHidden={setHidden}
      groupings={GROUPINGS}
      groupBy={groupBy}
      onGroupBy={setGroupBy}
      openRow={openRow}
      onOpenRow={setOpenRow}
      details={detailsOf}
      emptyText="No paper fits."
    />
  );
}

const readPage = (start: Start = {}): UserEvent => {
  render(<Page {...start} />);
  return userEvent.setup();
};

const titles = (): string[] => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const heading = (name: string): HTMLElement => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) });
const sortButton = (name: string): HTMLElement => within(heading(name)).getByRole('button');
const rowOf = (title: string): HTMLElement => screen.getByRole('row', { name: new RegExp(`${title} `) });
const detailsButton = (title: string): HTMLElement => screen.getByRole('button', { name: say.details(title) });

describe('sorting', () => {
  test('a label sorts up, then down, then not at all', async () => {
    const user = readPage();
    expect(titles()).toEqual(['Cedar', 'Alder', 'Elm', 'Birch']);
    await user.click(sortButton('Title'));
    expect(titles()).toEqual(['Alder', 'Birch', 'Cedar', 'Elm']);
    expect(heading('Title')).toHaveAttribute('aria-sort', 'ascending');
    await user.click(sortButton('Title'));
    expect(titles()).toEqual(['Elm', 'Cedar', 'Birch', 'Alder']);
    expect(heading('Title')).toHaveAttribute('aria-sort', 'descending');
    await user.click(sortButton('Title'));
    expect(titles()).toEqual(['Cedar', 'Alder', 'Elm', 'Birch']);
    expect(heading('Title')).not.toHaveAttribute('aria-sort');
  });

  test('what is unknown comes last in both directions, and numbers sort as numbers', async () => {
    const user = readPage();
    await user.click(sortButton('Authors'));
    expect(titles()).toEqual(['Birch', 'Cedar', 'Elm', 'Alder']);
    await user.click(sortButton('Authors'));
    expect(titles()).toEqual(['Elm', 'Cedar', 'Birch', 'Alder']);
  });

  test('Shift adds a column, and each column shows its place', async () => {
    const user = readPage();
    await user.click(sortButton('Venue'));
    await user.keyboard('{Shift>}');
    await user.click(sortButton('Authors'));
    await user.click(sortButton('Authors'));
    await user.keyboard('{/Shift}');
    expect(titles()).toEqual(['Cedar', 'Birch', 'Alder', 'Elm']);
    expect(sortButton('Venue')).toHaveAccessibleName(`Venue, ${say.sortKey(1)}`);
    expect(sortButton('Authors')).toHaveAccessibleName(`Authors, ${say.sortKey(2)}`);
  });

  test('a link that sorts by a column of another time still opens', () => {
    readPage({
      sort: [
        { column: 'gone', isDescending: false },
        { column: 'title', isDescending: true },
      ],
    });
    expect(titles()).toEqual(['Elm', 'Cedar', 'Birch', 'Alder']);
  });
});

describe('columns', () => {
  test('the pinned column stands first and an unknown value says so', () => {
    readPage();
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Title',
      'Authors',
      'Venue',
    ]);
    expect(rowOf('Alder')).toHaveTextContent(wording.say.figure.gap);
  });

  test('a column is hidden and shown again; the pinned one is not on the list', async () => {
    const user = readPage();
    openPopover(say.columns);
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    await user.click(screen.getByRole('checkbox', { name: 'Venue' }));
    expect(screen.queryByRole('columnheader', { name: /^Venue/ })).toBeNull();
    await user.click(screen.getByRole('button', { name: say.allColumns }));
    expect(heading('Venue')).toBeVisible();
  });

  test('the handle resizes with arrow keys within its range', async () => {
    const user = readPage();
    const handle = screen.getByRole('separator', { name: say.width('Venue') });
    expect(handle).toHaveAttribute('aria-valuenow', '200');
    act(() => handle.focus());
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    expect(handle).toHaveAttribute('aria-valuenow', '216');
    await user.keyboard('{Home}{ArrowLeft}');
    expect(handle).toHaveAttribute('aria-valuenow', handle.getAttribute('aria-valuemin'));
    await user.keyboard('{Enter}');
    expect(handle).toHaveAttribute('aria-valuenow', '200');
  });
});

describe('groups', () => {
  test('a row in two groups stands in both, and each group says how many it holds', async () => {
    const user = readPage();
    await user.selectOptions(screen.getByRole('combobox', { name: say.groupBy }), 'Topic');
    expect(titles()).toEqual([
      `robustness ${say.groupCount(2)}`,
      'Cedar',
      'Alder',
      `alignment ${say.groupCount(2)}`,
      'Cedar',
      'Birch',
      `${say.ungrouped} ${say.groupCount(1)}`,
      'Elm',
    ]);
    expect(screen.getByText(say.severalGroups)).toBeVisible();
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '9');
  });

  test('a group closes and opens', async () => {
    const user = readPage({ groupBy: 'topic' });
    const robustness = screen.getByRole('button', { name: /^robustness/ });
    expect(robustness).toHaveAttribute('aria-expanded', 'true');
    await user.click(robustness);
    expect(robustness).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('Alder')).toBeNull();
    await user.click(robustness);
    expect(screen.getByText('Alder')).toBeVisible();
  });

  test('a row that stands twice opens where it was opened, and once', async () => {
    const user = readPage({ groupBy: 'topic' });
    const [, second] = screen.getAllByRole('button', { name: say.details('Cedar') });
    await user.click(second!);
    expect(screen.getAllByText('All about Cedar')).toHaveLength(1);
    expect(second).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('rows', () => {
  test('a button opens the details of a row and closes them', async () => {
    const user = readPage();
    await user.click(detailsButton('Elm'));
    expect(detailsButton('Elm')).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText('All about Elm')).toBeVisible();
    await user.click(detailsButton('Birch'));
    expect(screen.queryByText('All about Elm')).toBeNull();
    await user.click(detailsButton('Birch'));
    expect(screen.queryByText('All about Birch')).toBeNull();
  });

  test('the row that a link names is open', () => {
    readPage({ openRow: 'elm' });
    expect(screen.getByText('All about Elm')).toBeVisible();
  });

  test('all rows are one tab stop, with arrows between them', async () => {
    const user = readPage();
    act(() => rowOf('Cedar').focus());
    await user.keyboard('{ArrowDown}');
    expect(rowOf('Alder')).toHaveFocus();
    await user.keyboard('{End}');
    expect(rowOf('Birch')).toHaveFocus();
    await user.keyboard('{PageUp}');
    expect(rowOf('Cedar')).toHaveFocus();
    await user.keyboard('{PageDown}{ArrowDown}');
    expect(rowOf('Birch')).toHaveFocus();
    await user.keyboard('{Home}');
    expect(rowOf('Cedar')).toHaveFocus();
    await user.tab();
    expect(detailsButton('Cedar')).toHaveFocus();
    await user.tab();
    expect(within(rowOf('Cedar')).getByRole('link')).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  test('Enter opens and closes a row; Escape closes it from within', async () => {
    const user = readPage();
    act(() => rowOf('Cedar').focus());
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByText('All about Alder')).toBeVisible();
    expect(rowOf('Alder')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.queryByText('All about Alder')).toBeNull();
    await user.keyboard('{Enter}');
    act(() => detailsButton('Alder').focus());
    await user.keyboard('{Escape}');
    expect(screen.queryByText('All about Alder')).toBeNull();
    expect(rowOf('Alder')).toHaveFocus();
  });

  test('without rows the table says why', () => {
    readPage({ rows: [] });
    expect(screen.getByRole('cell', { name: 'No paper fits.' })).toBeVisible();
  });

  test('of a long table only a part is drawn, and the last row is a key away', async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => paper(`Paper ${at}.`, at, null, []));
    const user = readPage({ rows });
    expect(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '5001');
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(60);
    act(() => rowOf('Paper 0.').focus());
    await user.keyboard('{End}');
    expect(rowOf('Paper 4999.')).toHaveFocus();
    expect(rowOf('Paper 4999.')).toHaveAttribute('aria-rowindex', '5001');
  });

  test('on paper all rows are drawn', () => {
    const rows = Array.from({ length: 100 }, (_, at) => paper(`Paper ${at}.`, at, null, []));
    readPage({ rows });
    fireEvent(window, new Event('beforeprint'));
    expect(screen.getAllByRole('rowheader')).toHaveLength(100);
    fireEvent(window, new Event('afterprint'));
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(60);
  });
});

describe('copying', () => {
  test('a table goes to the clipboard as a table and as text, in the order shown', async () => {
    const user = readPage({ sort: [{ column: 'title', isDescending: false }], hidden: ['venue'] });
    const clipboard = clipboardOf();
    await user.click(screen.getByRole('button', { name: say.copyTable }));
    const gap = wording.say.figure.gap;
    expect(await screen.findByText(say.copied(4))).toHaveAttribute('role', 'status');
    const copied = await clipboard.copied();
    expect(copied.text).toBe(`Title\tAuthors\nAlder\t${gap}\nBirch\t2\nCedar\t4\nElm\t10`);
    expect(copied.html.querySelector('caption')?.textContent).toBe('Papers');
    expect([...copied.html.querySelectorAll('tbody td')].map(({ textContent }) => textContent)).toEqual([
      'Alder',
      gap,
      'Birch',
      '2',
      'Cedar',
      '4',
      'Elm',
      '10',
    ]);
  });

  test('what a spreadsheet would run is defused, and markup stays text', async () => {
    const user = readPage({ rows: [paper('=SUM(A1)\tand\nmore', -3, '<b>@home</b>', [])] });
    const clipboard = clipboardOf();
    await user.click(screen.getByRole('button', { name: say.copyTable }));
    const copied = await clipboard.copied();
    expect(copied.text.split('\n').at(-1)).toBe("'=SUM(A1) and more\t-3\t<b>@home</b>");
    expect(copied.html.querySelector('td')?.textContent).toMatch(/^'=SUM/);
    expect(copied.html.querySelector('b')).toBeNull();
  });

  test('Markdown keeps pipes and line breaks inside their cell, and a grouped table names the groups', async () => {
    const user = readPage({
      rows: [paper('a | b\\|c\nd', 1, null, ['x', 'y'])],
      groupBy: 'topic',
      hidden: ['venue'],
    });
    const clipboard = clipboardOf();
    await user.click(screen.getByRole('button', { name: say.copyMarkdown }));
    expect(clipboard.writeText).toHaveBeenCalledWith(
      [
        '| Topic | Title | Authors |',
        '| --- | --- | ---: |',
        String.raw`| x | a \| b\\\|c<br>d | 1 |`,
        String.raw`| y | a \| b\\\|c<br>d | 1 |`,
      ].join('\n'),
    );
    expect(await screen.findByText(say.copied(2))).toBeVisible();
  });

  test('a browser that refuses is reported', async () => {
    const user = readPage();
    clipboardOf().writeText.mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: say.copyMarkdown }));
    expect(await screen.findByText(wording.say.figure.notCopied)).toBeVisible();
  });
});

/** What the browser does when the button of a popover is pressed; jsdom does not, and hides the panel. */
function openPopover(name: string): void {
  const button = screen.getByRole('button', { name });
  const panel = document.getElementById(button.getAttribute('popovertarget') ?? '');
  act(() => panel?.showPopover());
  panel?.style.setProperty('display', 'block');
}

/** A clipboard to look into; call it after the page is set up, as user-event brings one of its own. */
function clipboardOf() {
  const write = vi.fn<(items: readonly Shim[]) => Promise<void>>(async () => {});
  const writeText = vi.fn<(text: string) => Promise<void>>(async () => {});
  class Shim {
    readonly parts: Readonly<Record<string, Blob>>;
    constructor(parts: Readonly<Record<string, Blob>>) {
      this.parts = parts;
    }
  }
  vi.stubGlobal('ClipboardItem', Shim);
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write, writeText } });
  const copied = async (): Promise<{ text: string; html: Document }> => {
    const parts = write.mock.calls[0]?.[0][0]?.parts ?? {};
    const html = (await parts['text/html']?.text()) ?? '';
    return {
      text: (await parts['text/plain']?.text()) ?? '',
      html: new DOMParser().parseFromString(html, 'text/html'),
    };
  };
  return { writeText, copied };
}
