import type { BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { MatrixCell, MatrixLine, MatrixSpec } from '#charts/kinds/matrix/spec.ts';
import { ownValue } from '#lib/own-value.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Group } from '#selectors/groups.ts';
import { leaderSentence, outOf } from '#selectors/leader-sentence.ts';
import { shownIn } from '#selectors/slice.ts';
import { findingWords } from '#views/findings-figure.ts';
import { markOf } from '#views/marks.ts';
import { contendersOf, filtersInWords, levelBars, levelMark } from '#views/slice-figures.ts';
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
  const words = outOf(shown.length, { ...leader, nobody });
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

const HONORS = ['bestPaper', 'topTwoPercent'] as const;
export type Honor = (typeof HONORS)[number];

export function honorLabel({ wording }: Context, honor: Honor): string {
  const say = wording.say.groups.honors;
  return honor === 'bestPaper' ? say.award : say.topTwoPercent;
}

/** Each group and each honour in one of four states. What nobody says stays unknown. */
export function honorCellsOf(context: Context): MatrixSpec {
  const { wording } = context;
  const say = wording.say.groups.cells;
  const groups = shownIn(context, ['groupName']);
  const cells = groups.map((group) => HONORS.map((honor) => honorCell(group, honor, context)));
  const all = cells.flat();
  const known = all.filter(({ state }) => state !== 'not-coded').length;
  return {
    kind: 'matrix',
    ...framing(context, {
      figure: 'honor-cells',
      title: groups.length === 0 ? say.titleNone : say.title(known, all.length),
      subtitle: say.subtitle,
      invitation: say.invitation,
      count: wording.say.groups.count(groups.length),
      filters: filtersInWords(context, ['groupName']),
      notes: [say.note],
    }),
    downLabel: wording.say.groups.facets.groupName,
    acrossLabel: wording.say.groups.honors.setLabel,
    downTotalLabel: null,
    acrossTotalLabel: null,
    remarkLabel: null,
    words: say.words,
    down: groups.map((group, at) => ({
      ...levelMark(context, 'groupName', group.id),
      ...lineOf(group.id, levelName(context, 'groupType', group.type), cells[at] ?? []),
    })),
    across: HONORS.map((honor, at) => ({
      ...lineOf(
        honor,
        '',
        cells.flatMap((row) => row[at] ?? []),
      ),
      label: honorLabel(context, honor),
      target: null,
      choice: 'neutral',
    })),
    cells,
  };
}

type LineFacts = Omit<MatrixLine, 'label' | 'target' | 'choice'>;

/** A row or column of the matrix; its total counts only what is coded. */
function lineOf(key: string, sublabel: string, cells: readonly MatrixCell[]): LineFacts {
  const coded = cells.filter(({ value }) => value !== null);
  const having = coded.filter(({ value }) => value === 1);
  return {
    key,
    sublabel,
    remark: null,
    total: {
      key: `${key}/total`,
      value: coded.length === 0 ? null : having.length,
      coded: coded.length,
      rows: () => having.flatMap((cell) => cell.rows()),
      refs: () => having.flatMap((cell) => cell.refs()),
    },
  };
}

function honorCell(group: Group, honor: Honor, { wording }: Context): MatrixCell {
  const { value: state, note, refs } = group.honors[honor];
  return {
    ...markOf(`${group.id}/${honor}`, state === 'yes' ? 1 : state === 'no' ? 0 : null, () => [{ id: group.id, refs }]),
    state,
    detail: '',
    note: note === null ? null : wording.text(note),
  };
}
