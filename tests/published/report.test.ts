import { describe, expect, test } from 'vitest';
import { published } from '#tests/fixtures/published.ts';
import {
  ACRONYMS,
  BATCHES,
  CONVENERS,
  DERIVED_FIGURES,
  DIALOGUE_COUNTS,
  DISCLOSURES,
  ENDNOTE_SECTIONS,
  EVENT_DATES,
  FORUMS,
  FUNDING,
  FUNDING_POSITIONS,
  GROUPS_ADDED,
  GROUPS_MERGED,
  GROUPS_REMOVED,
  JURISDICTIONS,
  KEY_FIGURES,
  LAW_DRAFTS,
  MEASURES_TABLE,
  PAPERS,
  POLL,
  PROVISIONS_TABLE,
  RED_LINES,
  REGISTER_TOTALS,
  RELATIONS,
  SAC_STANDARDS,
  SERVICES,
  SIGNATORIES,
  TC260_TEST,
  WDTA,
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
    const cells = published('policy-cells').records.filter((cell) => cell.measure === measure);
    const found = Object.fromEntries(cells.map(({ jurisdiction, value }) => [jurisdiction, value]));
    expect(cells).toHaveLength(6);
    expect(found).toEqual(Object.fromEntries(columns.map((column, index) => [column, STATES[marks[index] ?? '']])));
  });

  test('no cell beside the 42, and 18 ticks', () => {
    const { records } = published('policy-cells');
    expect(records).toHaveLength(42);
    expect(records.filter(({ value }) => value === 'yes')).toHaveLength(18);
  });

  test('the six jurisdictions', () => {
    const found = published('jurisdictions').records.map(({ id, name, region, leadsRegion, policyKind }) => [
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
      const cell = published('provision-cells').records.find(
        (each) => each.draft === draft && each.provision === provision,
      );
      expect(cell).toMatchObject({ value: STATES[mark], articles });
    }
    const row = published('provisions').records.find(({ id }) => id === provision);
    expect(row?.endnote).toBe(`endnote ${endnote}`);
  });

  test('14 cells, and the article cited beside a cross stays a remark', () => {
    const { records } = published('provision-cells');
    expect(records).toHaveLength(14);
    const agency = records.find(({ draft, provision }) => draft === 'cupl' && provision === 'new-agency');
    expect(agency?.related).toEqual(['Article 59']);
    expect(agency?.oddity).not.toBeNull();
  });

  test.each(Object.entries(LAW_DRAFTS))('the draft %s', (id, { lead, participants, versions }) => {
    const draft = published('law-drafts').records.find((each) => each.id === id);
    expect(draft?.lead.zh).toBe(lead);
    expect(draft?.participants?.count).toBe(participants);
    const known = draft?.versions.filter(({ afterReport }) => !afterReport) ?? [];
    expect(Object.fromEntries(known.map(({ version, date }) => [version, date?.slice(0, 7)]))).toEqual(versions);
  });
});

