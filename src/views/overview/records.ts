import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Wording } from '#i18n/wording.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { markPlace } from '#views/EvidenceOf.tsx';
import { shownOf, type KeyFigures } from './key-figures.ts';
import type { Gap } from './unknown.ts';

/** Everything that a builder of this view may look at. Each part of the page has its own part of it. */
export type Context = { readonly wording: Wording; readonly numbers: KeyFigures; readonly gaps: readonly Gap[] };

/** What stands behind a mark of this view: a number of the report, or a value that is open. */
export function recordById({ wording, numbers, gaps }: Context, id: string): EvidenceEntry | null {
  const { text, say } = wording;
  const number = numbers.get(id);
  if (number !== undefined) {
    return {
      id,
      heading: say.overview.figures.note(text(number.label), shownOf(number, wording)),
      lines: number.qualifier === 'derived' ? [say.overview.figures.derived] : [],
      remark: number.note === null ? null : text(number.note),
      refs: number.refs,
    };
  }
  const values = gaps.flatMap(({ kind, open }) => open.map((value) => ({ ...value, row: `${kind}/${value.id}` })));
  const value = values.find(({ row }) => row === id);
  if (value === undefined) return null;
  return { id, heading: value.heading, lines: [], remark: value.note ? text(value.note) : null, refs: value.refs };
}

/** A stated number in words, for the head of its evidence. */
export function titleOf({ say }: Wording, spec: ChartSpec, mark: Mark): string {
  const figure = spec.kind === 'stated' ? spec.figures.find(({ key }) => key === mark.key) : undefined;
  return figure === undefined ? markPlace(spec, mark) : say.overview.figures.note(figure.label, figure.shown);
}
