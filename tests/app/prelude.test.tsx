import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIELDS } from '#state/fields.ts';

const MARKUP = `
  <div id="root">
    <fieldset class="drawn" lang="en-GB" disabled><nav><a href="?view=overview&lang=en" aria-current="page">Overview</a><a href="?view=research&lang=en">Research</a></nav><main><h1>First page</h1></main><template data-view="research"><header class="page-head"><h1>Robustness leads</h1></header></template></fieldset>
    <fieldset class="drawn" lang="zh-Hans" disabled><nav><a href="?view=overview&lang=zh" aria-current="page">概览</a><a href="?view=research&lang=zh">研究</a></nav><main><h1>首页</h1></main><template data-view="research"><header class="page-head"><h1>鲁棒性居首</h1></header></template></fieldset>
    <p class="starting">Loading</p>
  </div>`;

type Reader = {
  readonly kept?: unknown;
  readonly tags?: readonly string[];
  readonly device?: readonly string[];
  readonly program?: string;
};

/** What a reader sees who opens an address: the page arrives below the script, as a parser brings it. */
async function arrive(
  search: string,
  { kept, tags = ['en-GB'], device = [], program }: Reader = {},
): Promise<HTMLElement> {
  window.history.replaceState(null, '', `/${search}`);
  if (kept !== undefined) window.localStorage.setItem('ai-safety-atlas.preferences', JSON.stringify({ state: kept }));
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue([...tags]);
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: device.some((each) => query.includes(each)) }));
  const script = document.createElement('script');
  if (program !== undefined) script.dataset['program'] = program;
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(script);
  vi.resetModules();
  const added = vi.spyOn(globalThis, 'addEventListener');
  await import('../../src/prelude.ts');
  heard.push(...added.mock.calls);
  document.body.innerHTML = MARKUP;
  await Promise.resolve();
  return document.documentElement;
}

const heading = (): string | null => document.querySelector('.drawn main')?.textContent ?? null;
const current = (): (string | null)[] =>
  [...document.querySelectorAll('.drawn [aria-current]')].map(({ textContent }) => textContent);

/** What the preludes of a test listen to, to be let go of after it. */
const heard: Parameters<typeof globalThis.addEventListener>[] = [];

beforeEach(() => window.localStorage.clear());
afterEach(() => {
  for (const [type, listener] of heard.splice(0)) globalThis.removeEventListener(type, listener);
  document.head.innerHTML = '';
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

describe('before the program', () => {
  it.each([
    ['', ['en-GB'], undefined, 'en-GB', 'First page'],
    ['', ['zh-CN', 'en'], undefined, 'zh-Hans', '首页'],
    ['?lang=zh', ['en-GB'], undefined, 'zh-Hans', '首页'],
    ['?lang=en', ['zh-CN'], { language: 'zh' }, 'en-GB', 'First page'],
    ['', ['en-GB'], { language: 'zh' }, 'zh-Hans', '首页'],
    ['?lang=klingon', ['en-GB'], undefined, 'en-GB', 'First page'],
  ])('at “%s” a reader of %j who chose %j reads %s', async (search, tags, kept, tag, words) => {
    const page = await arrive(search, { tags, kept });
    expect(page.lang).toBe(tag);
    expect(document.querySelectorAll('.drawn')).toHaveLength(1);
    expect(heading()).toBe(words);
    expect(page.dataset['drawn']).toBe('page');
  });

  it.each([
    [undefined, [], 'light'],
    [undefined, ['color-scheme: dark'], 'dark'],
    [{ theme: 'dark' }, [], 'dark'],
    [{ theme: 'light' }, ['color-scheme: dark'], 'light'],
    [{ theme: 'dark' }, ['forced-colors'], 'light'],
    ['no preferences at all', ['color-scheme: dark'], 'dark'],
  ])('a reader who chose %j on a device with %j sees the page %s', async (kept, device, theme) => {
    expect((await arrive('', { kept, device })).dataset['theme']).toBe(theme);
  });

  it('at the address of another page shows its frame and its head, and marks it in the navigation', async () => {
    const page = await arrive('?view=research');
    expect(page.dataset['drawn']).toBe('frame');
    expect(heading()).toBe('Robustness leads');
    expect(current()).toEqual(['Research']);
    await arrive('?view=research&lang=zh');
    expect(heading()).toBe('鲁棒性居首');
  });

  it.each([
    '?view=research&direction=alignment',
    '?view=nowhere',
    '?briefing=x',
    '?view=research&view=law&v=9',
    '?view="]',
  ])(
    'at “%s”, which says more than a view or none that there is, shows no head that might be wrong',
    async (search) => {
      expect((await arrive(search)).dataset['drawn']).toBe('frame');
      expect(heading()).toBe('');
    },
  );

  it('shows nothing of the page around a figure that is embedded', async () => {
    expect((await arrive('?view=research&embed=months')).dataset['drawn']).toBe('nothing');
  });

  it('starts the program once it has been painted, and at once where nothing is painted', async () => {
    const programs = (): (string | null)[] =>
      [...document.head.querySelectorAll('script[type=module]')].map((script) => script.getAttribute('src'));
    await arrive('', { program: './first.js' });
    expect(programs()).toEqual([]);
    await vi.waitFor(() => expect(programs()).toEqual(['./first.js']));
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    await arrive('', { program: './second.js' });
    expect(programs()).toEqual(['./first.js', './second.js']);
  });

  it.each([
    [undefined, { ctrlKey: true }, 'search', true],
    [undefined, { metaKey: true }, 'search', true],
    [undefined, {}, undefined, false],
    [{ hasShortcuts: false }, { ctrlKey: true }, undefined, false],
  ])(
    'of a reader who chose %j hears K with %j, so that search opens with the program',
    async (kept, keys, asked, isTaken) => {
      const page = await arrive('', { kept });
      delete page.dataset['asked'];
      const event = new KeyboardEvent('keydown', { key: 'k', cancelable: true, ...keys });
      window.dispatchEvent(event);
      expect([page.dataset['asked'], event.defaultPrevented]).toEqual([asked, isTaken]);
      page.dataset['asked'] = 'heard';
    },
  );

  it('knows the parameters of an address by the names that they have', () => {
    const { view, language, embed } = FIELDS;
    expect([view, language, embed].map(({ parameter }) => parameter)).toEqual(['view', 'lang', 'embed']);
  });
});
