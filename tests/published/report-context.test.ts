import { describe, expect, test } from 'vitest';
import { reported } from '#tests/fixtures/published.ts';
import { monthsBetween } from '#lib/partial-date.ts';
import { expectEach } from './expect-each.ts';
import {
  CALLING,
  COMMITTEES,
  CONVENERS,
  DIALOGUE_COUNTS,
  DISCLOSURES,
  DISCLOSURE_DOCUMENTS,
  EVENTS_WITHOUT_DATE,
  EVENT_DATES,
  FORUMS,
  FUNDING_POSITIONS,
  GAO_WEN_VENUES,
  MEETINGS,
  POLL,
  RED_LINES,
  RELATIONS,
  SAC_STANDARDS,
  SIGNATORIES,
  STANDARDS,
  STATEMENTS,
  TC260_TEST,
  WDTA,
} from './report-context.ts';
import { ACRONYMS } from './report-figures.ts';

// Sections 3, 5, 6 and 7, the standards and the events, against what was typed in from the report by hand.

test('the red lines, in order', () => {
  const { records } = reported('red-lines');
  expect(records.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5]);
  expectEach(
    records.map(({ label }) => label.en),
    RED_LINES,
  );
});

test('section 6.2: funding floors', () => {
  const shares = reported('positions').records.filter(({ topic, unit }) => topic === 'funding' && unit !== null);
  expect(shares).toHaveLength(FUNDING_POSITIONS.length);
  FUNDING_POSITIONS.forEach(({ who, date, ...expected }, index) => {
    const position = shares[index];
    expect(position?.who.map(({ en }) => en).join(', ')).toMatch(who);
    expect(position?.date?.slice(0, 7) ?? null).toBe(date);
    expect(position).toMatchObject(expected);
  });
});

describe('what experts say besides shares', () => {
  const said = reported('positions').records.filter(({ unit }) => unit === null);

  test.each(
    STATEMENTS.map((statement, index) => [`${statement[1]}: ${statement[0].source}`, index, statement] as const),
  )('%s', (_, index, [who, topic, date, at, words]) => {
    const position = said[index];
    const names = position?.who.map(({ en }) => en).join(', ') ?? '';
    expect(names).toMatch(who);
    expect(position).toMatchObject({ topic, date, status: CALLING.test(names) ? 'call' : 'statement' });
    expect(position?.refs?.map((ref) => ref.at)).toContain(at);
    expect(position?.what.en).toMatch(words);
  });

  test('no others, none with a number, and both venues of section 6.4 are named', () => {
    expect(said).toHaveLength(STATEMENTS.length);
    expect(said.flatMap(({ low, high, qualifier }) => [low, high, qualifier]).filter((each) => each !== null)).toEqual(
      [],
    );
    const note = said.find(({ id }) => id === 'gao-wen')?.note?.en;
    for (const venue of GAO_WEN_VENUES) expect(note).toContain(venue);
  });
});

test('section 7: the poll', () => {
  const { records } = reported('polls');
  expect(records).toHaveLength(1);
  const poll = records[0];
  expect(poll?.pollster.zh).toMatch(POLL.pollsterZh);
  expect(poll).toMatchObject({ date: POLL.date, value: POLL.agree, unit: 'percent' });
  expect(poll?.sample).toMatchObject({ representative: false, size: null, under35: { qualifier: POLL.under35 } });
  expect(poll?.sample.under35?.low).toBeCloseTo(200 / 3, 1);
  expect(poll?.limits.length).toBeGreaterThanOrEqual(3);
});

