import { ownValue } from '#lib/own-value.ts';
import type { RecordOf, Shelved } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { choiceOf, type Clause } from '#model/clause.ts';
import { answers, codedMatrix, thingsWith, type CodedMatrix } from '#model/coded-matrix.ts';
import { differenceOf, seriate } from '#model/similarity.ts';
import type { SourceRef } from '#model/source.ts';
import type { ViewState } from '#state/fields.ts';

export type Jurisdiction = RecordOf<'jurisdictions'>;
export type Measure = RecordOf<'measures'>;
export type PolicyCell = RecordOf<'policy-cells'>;
export type Policy = Jurisdiction['policies'][number];

type ProvincesDatasets = { readonly [Id in 'jurisdictions' | 'measures' | 'policy-cells']: Shelved<Id> };

export const MOST_COMPARED = 6;
export const NO_REGION = 'none';
export const REGIONS = ['beijing-tianjin-hebei', 'yangtze-river-delta', 'greater-bay-area', NO_REGION] as const;
export const POLICY_KINDS = ['agi-or-large-model', 'ai-development'] as const;

export type ProvincesData = {
  readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly cells: ReadonlyMap<string, PolicyCell>;
  readonly matrix: CodedMatrix;
  readonly defaultRef: SourceRef;
};

/** The id of a cell's record: `beijing/alignment`. */
export function cellId(jurisdiction: string, measure: string): string {
  return `${jurisdiction}/${measure}`;
}

export function provincesData({ jurisdictions, measures, 'policy-cells': cells }: ProvincesDatasets): ProvincesData {
  return {
    jurisdictions: new Map(jurisdictions.records.map((record) => [record.id, record])),
    measures: new Map(measures.records.map((record) => [record.id, record])),
    cells: new Map(cells.records.map((cell) => [cellId(cell.jurisdiction, cell.measure), cell])),
    matrix: codedMatrix(
      jurisdictions.records.map(({ id }) => id),
      measures.records.map(({ id }) => id),
      cells.records.map(({ jurisdiction, measure, value }) => ({
        thing: jurisdiction,
        feature: measure,
        state: value,
      })),
    ),
    defaultRef: cells.source,
  };
}

/** Everything that a builder of the provinces view may look at. */
export type Scene = ProvincesData & {
  readonly wording: Wording;
  readonly viewState: ViewState;
  /** Jurisdictions that pass every filter, and all measures, in the reader's order. */
  readonly shown: CodedMatrix;
  /** Jurisdictions being compared, as far as they are known. */
  readonly compared: readonly string[];
};

export function provincesScene(data: ProvincesData, viewState: ViewState, wording: Wording): Scene {
  const scene = {
    ...data,
    wording,
    viewState,
    shown: data.matrix,
    compared: viewState.compare.filter((id) => data.jurisdictions.has(id)).slice(0, MOST_COMPARED),
  };
  const passing = data.matrix.things.filter((id) => passes(scene, id));
  return { ...scene, shown: inOrder(scene, passing) };
}

export function regionOf(jurisdiction: Jurisdiction | undefined): (typeof REGIONS)[number] {
  return jurisdiction?.region ?? NO_REGION;
}

/** Whether a jurisdiction passes every filter but those named. */
export function passes(scene: Omit<Scene, 'shown'>, id: string, except: readonly string[] = []): boolean {
  const { policyMeasure, policyMode, policyRegion, policyKind } = scene.viewState;
  const jurisdiction = scene.jurisdictions.get(id);
  const admits = (column: string, clause: Clause, level: string): boolean =>
    except.includes(column) || choiceOf(clause, level) !== 'left-out';
  return (
    admits('policyRegion', policyRegion, regionOf(jurisdiction)) &&
    admits('policyKind', policyKind, jurisdiction?.policyKind ?? '') &&
    (except.includes('policyMeasure') ||
      answers(scene.matrix, id, { wanted: policyMeasure.include, refused: policyMeasure.exclude, mode: policyMode }))
  );
}

function inOrder(scene: Omit<Scene, 'shown'>, things: readonly string[]): CodedMatrix {
  const { matrix, wording, viewState } = scene;
  const { stateAt } = matrix;
  const passing: CodedMatrix = { ...matrix, things };
  const having = (thing: string): number =>
    matrix.features.filter((feature) => stateAt(thing, feature) === 'yes').length;
  const pinyin = (thing: string): string => scene.jurisdictions.get(thing)?.pinyin ?? thing;
  const byCount = (one: string, other: string): number =>
    having(other) - having(one) || compareText(pinyin(one), pinyin(other));
  const featureCount = (feature: string): number => thingsWith(passing, feature).length;
  const byFeatureCount = (one: string, other: string): number =>
    featureCount(other) - featureCount(one) ||
    wording.format.compare(measureName(scene, one), measureName(scene, other));
  switch (viewState.matrixOrder) {
    case 'count':
      return { ...passing, things: things.toSorted(byCount), features: matrix.features.toSorted(byFeatureCount) };
    case 'name':
      return {
        ...passing,
        things: things.toSorted((one, other) => compareText(pinyin(one), pinyin(other))),
        features: matrix.features.toSorted((one, other) =>
          wording.format.compare(measureName(scene, one), measureName(scene, other)),
        ),
      };
    case 'region': {
      const rank = (thing: string): number => {
        const jurisdiction = scene.jurisdictions.get(thing);
        return 2 * REGIONS.indexOf(regionOf(jurisdiction)) + (jurisdiction?.leadsRegion === true ? 0 : 1);
      };
      return {
        ...passing,
        things: things.toSorted((one, other) => rank(one) - rank(other) || byCount(one, other)),
        features: matrix.features.toSorted(byFeatureCount),
      };
    }
    case 'similarity':
      return {
        ...passing,
        things: fullestFirst(
          seriate(things, (one, other) =>
            differenceOf(
              matrix.features.map((feature) => stateAt(one, feature)),
              matrix.features.map((feature) => stateAt(other, feature)),
            ),
          ),
          having,
        ),
        features: fullestFirst(
          seriate(matrix.features, (one, other) =>
            differenceOf(
              things.map((thing) => stateAt(thing, one)),
              things.map((thing) => stateAt(thing, other)),
            ),
          ),
          featureCount,
        ),
      };
  }
}

/** A path may be walked either way; the end with more comes first. */
function fullestFirst(path: readonly string[], sizeOf: (item: string) => number): string[] {
  const first = path[0] ?? '';
  const last = path.at(-1) ?? '';
  return sizeOf(last) > sizeOf(first) ? path.toReversed() : [...path];
}

/** Plain order of ASCII keys such as pinyin. */
function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

type Named = Pick<Scene, 'wording' | 'jurisdictions' | 'measures'>;

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

/** A measure as it is called in the middle of a sentence. */
export function measureInSentence(scene: Named, id: string): string {
  const words: Readonly<Record<string, string>> = scene.wording.say.provinces.inSentence;
  return ownValue(words, id) ?? measureName(scene, id);
}

export function jurisdictionList(scene: Named, ids: readonly string[]): string {
  return scene.wording.format.list(ids.map((id) => jurisdictionName(scene, id)));
}

export function measureList(scene: Named, ids: readonly string[]): string {
  return scene.wording.format.list(ids.map((id) => measureInSentence(scene, id)));
}
