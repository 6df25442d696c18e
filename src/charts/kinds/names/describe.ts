import type { Wording } from '#i18n/wording.ts';
import { namesLayout } from './layout.ts';
import type { NamesSpec } from './spec.ts';

export function describeNames(spec: NamesSpec, { say }: Wording): string[] {
  const { columns, rows } = namesLayout(spec);
  return [
    say.alt.kinds.matrix(spec.downLabel, spec.acrossLabel, rows.length, columns.length),
    ...rows.map(({ line, cells }) => say.alt.lane(line.label, cells.flat().length)),
  ];
}
