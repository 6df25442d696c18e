import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { MatrixCell, MatrixLine, MatrixSpec } from '#charts/kinds/matrix/spec.ts';
import type { Framing, Mark } from '#charts/mark.ts';
import { choiceOf } from '#model/clause.ts';
import { featuresOf, tally, thingsWith } from '#model/coded-matrix.ts';
import { leaderOf } from '#model/leader.ts';
import { distinctRefs, type CellState, type SourceRef } from '#model/source.ts';
import { filterWords } from '#ui/filter-words.ts';
import { asStart, leaderWords, matrixFinding, measureNames } from './findings.ts';
import {
  cellId,
  jurisdictionList,
  jurisdictionName,
  measureName,
  measureShort,
  otherName,
  passes,
  regionOf,
  type Scene,
} from './scene.ts';

/** What a coded cell is worth in a sum; what is not coded is worth nothing at all. */
const CELL_VALUES: Readonly<Record<CellState, number | null>> = {
  yes: 1,
  no: 0,
  'not-coded': null,
  'not-applicable': null,
};

/** `isMarked` where a figure shows every measure, whatever is chosen. */
export function filtersInWords(scene: Scene, isMarked = false): string {
  const { say } = scene.wording;
  const { facets, region, policyKind, modes } = say.provinces;
  const { viewState } = scene;
  const isAll = viewState.policyMode === 'all' && viewState.policyMeasure.include.length > 1;
  const kinds: Readonly<Record<string, string>> = policyKind;
  const regions: Readonly<Record<string, string>> = region;
  return filterWords(
    [
      {
        label: isAll ? `${facets.measure} (${modes.all})` : facets.measure,
        clause: viewState.policyMeasure,
        isMarked,
        nameOf: (level) => measureShort(scene, level),
      },
      { label: facets.region, clause: viewState.policyRegion, nameOf: (level) => regions[level] ?? level },
      { label: facets.policyKind, clause: viewState.policyKind, nameOf: (level) => kinds[level] ?? level },
    ],
    '',
    scene.wording,
  );
}

type Own = Pick<Framing, 'figure' | 'title' | 'subtitle' | 'invitation'> & { readonly notes?: readonly string[] };

/** The words around a figure over some jurisdictions and all measures. */
export function framing(scene: Scene, things: readonly string[], { notes = [], ...own }: Own): Framing {
  const { say, language } = scene.wording;
  const { features, stateAt } = scene.shown;
  const states = things.flatMap((thing) => features.map((feature) => stateAt(thing, feature)));
  const gaps = states.filter((state) => state === 'not-coded').length;
  return {
    ...own,
    language,
    source: say.figure.source(say.provinces.sourceLine),
    count: say.provinces.count(things.length, features.length, states.length - gaps, states.length),
    notes: [...(gaps > 0 ? [say.provinces.codedNote(gaps)] : []), ...notes],
    filters: filtersInWords(scene),
  };
}

/** What the colour of bars says, where it tells some of them from the rest. */
export function comparedNote({ wording }: Scene, bars: readonly Pick<Bar, 'choice'>[]): string[] {
  return bars.some(({ choice }) => choice === 'chosen') ? [wording.say.provinces.comparedBars] : [];
}

function hasGaps({ matrix }: Scene, things: readonly string[]): boolean {
  return things.some((thing) => matrix.features.some((feature) => matrix.stateAt(thing, feature) === 'not-coded'));
}

export function refsOfCell(scene: Scene, id: string): readonly SourceRef[] {
  return scene.cells.get(id)?.refs ?? [scene.defaultRef];
}

/**
 * A number over cells that can name them and their sources. Behind a nought stand the cells that were looked at in
 * vain.
 */
export function cellsMark(
  scene: Scene,
  key: string,
  value: number | null,
  counted: readonly string[],
  examined: readonly string[] = [],
): Mark {
  const cells = counted.length > 0 ? counted : examined.filter((id) => scene.cells.has(id));
  return {
    key,
    value,
    rows: () => cells,
    refs: () => (cells.length === 0 ? [scene.defaultRef] : distinctRefs(cells.flatMap((id) => refsOfCell(scene, id)))),
  };
}

export function cellOf(scene: Scene, thing: string, feature: string): MatrixCell {
  const id = cellId(thing, feature);
  const state = scene.matrix.stateAt(thing, feature);
  const note = scene.cells.get(id)?.note;
  return {
    ...cellsMark(scene, id, CELL_VALUES[state], scene.cells.has(id) ? [id] : []),
    state,
    detail: '',
    note: note === undefined ? null : scene.wording.text(note),
  };
}

function totalOf(scene: Scene, key: string, cells: readonly (readonly [string, string])[]): MatrixLine['total'] {
  const { yes, coded } = tally(cells.map(([thing, feature]) => scene.matrix.stateAt(thing, feature)));
  const behind = cells.flatMap(([thing, feature]) =>
    scene.matrix.stateAt(thing, feature) === 'yes' ? [cellId(thing, feature)] : [],
  );
  return {
    ...cellsMark(
      scene,
      `total/${key}`,
      coded === 0 ? null : yes,
      behind,
      cells.map(([thing, feature]) => cellId(thing, feature)),
    ),
    coded,
  };
}

export function jurisdictionLine(scene: Scene, id: string, features: readonly string[]): MatrixLine {
  const { say } = scene.wording;
  const region =
    scene.viewState.matrixOrder === 'region' ? say.provinces.regionShort[regionOf(scene.jurisdictions.get(id))] : '';
  return {
    key: id,
    label: jurisdictionName(scene, id),
    sublabel: [otherName(scene, id), region].filter(Boolean).join(' · '),
    target: { column: 'jurisdiction', level: id },
    choice: scene.compared.includes(id) ? 'chosen' : 'neutral',
    total: totalOf(
      scene,
      id,
      features.map((feature) => [id, feature] as const),
    ),
    remark: null,
  };
}

