import type { Framing } from '#charts/mark.ts';
import type { RecordOf } from '#data/snapshot.ts';
import type { Month } from '#lib/partial-date.ts';
import type { HonorReading, HonorTotals } from '#model/honors.ts';
import type { Group } from '#selectors/groups.ts';
import type { Paper } from '#selectors/papers.ts';
import type { Slice } from '#selectors/slice.ts';
import type { WithFindings } from '#views/findings-figure.ts';
import { framingOf } from '#views/marks.ts';
import { filtersInWords } from '#views/slice-figures.ts';

export type GroupChange = RecordOf<'group-changes'>;
export type KeyFigure = RecordOf<'key-figures'>;

/** Everything that a builder of the groups view may look at. */
export type Context = Slice<Group> &
  WithFindings & {
    /** Groups that pass every filter. */
    readonly shown: readonly Group[];
    readonly changes: readonly GroupChange[];
    readonly papers: readonly Paper[];
    /** The months that all papers span. */
    readonly months: readonly Month[];
    readonly papersOf: ReadonlyMap<string, readonly Paper[]>;
    readonly directions: ReadonlyMap<string, RecordOf<'directions'>>;
    readonly figures: ReadonlyMap<string, KeyFigure>;
    /** The report's totals of honours, and what follows from them; null where the data lacks one. */
    readonly totals: HonorTotals | null;
    readonly reading: HonorReading | null;
    /** The group whose page is open. */
    readonly open: Group | undefined;
  };

export function directionLabel({ directions, wording }: Context, direction: string | null): string {
  const known = directions.get(direction ?? '');
  return known === undefined ? wording.say.groups.page.unknownDirection : wording.text(known.short);
}

/** The words around a figure of groups. */
export function framing(
  context: Context,
  {
    source,
    ...words
  }: Pick<Framing, 'figure' | 'title' | 'subtitle' | 'invitation'> &
    Partial<Pick<Framing, 'count' | 'notes' | 'filters' | 'source'>>,
): Framing {
  const { wording, shown } = context;
  const say = wording.say.groups;
  return framingOf(wording, source ?? say.sourceReport, {
    count: say.count(shown.length),
    notes: [],
    filters: filtersInWords(context),
    ...words,
  });
}
