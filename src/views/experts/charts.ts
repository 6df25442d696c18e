import { expertsWords } from '#i18n/experts/experts.ts';
import { countTicks } from '#charts/axis.ts';
import type { RangeItem, RangesSpec, Status } from '#charts/kinds/ranges/spec.ts';
import type { StatementsSpec } from '#charts/kinds/statements/spec.ts';
import type { Framing, Mark } from '#charts/mark.ts';
import { isLater, ofReport } from '#model/period.ts';
import { columnOf } from '#model/table.ts';
import { STATUSES, type Position } from '#selectors/positions.ts';
import { countsIn } from '#selectors/slice.ts';
import { framingOf, markOf, markOfRecord } from '#views/marks.ts';
import { filtersInWords, levelFinding, levelMark } from '#views/slice-figures.ts';
import type { Context, Signatory } from './context.ts';

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

/** The words around a figure. Filters narrow the positions; red lines and signatories stay whole. */
function framing(
  context: Context,
  {
    source,
    ...own
  }: Pick<Framing, 'figure' | 'title' | 'subtitle' | 'count' | 'notes'> &
    Partial<Pick<Framing, 'invitation' | 'filters' | 'source'>>,
): Framing {
  const { wording } = context;
  return framingOf(wording, source ?? expertsWords(wording).sourceLine, { filters: filtersInWords(context), ...own });
}

export function whoOf(context: Pick<Context, 'wording'>, { who }: Position): string {
  return context.wording.format.list(who.map(context.wording.name));
}

/** The offices that the report gives: that of one person by itself, those of several after their names. */
export function officesOf({ text, name, say }: Context['wording'], { who }: Position): string[] {
  return who.flatMap((each) =>
    each.office === null
      ? []
      : [who.length === 1 ? text(each.office) : say.figure.labelled(name(each), text(each.office))],
  );
}

