import { describe, expect, it } from 'vitest';
import type { ChartKind, ChartSpec } from '#charts/spec.ts';
import { experts as expertWords } from '#i18n/experts/en.ts';
import { START, type ViewState } from '#state/fields.ts';
import { publishedSnapshot } from '#tests/fixtures/published.ts';
import { DISCLOSURES, POLL, RED_LINES, RELATIONS } from '#tests/published/report-context.ts';
import { view as experts } from '#views/experts/figures.ts';
import { view as industry } from '#views/industry/figures.ts';
import { pageFinding } from '#views/opinion/charts.ts';
import { view as opinion } from '#views/opinion/figures.ts';
import { view as research } from '#views/research/figures.ts';
import { view as timeline } from '#views/timeline/figures.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

const snapshot = publishedSnapshot();
const english = wordingOf('en');

type Views = { readonly figuresOf: typeof experts.figuresOf };

function figure<Kind extends ChartKind>(
  view: Views,
  name: string,
  kind: Kind,
  chosen: Partial<ViewState> = {},
  wording = english,
): Extract<ChartSpec, { kind: Kind }> {
  const spec = view.figuresOf(snapshot, { ...START, ...chosen }, wording).find(({ figure: own }) => own === name);
  const isKind = (each: ChartSpec | undefined): each is Extract<ChartSpec, { kind: Kind }> => each?.kind === kind;
  if (!isKind(spec)) throw new Error(`no ${kind} called ${name}`);
  return spec;
}

describe('industry, against the report', () => {
  it('draws the ties around AIIA and CSAC, and no others', () => {
    const { edges, nodes } = figure(industry, 'oversight', 'diagram');
    const drawn = edges
      .filter(({ isInferred }) => !isInferred)
      .map(({ from, relation, to }) => `${from} ${relation} ${to}`);
    const outside = ['sac oversees tc260', 'drc subordinated-to state-council'];
    const printed = RELATIONS.filter((tie) => !outside.includes(tie) && !tie.includes(' directly-subordinated-to '));
    expect(drawn.toSorted()).toEqual(printed.toSorted());
    expect(edges.filter(({ isInferred }) => isInferred).map(({ from, to }) => `${from} ${to}`)).toEqual([
      'miit aiia',
      'ndrc aiia',
      'most aiia',
      'cac aiia',
      // The diagram is lost, so how it drew the committees is inferred too.
      'aiia-safety-committee aiia',
      'aiia-law-group aiia',
      'aiia-ethics-group aiia',
      'csac-expert-committee csac',
    ]);
    const layer = (at: number): string[] => nodes.filter((node) => node.layer === at).map(({ key }) => key);
    expect(layer(0)).toEqual(['miit', 'ndrc', 'most', 'cac']);
    expect(layer(1)).toEqual(['caict', 'aiia', 'csac', 'cncert-cc']);
    expect(layer(2)).toHaveLength(4);
  });

  it('says yes and no only where the report does', () => {
    const { groups, items } = figure(industry, 'disclosures', 'statements');
    const lines = groups.map(({ key }) => {
      const of = (value: number): string[] =>
        items
          .filter((item) => item.group === key && item.value === value)
          .map((item) => item.key.replace(`${key}/`, ''));
      return [key, { yes: of(1).toSorted(), no: of(0).toSorted() }];
    });
    const typed = Object.entries(DISCLOSURES).map(([key, { yes, no }]) => [
      key,
      { yes: [...yes].toSorted(), no: [...no].toSorted() },
    ]);
    expect(lines).toEqual(typed);
    // All that is not said is one entry for each, with no value.
    const silent = items.filter(({ value }) => value === null);
    expect(silent).toHaveLength(7);
    expect(silent.flatMap(({ rows }) => rows())).toHaveLength(16 * 7 - 15 - 7);
  });

  it('counts what is claimed, missing and not said apart, so that silence makes no total better', () => {
    const { groups } = figure(industry, 'disclosures', 'statements');
    const labels = groups.map(({ label }) => label);
    expect(labels).toContainEqual(expect.stringMatching(/^DeepSeek .*: 1 claimed, 3 missing, 12 not said$/));
    expect(labels).toContainEqual(expect.stringMatching(/^Ant Group .*: 2 claimed, 0 missing, 14 not said$/));
    expect(labels).toContainEqual(expect.stringMatching(/^Tencent .*: 1 claimed, 0 missing, 15 not said$/));
  });

  it('keeps labs and companies apart on demand', () => {
    const labs = figure(industry, 'disclosures', 'statements', { disclosureKind: 'labs' });
    expect(labs.groups.map(({ key }) => key)).toEqual(['shlab-internlm2', 'zhipu-chatglm-rlhf', 'deepseek-v2']);
    expect(labs.title).toBe(
      'None of 3 Chinese labs and companies reports tests of frontier AI risks; 3 did none, by the report’s account',
    );
    const companies = figure(industry, 'disclosures', 'statements', { disclosureKind: 'companies' });
    expect(companies.title).toBe('None of 4 Chinese labs and companies reports tests of frontier AI risks');
  });
});

