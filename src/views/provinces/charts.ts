import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { MatrixCell, MatrixLine, MatrixSpec } from '#charts/kinds/matrix/spec.ts';
import type { Tile, TilesSpec } from '#charts/kinds/tiles/spec.ts';
import type { Framing, Mark } from '#charts/mark.ts';
import { tally, thingsWith } from '#model/coded-matrix.ts';
import type { Contender } from '#model/leader.ts';
import type { CellState } from '#model/source.ts';
import { leaderSentence } from '#selectors/leader-sentence.ts';
import { cellId, regionOf } from '#selectors/policies.ts';
import { shownIn } from '#selectors/slice.ts';
import { framingOf, markOf } from '#views/marks.ts';
import { contendersOf, filtersInWords as filterWordsOf, levelMark, mostFirst } from '#views/slice-figures.ts';
import {
  jurisdictionList,
  jurisdictionName,
  measureName,
  measureShort,
  otherName,
  statesOf,
  type Context,
} from './context.ts';
import { asStart, matrixFinding } from './findings.ts';
import { placesOf } from './places.ts';

/** What a coded cell is worth in a sum; what is not coded is worth nothing at all. */
const CELL_VALUES: Readonly<Record<CellState, number | null>> = {
  yes: 1,
  no: 0,
  'not-coded': null,
  'not-applicable': null,
};

/** The filters in force: measures go by their short names, and all of them are joined by "and" where all must be there. */
export function filtersInWords(context: Context, own: readonly string[] = []): string {
  const isAll = context.viewState.policyMode === 'all';
  const dimensions = context.dimensions.map((each) =>
    each.id === 'policyMeasure'
      ? {
          ...each,
          words: () => ({
            label: context.wording.say.provinces.facets.measure,
            levels: (level: string) => measureShort(context, level),
          }),
        }
      : each,
  );
  return filterWordsOf({ ...context, dimensions }, own, isAll ? ['policyMeasure'] : []);
}

type Own = Pick<Framing, 'figure' | 'title' | 'subtitle' | 'invitation'> & { readonly notes?: readonly string[] };

/** The words around a figure over some jurisdictions and all measures. */
export function framing(context: Context, things: readonly string[], { notes = [], ...own }: Own): Framing {
  const say = context.wording.say.provinces;
  const states = statesOf(context.matrix, things);
  const gaps = states.filter((state) => state === 'not-coded').length;
  return framingOf(context.wording, say.sourceLine, {
    ...own,
    count: say.count(things.length, context.matrix.features.length, states.length - gaps, states.length),
    notes: [...(gaps > 0 ? [say.codedNote(gaps)] : []), ...notes],
    filters: filtersInWords(context),
  });
}

/** What the colour of bars says, where it tells some of them from the rest. */
export function comparedNote({ wording }: Context, bars: readonly Pick<Bar, 'choice'>[]): string[] {
  return bars.some(({ choice }) => choice === 'chosen') ? [wording.say.provinces.comparedBars] : [];
}

/** The ids of cells, one jurisdiction after the other. */
export function cellIds(things: readonly string[], features: readonly string[]): string[] {
  return things.flatMap((thing) => features.map((feature) => cellId(thing, feature)));
}

/**
 * A number over cells that can name them and their sources. Behind a nought stand the cells that were looked at in
 * vain.
 */
export function cellsMark(
  { cells, defaultRef }: Context,
  key: string,
  value: number | null,
  counted: readonly string[],
  examined: readonly string[] = [],
): Mark {
  const behind = (counted.length > 0 ? counted : examined).flatMap((id) => cells.get(id) ?? []);
  const mark = markOf(key, value, () => behind);
  return behind.length > 0 ? mark : { ...mark, refs: () => [defaultRef] };
}

/** How many of some cells are a yes. */
function countMark(
  context: Context,
  key: string,
  value: number | null,
  things: readonly string[],
  features: readonly string[],
): Mark {
  const examined = cellIds(things, features);
  return cellsMark(
    context,
    key,
    value,
    examined.filter((id) => context.cells.get(id)?.value === 'yes'),
    examined,
  );
}

