import { countTicks } from '#charts/axis.ts';
import type { RangeItem, RangesSpec } from '#charts/kinds/ranges/spec.ts';
import type { Statement, StatementsSpec } from '#charts/kinds/statements/spec.ts';
import type { Framing } from '#charts/mark.ts';
import type { RecordOf } from '#data/snapshot.ts';
import { textsOf, type Wording } from '#i18n/wording.ts';
import type { WithFindings } from '#views/findings-figure.ts';
import { framingOf, markOf, markOfRecord } from '#views/marks.ts';

type KeyFigure = RecordOf<'key-figures'>;

/** Everything that a builder of this view may look at. */
export type Context = WithFindings & {
  readonly polls: readonly RecordOf<'polls'>[];
  /** The share of young respondents, which limits what the poll can say. */
  readonly under35: KeyFigure | null;
  /** What of public opinion came after the report, and how many polls there are since. */
  readonly since: readonly RecordOf<'events'>[];
  readonly laterPolls: number;
};

export const shareWords = ({ value }: Context['polls'][number], { format, say }: Wording): string =>
  value === null ? say.figure.gap : format.percent(value / 100);

/** The share of the young as the report prints it. */
export function under35Words({ printed, value }: KeyFigure, { text, format }: Wording): string {
  return printed === undefined ? format.percent(value / 100) : text(printed);
}

/** What is true of the polls: the number never without the standing of its sample. */
export function pageFinding({ polls, wording }: Context): string {
  const say = wording.say.opinion.finding;
  const [poll] = polls;
  if (poll === undefined) return say.none;
  if (polls.length > 1) return say.several(polls.length, polls.filter(({ sample }) => sample.representative).length);
  const words = poll.sample.representative ? say.one : say.notRepresentative;
  return words(shareWords(poll, wording), wording.text(poll.statement));
}

function framing(
  { polls, wording }: Context,
  own: Omit<Framing, 'language' | 'source' | 'count' | 'filters'>,
): Framing {
  const say = wording.say.opinion;
  return framingOf(wording, say.sourceLine, { ...own, count: say.count(polls.length), filters: '' });
}

/** The number and its limits, one as large as the other. */
export function limitsOf(context: Context): StatementsSpec {
  const { polls, under35, wording } = context;
  const { text, name, format } = wording;
  const say = wording.say.opinion;
  const items = polls.flatMap((poll): Statement[] => {
    const limit = (key: string, heading: string, words = ''): Statement => ({
      ...markOf(`${poll.id}/${key}`, 1, () => [poll]),
      group: `${poll.id}/limits`,
      sign: '',
      heading,
      text: words,
      facts: [],
    });
    return [
      {
        ...markOf(poll.id, poll.value, () => [poll]),
        group: `${poll.id}/number`,
        sign: '',
        heading: shareWords(poll, wording),
        text: text(poll.statement),
        facts: [name(poll.pollster), format.date(poll.date)],
      },
      ...poll.limits.map((words, at) => limit(`limit-${at + 1}`, text(words))),
      ...(under35?.printed === undefined ? [] : [limit('age', say.under35(text(under35.printed)))]),
      limit('size', poll.sample.size === null ? say.sizeUnknown : say.size(poll.sample.size)),
    ];
  });
  const limits = items.filter(({ group }) => group.endsWith('/limits')).length;
  return {
    kind: 'statements',
    ...framing(context, {
      figure: 'poll',
      title: polls.length === 0 ? say.finding.none : say.limitsTitle(polls.length, limits),
      subtitle: say.limitsSubtitle,
      notes: textsOf(wording, ...polls.map(({ note }) => note)),
    }),
    size: 'large',
    groupLabel: say.group,
    headingLabel: say.says,
    textLabel: say.about,
    factsLabel: say.facts,
    groups: polls.flatMap((poll) => [
      { key: `${poll.id}/number`, label: say.number, target: null, choice: 'neutral' as const },
      { key: `${poll.id}/limits`, label: say.limits, target: null, choice: 'neutral' as const },
    ]),
    items,
  };
}

/** What came after the report, apart from its number; null while nothing did. */
export function sinceOf({ since, laterPolls, wording }: Context): StatementsSpec | null {
  const { text, format } = wording;
  const say = wording.say.opinion;
  if (since.length === 0) return null;
  return {
    kind: 'statements',
    ...framingOf(wording, say.since.sourceLine, {
      figure: 'opinion-since',
      title: say.since.title(since.length, laterPolls),
      subtitle: say.since.subtitle,
      count: say.since.count(since.length),
      notes: [],
      filters: '',
    }),
    size: 'ordinary',
    groupLabel: say.group,
    headingLabel: say.says,
    textLabel: say.about,
    factsLabel: say.facts,
    groups: [{ key: 'since', label: say.since.group, target: null, choice: 'neutral' }],
    items: since.map((event) => ({
      ...markOfRecord(event),
      group: 'since',
      sign: '',
      heading: text(event.title),
      text: textsOf(wording, ...event.content)[0] ?? '',
      facts: [format.date(event.date), ...textsOf(wording, ...event.content.slice(1), event.note)],
    })),
  };
}

/** The two shares that are known, of one and the same sample. */
export function sharesOf(context: Context): RangesSpec {
  const { polls, under35, wording } = context;
  const { text } = wording;
  const say = wording.say.opinion;
  const items = polls.flatMap((poll): RangeItem[] => {
    const shared = { when: wording.format.date(poll.date), note: '', high: null };
    const answer: RangeItem = {
      ...shared,
      key: poll.id,
      label: say.agree,
      detail: text(poll.statement),
      shown: shareWords(poll, wording),
      shape: 'exactly',
      status: 'answer',
      low: markOf(`${poll.id}/agree`, poll.value, () => [poll]),
    };
    if (under35 === null) return [answer];
    const age: RangeItem = {
      ...shared,
      key: `${poll.id}/age`,
      label: say.young,
      detail: say.youngDetail,
      note: text(poll.sample.note),
      shown: under35Words(under35, wording),
      shape: 'at-least',
      status: 'sample',
      low: markOf(`${poll.id}/under-35`, under35.value, () => [under35]),
    };
    return [answer, age];
  });
  return {
    kind: 'ranges',
    ...framing(context, {
      figure: 'poll-shares',
      title: items.length < 2 ? pageFinding(context) : say.sharesTitle(items[0]?.shown ?? '', items[1]?.shown ?? ''),
      subtitle: say.sharesSubtitle,
      notes: [say.sharesNote],
    }),
    labelLabel: say.what,
    lowLabel: say.low,
    highLabel: say.high,
    shownLabel: say.shown,
    detailLabel: say.about,
    statusLabel: say.status,
    whenLabel: say.when,
    noteLabel: wording.say.figure.note,
    ticks: countTicks(100),
    statuses: [
      { key: 'answer', label: say.answer, glyph: 'full' as const, colour: 'accent' as const },
      { key: 'sample', label: say.sample, glyph: 'hollow' as const, colour: 'unknown' as const },
    ].filter(({ key }) => items.some(({ status }) => status === key)),
    items,
  };
}
