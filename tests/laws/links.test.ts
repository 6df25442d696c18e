import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownFigures } from '#app/known-figures.ts';
import { VIEWS } from '#app/views.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { VIEW_IDS } from '#model/views.ts';
import { readAddress, writeAddress } from '#state/address.ts';
import { forEachField } from '#state/fields.ts';
import { dropUnknown } from '#state/known-ids.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

/** Every link ever published, one a line. Lines are added and never taken out. */
const LINKS = readFileSync('tests/fixtures/links.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const opened = LINKS.map((link) => ({ link, ...readAddress(link) }));

describe('every link ever published', () => {
  it('opens without a part left out', () => {
    const troubled = opened.filter(({ problems }) => problems.length > 0);
    expect(troubled.map(({ link, problems }) => ({ link, problems }))).toEqual([]);
  });

  it('says the same when it is copied again', () => {
    for (const { link, state } of opened) {
      const again = readAddress(writeAddress(state));
      expect([link, again.state]).toEqual([link, state]);
    }
  });

  it('leads to a view that draws', async () => {
    const snapshot = publishedSnapshot();
    for (const view of VIEW_IDS) {
      const { figuresOf } = await VIEWS[view].figures();
      for (const { link, state } of opened.filter((each) => each.state.view === view)) {
        expect([link, Array.isArray(figuresOf(snapshot, state, wordingOf('en')))]).toEqual([link, true]);
      }
    }
  });

  it('to a figure alone finds that figure, in both languages', async () => {
    const snapshot = publishedSnapshot();
    const embeds = opened.filter(({ state }) => state.embed !== '');
    expect(embeds.length).toBeGreaterThan(0);
    for (const { link, state } of embeds) {
      const { figuresOf } = await VIEWS[state.view].figures();
      for (const language of LANGUAGES) {
        const names = figuresOf(snapshot, state, wordingOf(language)).map(({ figure }) => figure);
        expect([link, names.includes(state.embed)]).toEqual([link, true]);
      }
    }
  });

  it('names no figure, and no mark of a figure, that its page does not draw, but for a group that is not open', async () => {
    const snapshot = publishedSnapshot();
    for (const view of VIEW_IDS) {
      const { figuresOf, hasRow } = await VIEWS[view].figures();
      for (const { link, state } of opened.filter((each) => each.state.view === view)) {
        const drawn = new Map(figuresOf(snapshot, state, wordingOf('en')).map((spec) => [spec.figure, spec]));
        const known = knownFigures(
          (figure) => drawn.get(figure),
          ({ figure, mark }) => hasRow?.(snapshot, state, wordingOf('en'), figure, mark) ?? false,
        );
        const { notices } = dropUnknown(state, known, 'undrawn');
        const isOfClosedGroup = /=group-(directions|months)/.test(link) && state.groupPanel === '';
        expect([link, notices.length]).toEqual([link, isOfClosedGroup ? 1 : 0]);
      }
    }
  });

  it('is there for every view and for everything that a reader can set', () => {
    const said = new Set(LINKS.flatMap((link) => [...new URLSearchParams(link).keys()]));
    const missing: string[] = [];
    forEachField((_, { parameter }) => {
      if (!said.has(parameter)) missing.push(parameter);
    });
    expect(missing).toEqual([]);
    expect(VIEW_IDS.filter((view) => !opened.some(({ state }) => state.view === view))).toEqual([]);
  });
});
