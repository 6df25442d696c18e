import type { FlowEnd, FlowLane, FlowLink, FlowSpec } from '#charts/kinds/flow/spec.ts';
import type { ColourName } from '#charts/theme.ts';
import type { Wording } from '#i18n/wording.ts';
import { choiceOf } from '#model/clause.ts';
import { clauseOn, isFiltered } from '#selectors/slice.ts';
import { markOf } from '#views/marks.ts';
import { framing, type Context, type GroupChange, type KeyFigure } from './context.ts';

const LANES = ['carried-over', 'merged', 'removed', 'added'] as const;
type Fate = (typeof LANES)[number];

const COLOURS: Readonly<Record<Fate, ColourName>> = {
  'carried-over': 'barRest',
  merged: 'accent',
  removed: 'no',
  added: 'yes',
};

const isBefore = ({ change }: GroupChange): boolean => change !== 'added';

/** The ids of the groups of Spring 2024 that some changes lead to. */
function idsAfter(changes: readonly GroupChange[]): string[] {
  return [...new Set(changes.flatMap(({ becomes }) => becomes ?? []))];
}

/** From the list of October 2023 to that of Spring 2024. Filters dim; nothing is taken away, since the sum must hold. */
export function flowOf(context: Context): FlowSpec {
  const { changes, wording } = context;
  const say = wording.say.groups.flow;
  const bar = context.figures.get('anchor-paper-bar');
  const isNarrowed = isFiltered(context);
  const passing = new Set(context.shown.map(({ id }) => id));
  const choiceAt = (id: string): FlowEnd['choice'] =>
    !isNarrowed ? 'neutral' : passing.has(id) ? 'chosen' : 'left-out';
  const from = changes.filter(isBefore).map((change): FlowEnd => ({
    key: change.id,
    label: shortName(context, change.id, change),
    target: null,
    choice: isNarrowed && change.becomes !== null && !passing.has(change.becomes) ? 'left-out' : 'neutral',
  }));
  const to = idsAfter(changes).map((id): FlowEnd => {
    const label = shortName(
      context,
      id,
      changes.find((change) => change.id === id),
    );
    return { key: id, label, target: { column: 'groupName', level: id }, choice: choiceAt(id) };
  });
  const lanes = LANES.flatMap((fate): FlowLane[] => {
    const own = changes.filter(({ change }) => change === fate);
    if (own.length === 0) return [];
    const links = own.map((change) => linkOf(context, change));
    return [
      {
        key: fate,
        label: say.lanes[fate],
        colour: COLOURS[fate],
        target: fate === 'removed' ? null : { column: 'groupStatus', level: fate },
        choice: choiceOf(clauseOn(context, 'groupStatus'), fate),
        commonReason: commonReason(links),
        before: markOf(`${fate}/before`, own.filter(isBefore).length, () => own.filter(isBefore)),
        after: markOf(`${fate}/after`, idsAfter(own).length, () => own.filter(({ becomes }) => becomes !== null)),
        links,
      },
    ];
  });
  return {
    kind: 'flow',
    ...framing(context, {
      figure: 'group-flow',
      title: say.title({
        from: from.length,
        to: to.length,
        removed: changes.filter(({ change }) => change === 'removed').length,
        merged: changes.filter(({ change }) => change === 'merged').length,
        into: idsAfter(changes.filter(({ change }) => change === 'merged')).length,
        added: changes.filter(({ change }) => change === 'added').length,
      }),
      subtitle: say.subtitle(sumOf(lanes, from.length, to.length)),
      count: say.count(changes.length),
      notes: [
        ...disagreements(context, from.length, to.length),
        say.notPrinted,
        ...(bar === undefined ? [] : [say.noReasons(figureSentence(bar, wording))]),
        ...(isNarrowed ? [say.removedUnfiltered] : []),
      ],
    }),
    laneLabel: say.lane,
    fromLabel: say.from,
    toLabel: say.to,
    reasonLabel: say.reason,
    placeLabel: say.place,
    totalLabel: say.total,
    inferredLabel: wording.say.groups.inferred,
    goneLabel: say.gone,
    newLabel: say.new,
    from,
    to,
    fromTotal: markOf('before', from.length, () => changes.filter(isBefore)),
    toTotal: markOf('after', to.length, () => changes.filter(({ becomes }) => becomes !== null)),
    lanes,
  };
}

/** A stated number with what it counts, as a sentence: “Papers an anchor author needs: 3.” */
function figureSentence({ label, value }: KeyFigure, { say, text, format }: Wording): string {
  return say.figure.sentence(say.figure.labelled(text(label), format.number(value)));
}

function linkOf({ wording }: Context, change: GroupChange): FlowLink {
  const { say, text } = wording;
  return {
    ...markOf(change.id, 1, () => [change]),
    from: isBefore(change) ? change.id : null,
    to: change.becomes,
    reason: text(change.reason),
    place: change.refs.map(({ at }) => say.figure.reportPlace(at)).join(' · '),
    isInferred: change.basis === 'inferred',
  };
}

/** The short name where the item is one of the groups of Spring 2024 under the same id, else its name in the changes. */
function shortName({ table, wording }: Context, id: string, change: GroupChange | undefined): string {
  const group = table.rows.find((each) => each.id === id);
  if (group !== undefined) return wording.name(group.short);
  return change === undefined ? id : wording.name(change.name);
}

/** The reason given for more than half of the links. */
function commonReason(links: readonly FlowLink[]): string {
  const shared = links.find(({ reason }) => 2 * links.filter((other) => other.reason === reason).length > links.length);
  return links.length > 1 ? (shared?.reason ?? '') : '';
}

/** The sum in figures, on one line: 13 − 5 − 1 + 4 = 11. */
function sumOf(lanes: readonly FlowLane[], before: number, after: number): string {
  const steps = lanes.flatMap((lane) => {
    const change = (lane.after.value ?? 0) - (lane.before.value ?? 0);
    return change === 0 ? [] : [change];
  });
  const losses = steps.toSorted((one, other) => one - other);
  const sum = `${before}${losses.map((step) => (step < 0 ? ` − ${-step}` : ` + ${step}`)).join('')} = ${after}`;
  return sum.replaceAll(' ', '\u00A0');
}

/** Where the recorded changes do not come to what the report states. */
function disagreements(context: Context, before: number, after: number): string[] {
  const { noFit } = context.wording.say.groups.flow;
  return [
    { stated: context.figures.get('groups-october-2023')?.value, drawn: before },
    { stated: context.figures.get('groups-total')?.value, drawn: after },
  ].flatMap(({ stated, drawn }) => (stated === undefined || stated === drawn ? [] : [noFit(stated, drawn)]));
}
