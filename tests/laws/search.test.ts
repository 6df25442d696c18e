import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTo } from '#app/search/options.ts';
import { requestPatch } from '#app/search/destinations.ts';
import { VIEWS } from '#app/views.ts';
import { vocabularyOf } from '#app/search/vocabulary.ts';
import { marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { romanise } from '#i18n/pinyin.ts';
import { LANGUAGES } from '#i18n/language.ts';
import { readRequest } from '#model/request.ts';
import { isOneSlipAway, search, soughtWords, wordsOf } from '#model/search.ts';
import { foldWords } from '#model/table.ts';
import { readAddress, writeAddress } from '#state/address.ts';
import { readEvidenceAddress } from '#state/evidence-address.ts';
import { START } from '#state/fields.ts';
import { figuresIn } from '#tests/fixtures/figures.ts';
import { lawTable } from '#selectors/provisions.ts';
import { published, publishedSnapshot } from '#tests/fixtures/published.ts';
import { ACTIONS, QUESTIONS, REQUESTS, SEARCHES } from '#tests/fixtures/queries.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const snapshot = publishedSnapshot();
const vocabulary = vocabularyOf(snapshot, wordingOf);
const { index, terms, months } = vocabulary;
const letters = (text: string): string => foldWords(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Words of the data and words of nobody, in any order. */
const requestText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...terms.flatMap(({ names }) => names)),
      fc.constantFrom(
        'vs',
        '对比',
        'since 2024-01',
        '2023年',
        'before 2024',
        '以来',
        'and',
        '的',
        ',',
        '；',
        '2024-13',
        '..',
      ),
      fc.string({ maxLength: 8, unit: 'grapheme' }),
    ),
    { maxLength: 6 },
  )
  .chain((words) => fc.constantFrom(' ', '', '、').map((joint) => words.join(joint)));

describe('the bilingual set of searches', () => {
  it.each(SEARCHES)('$query → $first', ({ query, first }) => {
    const [best] = search(index, query).hits;
    expect(`${best?.entry.kind}:${best?.entry.id}`).toBe(first);
  });

  it.each(REQUESTS)('$query → $address', ({ query, address, unknown = [], unused = [] }) => {
    const understood = readRequest(query, terms, months);
    expect([understood.unknown, understood.unused]).toEqual([unknown, unused]);
    if (understood.request === null) throw new Error('Nothing was understood');
    expect(writeAddress({ ...START, ...requestPatch(understood.request) })).toBe(
      writeAddress(readAddress(address).state),
    );
  });

  it('has 60 and more', () => {
    expect(SEARCHES.length + REQUESTS.length).toBeGreaterThanOrEqual(60);
  });
});

describe('answers', () => {
  const asked = (query: string, language: 'en' | 'zh') =>
    answerTo(query, vocabulary, snapshot, wordingOf(language)).options;

  it.each(QUESTIONS)('$query → $answer', ({ query, answer, says }) => {
    const [first] = asked(query, /\p{Script=Han}/u.test(query) ? 'zh' : 'en');
    expect([first?.kind, first?.key]).toEqual(['answer', `answer-${answer}`]);
    expect(first?.label).toMatch(says);
  });

  it('lead somewhere that can be written as an address, and name their source', () => {
    for (const { query, answer } of QUESTIONS)
      for (const language of LANGUAGES) {
        const option = asked(query, language).find(({ key }) => key === `answer-${answer}`);
        const state = { ...START, ...option?.patch };
        expect(readAddress(writeAddress(state))).toEqual({ state, problems: [] });
        expect(option?.detail, query).not.toBe('');
      }
  });

  it.each(ACTIONS)('%s → %s', (query, action) => {
    expect(asked(query, 'en').find(({ kind }) => kind === 'action')?.key).toBe(`action-${action}`);
  });

  it('are given to nobody who does not ask, and say nothing without data', () => {
    for (const { query } of SEARCHES.filter(({ query: typed }) => !/fines/.test(typed)))
      expect(
        asked(query, 'en').filter(({ kind }) => kind === 'answer'),
        query,
      ).toEqual([]);
    for (const { query } of QUESTIONS)
      expect(answerTo(query, vocabulary, {}, wordingOf('en')).options.filter(({ kind }) => kind === 'answer')).toEqual(
        [],
      );
  });

  it('are found on the page of the law too, by any word for a fine', () => {
    const rows = lawTable({
      'provision-cells': published('provision-cells'),
      'law-drafts': published('law-drafts'),
      provisions: published('provisions'),
    });
    const at = rows.rows.findIndex(({ provision }) => provision.id === 'financial-penalties');
    for (const word of ['penalty', 'penalise', 'fine', '处罚', '罚款']) expect(rows.haystacks[at]).toContain(word);
  });

  it('hear nothing in words that only ask', () => {
    expect(soughtWords('which of the articles')).toEqual(['articles']);
    expect(soughtWords('how')).toEqual(['how']);
    expect(search(index, 'how the alignment').hits[0]?.entry.id).toBe(search(index, 'alignment').hits[0]?.entry.id);
  });
});

