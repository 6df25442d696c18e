import type { PartsSpec } from '#charts/kinds/parts/spec.ts';
import type { StatementsSpec } from '#charts/kinds/statements/spec.ts';
import type { Framing } from '#charts/mark.ts';
import type { RecordOf } from '#data/snapshot.ts';
import { textsOf, type Wording } from '#i18n/wording.ts';
import type { WithFindings } from '#views/findings-figure.ts';
import { framingOf, markOf, markOfRecord } from '#views/marks.ts';
import { partsHeads } from '#views/spec-words.ts';

const HUNDRED = 100;

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

/** The respondents who agree, of every hundred, with the limits of the number as notes that travel with it. */
export function pollOf(context: Context): PartsSpec {
  const { polls, under35, wording } = context;
  const { text, name, format } = wording;
  const say = wording.say.opinion;
  const notes = polls.flatMap((poll) => [
    ...poll.limits.map(text),
    ...(under35?.printed === undefined ? [] : [say.under35(text(under35.printed))]),
    poll.sample.size === null ? say.sizeUnknown : say.size(poll.sample.size),
    ...textsOf(wording, poll.note),
  ]);
  return {
    kind: 'parts',
    ...framing(context, { figure: 'poll', title: pollTitle(context), subtitle: say.subtitle, notes }),
    ...partsHeads(say.parts),
    wholes: polls.map((poll) => ({
      ...markOf(`${poll.id}/all`, HUNDRED, () => [poll]),
      bound: 'exactly',
      shown:
        poll.value === null
          ? say.parts.rest(wording.say.figure.gap)
          : say.parts.rest(format.percent(1 - poll.value / HUNDRED)),
      label: text(poll.statement),
      detail: [name(poll.pollster), format.date(poll.date)].join(' · '),
      colour: 'accent',
      part: {
        ...markOf(poll.id, poll.value, () => (under35 === null ? [poll] : [poll, under35])),
        bound: 'exactly',
        shown: shareWords(poll, wording),
        label: say.agree,
      },
    })),
  };
}

/** How large a share agrees, of whom. */
function pollTitle({ polls, wording }: Context): string {
  const say = wording.say.opinion;
  const [poll] = polls;
  if (poll === undefined) return say.finding.none;
  return say.title(shareWords(poll, wording), wording.format.date(poll.date));
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
