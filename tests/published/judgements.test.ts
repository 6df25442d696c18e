import { describe, expect, it, test } from 'vitest';
import { VIEWS } from '#app/views.ts';
import { marksOf } from '#charts/grid.ts';
import { thumbNodes } from '#charts/thumbs/thumb.ts';
import { PALETTES } from '#charts/theme.ts';
import { valueAt } from '#data/read.ts';
import { isDatasetId } from '#data/snapshot.ts';
import { pageAddress, readAddress } from '#state/address.ts';
import { published, publishedSnapshot } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

// What the overview tells in two minutes, against what was typed in by hand from the report and from the later sources: each
// number of a sentence, and where it stands in the records that the sentence rests on.

const snapshot = publishedSnapshot();
const { records } = published('judgements');

/** By judgement: the numbers that the English sentence has in figures, in its order; and by record a field with its value. */
const EXPECTED: Readonly<
  Record<string, { readonly numbers: readonly string[]; readonly values: Readonly<Record<string, unknown>> }>
> = {
  'in-short': { numbers: [], values: {} },
  papers: {
    numbers: ['15', '6'],
    values: {
      'key-figures/papers-per-month-recent.value': 15,
      'key-figures/papers-per-month-recent.qualifier': 'nearly',
      'key-figures/papers-per-month-before.value': 6,
    },
  },
  groups: {
    numbers: ['11', '8'],
    values: { 'key-figures/groups-total.value': 11, 'key-figures/groups-any-honor.value': 8 },
  },
  powers: {
    numbers: ['2023', '6', '2024', '14', '2024'],
    values: {
      'events/bletchley-declaration.date': '2023-11-01',
      'events/sino-french-statement.date': '2024-05-06',
      'events/geneva-meeting.date': '2024-05-14',
    },
  },
  dialogues: {
    // 1.5 and 2 are tracks.
    numbers: ['2022', '8', '1.5', '2', '2'],
    values: { 'key-figures/dialogues-ai-focused.value': 8, 'key-figures/dialogues-frontier.value': 2 },
  },
  law: { numbers: ['2'], values: { 'key-figures/ai-law-drafts.value': 2 } },
  hubs: { numbers: ['3'], values: { 'key-figures/megaregions.value': 3 } },
  industry: { numbers: ['3'], values: { 'key-figures/labs-disclosing.value': 3 } },
  experts: {
    numbers: ['5'],
    values: {
      'key-figures/red-lines.value': 5,
      'key-figures/funding-floor-one-third.printed.en': 'at least one-third',
    },
  },
  'filings-since': {
    numbers: ['31', '2026', '1,112', '731', '117'],
    values: {
      'registrations/services-2026-08-31.count': 1112,
      'registrations/services-2026-08-31.kind': 'national-count',
      'registrations/services-2026-08-31.date': '2026-08-31',
      'registrations/local-2026-08-31.count': 731,
      'registrations/local-2026-08-31.kind': 'local-count',
      'registrations/total-generative-services.value': 117,
      'registrations/total-generative-services.qualifier': 'at-least',
    },
  },
  'labels-since': {
    numbers: ['1', '2025', '45438', '2025'],
    values: {
      'documents/doc-labelling-measures-2025.effect': '2025-09-01',
      'documents/doc-labelling-measures-2025.binding': 'binding',
      'documents/doc-labelling-measures-2025.issuers.length': 4,
      'documents/doc-gb45438.number': 'GB 45438-2025',
      'documents/doc-gb45438.binding': 'binding',
      'documents/doc-gb45438.effect': '2025-09-01',
    },
  },
  'law-since': {
    numbers: ['1', '2026', '2026'],
    values: {
      'documents/doc-csl-2025.effect': '2026-01-01',
      'documents/doc-csl-2025.type': 'law',
      'events/no-ai-law-draft-2026.date': '2026-09',
    },
  },
  'network-since': { numbers: ['2025'], values: { 'events/cnaisda-launch-2025.date': '2025-02' } },
  'waico-since': {
    numbers: ['29', '16', '2026', '31', '37'],
    values: {
      'commitments/waico-agreement.date': '2026-07-16',
      'commitments/waico-agreement.counts.0.count': 29,
      'commitments/waico-agreement.counts.0.asOf': '2026-07-16',
      'commitments/waico-agreement.counts.1.count': 37,
      'commitments/waico-agreement.counts.1.asOf': '2026-07-31',
    },
  },
  'us-since': {
    numbers: ['2026'],
    values: {
      'dialogues/xi-trump-beijing-2026.date': '2026-05-13',
      'dialogues/xi-trump-beijing-2026.level': 'leaders',
      'dialogues/he-bessent-2026.date': '2026-09-20',
    },
  },
};

