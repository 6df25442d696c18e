import { ownValue } from '#lib/own-value.ts';
import type { Wording } from '#i18n/wording.ts';
import type { CodedMatrix } from '#model/coded-matrix.ts';
import type { CellState, SourceRef } from '#model/source.ts';
import type { Jurisdiction, Measure, PolicyCell } from '#selectors/policies.ts';
import type { Event } from '#selectors/events.ts';
import type { Slice } from '#selectors/slice.ts';
import type { WithFindings } from '#views/findings-figure.ts';

export type Policy = Jurisdiction['policies'][number];

export const MOST_COMPARED = 6;

/** Everything that a builder of the provinces view may look at. Its slice is of jurisdictions. */
export type Context = Slice<Jurisdiction> &
  WithFindings & {
    readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
    readonly measures: ReadonlyMap<string, Measure>;
    readonly cells: ReadonlyMap<string, PolicyCell>;
    readonly matrix: CodedMatrix;
    /** The ref of the matrix as a whole. */
    readonly defaultRef: SourceRef;
    /** Jurisdictions that pass every filter, and all measures, in the reader's order. */
    readonly shown: CodedMatrix;
    /** What cities and provinces did after the report: no part of the matrix, which has no later wave. */
    readonly later: readonly Event[];
    /** Jurisdictions being compared, as far as they are known. */
    readonly compared: readonly string[];
  };

/** What is coded of some jurisdictions and measures, one jurisdiction after the other. */
export function statesOf(
  { stateAt, features }: CodedMatrix,
  things: readonly string[],
  counted: readonly string[] = features,
): CellState[] {
  return things.flatMap((thing) => counted.map((feature) => stateAt(thing, feature)));
}

type Named = { readonly wording: Wording } & Pick<Context, 'jurisdictions' | 'measures'>;

export function jurisdictionName({ wording, jurisdictions }: Named, id: string): string {
  const jurisdiction = jurisdictions.get(id);
  return jurisdiction === undefined ? id : wording.text(jurisdiction.name);
}

/** The name in the other language, for those who know a place by it; none on a Chinese page. */
export function otherName({ wording, jurisdictions }: Named, id: string): string {
  return wording.language === 'zh' ? '' : (jurisdictions.get(id)?.name.zh ?? '');
}

export function measureName({ wording, measures }: Named, id: string): string {
  const measure = measures.get(id);
  return measure === undefined ? id : wording.text(measure.label);
}

export function measureShort({ wording, measures }: Named, id: string): string {
  const measure = measures.get(id);
  return measure === undefined ? id : wording.text(measure.short);
}

export function jurisdictionList(context: Named, ids: readonly string[]): string {
  return context.wording.format.list(ids.map((id) => jurisdictionName(context, id)));
}

/** Measures as they are called in the middle of a sentence. */
export function measureList(context: Named, ids: readonly string[]): string {
  const words: Readonly<Record<string, string>> = context.wording.say.provinces.inSentence;
  return context.wording.format.list(ids.map((id) => ownValue(words, id) ?? measureName(context, id)));
}