/** What a bar, lane or line says of the jurisdiction that it stands for: choosing it puts it into the comparison. */
export function placeMark(context: Context, thing: string): Pick<Bar, 'key' | 'label' | 'target' | 'choice'> {
  return {
    key: thing,
    label: jurisdictionName(context, thing),
    target: { column: 'jurisdiction', level: thing },
    choice: context.compared.includes(thing) ? 'chosen' : 'neutral',
  };
}

export function placeBar(context: Context, mark: Mark, whole: number): Bar {
  const place = placeMark(context, mark.key);
  return { ...mark, ...place, colour: place.choice === 'chosen' ? 'accent' : 'barRest', whole };
}

export function cellOf(context: Context, thing: string, feature: string): MatrixCell {
  const id = cellId(thing, feature);
  const state = context.matrix.stateAt(thing, feature);
  const note = context.cells.get(id)?.note;
  return {
    ...cellsMark(context, id, CELL_VALUES[state], [id]),
    state,
    detail: '',
    note: note === undefined ? null : context.wording.text(note),
  };
}

function totalOf(
  context: Context,
  key: string,
  things: readonly string[],
  features: readonly string[],
): MatrixLine['total'] {
  const { yes, coded } = tally(statesOf(context.matrix, things, features));
  return { ...countMark(context, `total/${key}`, coded === 0 ? null : yes, things, features), coded };
}

export function jurisdictionLine(context: Context, id: string, features: readonly string[]): MatrixLine {
  const isByRegion = context.viewState.matrixOrder === 'region';
  const { regionShort } = context.wording.say.provinces;
  const region = isByRegion ? regionShort[regionOf(context.jurisdictions.get(id))] : '';
  return {
    ...placeMark(context, id),
    sublabel: [otherName(context, id), region].filter(Boolean).join(' · '),
    total: totalOf(context, id, [id], features),
    remark: null,
  };
}

export function measureLine(context: Context, id: string, things: readonly string[]): MatrixLine {
  const total = totalOf(context, id, things, [id]);
  return { ...levelMark(context, 'policyMeasure', id), sublabel: '', total, remark: null };
}

/** Who has which measure, in the reader's order and orientation. */
export function matrixOf(context: Context): MatrixSpec {
  const { shown, viewState, wording } = context;
  const say = wording.say.provinces;
  const { things, features } = shown;
  const isTransposed = viewState.isTransposed;
  const jurisdictions = things.map((id) => jurisdictionLine(context, id, features));
  const measures = features.map((id) => {
    const line = measureLine(context, id, things);
    const short = measureShort(context, id);
    return isTransposed ? { ...line, label: short } : { ...line, shortLabel: short };
  });
  return {
    kind: 'matrix',
    cards: 'none',
    ...framing(context, things, {
      figure: 'matrix',
      title: matrixFinding(context),
      subtitle: say.matrix.subtitle,
      invitation: say.matrix.invitation,
      notes: [say.notOwnNote],
    }),
    downLabel: isTransposed ? say.jurisdiction : say.measure,
    acrossLabel: isTransposed ? say.measure : say.jurisdiction,
    downTotalLabel: isTransposed ? say.measuresHead : say.jurisdictionsHead,
    acrossTotalLabel: isTransposed ? say.jurisdictionsHead : say.measuresHead,
    remarkLabel: null,
    words: say.states,
    down: isTransposed ? jurisdictions : measures,
    across: isTransposed ? measures : jurisdictions,
    cells: isTransposed
      ? things.map((thing) => features.map((feature) => cellOf(context, thing, feature)))
      : features.map((feature) => things.map((thing) => cellOf(context, thing, feature))),
  };
}

type CountWords = Readonly<
  Record<'alone' | 'first' | 'tied', (names: string, count: number, total: number) => string>
> & {
  readonly nobody: string;
};

