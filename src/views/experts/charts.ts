import { countTicks } from '#charts/axis.ts';
import type { RangeItem, RangesSpec, Status } from '#charts/kinds/ranges/spec.ts';
import type { StatementsSpec } from '#charts/kinds/statements/spec.ts';
import type { Framing, Mark } from '#charts/mark.ts';
import { choiceOf } from '#model/clause.ts';
import { leaderOf } from '#model/leader.ts';
import { columnOf } from '#model/table.ts';
import { filtersInWords, levelLabel, STATUSES, type Position, type Scene, type Signatory } from './scene.ts';

const STATUS_LOOKS: Readonly<Record<Position['status'], Pick<Status, 'glyph' | 'colour'>>> = {
  call: { glyph: 'full', colour: 'accent' },
  statement: { glyph: 'hollow', colour: 'other' },
  'claim-unverified': { glyph: 'query', colour: 'unknown' },
};

const SHAPES: Readonly<Record<NonNullable<Position['qualifier']>, RangeItem['shape']>> = {
  'at-least': 'at-least',
  between: 'between',
  nearly: 'nearly',
};

/** Past the largest share, so that an open end has room. */
const HEADROOM = 1.1;

function framing(
  scene: Scene,
  own: Pick<Framing, 'figure' | 'title' | 'subtitle' | 'count' | 'notes'> & Partial<Pick<Framing, 'invitation'>>,
): Framing {
  const { say, language } = scene.wording;
  return { ...own, language, source: say.figure.source(say.experts.sourceLine), filters: filtersInWords(scene) };
}

export function whoOf(scene: Pick<Scene, 'wording'>, { who }: Position): string {
  return scene.wording.format.list(who.map(scene.wording.name));
}

/** The share as its source puts it, qualifier included. */
export function shareWords({ say }: Scene['wording'], { low, high, qualifier }: Position): string {
  const own = say.experts.share;
  switch (qualifier) {
    case 'at-least':
      return own.atLeast(low ?? 0);
    case 'between':
      return own.between(low ?? 0, high ?? 0);
    case 'nearly':
      return own.nearly(high ?? 0);
    case null:
      return '';
  }
}

/** What the share is for, and of what it is a share. */
export function basisWords({ say, text }: Scene['wording'], { goesTo, base }: Position): string {
  if (goesTo !== null && base !== null) return say.experts.shareOf(text(goesTo), text(base));
  const known = goesTo ?? base;
  return known === null ? '' : text(known);
}

/** Positions shown that name a share. */
export function sharesIn({ shown }: Scene): Position[] {
  return shown.filter(({ unit, low, high }) => unit === 'percent' && (low !== null || high !== null));
}

function endOf({ id, refs, ...position }: Position, end: 'low' | 'high'): Mark | null {
  const value = position[end];
  return value === null ? null : { key: `${id}/${end}`, value, rows: () => [id], refs: () => refs };
}

/** The shares that experts name for safety, on one axis, each with who names it and how firmly. */
export function floorsOf(scene: Scene): RangesSpec {
  const { wording } = scene;
  const { text, format } = wording;
  const say = wording.say.experts;
  const positions = sharesIn(scene);
  const without = scene.shown.filter((each) => each.topic === 'funding' && !positions.includes(each));
  const items = positions.map((position): RangeItem => ({
    key: position.id,
    label: whoOf(scene, position),
    detail: basisWords(wording, position),
    shown: shareWords(wording, position),
    when: position.date === null ? '' : format.date(position.date),
    note: position.note === null ? '' : text(position.note),
    shape: position.qualifier === null ? 'exactly' : SHAPES[position.qualifier],
    status: position.status,
    low: endOf(position, 'low'),
    high: endOf(position, 'high'),
  }));
  const most = Math.max(10, ...positions.flatMap(({ low, high }) => [low ?? 0, high ?? 0]));
  return {
    kind: 'ranges',
    ...framing(scene, {
      figure: 'floors',
      title: floorsFinding(scene),
      subtitle: say.floors.subtitle,
      count: say.count(positions.length),
      notes: [
        say.floors.noteKinds,
        ...(positions.some(({ qualifier }) => qualifier === 'at-least') ? [say.floors.noteOpen] : []),
        ...positions.flatMap(({ who }) => (who.length > 1 ? [say.floors.noteShared(who.length)] : [])),
        ...(without.length > 0 ? [say.floors.noteWithout(without.length)] : []),
      ],
    }),
    labelLabel: say.columns.who,
    lowLabel: say.columns.low,
    highLabel: say.columns.high,
    shownLabel: say.columns.share,
    detailLabel: say.columns.of,
    statusLabel: say.columns.status,
    whenLabel: say.columns.when,
    noteLabel: wording.say.figure.note,
    ticks: countTicks(Math.min(100, most * HEADROOM)),
    statuses: STATUSES.filter((status) => positions.some((each) => each.status === status)).map((status) => ({
      key: status,
      label: say.statuses[status],
      ...STATUS_LOOKS[status],
    })),
    items,
  };
}

/** What is true of the shares shown: the highest that is called for, and whether anybody claims one. */
export function floorsFinding(scene: Scene): string {
  const say = scene.wording.say.experts.finding;
  const positions = sharesIn(scene);
  const calls = positions.filter(({ status, low }) => status === 'call' && low !== null);
  const claims = positions.filter(({ status }) => status === 'claim-unverified');
  const highest = Math.max(...calls.map(({ low }) => low ?? 0));
  const leaders = calls.filter(({ low }) => low === highest);
  const [leader] = leaders;
  if (positions.length === 0) return say.noShare;
  const claimed = claims[0] === undefined ? '' : say.claimed(shareWords(scene.wording, claims[0]), claims.length);
  if (leader === undefined) return claimed === '' ? say.noFloor : say.onlyClaims(claimed);
  const called = say.called(shareWords(scene.wording, leader), leaders.length, calls.length);
  return claimed === '' ? called : say.both(called, claimed);
}