describe('standards', () => {
  const { records } = reported('standards');

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

  test('how far each has come, and when', () => {
    const found = records.map(({ id, title, status, date }) => [id, title.en, status, date] as const);
    expect(found.map(([id]) => id).toSorted()).toEqual(Object.keys(STANDARDS).toSorted());
    for (const [id, title, status, date] of found) {
      const [words, printed, month] = STANDARDS[id as keyof typeof STANDARDS];
      expect([id, title, status]).toEqual([id, expect.stringMatching(words), printed]);
      if (month !== null) expect(date?.slice(0, 7)).toBe(month);
    }
  });

  test('a date that the report does not print is another source’s', () => {
    for (const { id, date, refs } of records) {
      if (date === null || STANDARDS[id as keyof typeof STANDARDS][2] !== null) continue;
      expect(refs?.some(({ source }) => source !== 'concordia-2024-spring')).toBe(true);
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
  const { records } = reported('signatories');

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
  const counts = reported('dialogues').records.flatMap((row) =>
    row.kind === 'count' ? [[row.value, row.qualifier, row.since]] : [],
  );
  expect(counts).toEqual(DIALOGUE_COUNTS);
});

test('sections 3.3 and 3.4: the meetings that the report names; of the others it says nothing', () => {
  const dialogues = reported('dialogues').records.flatMap((row) => (row.kind === 'dialogue' ? [row] : []));
  const meetings = reported('dialogues').records.filter((row) => row.kind === 'meeting');
  const named = dialogues.flatMap(({ id }) => {
    const held = meetings.filter(({ dialogue }) => dialogue === id);
    const own = held.filter(({ refs }) => refs?.some(({ source }) => source === 'concordia-2024-spring'));
    return own.length === 0 ? [] : [[id, own.map(({ date }) => date)] as const];
  });
  expect(named.map(([id]) => id)).toEqual(Object.keys(MEETINGS));
  for (const [id, dates] of named) {
    const printed = MEETINGS[id as keyof typeof MEETINGS];
    expect(dates.map((date, index) => date?.slice(0, printed[index]?.length))).toEqual(printed);
  }
  expect(dialogues.filter(({ countedByReport }) => countedByReport === 'named').map(({ id }) => id)).toEqual(['idais']);
});

/** The official names of bodies of which the slides print a short form, or another one. */
const OFFICIAL: Readonly<Record<string, string>> = {
  AIIA: '中国人工智能产业发展联盟',
  CAC: '国家互联网信息办公室',
  MIIT: '工业和信息化部',
  MOST: '科学技术部',
  MSS: '国家安全部',
  NDRC: '国家发展和改革委员会',
  SAC: '国家标准化管理委员会',
};

describe('section 5.1', () => {
  const { records } = reported('organisations');

  test('the committees and working groups, whose they are and when they came about', () => {
    const bodies = records.filter(({ kind }) => kind === 'committee' || kind === 'working-group');
    expect(bodies.map(({ id }) => id).toSorted()).toEqual(Object.keys(COMMITTEES).toSorted());
    for (const { id, name, parent } of bodies) {
      const [en, zh, whose, since] = COMMITTEES[id as keyof typeof COMMITTEES];
      expect([name.en, parent]).toEqual([expect.stringMatching(new RegExp(`${en}$`)), whose]);
      if (zh !== null) expect(name.zh).toBe(zh);
      const founded = reported('events').records.filter(
        ({ kind, title }) => kind === 'committee' && title.en.includes(en),
      );
      expect(founded.map(({ date }) => date)).toEqual([since]);
    }
  });

  test('every body with an acronym of the slides has the names that they give, longer or shorter', () => {
    const plain = (words = '') => words.replaceAll('’', "'");
    const named = records.flatMap(({ abbr, name }) => {
      const entry = ACRONYMS.find(([, short]) => short === abbr);
      return entry === undefined ? [] : [{ abbr, en: plain(name.en), zh: name.zh, printed: entry }];
    });
    // World Digital Technology Academy stands in section 3.1 and on no slide.
    expect(records.filter(({ abbr }) => abbr !== null && abbr !== 'WDTA')).toHaveLength(named.length);
    for (const { en, zh, printed } of named) {
      expect(en.startsWith(printed[2]) || printed[2].startsWith(en) ? printed[2] : en).toBe(printed[2]);
      expect(zh).toBe(OFFICIAL[printed[1]] ?? printed[3]);
    }
  });
});

test('section 5.1: who created, oversees and belongs to whom', () => {
  const lines = reported('relations').records.map(({ from, kind, to }) => `${from} ${kind} ${to}`);
  // Inferred, with a note that says so: that the four creators of AIIA are its four overseers, and that the diagram, which
  // the text does not carry, drew the committees as directly subordinated.
  const overseers = reported('relations').records.filter(({ kind, to }) => kind === 'oversees' && to === 'aiia');
  expect(overseers).toHaveLength(4);
  const committees = reported('relations').records.filter(({ kind }) => kind === 'directly-subordinated-to');
  expect(committees).toHaveLength(4);
  for (const { note } of [...overseers, ...committees]) expect(note?.en).toMatch(/inferred/);
  expect(reported('relations').records.filter(({ basis }) => basis === 'inferred')).toEqual([
    ...overseers,
    ...committees,
  ]);
  expect(lines.filter((line) => !line.endsWith('oversees aiia')).toSorted()).toEqual(RELATIONS.toSorted());
});

test('sections 5.2 and 5.3: what labs and companies disclose', () => {
  const found = reported('model-disclosures').records.map(({ id, practices }) => {
    const coded = (state: string) => practices.filter(({ value }) => value === state).map(({ practice }) => practice);
    return [id, { yes: coded('yes'), no: coded('no') }];
  });
  expect(Object.fromEntries(found)).toEqual(DISCLOSURES);
});

test.each(Object.entries(DISCLOSURE_DOCUMENTS))('the document of %s', (id, [lab, model, date, notes]) => {
  const document = reported('model-disclosures').records.find((each) => each.id === id);
  expect(document?.lab.en).toMatch(lab);
  expect(document?.model?.en ?? null).toEqual(model === null ? null : expect.stringMatching(model));
  if (date !== null) expect(document?.date).toBe(date);
  else expect(document?.refs?.some(({ source }) => source === 'arxiv')).toBe(true);
  for (const [practice, words] of Object.entries<RegExp>(notes)) {
    expect(document?.practices.find((each) => each.practice === practice)?.note?.en).toMatch(words);
  }
});

describe('events', () => {
  const events = new Map(reported('events').records.map((event) => [event.id, event]));

  test.each(Object.entries(EVENT_DATES))('%s in %s', (id, date) => {
    expect(events.get(id)?.origin).toBe('report');
    expect(events.get(id)?.date).toMatch(new RegExp(`^${date}`));
  });

  test.each(Object.entries(EVENTS_WITHOUT_DATE))('%s, dated by another source', (id, [at, from, to]) => {
    const event = events.get(id);
    expect(event?.refs?.some((ref) => ref.source === 'concordia-2024-spring' && ref.at === at)).toBe(true);
    expect(event?.refs?.some(({ source }) => source !== 'concordia-2024-spring')).toBe(true);
    expect(event?.date.slice(0, 7) ?? '').toBeOneOf(monthsBetween(from, to));
  });

  test('no others of the report, and none collected without a source of its own', () => {
    const typed = new Set([...Object.keys(EVENT_DATES), ...Object.keys(EVENTS_WITHOUT_DATE)]);
    const report = [...events.values()].filter(({ origin }) => origin === 'report');
    expect(report.map(({ id }) => id).toSorted()).toEqual([...typed].toSorted());
    const collected = [...events.values()].filter(({ origin }) => origin === 'collected');
    for (const { refs } of collected) expect(refs?.[0]?.source).not.toBe('concordia-2024-spring');
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