describe('expert views, against the report', () => {
  it('draws the shares of section 6.2 with who, how much and how firmly', () => {
    const { items, ticks, title } = figure(experts, 'floors', 'ranges');
    expect(
      items.map(({ label, shown, shape, status, low, high }) => [label, shown, shape, status, low?.value, high?.value]),
    ).toEqual([
      ['International Dialogues on AI Safety (IDAIS)', 'at least one third', 'at-least', 'call', 33.3, undefined],
      ['International Dialogues on AI Safety (IDAIS)', 'at least one third', 'at-least', 'call', 33.3, undefined],
      [
        'Authors of “Managing AI Risks in an Era of Rapid Progress”',
        'at least one third',
        'at-least',
        'call',
        33.3,
        undefined,
      ],
      ['Kai-Fu Lee, ZHANG Ya-Qin and ZHANG Hongjiang', '10% to 20%', 'between', 'call', 10, 20],
      ['NI Xingjun', 'nearly 20%', 'nearly', 'claim-unverified', undefined, 20],
    ]);
    expect(ticks).toEqual([0, 10, 20, 30, 40]);
    expect(title).toBe('3 of 4 calls for AI safety in China ask for at least one third of money or staff');
  });

  it('words findings for what is left', () => {
    const title = (chosen: Partial<ViewState>): string => figure(experts, 'floors', 'ranges', chosen).title;
    expect(title({ positionsText: 'zebra' })).toBe(expertWords.finding.noShare);
    expect(title({ positionsText: 'Kai-Fu' })).toBe(
      'One call for AI safety in China asks for 10% to 20% of money or staff',
    );
    expect(title({ positionStatus: { include: ['claim-unverified'], exclude: [] } })).toBe(
      'The one share for AI safety said to be in place in China, nearly 20%, is unverified',
    );
  });

  it('lists the red lines in their order', () => {
    const { items } = figure(experts, 'red-lines', 'statements');
    expect(items).toHaveLength(RED_LINES.length);
    RED_LINES.forEach((line, at) => expect(items[at]?.heading).toMatch(line));
    expect(items.map(({ sign }) => sign)).toEqual(['1', '2', '3', '4', '5']);
  });
});

describe('public opinion, against the report', () => {
  it('never shows the number without its limits', () => {
    const { wholes, notes, title } = figure(opinion, 'poll', 'parts');
    expect(wholes.map(({ value, part }) => [part?.value, value])).toEqual([[POLL.agree, 100]]);
    expect(title).toContain('63%');
    expect(notes.length).toBeGreaterThanOrEqual(4);
    expect(notes).toContain('Over two-thirds of the respondents are under 35.');
  });

  it('says so in the title of the page as well', () => {
    const context = opinion.contextIn(snapshot, START, english);
    expect(context === null ? '' : pageFinding(context)).toMatch(/63%.*does not represent the public/);
  });
});