/** Who leads among counts. `total` is what each count is out of; with gaps about, nobody can be said to be alone. */
function countFinding(
  context: Context,
  contenders: readonly Contender[],
  total: number,
  things: readonly string[],
  words: CountWords,
  nameOf: (key: string, at: number) => string,
): string {
  if (things.length === 0) return context.wording.say.provinces.finding.nobody;
  const hasGaps = statesOf(context.matrix, things).includes('not-coded');
  const alone = (name: string, count: number): string => (hasGaps ? words.first : words.alone)(name, count, total);
  return leaderSentence(contenders, total, { ...words, alone }, nameOf, context.wording);
}

/** Measures per jurisdiction, each at its place on a map of tiles: of those in the filter, over all of them. */
export function perJurisdictionOf(context: Context): TilesSpec {
  const { shown, viewState, wording } = context;
  const say = wording.say.provinces;
  const { include } = viewState.policyMeasure;
  const counted = include.length === 0 ? shown.features : shown.features.filter((feature) => include.includes(feature));
  const places = placesOf(shown.things);
  const tiles = shown.things.map((thing): Tile => {
    const { yes, coded } = tally(statesOf(shown, [thing], counted));
    const { row, column } = places.get(thing) ?? { row: 0, column: 0 };
    return {
      ...countMark(context, thing, coded === 0 ? null : yes, [thing], counted),
      ...placeMark(context, thing),
      sublabel: otherName(context, thing),
      row,
      column,
    };
  });
  const uncoded = tiles.filter(({ value }) => value === null).map(({ key }) => key);
  const contenders = tiles.flatMap(({ key, value }) => (value === null ? [] : [{ key, value }]));
  return {
    kind: 'tiles',
    ...framing(context, shown.things, {
      figure: 'per-jurisdiction',
      title: countFinding(context, contenders, counted.length, shown.things, say.perJurisdiction, (key) =>
        jurisdictionName(context, key),
      ),
      subtitle:
        include.length === 0 ? say.perJurisdiction.subtitle : say.perJurisdiction.subtitleChosen(counted.length),
      invitation: say.perJurisdiction.invitation,
      notes: [
        say.perJurisdiction.schematic,
        ...(uncoded.length === 0 ? [] : [say.perJurisdiction.notCoded(jurisdictionList(context, uncoded))]),
      ],
    }),
    tileLabel: say.jurisdiction,
    valueLabel: say.measuresHead,
    outOfLabel: say.perJurisdiction.outOf,
    outOf: counted.length,
    tiles,
  };
}

/** Jurisdictions per measure, under every filter; pale: without any. */
export function perMeasureOf(context: Context): BarsSpec {
  const { matrix, shown, viewState, wording } = context;
  const say = wording.say.provinces;
  const own = viewState.policyMode === 'all' ? [] : ['policyMeasure'];
  const things = shownIn(context, own).map(({ id }) => id);
  const bars = shown.features.map((feature): Bar => {
    const states = statesOf(matrix, things, [feature]);
    const isUncoded = things.length > 0 && states.every((state) => state === 'not-coded');
    const measure = levelMark(context, 'policyMeasure', feature);
    return {
      ...countMark(context, feature, isUncoded ? null : tally(states).yes, things, [feature]),
      ...measure,
      label: measureShort(context, feature),
      colour: measure.choice === 'chosen' ? 'accent' : 'barRest',
      whole: thingsWith(matrix, feature).length,
    };
  });
  return {
    kind: 'bars',
    ...framing(context, things, {
      figure: 'per-measure',
      title: countFinding(context, contendersOf(bars), things.length, things, say.perMeasure, (key, at) =>
        at === 0 ? asStart(measureName(context, key)) : measureName(context, key),
      ),
      subtitle: say.perMeasure.subtitle,
      invitation: say.perMeasure.invitation,
    }),
    filters: filtersInWords(context, own),
    categoryLabel: say.measure,
    valueLabel: say.jurisdictionsHead,
    bars: mostFirst(bars),
  };
}
