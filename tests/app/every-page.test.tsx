import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { App } from '#app/App.tsx';
import { PAGE_DATASETS, VIEWS } from '#app/views.ts';
import type { DatasetId, Snapshot } from '#data/snapshot.ts';
import { CODEBOOK } from '#i18n/codebook/codebook.ts';
import { loadWording } from '#i18n/load-wording.ts';
import { VIEW_IDS, type ViewId } from '#model/views.ts';
import { readAddress } from '#state/address.ts';
import { START } from '#state/fields.ts';
import { createWordings } from '#state/wordings.ts';
import { dataStrings, pseudoOf, strayWords } from '#tests/fixtures/pseudo.ts';
import { published, publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { open } from '#tests/views/harness.tsx';
import { VIEW_DATASETS } from '#views/datasets.ts';

const pseudo = { en: pseudoOf(wordingOf('en')), zh: pseudoOf(wordingOf('zh')) };
/** Names of fields are those of the files in both languages. */
const fieldNames = Object.values(CODEBOOK).flatMap(({ fields }) => Object.keys(fields));
const snapshot = publishedSnapshot();
const fromData = new Set([...dataStrings(snapshot), ...fieldNames]);

/** Names of keys and of file formats, which stand on keyboards and in file names alike in both languages. */
const NEVER_TRANSLATED = /^(Ctrl K|⌘K)$/;

/** What stands on the keys themselves. */
const KEYS = /^(Ctrl|Shift|Alt|Enter|Esc|Home|End)$/;

/** Code to be copied; citations, which follow the rules of their style in both languages; and hashes. */
const SILENT = 'style, script, textarea, .data-footnotes dd, .data-edition code';

/** Attributes one by one, and the texts in one piece: a sentence may be parted by what explains its terms. */
function wordsOnPage(): string[] {
  const attributes: string[] = [];
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
        const value = node.getAttribute(name);
        if (value !== null) attributes.push(value);
      }
    } else if (node.parentElement?.closest(SILENT) === null) texts.push(node.textContent ?? '');
  }
  return [...attributes, texts.join('\n')];
}

/** Opens the whole dashboard in the language of marks, and waits until its page is drawn. */
async function openMarked(search: string): Promise<ReturnType<typeof open>> {
  const opened = open(<App />, `${search}&lang=en`, {}, createWordings(loadWording, pseudo));
  await waitFor(() => expect(document.querySelector('main h1')).not.toBeNull());
  await waitFor(() => expect(screen.queryByText(/Loading/)).toBeNull());
  return opened;
}

function strays(): string[] {
  const stray = wordsOnPage()
    .flatMap((text) => strayWords(text, fromData))
    .filter((word) => !NEVER_TRANSLATED.test(word));
  return [...new Set(stray)];
}

/** Figures that the page tells in words of its own, number by number, and not in a card. */
const IN_WORDS = ['law/drafts'];

/** The cards of the page by the figure that they hold. */
const cards = (): Map<string, HTMLElement> =>
  new Map(
    [...document.querySelectorAll<HTMLElement>('main [data-figure]')].map((card) => [
      card.dataset['figure'] ?? '',
      card,
    ]),
  );

const { say } = pseudo.en;

/** What the stamps beside the overview's judgements are drawn from: it is sent for once all else of the page is here. */
async function stampDatasets(): Promise<DatasetId[]> {
  const views = published('judgements').records.flatMap((record) =>
    record.kind === 'judgement' ? [readAddress(record.address).state.view] : [],
  );
  const figures = await Promise.all([...new Set(views)].map((view) => VIEWS[view].figures()));
  return figures.flatMap(({ datasets }) => datasets);
}

/** What is sent for before a page is drawn is neither less nor more than what it asks for when it is. */
async function expectDatasets(view: ViewId, loaded: Snapshot): Promise<void> {
  const expected = new Set<string>([...VIEW_DATASETS[view], ...PAGE_DATASETS]);
  const later = new Set<string>(view === 'overview' ? await stampDatasets() : []);
  const asked = Object.keys(loaded).filter((id) => expected.has(id) || !later.has(id));
  expect.soft(asked.toSorted(), 'datasets').toEqual([...expected].toSorted());
}

/** Whether something lies in a part of the page that a tab opens and that is closed now; there must be that tab. */
function isBehindTab(element: Element): boolean {
  const panel = element.closest('[role="tabpanel"]');
  if (panel?.hasAttribute('hidden') !== true) return false;
  const tab = document.getElementById(panel.getAttribute('aria-labelledby') ?? '');
  expect(tab).toBeVisible();
  expect(tab).toHaveAttribute('aria-controls', panel.id);
  return true;
}