/** The lines that AI must not cross, in the order of the statement. */
export function redLinesOf(scene: Scene): StatementsSpec {
  const { redLines, wording } = scene;
  const say = wording.say.experts;
  const lines = redLines.records.toSorted((one, other) => one.order - other.order);
  return {
    kind: 'statements',
    ...framing(scene, {
      figure: 'red-lines',
      title: say.finding.redLines(lines.length),
      subtitle: say.redLines.subtitle,
      count: say.redLines.count(lines.length),
      notes: [say.redLines.note],
    }),
    // Filters narrow positions; the lines stay whole.
    filters: '',
    size: 'ordinary',
    groupLabel: say.columns.part,
    headingLabel: say.redLines.line,
    textLabel: say.redLines.meaning,
    factsLabel: wording.say.figure.notes,
    groups: [{ key: 'lines', label: '', target: null, choice: 'neutral' }],
    items: lines.map((line) => ({
      key: line.id,
      value: 1,
      rows: () => [line.id],
      refs: () => line.refs,
      group: 'lines',
      sign: wording.format.number(line.order),
      heading: wording.text(line.label),
      text: wording.text(line.meaning),
      facts: [],
    })),
  };
}

const ROLES = ['signatory', 'convener'] as const satisfies readonly Signatory['role'][];

/** What the report says of someone beside name and office. */
export function signatoryFacts({ say, text }: Scene['wording'], { sector, capacity, note }: Signatory): string[] {
  const own = say.experts.signatories;
  return [
    own.sectors[sector],
    ...(capacity === null ? [] : [own.capacities[capacity]]),
    ...(note === null ? [] : [text(note)]),
  ];
}

/** Who stands behind the statement on red lines, as far as the report names them. */
export function signatoriesOf(scene: Scene): StatementsSpec {
  const { signatories, wording } = scene;
  const say = wording.say.experts.signatories;
  const { records } = signatories;
  const signed = records.filter(({ role }) => role === 'signatory');
  return {
    kind: 'statements',
    ...framing(scene, {
      figure: 'signatories',
      title: say.title(signed.length, signed.filter(({ sector }) => sector === 'company').length),
      subtitle: say.subtitle,
      count: say.count(records.length),
      notes: [
        say.noteSome,
        ...signed.flatMap(({ people, name }) => (people === null ? [say.noteGroup(wording.name(name))] : [])),
      ],
    }),
    // Filters narrow positions; these stay whole.
    filters: '',
    size: 'ordinary',
    groupLabel: say.role,
    headingLabel: wording.say.experts.columns.who,
    textLabel: say.office,
    factsLabel: wording.say.experts.columns.facts,
    groups: ROLES.map((role) => ({ key: role, label: say.roles[role], target: null, choice: 'neutral' })),
    items: records.map((record) => ({
      key: record.id,
      value: 1,
      rows: () => [record.id],
      refs: () => record.refs,
      group: record.role,
      sign: '',
      heading: wording.name(record.name),
      text: wording.text(record.office),
      facts: signatoryFacts(wording, record),
    })),
  };
}

/** Who holds what, by subject. */
export function positionsOf(scene: Scene): StatementsSpec {
  const { shown, table, clauses, wording } = scene;
  const { text, format } = wording;
  const say = wording.say.experts;
  const topics = columnOf(table, 'positionTopic').levels;
  return {
    kind: 'statements',
    ...framing(scene, {
      figure: 'positions',
      title: pageFinding(scene),
      subtitle: say.positions.subtitle,
      invitation: say.positions.invitation,
      count: say.count(shown.length),
      notes: [say.positions.note],
    }),
    size: 'ordinary',
    groupLabel: say.facets.positionTopic,
    headingLabel: say.columns.who,
    textLabel: say.columns.what,
    factsLabel: say.columns.facts,
    groups: topics.map((level) => ({
      key: level,
      label: levelLabel(wording, 'positionTopic', level),
      target: { column: 'positionTopic', level },
      choice: choiceOf(clauses.positionTopic, level),
    })),
    items: shown.map((position) => ({
      key: position.id,
      value: 1,
      rows: () => [position.id],
      refs: () => position.refs,
      group: position.topic,
      sign: '',
      heading: whoOf(scene, position),
      text: text(position.what),
      facts: [
        say.statuses[position.status],
        position.date === null ? say.undated : format.date(position.date),
        ...(position.note === null ? [] : [text(position.note)]),
      ],
    })),
  };
}

/** What is true of the positions shown: the subject that most are on. */
export function pageFinding({ shown, table, wording }: Scene): string {
  const say = wording.say.experts.finding;
  const contenders = columnOf(table, 'positionTopic').levels.map((key) => ({
    key,
    value: shown.filter(({ topic }) => topic === key).length,
  }));
  const leader = leaderOf(contenders, shown.length);
  const label = (key: string): string => levelLabel(wording, 'positionTopic', key);
  switch (leader.kind) {
    case 'nobody':
      return say.nobody;
    case 'alone':
      return say.alone(label(leader.key), leader.value);
    case 'first':
      return say.first(label(leader.key), leader.value, leader.total);
    case 'tied':
      return say.tied(wording.format.list(leader.keys.map(label)), leader.value, leader.total);
  }
}
