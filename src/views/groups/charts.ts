import type { BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { StatementsSpec } from '#charts/kinds/statements/spec.ts';
import { ownValue } from '#lib/own-value.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Group } from '#selectors/groups.ts';
import { leaderSentence, outOf } from '#selectors/leader-sentence.ts';
import { isFiltered, shownIn } from '#selectors/slice.ts';
import { findingWords } from '#views/findings-figure.ts';
import { contendersOf, filtersInWords, levelBars } from '#views/slice-figures.ts';
import { countsOf, whatIsSaid, type SaidCell, type SaidLine } from '#views/what-is-said.ts';
import { framing, type Context } from './context.ts';

/** The level of what the report's chart of locations leaves out. */
const NOT_ON_CHART = 'not-on-chart';

/** Groups per type or per location, in the order of the file's code list. */
export function barsOf(context: Context, column: 'groupType' | 'groupCity'): BarsSpec {
  const { wording } = context;
  const say = wording.say.groups;
  const bars = levelBars(context, column, {
    colourOf: (level) => (level === NOT_ON_CHART ? 'lineStrong' : 'accent'),
    isAside: (level) => level === NOT_ON_CHART,
  });
  const shown = shownIn(context, [column]);
  const own = column === 'groupType' ? say.types : say.cities;
  const place = (level: string): string => ownValue<string>(say.place, level) ?? level;
  const { leader } = say;
  const nobody = shown.length === 0 ? leader.nobody : leader.alone(place(NOT_ON_CHART), shown.length);
  // With a filter on, the sentence says so: the groups that are left are no longer all that there are.
  const of = isFiltered(context) ? leader.filtered : leader;
  const words = outOf(shown.length, { ...of, nobody });
  return {
    kind: 'bars',
    ...framing(context, {
      figure: column === 'groupType' ? 'group-types' : 'group-cities',
      title: leaderSentence(contendersOf(bars), shown.length, words, place, wording),
      subtitle: own.subtitle,
      invitation: own.invitation,
      count: say.count(shown.length),
      filters: filtersInWords(context, [column]),
      notes: notesOn(context, column, shown),
    }),
    categoryLabel: say.facets[column],
    valueLabel: say.valueLabel,
    bars,
  };
}

function notesOn(context: Context, column: 'groupType' | 'groupCity', shown: readonly Group[]): string[] {
  const { types, cities } = context.wording.say.groups;
  const said = (id: string): string => findingWords(context, id);
  const inferred = shown.filter(
    (group) => (column === 'groupType' ? group.typeBasis : group.cityBasis) === 'inferred',
  ).length;
  if (column === 'groupType') {
    return [
      ...(inferred > 0 ? [types.inferred(inferred, shown.length)] : []),
      ...(shown.some(({ type }) => type === 'state-backed-lab') ? [said('state-backed-labs')] : []),
    ];
  }
  return [
    ...(shown.some(({ city }) => city === NOT_ON_CHART) ? [cities.footnote(said('bytedance-off-chart'))] : []),
    ...(inferred > 0 ? [cities.inferred(inferred, shown.length)] : []),
    said('shenzhen-left-out'),
  ];
}

export const HONORS = ['bestPaper', 'topTwoPercent'] as const;
export type Honor = (typeof HONORS)[number];

export function honorLabel({ wording }: Context, honor: Honor): string {
  const say = wording.say.groups.honors;
  return honor === 'bestPaper' ? say.award : say.topTwoPercent;
}

/** What can be cited of each honour of each group. Where nobody says, one entry names the groups, with what bears on them. */
export function honorCellsOf(context: Context): StatementsSpec {
  const { wording } = context;
  const say = wording.say.groups.cells;
  const groups = shownIn(context);
  const lines = HONORS.map((honor): SaidLine => ({
    key: honor,
    label: honorLabel(context, honor),
    cells: groups.map((group): SaidCell => {
      const { value, note, refs } = group.honors[honor];
      return {
        key: `${group.id}/${honor}`,
        name: levelName(context, 'groupName', group.id),
        state: value,
        note: note === null ? null : say.fact(wording.text(note)),
        record: { id: group.id, refs },
      };
    }),
  }));
  const { yes, no, silent } = countsOf(lines.flatMap(({ cells }) => cells));
  return {
    kind: 'statements',
    ...framing(context, {
      figure: 'honor-cells',
      title: groups.length === 0 ? say.titleNone : say.title(yes + no, yes + no + silent, groups.length),
      subtitle: say.subtitle,
      count: wording.say.groups.count(groups.length),
      notes: [say.note],
    }),
    size: 'ordinary',
    groupLabel: wording.say.groups.honors.setLabel,
    headingLabel: say.heading,
    textLabel: wording.say.groups.facets.groupName,
    factsLabel: wording.say.figure.note,
    ...whatIsSaid(lines, {
      no: say.words.no.long,
      line: say.lineOf,
      silent: say.silent,
      names: (names) => wording.format.list(names),
      note: wording.say.figure.labelled,
    }),
  };
}
