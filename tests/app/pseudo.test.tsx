import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '#app/App.tsx';
import { loadWording } from '#i18n/load-wording.ts';
import { VIEW_IDS } from '#model/views.ts';
import { createWordings } from '#state/wordings.ts';
import { dataStrings, pseudoOf, strayWords } from '#tests/fixtures/pseudo.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { open } from '#tests/views/harness.tsx';

const pseudo = { en: pseudoOf(wordingOf('en')), zh: pseudoOf(wordingOf('zh')) };
const fromData = dataStrings(publishedSnapshot());

/** Names of keys and of file formats, which stand on keyboards and in file names alike in both languages. */
const NEVER_TRANSLATED = /^(Ctrl K|⌘K)$/;

/** Citations, which follow the rules of their style in both languages, and hashes. */
const SILENT = 'style, script, .data-footnotes dd, .data-edition code';

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

describe.each(VIEW_IDS)('the page of %s', (view) => {
  it('says nothing but messages and data', async () => {
    const { unbind } = open(<App />, `?view=${view}&lang=en`, {}, createWordings(loadWording, pseudo));
    await waitFor(() => expect(document.querySelector('main h1')).not.toBeNull());
    await waitFor(() => expect(screen.queryByText(/Loading data/)).toBeNull());
    const stray = wordsOnPage()
      .flatMap((text) => strayWords(text, fromData))
      .filter((word) => !NEVER_TRANSLATED.test(word));
    expect([...new Set(stray)]).toEqual([]);
    unbind();
  });
});