describe('section 4.2', () => {
  test('the table of NSFC calls', () => {
    const { records } = published('funding');
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
    const { records } = published('registrations');
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
  const found = published('acronyms').records.map(({ slide, abbr, en, zh }) => [slide, abbr, en, zh]);
  expect(ACRONYMS).toHaveLength(40);
  expect(found).toEqual(ACRONYMS);
});

test('the red lines, in order', () => {
  const { records } = published('red-lines');
  expect(records.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5]);
  expectEach(
    records.map(({ label }) => label.en),
    RED_LINES,
  );
});

describe('key figures', () => {
  const figures = new Map(published('key-figures').records.map((figure) => [figure.id, figure]));

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
    published('group-changes')
      .records.filter((row) => row.change === change)
      .map(({ name }) => name.en);

  test('removed, merged and added groups', () => {
    expect(named('removed').toSorted()).toEqual(GROUPS_REMOVED.toSorted());
    expectEach(named('merged'), GROUPS_MERGED);
    expect(named('added')).toHaveLength(4);
    for (const words of GROUPS_ADDED) expect(named('added')).toContainEqual(expect.stringMatching(words));
  });

  test('13 groups became 11', () => {
    const { records } = published('group-changes');
    const before = records.filter(({ change }) => change !== 'added');
    const after = new Set(records.flatMap(({ becomes }) => becomes ?? []));
    expect(before).toHaveLength(13);
    expect(after.size).toBe(11);
    expect(published('groups').records).toHaveLength(11);
  });

  test('no honour of a single group is claimed: the report prints totals only', () => {
    const cells = published('groups').records.flatMap(({ honors }) => [honors.bestPaper, honors.topTwoPercent]);
    expect(new Set(cells.map(({ value }) => value))).toEqual(new Set(['not-coded']));
  });
});

describe('the papers of the report', () => {
  const records = published('papers').records.filter(({ origin }) => origin === 'report');

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
          refs?.some(({ source, at }) => source === 'concordia-2024-spring' && at === expected.at) === true,
      );
      expect(fitting.length).toBeGreaterThan(0);
    },
  );

  test('no others', () => {
    expect(records).toHaveLength(PAPERS.length);
  });

  test('none that was collected passes for one of the report', () => {
    const collected = published('papers').records.filter(({ origin }) => origin === 'collected');
    const cited = collected.filter(
      ({ refs }) => refs?.some(({ source }) => source === 'concordia-2024-spring') ?? true,
    );
    expect(cited).toEqual([]);
    expect(collected.filter(({ date }) => date === null || date > '2024-05-14')).toEqual([]);
  });
});

test('section 6.2: funding floors', () => {
  const shares = published('positions').records.filter(({ topic, unit }) => topic === 'funding' && unit !== null);
  expect(shares).toHaveLength(FUNDING_POSITIONS.length);
  FUNDING_POSITIONS.forEach(({ who, date, ...expected }, index) => {
    const position = shares[index];
    expect(position?.who.map(({ en }) => en).join(', ')).toMatch(who);
    expect(position?.date?.slice(0, 7) ?? null).toBe(date);
    expect(position).toMatchObject(expected);
  });
});

test('section 7: the poll', () => {
  const { records } = published('polls');
  expect(records).toHaveLength(1);
  const poll = records[0];
  expect(poll?.pollster.zh).toMatch(POLL.pollsterZh);
  expect(poll).toMatchObject({ date: POLL.date, value: POLL.agree, unit: 'percent' });
  expect(poll?.sample).toMatchObject({ representative: false, size: null, under35: { qualifier: POLL.under35 } });
  expect(poll?.sample.under35.low).toBeCloseTo(200 / 3, 1);
  expect(poll?.limits.length).toBeGreaterThanOrEqual(3);
});

describe('standards', () => {
  const { records } = published('standards');

  test('section 3.1: the two of the WDTA', () => {
    const standards = records.filter(({ body }) => body.en.includes('WDTA'));
    expect(standards).toHaveLength(2);
    expect(standards.find(({ number }) => number?.endsWith(WDTA.number))?.title.en).toBe(WDTA.title);
    const led = records.flatMap(({ number, leadAuthors }) => leadAuthors.map(({ en }) => [number, en]));
    expect(led).toEqual(WDTA.leadAuthors.map((organisation) => [WDTA.number, organisation]));
    for (const { date, level, contributors } of standards) {
      expect(date?.slice(0, 7)).toBe(WDTA.date);
      expect(level).toBe('international');
      const named = contributors.map(({ group, names }) => [group, names.map(({ en }) => en)]);
      expect(Object.fromEntries(named)).toEqual(WDTA.contributors);
    }
  });

  test('section 4.4: TC260 and the seven of SAC', () => {
    const tc260 = records.find(({ id }) => id === 'tc260-003');
    expect(tc260?.date?.slice(0, 7)).toBe(TC260_TEST.date);
    expect(tc260?.tests.filter(({ inReport }) => inReport)).toEqual([
      expect.objectContaining({
        sample: TC260_TEST.sample,
        threshold: TC260_TEST.threshold,
        thresholdBound: 'at-least',
      }),
    ]);
    const sac = records.find(({ date, covers }) => date === SAC_STANDARDS.date && covers !== null);
    expect(sac?.covers?.count).toBe(SAC_STANDARDS.count);
    expect(sac?.covers?.named.map(({ en }) => en)).toEqual(SAC_STANDARDS.named);
  });
});

