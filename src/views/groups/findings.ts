import { isFiltered } from '#selectors/slice.ts';
import type { Context } from './context.ts';

/** The page's title: what is true of the groups that pass every filter. */
export function pageFinding(context: Context): string {
  const { wording, shown, table, totals, reading } = context;
  const { finding } = wording.say.groups;
  const total = table.rows.length;
  const [first] = shown;
  if (first === undefined) return finding.none;
  if (shown.length === 1) return finding.one(wording.name(first.short));
  if (shown.length < total || isFiltered(context)) return finding.some(shown.length, total);
  if (totals === null || reading?.ok !== true || totals.total !== total) return finding.noTotals(total);
  return finding.all(totals.any, totals.total);
}