export function measureLine(scene: Scene, id: string, things: readonly string[], isShort: boolean): MatrixLine {
  return {
    key: id,
    label: isShort ? measureShort(scene, id) : measureName(scene, id),
    sublabel: '',
    target: { column: 'policyMeasure', level: id },
    choice: choiceOf(scene.viewState.policyMeasure, id),
    total: totalOf(
      scene,
      id,
      things.map((thing) => [thing, id] as const),
    ),
    remark: null,
  };
}

/** Who has which measure, in the reader's order and orientation. */
export function matrixOf(scene: Scene): MatrixSpec {
  const { shown, viewState, wording } = scene;
  const say = wording.say.provinces;
  const { things, features } = shown;
  const isTransposed = viewState.isTransposed;
  const jurisdictions = things.map((id) => jurisdictionLine(scene, id, features));
  const measures = features.map((id) => measureLine(scene, id, things, isTransposed));
  return {
    kind: 'matrix',
    ...framing(scene, things, {
      figure: 'matrix',
      title: matrixFinding(scene),
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
      ? things.map((thing) => features.map((feature) => cellOf(scene, thing, feature)))
      : features.map((feature) => things.map((thing) => cellOf(scene, thing, feature))),
  };
}

/** Measures per jurisdiction: of those in the filter, over all of them. */
export function perJurisdictionOf(scene: Scene): BarsSpec {
  const { shown, viewState, wording } = scene;
  const say = wording.say.provinces;
  const { include } = viewState.policyMeasure;
  const counted = include.length === 0 ? shown.features : shown.features.filter((feature) => include.includes(feature));
  const stateOf = (thing: string) => counted.map((feature) => shown.stateAt(thing, feature));
  const coded = shown.things.filter((thing) => tally(stateOf(thing)).coded > 0);
  const uncoded = shown.things.filter((thing) => !coded.includes(thing));
  const bars = coded.map((thing): Bar => {
    const has = counted.filter((feature) => shown.stateAt(thing, feature) === 'yes');
    return {
      ...cellsMark(
        scene,
        thing,
        has.length,
        has.map((feature) => cellId(thing, feature)),
        counted.map((feature) => cellId(thing, feature)),
      ),
      label: jurisdictionName(scene, thing),
      target: { column: 'jurisdiction', level: thing },
      colour: scene.compared.includes(thing) ? 'accent' : 'barRest',
      whole: featuresOf(shown, thing).length,
      choice: scene.compared.includes(thing) ? 'chosen' : 'neutral',
    };
  });
  const leader = leaderOf(
    bars.map(({ key, value }) => ({ key, value: value ?? 0 })),
    counted.length,
  );
  return {
    kind: 'bars',
    ...framing(scene, shown.things, {
      figure: 'per-jurisdiction',
      title:
        shown.things.length === 0
          ? say.finding.nobody
          : leaderWords(
              leader,
              counted.length,
              say.perJurisdiction,
              (keys) => jurisdictionList(scene, keys),
              hasGaps(scene, shown.things),
            ),
      subtitle:
        include.length === 0 ? say.perJurisdiction.subtitle : say.perJurisdiction.subtitleChosen(counted.length),
      invitation: say.perJurisdiction.invitation,
      notes: [
        ...(uncoded.length === 0 ? [] : [say.perJurisdiction.notCoded(jurisdictionList(scene, uncoded))]),
        ...comparedNote(scene, bars),
      ],
    }),
    categoryLabel: say.jurisdiction,
    valueLabel: say.measuresHead,
    bars: bars.toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0)),
  };
}

/** Jurisdictions per measure, under every filter; pale: without any. */
export function perMeasureOf(scene: Scene): BarsSpec {
  const { matrix, shown, viewState, wording } = scene;
  const say = wording.say.provinces;
  const own = viewState.policyMode === 'all' ? [] : ['policyMeasure'];
  const things = matrix.things.filter((thing) => passes(scene, thing, own));
  const bars = shown.features.map((feature): Bar => {
    const having = things.filter((thing) => matrix.stateAt(thing, feature) === 'yes');
    const isUncoded = things.length > 0 && things.every((thing) => matrix.stateAt(thing, feature) === 'not-coded');
    return {
      ...cellsMark(
        scene,
        feature,
        isUncoded ? null : having.length,
        having.map((thing) => cellId(thing, feature)),
        things.map((thing) => cellId(thing, feature)),
      ),
      label: measureShort(scene, feature),
      target: { column: 'policyMeasure', level: feature },
      colour: choiceOf(viewState.policyMeasure, feature) === 'chosen' ? 'accent' : 'barRest',
      whole: thingsWith(matrix, feature).length,
      choice: choiceOf(viewState.policyMeasure, feature),
    };
  });
  const leader = leaderOf(
    bars.map(({ key, value }) => ({ key, value: value ?? 0 })),
    things.length,
  );
  return {
    kind: 'bars',
    ...framing(scene, things, {
      figure: 'per-measure',
      title:
        things.length === 0
          ? say.finding.nobody
          : leaderWords(
              leader,
              things.length,
              say.perMeasure,
              (keys) => asStart(measureNames(scene, keys)),
              hasGaps(scene, things),
            ),
      subtitle: say.perMeasure.subtitle,
      invitation: say.perMeasure.invitation,
    }),
    filters: filtersInWords(scene, own.length > 0),
    categoryLabel: say.measure,
    valueLabel: say.jurisdictionsHead,
    bars: bars.toSorted((one, other) => other.whole - one.whole),
  };
}