describe('who stands behind the dialogues on AI safety', () => {
  const { records } = published('signatories');

  test('sections 3.4 and 6.1: conveners and signatories, in order', () => {
    const named = (role: string) => records.filter((record) => record.role === role);
    expect(named('convener').map(({ name }) => name.en)).toEqual(CONVENERS);
    const signed = named('signatory');
    expect(signed.map(({ name, sector, capacity }) => [name.en, name.zh, sector, capacity])).toEqual(
      SIGNATORIES.map(([en, zh, , sector, capacity]) => [en, zh, sector, capacity]),
    );
    expectEach(
      signed.map(({ office }) => office.en),
      SIGNATORIES.map(([, , office]) => office),
    );
    expect(records).toHaveLength(CONVENERS.length + SIGNATORIES.length);
  });

  test('each from the report, the signatories from section 6.1 and endnote 20; of the leaders of BAAI no number', () => {
    for (const { role, refs, people, id } of records) {
      expect(new Set(refs?.map(({ source }) => source))).toEqual(new Set(['concordia-2024-spring']));
      const places = refs?.map(({ at }) => at);
      expect(places).toEqual(
        expect.arrayContaining(role === 'convener' ? ['section 3.4'] : ['section 6.1', 'endnote 20']),
      );
      expect(people).toBe(id === 'baai-leaders' ? null : 1);
    }
  });
});

test('section 3.4: the three counts of dialogues', () => {
  const counts = published('dialogues').records.flatMap((row) =>
    row.kind === 'count' ? [[row.value, row.qualifier, row.since]] : [],
  );
  expect(counts).toEqual(DIALOGUE_COUNTS);
});

test('section 5.1: who created, oversees and belongs to whom', () => {
  const lines = published('relations').records.map(({ from, kind, to }) => `${from} ${kind} ${to}`);
  // That the four creators of AIIA are its four overseers is inferred, nothing else is, and each note says so.
  const overseers = published('relations').records.filter(({ kind, to }) => kind === 'oversees' && to === 'aiia');
  expect(overseers).toHaveLength(4);
  for (const { note } of overseers) expect(note?.en).toMatch(/inferred/);
  expect(published('relations').records.filter(({ basis }) => basis === 'inferred')).toEqual(overseers);
  expect(lines.filter((line) => !line.endsWith('oversees aiia')).toSorted()).toEqual(RELATIONS.toSorted());
});

test('sections 5.2 and 5.3: what labs and companies disclose', () => {
  const found = published('model-disclosures').records.map(({ id, practices }) => {
    const coded = (state: string) => practices.filter(({ value }) => value === state).map(({ practice }) => practice);
    return [id, { yes: coded('yes'), no: coded('no') }];
  });
  expect(Object.fromEntries(found)).toEqual(DISCLOSURES);
});

describe('events', () => {
  const events = new Map(published('events').records.map((event) => [event.id, event]));

  test.each(Object.entries(EVENT_DATES))('%s in %s', (id, date) => {
    expect(events.get(id)?.origin).toBe('report');
    expect(events.get(id)?.date).toMatch(new RegExp(`^${date}`));
  });

  test('the forums of section 3', () => {
    const found = [...events.values()].flatMap(({ id, domain, forum }) =>
      domain === 'international' ? [[id, forum] as const] : [],
    );
    expect(Object.fromEntries(found)).toEqual(FORUMS);
    expect([...events.values()].filter(({ domain, forum }) => domain !== 'international' && forum !== null)).toEqual(
      [],
    );
  });

  test('none lies after the report', () => {
    expect([...events.values()].filter(({ date }) => date > '2024-05-14')).toEqual([]);
  });
});

test('the 40 endnotes and the sections that carry their marks', () => {
  const found = published('endnotes').records.map(({ number, section }) => [number, section]);
  const typed = ENDNOTE_SECTIONS.flatMap(([section, numbers]) => numbers.map((number) => [number, section]));
  expect(found).toEqual(typed);
});

function expectEach(found: readonly string[] | undefined, patterns: readonly RegExp[]) {
  expect(found).toHaveLength(patterns.length);
  patterns.forEach((pattern, index) => expect(found?.[index]).toMatch(pattern));
}
