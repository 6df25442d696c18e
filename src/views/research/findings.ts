import { UNKNOWN_LEVEL } from '#model/column.ts';
import { countLevels } from '#model/facet.ts';
import { leaderOf, type Contender, type Leader } from '#model/leader.ts';
import { columnOf } from '#model/table.ts';
import { levelLabel, type Scene } from './scene.ts';

/** Counts per known level of a column, under every clause but those of `own`. Levels of unknown value do not contend. */
export function contendersFor(scene: Scene, column: string, own: readonly string[]): Contender[] {
  const counts = countLevels(scene.table, scene.facets, column, own);
  return columnOf(scene.table, column).levels.flatMap((key, code) =>
    key === UNKNOWN_LEVEL ? [] : [{ key, value: counts[code] ?? 0 }],
  );
}

/** The finding as a sentence: who leads, ties, stands alone, or that nobody does. */
export function leaderSentence(leader: Leader, total: number, scene: Scene, column: string): string {
  const { finding } = scene.wording.say.research;
  const label = (key: string): string => levelLabel(scene, column, key);
  const first = column === 'institution' ? finding.firstMany : finding.first;
  switch (leader.kind) {
    case 'nobody':
      return total === 0 ? finding.nobody : finding.unplaced(total);
    case 'alone':
      if (leader.value < total) return first(label(leader.key), leader.value, total);
      return total === 1 ? finding.aloneOne(label(leader.key)) : finding.alone(label(leader.key), total);
    case 'first':
      return first(label(leader.key), leader.value, leader.total);
    case 'tied':
      return finding.tied(scene.wording.format.list(leader.keys.map(label)), leader.value, leader.total);
  }
}

/** The page's title: what is true of the papers that pass every filter. */
export function pageFinding(scene: Scene): string {
  const { total } = scene;
  return leaderSentence(leaderOf(contendersFor(scene, 'direction', []), total), total, scene, 'direction');
}
