import { extremes, spell } from '#charts/described.ts';
import type { Mark } from '#charts/mark.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ColumnsSpec } from './spec.ts';

export function describeColumns(spec: ColumnsSpec, wording: Wording): string[] {
  const { kinds, series: named } = wording.say.alt;
  const { mode, valueLabel, tickLabel, ticks, series, unit, rises } = spec;
  const [first, last] = [ticks[0]?.label ?? '', ticks.at(-1)?.label ?? ''];
  const describe = {
    stacked: kinds.stackedColumns,
    share: kinds.stackedColumns,
    lines: kinds.lines,
    cumulative: kinds.areas,
    steps: kinds.steps,
  };
  const totals = ticks.map(({ label }, at) => ({
    label,
    value: sumOf(series.map(({ marks }) => marks[at]?.value ?? null)),
  }));
  const drawn = series.filter(({ marks }) => marks.some(({ value }) => (value ?? 0) > 0)).map(({ label }) => label);
  return [
    describe[mode](valueLabel, tickLabel, first, last),
    ...(drawn.length > 1 ? [named(wording.format.list(drawn))] : []),
    ...totals.flatMap(({ label, value: total }, at) => {
      const rise = rises?.marks[at]?.value ?? 0;
      return rise === 0 ? [] : [wording.say.alt.rise(label, spell(rise, wording), spell(total, wording))];
    }),
    ...(mode === 'stacked' && unit === 'count' ? extremes(totals, wording) : []),
  ];
}

/** A sum in which a gap stays a gap only where nothing else is known. */
function sumOf(values: readonly Mark['value'][]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