/** The share as its source puts it, qualifier included. */
export function shareWords(wording: Context['wording'], { low, high, qualifier }: Position): string {
  const own = expertsWords(wording).share;
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
export function basisWords(wording: Context['wording'], { goesTo, base }: Position): string {
  const { text } = wording;
  if (goesTo !== null && base !== null) return expertsWords(wording).shareOf(text(goesTo), text(base));
  const known = goesTo ?? base;
  return known === null ? '' : text(known);
}

/** Positions of the report's time shown that name a share. */
export function sharesIn({ shown }: Context): Position[] {
  return ofReport(shown).filter(({ unit, low, high }) => unit === 'percent' && (low !== null || high !== null));
}

/** One end of a share; null where it is open. */
function endOf(position: Position, which: 'low' | 'high'): Mark | null {
  const value = position[which];
  return value === null ? null : markOf(`${position.id}/${which}`, value, () => [position]);
}

/** The shares that experts name for safety, on one axis, each with who names it and how firmly. */
export function floorsOf(context: Context): RangesSpec {
  const { wording } = context;
  const { text, format } = wording;
  const say = expertsWords(wording);
  const positions = sharesIn(context);
  const without = ofReport(context.shown).filter((each) => each.topic === 'funding' && !positions.includes(each));
  const items = positions.map((position): RangeItem => ({
    key: position.id,
    label: whoOf(context, position),
    detail: basisWords(wording, position),
    shown: shareWords(wording, position),
    when: position.date === null ? '' : format.date(position.date),
    date: position.date,
    note: position.note === null ? '' : text(position.note),
    shape: position.qualifier === null ? 'exactly' : SHAPES[position.qualifier],
    status: position.status,
    low: endOf(position, 'low'),
    high: endOf(position, 'high'),
  }));
  const most = Math.max(10, ...positions.flatMap(({ low, high }) => [low ?? 0, high ?? 0]));
  return {
    kind: 'ranges',
    ...framing(context, {
      figure: 'floors',
      title: floorsFinding(context),
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
export function floorsFinding(context: Context): string {
  const say = expertsWords(context.wording).finding;
  const positions = sharesIn(context);
  const calls = positions.filter(({ status, low }) => status === 'call' && low !== null);
  const claims = positions.filter(({ status }) => status === 'claim-unverified');
  const highest = Math.max(...calls.map(({ low }) => low ?? 0));
  const leaders = calls.filter(({ low }) => low === highest);
  const [leader] = leaders;
  if (positions.length === 0) return say.noShare;
  const claimed = claims[0] === undefined ? '' : say.claimed(shareWords(context.wording, claims[0]), claims.length);
  if (leader === undefined) return claimed === '' ? say.noFloor : claimed;
  return say.called(shareWords(context.wording, leader), leaders.length, calls.length);
}

/** The lines that AI must not cross, in the order of the statement. */
export function redLinesOf(context: Context): StatementsSpec {
  const { redLines, wording } = context;
  const say = expertsWords(wording);
  return {
    kind: 'statements',
    ...framing(context, {
      figure: 'red-lines',
      title: say.finding.redLines(redLines.length),
      subtitle: say.redLines.subtitle,
      count: say.redLines.count(redLines.length),
      notes: [say.redLines.note],
      filters: '',
    }),
    size: 'ordinary',
    groupLabel: say.columns.part,
    headingLabel: say.redLines.line,
    textLabel: say.redLines.meaning,
    factsLabel: wording.say.figure.notes,
    groups: [{ key: 'lines', label: '', target: null, choice: 'neutral' }],
    items: redLines.map((line) => ({
      ...markOfRecord(line),
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
export function signatoryFacts(wording: Context['wording'], { sector, capacity, note }: Signatory): string[] {
  const own = expertsWords(wording).signatories;
  return [
    own.sectors[sector],
    ...(capacity === null ? [] : [own.capacities[capacity]]),
    ...(note === null ? [] : [wording.text(note)]),
  ];
}

/** Who stands behind the statement on red lines, as far as the report names them. */
export function signatoriesOf(context: Context): StatementsSpec {
  const { signatories, wording } = context;
  const say = expertsWords(wording).signatories;
  const signed = signatories.filter(({ role }) => role === 'signatory');
  return {
    kind: 'statements',
    ...framing(context, {
      figure: 'signatories',
      title: say.title(signed.length, signed.filter(({ sector }) => sector === 'company').length),
      subtitle: say.subtitle,
      count: say.count(signatories.length),
      notes: [
        say.noteSome,
        ...signed.flatMap(({ people, name }) => (people === null ? [say.noteGroup(wording.name(name))] : [])),
      ],
      filters: '',
    }),
    size: 'ordinary',
    groupLabel: say.role,
    headingLabel: expertsWords(wording).columns.who,
    textLabel: say.office,
    factsLabel: expertsWords(wording).columns.facts,
    groups: ROLES.map((role) => ({ key: role, label: say.roles[role], target: null, choice: 'neutral' })),
    items: signatories.map((record) => ({
      ...markOfRecord(record),
      group: record.role,
      sign: '',
      heading: wording.name(record.name),
      text: wording.text(record.office),
      facts: signatoryFacts(wording, record),
    })),
  };
}

/** Who holds what, by subject, before the report and after it. */
export function positionsOf(context: Context): StatementsSpec {
  const { shown, table, wording } = context;
  const later = shown.filter(isLater).length;
  const { text, format } = wording;
  const say = expertsWords(wording);
  return {
    kind: 'statements',
    ...framing(context, {
      figure: 'positions',
      title: positionsFinding(context),
      subtitle: say.positions.subtitle,
      invitation: say.positions.invitation,
      source: later > 0 ? say.sourceMixed : say.sourceLine,
      count: say.countApart(shown.length - later, later),
      notes: [say.positions.note],
    }),
    size: 'ordinary',
    groupLabel: say.facets.positionTopic,
    headingLabel: say.columns.who,
    textLabel: say.columns.what,
    factsLabel: say.columns.facts,
    groups: columnOf(table, 'positionTopic').levels.map((level) => levelMark(context, 'positionTopic', level)),
    items: shown.map((position) => ({
      ...markOfRecord(position),
      group: position.topic,
      sign: '',
      heading: whoOf(context, position),
      text: text(position.what),
      facts: [
        ...officesOf(wording, position),
        say.statuses[position.status],
        position.date === null ? say.undated : format.date(position.date),
        ...(position.confidence === null
          ? []
          : [wording.say.figure.later(wording.say.figure.confidences[position.confidence])]),
        ...(position.note === null ? [] : [text(position.note)]),
      ],
    })),
  };
}

/** How many there are; the page says what most are on. */
function positionsFinding({ shown, wording }: Context): string {
  const say = expertsWords(wording).finding;
  return shown.length === 0 ? say.nobody : say.positions(shown.length);
}

/** What is true of the positions of the report's time: the subject that most are on. */
export function pageFinding(context: Context): string {
  const { wording } = context;
  const shown = ofReport(context.shown);
  const counts = countsIn(shown, context, 'positionTopic');
  return levelFinding(context, 'positionTopic', counts, shown.length, expertsWords(wording).finding);
}