/** The heads of the page, of closed tabs too, that say the same as one before them. */
function headsTwice(): string[] {
  const heads = [...document.querySelectorAll('main :is(h1, h2)')].map(({ textContent }) => textContent.trim());
  expect(heads.length).toBeGreaterThan(0);
  return heads.filter((words, at) => heads.indexOf(words) < at);
}

/** Every figure that the view draws stands in a card with the same tools, which can be seen unless its tab is closed. */
async function expectCards(view: ViewId): Promise<void> {
  const { figuresOf } = await VIEWS[view].figures();
  const drawn = figuresOf(snapshot, { ...START, view }, pseudo.en);
  const figures = drawn.filter(({ figure }) => !IN_WORDS.includes(`${view}/${figure}`));
  const names = figures.map(({ figure }) => figure);
  await waitFor(() => expect([...cards().keys()]).toEqual(expect.arrayContaining(names)));
  for (const { figure, title } of figures) {
    const card = cards().get(figure) ?? document.body;
    const heading = [...card.querySelectorAll('h2')].find(({ textContent }) => textContent === title);
    const isClosed = isBehindTab(card);
    expect.soft(heading, figure).toBeDefined();
    if (!isClosed) expect.soft(heading ?? null, figure).toBeVisible();
    // Asked of the tools alone: to name every mark of a large matrix takes seconds.
    const tools = within(card.querySelector<HTMLElement>('.card-tools') ?? document.body);
    for (const name of [say.figure.showTable, say.briefing.add, say.exports.open, say.embed.open])
      expect.soft(tools.queryByRole('button', { name, hidden: isClosed }), figure).toBeEnabled();
  }
}

// All that is asked of a page as it opens is asked of one: to draw it takes longer than to look at it.
it.each(VIEW_IDS)(
  'the page of %s opens with the datasets sent for, says nothing but messages and data, has every figure in a card, and no head twice',
  async (view) => {
    const { atlas, unbind } = await openMarked(`?view=${view}`);
    await expectCards(view);
    await expectDatasets(view, atlas.getState().snapshot);
    expect.soft(strays(), 'words').toEqual([]);
    expect.soft(headsTwice(), 'heads').toEqual([]);
    unbind();
  },
);

/** What an address opens over or within a page, and what shows that it is there. */
const OPENED = [
  ['the export dialog', '?view=research&export=months', '.export-files'],
  ['the code to embed', '?view=research&embed-code=direction', '.embed-dialog'],
  ['evidence', '?view=law&evidence=provisions:cupl/new-agency', 'dialog[open]'],
  ['the briefing without items', '?view=research&tray=yes', 'dialog[open]'],
  ['a group', '?view=groups&group-panel=shlab&group-status=carried-over', 'dialog[open]'],
  [
    'a comparison under own weights',
    '?view=provinces&compare=beijing,guangdong,zhejiang&weights=alignment:5&matrix-order=region&only-differences=yes',
    '[data-figure="alike"]',
  ],
  ['the reading view', '?view=law&reading=yes', '.law-reading'],
  ['figures as tables', '?view=research&table=months,direction,heatmap,report', '[data-figure="months"] table'],
  ['an open row under group heads', '?view=research&group-by=direction&open=arxiv-2309.11751', '[data-figure]'],
  ['filters that nothing matches', '?view=research&q=nosuchword&direction=-robustness', '[data-figure]'],
  ['parts that a link names in vain', '?view=research&colour=red&direction=UPPER&q=a&q=b&order=x', '.shell-notices'],
  ['an open term', '?view=glossary&term=aiia', '.glossary-details'],
  ['a record of a dataset', '?view=data&dataset=groups&record=shlab', '.data-record'],
  ['the endnotes', '?view=data&dataset=endnotes&place=endnote-27', '.data-places'],
] as const;

describe('what opens', () => {
  it.each(OPENED)('says nothing but messages and data: %s', async (_, search, sign) => {
    const { unbind } = await openMarked(search);
    await waitFor(() => expect(document.querySelector(sign)).not.toBeNull());
    expect(strays()).toEqual([]);
    unbind();
  });

  it('by a key or a press says nothing but messages and data either', async () => {
    const { unbind } = await openMarked('?view=research');
    const user = userEvent.setup();
    await user.keyboard('{Control>}k{/Control}');
    await user.keyboard('robustness since 2024-01 zzzz');
    await waitFor(() => expect(document.querySelectorAll('.palette [role="option"]').length).toBeGreaterThan(0));
    const typed = new Set(['robustness', 'since', 'zzzz']);
    expect(strays().filter((word) => !typed.has(word.trim()))).toEqual([]);
    await user.click(screen.getByRole('button', { name: new RegExp(pseudo.en.say.search.close) }));
    await user.keyboard('?');
    await waitFor(() => expect(document.querySelector('.shortcuts')).not.toBeNull());
    expect(strays().filter((word) => !KEYS.test(word.trim()))).toEqual([]);
    unbind();
  });
});
