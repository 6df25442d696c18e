import type { RangeItem, RangesSpec } from '#charts/kinds/ranges/spec.ts';
import type { Statement, StatementsSpec } from '#charts/kinds/statements/spec.ts';
import type { Framing, Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { countTicks } from '#charts/axis.ts';
import type { RecordOf, Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { SourceRef } from '#model/source.ts';
import type { ViewState } from '#state/fields.ts';

export const datasets = ['polls', 'key-figures', 'sources'] as const;

type Poll = RecordOf<'polls'>;
type KeyFigure = RecordOf<'key-figures'>;

/** The share of young respondents, which limits what the poll can say. */
const UNDER_35 = 'poll-under-35';

/** Everything that a builder of this view may look at. */
export type Scene = {
  readonly polls: readonly Poll[];
  readonly under35: KeyFigure | null;
  readonly wording: Wording;
};

export function sceneOf(snapshot: Snapshot, wording: Wording): Scene | null {
  const { polls, 'key-figures': figures } = snapshot;
  if (polls === undefined || figures === undefined) return null;
  const under35 = figures.records.find(({ id }) => id === UNDER_35) ?? null;
  return {
    polls: polls.records,
    under35,
    wording,
  };
}

function markOf(key: string, value: number, row: string, refs: readonly SourceRef[]): Mark {
  return { key, value, rows: () => [row], refs: () => refs };
}

const share = ({ value }: Poll, { format }: Wording): string => format.percent(value / 100);

/** What is true of the polls: the number never without the standing of its sample. */
export function pageFinding({ polls, wording }: Scene): string {
  const say = wording.say.opinion.finding;
  const [poll] = polls;
  if (poll === undefined) return say.none;
  if (polls.length > 1) return say.several(polls.length, polls.filter(({ sample }) => sample.representative).length);
  return poll.sample.representative ? say.one(share(poll, wording)) : say.notRepresentative(share(poll, wording));
}

function framing(scene: Scene, own: Pick<Framing, 'figure' | 'title' | 'subtitle' | 'notes'>): Framing {
  const { say, language } = scene.wording;
  return {
    ...own,
    language,
    source: say.figure.source(say.opinion.sourceLine),
    count: say.opinion.count(scene.polls.length),
    filters: '',
  };
}

/** The number and its limits, one as large as the other. */
export function limitsOf(scene: Scene): StatementsSpec {
  const { polls, under35, wording } = scene;
  const { text, name, format } = wording;
  const say = wording.say.opinion;
  const items = polls.flatMap((poll): Statement[] => {
    const limit = (key: string, heading: string, words = ''): Statement => ({
      ...markOf(`${poll.id}/${key}`, 1, poll.id, poll.refs),
      group: `${poll.id}/limits`,
      sign: '',
      heading,
      text: words,
      facts: [],
    });
    return [
      {
        ...markOf(poll.id, poll.value, poll.id, poll.refs),
        group: `${poll.id}/number`,
        sign: '',
        heading: share(poll, wording),
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
    ...framing(scene, {
      figure: 'poll',
      title: polls.length === 0 ? say.finding.none : say.limitsTitle(polls.length, limits),
      subtitle: say.limitsSubtitle,
      notes: polls.flatMap(({ note }) => (note === null ? [] : [text(note)])),
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

/** The two shares that are known, of one and the same sample. */
export function sharesOf(scene: Scene): RangesSpec {
  const { polls, under35, wording } = scene;
  const { text } = wording;
  const say = wording.say.opinion;
  const items = polls.flatMap((poll): RangeItem[] => {
    const shared = { when: wording.format.date(poll.date), note: '', high: null };
    const answer: RangeItem = {
      ...shared,
      key: poll.id,
      label: say.agree,
      detail: text(poll.statement),
      shown: share(poll, wording),
      shape: 'exactly',
      status: 'answer',
      low: markOf(`${poll.id}/agree`, poll.value, poll.id, poll.refs),
    };
    if (under35 === null) return [answer];
    const age: RangeItem = {
      ...shared,
      key: `${poll.id}/age`,
      label: say.young,
      detail: say.youngDetail,
      note: text(poll.sample.note),
      shown: under35.printed === undefined ? wording.format.percent(under35.value / 100) : text(under35.printed),
      shape: 'at-least',
      status: 'sample',
      low: markOf(`${poll.id}/under-35`, under35.value, under35.id, under35.refs),
    };
    return [answer, age];
  });
  return {
    kind: 'ranges',
    ...framing(scene, {
      figure: 'poll-shares',
      title: items.length < 2 ? pageFinding(scene) : say.sharesTitle(items[0]?.shown ?? '', items[1]?.shown ?? ''),
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

export function figuresOfScene(scene: Scene): (RangesSpec | StatementsSpec)[] {
  return [limitsOf(scene), sharesOf(scene)];
}

export function figuresOf(snapshot: Snapshot, _: ViewState, wording: Wording): ChartSpec[] {
  const scene = sceneOf(snapshot, wording);
  return scene === null ? [] : figuresOfScene(scene);
}
