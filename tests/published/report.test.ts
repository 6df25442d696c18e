import { describe, expect, test } from 'vitest';
import { reported } from '#tests/fixtures/published.ts';
import { expectEach } from './expect-each.ts';
import {
  ACRONYMS,
  BATCHES,
  DERIVED_FIGURES,
  ENDNOTE_SECTIONS,
  FUNDING,
  GROUPS_ADDED,
  GROUPS_MERGED,
  GROUPS_REMOVED,
  JURISDICTIONS,
  KEY_FIGURES,
  LAW_DRAFTS,
  MEASURES_TABLE,
  PAPERS,
  PROVISIONS_TABLE,
  REGISTER_TOTALS,
  SERVICES,
} from './report-figures.ts';

// The published files against figures typed in from the report by hand.

const STATES: Readonly<Record<string, string>> = { '✓': 'yes', '✗': 'no' };
const [header = '', ...measureRows] = MEASURES_TABLE.trim().split('\n');
const columns = header
  .trim()
  .split(/\s+/)
  .map((name) => name.toLowerCase());

describe('section 4.5', () => {
  test.each(measureRows.map((row) => row.trim().split(/\s+/)))('the row %s', (measure = '', ...marks) => {
    const cells = reported('policy-cells').records.filter((cell) => cell.measure === measure);
    const found = Object.fromEntries(cells.map(({ jurisdiction, value }) => [jurisdiction, value]));
    expect(cells).toHaveLength(6);
    expect(found).toEqual(Object.fromEntries(columns.map((column, index) => [column, STATES[marks[index] ?? '']])));
  });

  test('no cell beside the 42, and 18 ticks', () => {
    const { records } = reported('policy-cells');
    expect(records).toHaveLength(42);
    expect(records.filter(({ value }) => value === 'yes')).toHaveLength(18);
  });

  test('the six jurisdictions', () => {
    const found = reported('jurisdictions').records.map(({ id, name, region, leadsRegion, policyKind }) => [
      id,
      { zh: name.zh, region, leads: leadsRegion, kind: policyKind },
    ]);
    expect(Object.fromEntries(found)).toEqual(JURISDICTIONS);
  });
});

describe('section 4.1', () => {
  test.each(PROVISIONS_TABLE)('the row $provision', ({ provision, endnote, ...drafts }) => {
    for (const draft of ['cass', 'cupl'] as const) {
      const [mark, ...articles] = drafts[draft];
      const cell = reported('provision-cells').records.find(
        (each) => each.draft === draft && each.provision === provision,
      );
      expect(cell).toMatchObject({ value: STATES[mark], articles });
    }
    const row = reported('provisions').records.find(({ id }) => id === provision);
    expect(row?.endnote).toBe(`endnote ${endnote}`);
  });

  test('14 cells, and the article cited beside a cross stays a remark', () => {
    const { records } = reported('provision-cells');
    expect(records).toHaveLength(14);
    const agency = records.find(({ draft, provision }) => draft === 'cupl' && provision === 'new-agency');
    expect(agency?.related).toEqual(['Article 59']);
    expect(agency?.oddity).not.toBeNull();
  });

  test.each(Object.entries(LAW_DRAFTS))('the draft %s', (id, { lead, participants, versions }) => {
    const { records } = reported('law-drafts');
    const draft = records.filter((each) => each.kind === 'draft').find((each) => each.id === id);
    expect(draft?.lead.zh).toBe(lead);
    expect(draft?.participants?.count).toBe(participants);
    const known = records.filter((each) => each.kind === 'version').filter((each) => each.draft === id);
    expect(Object.fromEntries(known.map(({ version, date }) => [version, date?.slice(0, 7)]))).toEqual(versions);
  });
});

describe('section 4.2', () => {
  test('the table of NSFC calls', () => {
    const { records } = reported('funding');
    expect(records).toHaveLength(FUNDING.length);
    FUNDING.forEach((expected, index) => {
      const call = records[index];
      expect(call).toMatchObject({
        date: expected.date,
        amountRmb: expected.rmb,
        amountUsdApprox: expected.usd,
        per: expected.per,
        shown: expected.shown,
        safetyPart: expected.safety[0],
        safetyOf: expected.safety[1],
      });
      expect(call?.partner?.en ?? null).toBe(expected.partner);
      expectEach(
        call?.topics.map(({ en }) => en),
        expected.topics,
      );
    });
  });

  test('the register of services, the batches and the totals', () => {
    const { records } = reported('registrations');
    const services = records.flatMap((row) =>
      row.kind === 'service'
        ? [[row.order, row.location.en, row.model.en, row.model.zh, row.company.en, row.number, row.date]]
        : [],
    );
    const batches = records.flatMap((row) => (row.kind === 'batch' ? [[row.month, row.count] as const] : []));
    const totals = records.flatMap((row) =>
      row.kind === 'total' ? [[row.value, row.qualifier, row.countedFrom]] : [],
    );
    expect(services).toEqual(SERVICES);
    expect(Object.fromEntries(batches)).toEqual(BATCHES);
    expect(batches).toHaveLength(5);
    expect(totals).toEqual(REGISTER_TOTALS);
  });
});