const NUMBER = /\d+(?:[.,]\d+)*/g;

function recordAt(dataset: string, id: string): unknown {
  if (!isDatasetId(dataset)) throw new Error(`No dataset ${dataset}`);
  return published(dataset).records.find((record) => valueAt(record, ['id']) === id);
}

test('there are one lead, eight judgements of the report and six later ones, each typed in here', () => {
  expect(records.map(({ id }) => id)).toEqual(Object.keys(EXPECTED));
  expect(records.filter(({ kind }) => kind === 'lead')).toHaveLength(1);
  expect(records.filter(({ kind, period }) => kind === 'judgement' && period === 'report')).toHaveLength(8);
  expect(records.filter(({ kind, period }) => kind === 'judgement' && period === 'after')).toHaveLength(6);
});

describe.each(records.map((record) => [record.id, record] as const))('the judgement %s', (id, record) => {
  const expected = EXPECTED[id] ?? { numbers: [], values: {} };

  it('rests on records that are there, and states their values', () => {
    for (const { dataset, record: wanted } of record.rests) expect(recordAt(dataset, wanted)).toBeDefined();
    const resting = record.rests.map((rest) => `${rest.dataset}/${rest.record}`);
    for (const [path, value] of Object.entries(expected.values)) {
      const [, dataset = '', wanted = '', field = ''] = /^([^/]+)\/([^.]+)\.(.+)$/.exec(path) ?? [];
      expect(resting).toContain(`${dataset}/${wanted}`);
      expect(valueAt(recordAt(dataset, wanted), field.split('.'))).toEqual(value);
    }
  });

  it('says in English the numbers that were typed in, and in Chinese none that English does not say', () => {
    expect(record.sentence.en.match(NUMBER) ?? []).toEqual(expected.numbers);
    // A Chinese date has its month in figures, and no comma in a thousand.
    const known = new Set(expected.numbers.map((number) => number.replace(',', '')));
    const months = ['1', '2', '5', '7', '8', '9', '11'];
    const dates = record.sentence.zh.match(/\d{1,2}(?=月)/g) ?? [];
    for (const month of dates) expect(months).toContain(month);
    const others = record.sentence.zh.replaceAll(/\d{1,2}月/g, '').match(NUMBER) ?? [];
    for (const number of others) expect([...known]).toContain(number);
  });

  it('names a figure that is drawn at its address, with marks and with a stamp', async () => {
    const { state, problems } = readAddress(record.address);
    expect(problems).toEqual([]);
    expect(pageAddress({ ...state, language: 'auto' })).toBe(record.address);
    const figures = await VIEWS[state.view].figures();
    for (const language of ['en', 'zh'] as const) {
      const drawn = figures.figuresOf(snapshot, state, wordingOf(language));
      const spec = drawn.find(({ figure }) => figure === record.figure);
      expect(drawn.map(({ figure }) => figure)).toContain(record.figure);
      if (spec === undefined) return;
      expect(marksOf(spec).length).toBeGreaterThan(0);
      expect(thumbNodes(spec, PALETTES.light).length).toBeGreaterThan(0);
    }
  });

  it('says when it is of, where it is read, and is one sentence without its full stop', () => {
    const edition = record.period === 'after' ? '-since' : '';
    expect(id.endsWith('-since')).toBe(edition !== '');
    expect(record.refs.length).toBeGreaterThan(0);
    for (const { read } of record.refs) expect(read === undefined).toBe(record.period === 'report');
    expect(record.sentence.en).not.toMatch(/\.$|\. [A-Z]/);
    expect(record.sentence.zh).not.toMatch(/。/);
    expect(record.sentence.en.length).toBeLessThanOrEqual(180);
  });
});
