import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { MatrixCell, MatrixLine, MatrixSpec } from '#charts/kinds/matrix/spec.ts';
import { choiceOf } from '#model/clause.ts';
import { countLevels, rowsBehind } from '#model/facet.ts';
import { leaderOf } from '#model/leader.ts';
import { columnOf } from '#model/table.ts';
import type { Group } from './groups.ts';
import { leaderSentence } from './findings.ts';
import { filtersInWords, framing, groupsAt, groupsUnder, levelLabel, markOf, type Scene } from './scene.ts';

/** The level of what the report's chart of locations leaves out. */
const NOT_ON_CHART = 'not-on-chart';

/** Groups per type or per location, in the order of the file's code list. */
export function barsOf(scene: Scene, column: 'groupType' | 'groupCity'): BarsSpec {
  const { table, facets, whole, wording, viewState } = scene;
  const say = wording.say.groups;
  const counts = countLevels(table, facets, column);
  const wholes = countLevels(table, whole, column);
  const bars = columnOf(table, column).levels.map((level, code): Bar => {
    const behind = (): Group[] => groupsAt(table, rowsBehind(table, facets, { [column]: level }, [column]));
    return {
      ...markOf(level, counts[code] ?? 0, behind),
      label: levelLabel(scene, column, level),
      target: { column, level },
      colour: level === NOT_ON_CHART ? 'lineStrong' : 'accent',
      whole: wholes[code] ?? 0,
      choice: choiceOf(viewState[column], level),
      isAside: level === NOT_ON_CHART,
    };
  });
  const shown = groupsUnder(scene, [column]);
  const contenders = bars
    .filter(({ key }) => key !== NOT_ON_CHART)
    .map(({ key, value }) => ({ key, value: value ?? 0 }));
  const own = column === 'groupType' ? say.types : say.cities;
  const place = (level: string): string => {
    const places: Readonly<Record<string, string>> = say.place;
    return places[level] ?? level;
  };
  const nobody = (): string =>
    shown.length === 0 ? say.leader.nobody : say.leader.alone(place(NOT_ON_CHART), shown.length);
  return {
    kind: 'bars',
    ...framing(scene, {
      figure: column === 'groupType' ? 'group-types' : 'group-cities',
      title: leaderSentence(leaderOf(contenders, shown.length), place, say.leader, wording, nobody, shown.length),
      subtitle: own.subtitle,
      invitation: own.invitation,
      count: say.count(shown.length),
      filters: filtersInWords(scene, [column]),
      notes: notesOn(scene, column, shown),
    }),
    categoryLabel: say.facets[column],
    valueLabel: say.valueLabel,
    bars: bars.filter(({ whole: all }) => all > 0),
  };
}

function notesOn({ wording }: Scene, column: 'groupType' | 'groupCity', shown: readonly Group[]): string[] {
  const { types, cities } = wording.say.groups;
  const inferred = shown.filter(
    (group) => (column === 'groupType' ? group.typeBasis : group.cityBasis) === 'inferred',
  ).length;
  if (column === 'groupType') {
    return [
      ...(inferred > 0 ? [types.inferred(inferred, shown.length)] : []),
      ...(shown.some(({ type }) => type === 'state-backed-lab') ? [types.stateBacked] : []),
    ];
  }
  return [
    ...(shown.some(({ city }) => city === NOT_ON_CHART) ? [cities.footnote] : []),
    ...(inferred > 0 ? [cities.inferred(inferred, shown.length)] : []),
    cities.shenzhen,
  ];
}

const HONORS = ['bestPaper', 'topTwoPercent'] as const;
export type Honor = (typeof HONORS)[number];

export function honorLabel({ wording }: Scene, honor: Honor): string {
  const say = wording.say.groups.honors;
  return honor === 'bestPaper' ? say.award : say.topTwoPercent;
}

/** Each group and each honour in one of four states. What nobody says stays unknown. */
export function honorCellsOf(scene: Scene): MatrixSpec {
  const { wording, viewState } = scene;
  const say = wording.say.groups.cells;
  const groups = groupsUnder(scene, ['groupName']);
  const cells = groups.map((group) => HONORS.map((honor) => honorCell(group, honor, scene)));
  const all = cells.flat();
  const known = all.filter(({ state }) => state !== 'not-coded').length;
  return {
    kind: 'matrix',
    ...framing(scene, {
      figure: 'honor-cells',
      title: groups.length === 0 ? say.titleNone : say.title(known, all.length),
      subtitle: say.subtitle,
      invitation: say.invitation,
      count: wording.say.groups.count(groups.length),
      filters: filtersInWords(scene, ['groupName']),
      notes: [say.note],
    }),
    downLabel: wording.say.groups.facets.groupName,
    acrossLabel: wording.say.groups.honors.setLabel,
    downTotalLabel: null,
    acrossTotalLabel: null,
    remarkLabel: null,
    words: say.words,
    down: groups.map((group, at) => ({
      ...lineOf(group.id, wording.name(group.short), levelLabel(scene, 'groupType', group.type), cells[at] ?? []),
      target: { column: 'groupName', level: group.id },
      choice: choiceOf(viewState.groupName, group.id),
    })),
    across: HONORS.map((honor, at) => ({
      ...lineOf(
        honor,
        honorLabel(scene, honor),
        '',
        cells.flatMap((row) => row[at] ?? []),
      ),
      target: null,
      choice: 'neutral',
    })),
    cells,
  };
}

type LineFacts = Omit<MatrixLine, 'target' | 'choice'>;

/** A row or column of the matrix; its total counts only what is coded. */
function lineOf(key: string, label: string, sublabel: string, cells: readonly MatrixCell[]): LineFacts {
  const coded = cells.filter(({ value }) => value !== null);
  const having = coded.filter(({ value }) => value === 1);
  return {
    key,
    label,
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

function honorCell(group: Group, honor: Honor, { wording }: Scene): MatrixCell {
  const { value: state, note, refs } = group.honors[honor];
  return {
    ...markOf(`${group.id}/${honor}`, state === 'yes' ? 1 : state === 'no' ? 0 : null, () => [{ id: group.id, refs }]),
    state,
    detail: '',
    note: note === null ? null : wording.text(note),
  };
}