test('the 40 acronyms', () => {
  const found = reported('acronyms').records.map(({ slide, abbr, en, zh }) => [slide, abbr, en, zh]);
  expect(ACRONYMS).toHaveLength(40);
  expect(found).toEqual(ACRONYMS);
});

describe('key figures', () => {
  const figures = new Map(reported('key-figures').records.map((figure) => [figure.id, figure]));

  test.each(Object.entries(KEY_FIGURES))('%s', (id, [value, qualifier, unit, at]) => {
    const figure = figures.get(id);
    expect(figure).toMatchObject({ value, qualifier, unit });
    expect(figure?.refs?.map((ref) => ref.at)).toContain(at);
  });

  test.each(Object.entries(DERIVED_FIGURES))('%s', (id, value) => {
    const figure = figures.get(id);
    expect(figure).toMatchObject({ value, qualifier: 'derived' });
    expect(figure?.note).not.toBeNull();
  });

  test('no others', () => {
    const typed = [...Object.keys(KEY_FIGURES), ...Object.keys(DERIVED_FIGURES)];
    expect([...figures.keys()].toSorted()).toEqual(typed.toSorted());
    expect(figures.get('funding-floor-chinese-experts')?.upTo).toBe(20);
  });
});

describe('section 2.2', () => {
  const named = (change: string) =>
    reported('group-changes')
      .records.filter((row) => row.change === change)
      .map(({ name }) => name.en);

  test('removed, merged and added groups', () => {
    expect(named('removed').toSorted()).toEqual(GROUPS_REMOVED.toSorted());
    expectEach(named('merged'), GROUPS_MERGED);
    expect(named('added')).toHaveLength(4);
    for (const words of GROUPS_ADDED) expect(named('added')).toContainEqual(expect.stringMatching(words));
  });

  test('13 groups became 11', () => {
    const { records } = reported('group-changes');
    const before = records.filter(({ change }) => change !== 'added');
    const after = new Set(records.flatMap(({ becomes }) => becomes ?? []));
    expect(before).toHaveLength(13);
    expect(after.size).toBe(11);
    expect(reported('groups').records).toHaveLength(11);
  });

  test('no honour of a single group is claimed: the report prints totals only', () => {
    const cells = reported('groups').records.flatMap(({ honors }) => [honors.bestPaper, honors.topTwoPercent]);
    expect(new Set(cells.map(({ value }) => value))).toEqual(new Set(['not-coded']));
  });
});

describe('the papers of the report', () => {
  const records = reported('papers').records.filter(({ origin }) => origin === 'report');

  test.each(PAPERS.map((paper) => [String('title' in paper ? paper.title : paper.words), paper] as const))(
    '%s',
    (_, expected) => {
      const matching = records.filter((paper) =>
        'title' in expected
          ? expected.title.test(paper.title ?? '')
          : expected.words.test(`${paper.title ?? ''} ${paper.description?.en ?? ''}`),
      );
      const fitting = matching.filter(
        ({ groups, direction, refs }) =>
          direction === expected.direction &&
          groups.join() === expected.groups.join() &&
          refs.some(({ source, at }) => source === 'concordia-2024-spring' && at === expected.at),
      );
      expect(fitting.length).toBeGreaterThan(0);
    },
  );

  test('no others', () => {
    expect(records).toHaveLength(PAPERS.length);
  });

  test('none that was collected passes for one of the report', () => {
    const collected = reported('papers').records.filter(({ origin }) => origin === 'collected');
    const cited = collected.filter(({ refs }) => refs.some(({ source }) => source === 'concordia-2024-spring'));
    expect(cited).toEqual([]);
    expect(collected.filter(({ date }) => date === null || date > '2024-05-14')).toEqual([]);
  });
});

test('the 40 endnotes and the sections that carry their marks', () => {
  const found = reported('endnotes').records.map(({ number, section }) => [number, section]);
  const typed = ENDNOTE_SECTIONS.flatMap(([section, numbers]) => numbers.map((number) => [number, section]));
  expect(found).toEqual(typed);
});
