import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawPages } from '#app/drawn-page.tsx';
import { VIEW_IDS } from '#model/views.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const published = (path: string): string => readFileSync(`public/data/${path}`, 'utf8');
const LANGUAGE_OF = { 'en-GB': 'en', 'zh-Hans': 'zh' } as const;

describe('what is drawn ahead', () => {
  let drawn: Awaited<ReturnType<typeof drawPages>>;
  beforeAll(async () => {
    drawn = await drawPages(published);
  });

  it('is there in both languages, under their tags', () => {
    expect(drawn.map(({ tag }) => tag)).toEqual(['en-GB', 'zh-Hans']);
  });

  it('needs nothing that the policy of the page forbids: no style, no script and no handler of its own', () => {
    for (const { page, heads } of drawn) {
      const html = [page, ...Object.values(heads)].join('');
      expect(html).not.toMatch(/<(script|style|iframe|object)\b/i);
      expect(html).not.toMatch(/\s(style|on[a-z]+)=/i);
      expect(html).not.toContain('javascript:');
    }
  });

  it('says the report’s numbers, as typed in from it', () => {
    const [english = '', chinese = ''] = drawn.map(({ page }) => page.replaceAll(/<[^>]*>/g, ' '));
    for (const number of ['15', '8', '11']) {
      expect(english).toMatch(new RegExp(`\\b${number}\\b`));
      expect(chinese).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`));
    }
    expect(english).toContain('Concordia AI');
    expect(chinese).toContain('安远AI');
  });

  it('leads to every view, in its own language', () => {
    for (const { tag, page } of drawn) {
      const hrefs = [...page.matchAll(/href="(\?[^"]*)"/g)].map(
        ([, href]) => new URLSearchParams(href?.replaceAll('&amp;', '&')),
      );
      for (const view of VIEW_IDS) expect(hrefs.some((href) => href.get('view') === view)).toBe(true);
      for (const href of hrefs) expect(href.get('lang')).toBe(LANGUAGE_OF[tag as keyof typeof LANGUAGE_OF]);
    }
  });

  it('has the head of every other page, with its name and a finding', () => {
    for (const { tag, heads } of drawn) {
      const { say } = wordingOf(LANGUAGE_OF[tag as keyof typeof LANGUAGE_OF]);
      expect(Object.keys(heads).toSorted()).toEqual(VIEW_IDS.filter((view) => view !== 'overview').toSorted());
      for (const [view, head = ''] of Object.entries(heads)) {
        expect(head).toContain(`>${say.shell.views[view as (typeof VIEW_IDS)[number]]}</p>`);
        expect(/<h1>(.*)<\/h1>/.exec(head)?.[1]?.length ?? 0).toBeGreaterThan(4);
        expect(head).not.toContain(say.shell.loading);
      }
    }
  });

  it('is not drawn from a file that is not sound, and names it', async () => {
    const spoilt = (path: string): string =>
      path.endsWith('papers.json') ? published(path).replace('"records"', '"rows"') : published(path);
    await expect(drawPages(spoilt)).rejects.toThrow('2024-spring/papers.json');
    await expect(drawPages(() => '{')).rejects.toThrow('editions.json');
  });
});
