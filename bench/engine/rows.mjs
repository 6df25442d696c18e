// The same rows and the same filter changes for every contender: seeded, so that a run can be repeated.
import { numbers } from '../../scripts/invented-papers.mjs';

/** The five linked dimensions, each with as many levels as the research view has. */
export const DIMENSIONS = {
  month: levelsOf('month', 14),
  direction: levelsOf('direction', 6),
  group: levelsOf('group', 12),
  institution: levelsOf('institution', 5),
  city: levelsOf('city', 6),
};

export const COLUMNS = Object.keys(DIMENSIONS);

export const FIRST_ROWS = 50;

const CHANGES = 200;

function levelsOf(name, count) {
  return Array.from({ length: count }, (_, at) => `${name} ${at}`);
}

/** Rows with one level a dimension; early levels are more frequent, as in life. */
export function rowsOf(count) {
  const random = numbers(10);
  return Array.from({ length: count }, (_, id) => {
    const row = { id };
    for (const column of COLUMNS) row[column] = pick(DIMENSIONS[column], random);
    return row;
  });
}

/** What a reader does: one column a change, mostly a single level, sometimes several or all but one, often a release. */
export function changesOf() {
  const random = numbers(200);
  return Array.from({ length: CHANGES }, () => {
    const column = COLUMNS[Math.floor(random() * COLUMNS.length)];
    const some = () => pick(DIMENSIONS[column], random);
    const kind = random();
    if (kind < 0.4) return { column, include: [some()], exclude: [] };
    if (kind < 0.6) return { column, include: [...new Set([some(), some(), some()])], exclude: [] };
    if (kind < 0.75) return { column, include: [], exclude: [some()] };
    return { column, include: [], exclude: [] };
  });
}

function pick(list, random) {
  return list[Math.floor(random() ** 1.6 * list.length)];
}