describe('search', () => {
  it('finds everything by each of its names', () => {
    for (const { entry } of index) {
      for (const name of entry.names) {
        if (wordsOf(name).length === 0) continue;
        const { hits, missed } = search(index, name, 1000);
        expect([name, missed, hits.some((hit) => hit.entry === entry)]).toEqual([name, [], true]);
      }
    }
  });

  it('puts whatever is called exactly so before what merely contains it', () => {
    for (const { entry, names } of index.filter(({ entry: { kind } }) => kind === 'province' || kind === 'group')) {
      for (const name of names) {
        const [best] = search(index, name).hits;
        expect([
          name,
          best !== undefined && (best.entry === entry || best.entry.names.map(foldWords).includes(name)),
        ]).toEqual([name, true]);
      }
    }
  });

  it('never loses a word: each leads to a hit or is told apart', () => {
    fc.assert(
      fc.property(requestText, (text) => {
        const { hits, missed } = search(index, text);
        const words = new Set(soughtWords(text));
        expect(missed.every((word) => words.has(word))).toBe(true);
        if (hits.length === 0) expect(missed).toEqual([...words]);
      }),
      { numRuns: 500 },
    );
  });

  it('orders by score and keeps to its length', () => {
    fc.assert(
      fc.property(requestText, fc.integer({ min: 1, max: 20 }), (text, most) => {
        const scores = search(index, text, most).hits.map(({ score }) => score);
        expect(scores.length).toBeLessThanOrEqual(most);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      }),
      { numRuns: 200 },
    );
  });

  it('leads somewhere that can be written as an address', () => {
    for (const { entry } of index) {
      if (entry.to === null) continue;
      const state = { ...START, ...entry.to };
      expect(readAddress(writeAddress(state))).toEqual({ state, problems: [] });
    }
  });

  it('opens evidence that its view draws', async () => {
    const figures = new Map<string, readonly ChartSpec[]>();
    for (const { entry } of index) {
      const address = readEvidenceAddress(entry.to?.evidence ?? '');
      const view = entry.to?.view;
      if (address === null || view === undefined) continue;
      figures.set(view, figures.get(view) ?? (await figuresIn(view, 'en', START)));
      const spec = figures.get(view)?.find(({ figure }) => figure === address.figure);
      const { hasRow } = await VIEWS[view].figures();
      const isDrawn =
        spec === undefined
          ? hasRow?.(snapshot, START, wordingOf('en'), address.figure, address.mark)
          : marksOf(spec).some(({ key }) => key === address.mark);
      expect([entry.kind, entry.id, isDrawn]).toEqual([entry.kind, entry.id, true]);
    }
    expect(figures.size).toBeGreaterThan(3);
  });

  it('forgives one slip, and one only', () => {
    const word = fc.stringMatching(/^[a-z]{5,9}$/);
    fc.assert(
      fc.property(word, fc.nat(8), fc.constantFrom('x', 'q'), (right, at, letter) => {
        const place = Math.min(at, right.length);
        expect(isOneSlipAway(right, right.slice(0, place) + letter + right.slice(place))).toBe(true);
        expect(isOneSlipAway(right, right.slice(0, place) + right.slice(place + 1))).toBe(true);
        expect(isOneSlipAway(right, `${right}xy`)).toBe(false);
      }),
    );
    expect(isOneSlipAway('fujian', 'fujain')).toBe(true);
  });
});

describe('requests', () => {
  it('account for every letter that was typed', () => {
    fc.assert(
      fc.property(requestText, (text) => {
        const { parts } = readRequest(text, terms, months);
        expect(letters(parts.map(({ words }) => words).join(''))).toBe(letters(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('show, never ignore, what is unknown or does not fit', () => {
    fc.assert(
      fc.property(requestText, (text) => {
        const { parts, request, unknown, unused } = readRequest(text, terms, months);
        expect(unknown).toEqual(parts.flatMap((part) => (part.kind === 'unknown' ? [part.words] : [])));
        if (request === null) return;
        const ids: readonly string[] =
          request.view === 'research'
            ? [...request.directions, ...request.groups, ...request.cities]
            : [...request.compare, ...request.measures];
        for (const part of parts) {
          if (part.kind === 'term')
            expect(unused.includes(part.words) || part.terms.some(({ id }) => ids.includes(id))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('lead to an address that opens as it was meant', () => {
    fc.assert(
      fc.property(requestText, (text) => {
        const { request } = readRequest(text, terms, months);
        if (request === null) return;
        const state = { ...START, ...requestPatch(request) };
        expect(readAddress(writeAddress(state))).toEqual({ state, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('know everything in the data by every name', () => {
    for (const term of terms) {
      for (const name of term.names) {
        const { parts } = readRequest(name, terms, months);
        const known = parts.flatMap((part) => (part.kind === 'term' ? part.terms : []));
        expect([name, known.includes(term)]).toEqual([name, true]);
      }
    }
  });

  it('are said back in both languages, with the words that were not understood', () => {
    for (const language of LANGUAGES) {
      const wording = wordingOf(language);
      const { options, remarks } = answerTo('guangdong vs shanghai blockchain', vocabulary, snapshot, wording);
      const [guangdong, shanghai] = language === 'zh' ? ['广东', '上海'] : ['Guangdong', 'Shanghai'];
      expect(options[0]?.kind).toBe('request');
      expect(options[0]?.label).toContain(guangdong);
      expect(options[0]?.label).toContain(shanghai);
      expect(remarks.join(' ')).toContain('blockchain');
    }
  });
});

/** Kinds that go by whole sentences or long titles. */
const SENTENCES: ReadonlySet<string> = new Set(
  'paper document key-figure dialogue-count finding event meeting commitment'.split(' '),
);

describe('the syllables', () => {
  it('say of each province what its file says', () => {
    for (const { name, pinyin } of snapshot.jurisdictions?.records ?? []) {
      expect(romanise(name.zh).map(({ whole }) => whole)).toContain(pinyin);
    }
  });

  it('cover every Chinese name that can be found, but for whole sentences, which nobody types by their sound', () => {
    const unknown = index
      .filter(({ entry: { kind } }) => !SENTENCES.has(kind))
      .flatMap(({ entry }) => entry.names)
      .filter((name) => /\p{Script=Han}/u.test(name) && romanise(name).length === 0);
    expect(unknown).toEqual([]);
  });
});
