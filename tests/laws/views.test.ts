import { describe, expect, it } from 'vitest';
import { VIEWS } from '#app/views.ts';
import { VIEW_IDS } from '#model/views.ts';
import { START, type ViewState } from '#state/fields.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const snapshot = publishedSnapshot();
const english = wordingOf('en');
/** A state in which as many figures and tables as possible are drawn. */
const RICH: Partial<ViewState> = { compare: ['beijing', 'shanghai'], groupPanel: 'shlab', dataset: 'papers' };

describe.each(VIEW_IDS)('the view %s', (view) => {
  const state: ViewState = { ...START, ...RICH, view };

  it('builds each figure and table by its id, and it is the same as among all of them', async ({ skip }) => {
    const { figureById, figuresOf, tableById, tablesOf } = await VIEWS[view].figures();
    skip(figureById === undefined, 'It is no defined view yet.');
    for (const spec of figuresOf(snapshot, state, english)) {
      const own = figureById?.(snapshot, state, english, spec.figure);
      expect([spec.figure, JSON.stringify(own)]).toEqual([spec.figure, JSON.stringify(spec)]);
    }
    for (const table of tablesOf?.(snapshot, state, english) ?? []) {
      const own = tableById?.(snapshot, state, english, table.figure);
      expect([table.figure, JSON.stringify(own)]).toEqual([table.figure, JSON.stringify(table)]);
    }
  });

  it('has nothing under another id, nor before its data is there', async () => {
    const { figureById, figuresOf } = await VIEWS[view].figures();
    for (const name of ['no-such-figure', 'constructor', '']) {
      expect(figureById?.(snapshot, state, english, name)).toBeUndefined();
    }
    for (const { figure } of figuresOf(snapshot, state, english)) {
      expect([figure, figureById?.({}, state, english, figure)]).toEqual([figure, undefined]);
    }
  });
});