describe('the timeline', () => {
  it('opens where events stand close, and says how many lie outside', () => {
    const spec = figure(timeline, 'timeline', 'timeline');
    expect([spec.from, spec.to]).toEqual(['2023-01', '2026-12']);
    expect(spec.events.filter(({ isAfterReport }) => !isAfterReport)).toHaveLength(72);
    expect(spec.events.filter(({ isAfterReport }) => isAfterReport).length).toBeGreaterThan(80);
    expect(spec.notes).toContain('2 more events that match lie outside these months.');
  });

  it('says how many events lie outside the axis, be it one, and nothing where there is none', () => {
    const { outside } = english.say.timeline.axis;
    const notesFrom = (eventsFrom: string) => figure(timeline, 'timeline', 'timeline', { eventsFrom }).notes;
    expect(snapshot.events?.records.filter(({ date }) => date < '2018')).toHaveLength(1);
    expect(notesFrom('2018-01')).toContain(outside(1));
    expect(notesFrom('2019-01')).toContain(outside(2));
    expect(notesFrom('2017-01').filter((note) => note === outside(0) || note === outside(1))).toEqual([]);
  });

  it('zooms by the address, and counts follow', () => {
    const spec = figure(timeline, 'timeline', 'timeline', { eventsFrom: '2024-03', eventsTo: '2024-03' });
    expect(spec.events.every(({ date }) => date?.startsWith('2024-03'))).toBe(true);
    expect(spec.count).toContain(String(spec.events.length));
  });
});

describe('the turning points', () => {
  // Chosen in decision 39, typed here by hand.
  const POINTS = [
    '2023-07-10 Rules for generative AI',
    '2023-08 First expert draft of an AI law',
    '2023-10-18 Global AI Governance Initiative',
    '2023-11-01 Bletchley Declaration',
    '2024-02-29 TC260 safety standard',
    '2024-03-10 Red lines agreed in Beijing',
    '2024-05-14 China–US talks in Geneva',
    '2024-07 Third Plenum on AI safety',
    '2024-09-09 AI Safety Governance Framework',
    '2025-02 CnAISDA launched',
    '2025-05 AI law leaves the plans',
    '2025-07 Frontier risk framework',
    '2025-07-26 Global action plan',
    '2025-10-28 AI in the Cybersecurity Law',
    '2026-07-16 WAICO agreement',
  ];

  it('are named in the plot, and every other event is a tick', () => {
    const { events, line, lanes } = figure(timeline, 'timeline', 'timeline');
    const told = events.filter(({ isTick }) => isTick !== true);
    expect(told.map(({ date, tag }) => `${date} ${tag}`)).toEqual(POINTS);
    expect(told.map(({ isAfterReport }) => isAfterReport).lastIndexOf(false)).toBe(6);
    expect(line?.date).toBe('2024-05-14');
    for (const { key } of lanes)
      expect(
        told.some(({ lane }) => lane === key),
        key,
      ).toBe(true);
  });

  it('are a slide each, by the address', () => {
    const spec = figure(timeline, 'turning-point', 'statements', { turningPoint: 'bletchley-declaration' });
    expect(spec.title).toMatch(/^China, 1 Nov 2023: China signs the Bletchley Declaration/);
    expect(spec.items[0]?.text).toContain('AI must stay under human control');
    expect(timeline.figureById(snapshot, START, english, 'turning-point')).toBeUndefined();
  });
});

it('a timeline without an event says that none matches, and counts no turning points', () => {
  const { axis } = english.say.timeline;
  expect(figure(timeline, 'timeline', 'timeline', { eventsText: 'zzzz' }).title).toBe(axis.nobody);
  expect(figure(timeline, 'timeline', 'timeline').title).not.toBe(axis.nobody);
});

describe('policy events over the months of research', () => {
  it('are off at first, and then count the report’s events by month', () => {
    expect(figure(research, 'months', 'columns').annotations).toBeUndefined();
    const spec = figure(research, 'months', 'columns', { monthEvents: true });
    const november = spec.annotations?.marks.find(({ tick }) => tick === '2023-11');
    // Of the six events of the month only one is a law or an international step; talks, local policies and posts are none.
    expect(november?.value).toBe(1);
    expect(november?.items).toContain('China signs the Bletchley Declaration at the UK AI Safety Summit');
    expect(spec.notes.join(' ')).toMatch(/nothing of cause/);
  });
});
