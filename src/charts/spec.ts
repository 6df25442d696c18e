import type { Month, PartialDate } from '#lib/partial-date.ts';
import type { CellState, SourceRef } from '#model/source.ts';
import type { Language } from '#i18n/language.ts';
import type { ColourName } from './theme.ts';

/**
 * A drawn value that remembers where it comes from. `rows` and `refs` are worked out when asked for: a chart has many
 * marks, and a reader opens few. A null value is a gap: it is drawn as one and stays out of sums.
 */
export type Mark = {
  readonly key: string;
  readonly value: number | null;
  /** Ids of the records behind the value. */
  readonly rows: () => readonly string[];
  readonly refs: () => readonly SourceRef[];
};

/** How a mark's level stands under its column's own clause. */
export type Choice = 'chosen' | 'left-out' | 'neutral';

/** A level of a column that a mark, an axis label or a legend entry stands for, so that it can be chosen. */
export type Target = { readonly column: string; readonly level: string };

/** The words around every figure, in the reader's language. */
export type Framing = {
  readonly figure: string;
  readonly language: Language;
  /** What is true of the data shown. */
  readonly title: string;
  /** What is counted, and how. */
  readonly subtitle: string;
  /** What a reader can do with the figure on the page. It stays there: a picture cannot be clicked. */
  readonly invitation?: string;
  readonly source: string;
  /** How many records are behind it. */
  readonly count: string;
  /** Caveats that must travel with the figure. */
  readonly notes: readonly string[];
  /** The filters in force, in words; empty when there are none. */
  readonly filters: string;
};

export type Bar = Mark & {
  readonly label: string;
  readonly target: Target | null;
  readonly colour: ColourName;
  /** The value without any filter: what the bar is a part of. */
  readonly whole: number;
  readonly choice: Choice;
  /** A level of unknown value: counted and named, but without a bar among those that compare. */
  readonly isAside?: boolean;
};

/** Ranked horizontal bars, one per level. */
export type BarsSpec = Framing & {
  readonly kind: 'bars';
  readonly categoryLabel: string;
  readonly valueLabel: string;
  readonly bars: readonly Bar[];
};

export type Tick = {
  readonly key: string;
  readonly label: string;
  /** The label where room is short. */
  readonly shortLabel: string;
  readonly target: Target | null;
  readonly whole: number;
  readonly choice: Choice;
};

export type Series = {
  readonly key: string;
  readonly label: string;
  readonly colour: ColourName;
  readonly target: Target | null;
  readonly choice: Choice;
  /** One mark per tick, in the order of the ticks. */
  readonly marks: readonly Mark[];
};

/** A value that someone else states for a span of ticks, drawn as a line over it. */
export type Reference = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly label: string;
  readonly refs: readonly SourceRef[];
};

/** What else happened at a tick, numbered above it and told in a key. Its value is how many things. */
export type Annotation = Mark & {
  readonly tick: string;
  readonly label: string;
  readonly items: readonly string[];
};

/** Counts over ordered ticks such as months, one series per level. */
export type ColumnsSpec = Framing & {
  readonly kind: 'columns';
  /** `cumulative` grows along slopes; `steps` adds up what comes in batches: it rises at a tick and is level between. */
  readonly mode: 'stacked' | 'lines' | 'share' | 'cumulative' | 'steps';
  /** Shares lie between 0 and 1; everything else counts. */
  readonly unit: 'count' | 'share';
  readonly tickLabel: string;
  readonly valueLabel: string;
  readonly ticks: readonly Tick[];
  readonly series: readonly Series[];
  readonly references: readonly Reference[];
  /** What comes in at each tick, where the series say what it adds up to; in the order of the ticks. */
  readonly rises?: { readonly label: string; readonly marks: readonly Mark[] };
  /** At most one for each tick, in the order of the ticks. */
  readonly annotations?: { readonly label: string; readonly marks: readonly Annotation[] };
};

export type HeatmapLine = {
  readonly key: string;
  readonly label: string;
  readonly target: Target | null;
  readonly choice: Choice;
};

/** Counts per pair of levels. `cells[down][across]`. */
export type HeatmapSpec = Framing & {
  readonly kind: 'heatmap';
  readonly downLabel: string;
  readonly acrossLabel: string;
  readonly valueLabel: string;
  readonly down: readonly HeatmapLine[];
  readonly across: readonly HeatmapLine[];
  readonly cells: readonly (readonly Mark[])[];
};

export type MatrixCell = Mark & {
  readonly state: CellState;
  /** What stands beside the state, such as the articles a cell rests on; empty when there is nothing. */
  readonly detail: string;
  /** A note that the reader should know of; the cell is marked. Null when there is none. */
  readonly note: string | null;
};

/** How many cells of a line say yes, out of those that say yes or no. */
export type MatrixTotal = Mark & { readonly coded: number };

export type MatrixLine = {
  readonly key: string;
  readonly label: string;
  /** A second, quieter line under the label; empty when there is none. */
  readonly sublabel: string;
  readonly target: Target | null;
  readonly choice: Choice;
  readonly total: MatrixTotal;
  /** What the line amounts to in words, such as "both" or "only Beijing"; null where the matrix has no such words. */
  readonly remark: { readonly words: string; readonly isDifference: boolean } | null;
};

/** Coded cells of four states. `cells[down][across]`. A value is 1 for yes, 0 for no, null where nothing is coded. */
export type MatrixSpec = Framing & {
  readonly kind: 'matrix';
  readonly downLabel: string;
  readonly acrossLabel: string;
  /** Heads of the margins; null leaves that margin out. */
  readonly downTotalLabel: string | null;
  readonly acrossTotalLabel: string | null;
  /** Head of the remarks; null where no line has any. */
  readonly remarkLabel: string | null;
  /** What each state is called: in a cell, and in full. */
  readonly words: Readonly<Record<CellState, { readonly short: string; readonly long: string }>>;
  readonly down: readonly MatrixLine[];
  readonly across: readonly MatrixLine[];
  readonly cells: readonly (readonly MatrixCell[])[];
  /** Which lines become cards where room is short; those down unless said. Cards of columns fold what is not known. */
  readonly cards?: 'down' | 'across';
};

export type UpsetSet = Mark & { readonly label: string; readonly target: Target | null; readonly choice: Choice };

/** Things that belong to exactly these sets and to no other. */
export type UpsetCombination = Mark & {
  /** Keys of the sets; empty for what belongs to none. */
  readonly sets: readonly string[];
  readonly label: string;
  /** What is in it, in words, where that is known; empty otherwise. */
  readonly detail: string;
  readonly isMarked: boolean;
};

/** How sets combine: totals per set, and a column per combination. */
export type UpsetSpec = Framing & {
  readonly kind: 'upset';
  readonly setLabel: string;
  readonly combinationLabel: string;
  readonly valueLabel: string;
  readonly detailLabel: string;
  readonly sets: readonly UpsetSet[];
  readonly combinations: readonly UpsetCombination[];
};

export type TimelineLane = {
  readonly key: string;
  readonly label: string;
  readonly target: Target | null;
  readonly choice: Choice;
};

/** Something that happened, as precisely as its date is known; null where it is not known at all. Its value is 1. */
export type TimelineEvent = Mark & {
  readonly lane: string;
  readonly date: PartialDate | null;
  /** The date in words. */
  readonly when: string;
  readonly label: string;
  readonly detail: string;
  readonly colour: ColourName;
  /** Happened after the edition closed, and so is none of the report's. */
  readonly isAfterReport: boolean;
};

/** Dated events in lanes over an axis of months, `from` and `to` included. */
export type TimelineSpec = Framing & {
  readonly kind: 'timeline';
  readonly laneLabel: string;
  readonly dateLabel: string;
  readonly eventLabel: string;
  readonly detailLabel: string;
  readonly undatedLabel: string;
  readonly afterReportLabel: string;
  readonly from: Month;
  readonly to: Month;
  /** The first month of each stretch that the axis names. */
  readonly ticks: readonly { readonly month: Month; readonly label: string }[];
  readonly lanes: readonly TimelineLane[];
  /** In time order. */
  readonly events: readonly TimelineEvent[];
  /** Whether events too close to tell apart are gathered under their number. */
  readonly isClustered?: boolean;
};

export type StatedFigure = Mark & {
  /** The value as the source states it, qualifier included: "nearly 15". */
  readonly shown: string;
  readonly label: string;
  /** Where it is stated or how it came about, in a few words. */
  readonly detail?: string;
};

/** Numbers that a source states as they are, without rows of ours behind them. */
export type StatedSpec = Framing & {
  readonly kind: 'stated';
  readonly labelLabel: string;
  readonly valueLabel: string;
  /** Head of the values as they are worded. */
  readonly shownLabel: string;
  /** Head of the details; left out where no figure has any. */
  readonly detailLabel?: string;
  readonly figures: readonly StatedFigure[];
};

/** How firmly a count is known: as it is, or only the least or the most that it can be. */
export type Bound = 'exactly' | 'at-least' | 'at-most';

/** A count of units, with the number as its source words it: "at least 40", "2 of 8". */
export type PartsCount = Mark & { readonly bound: Bound; readonly shown: string };

/** A population of its own: so many units, and those of them that are marked, if any. */
export type PartsWhole = PartsCount & {
  readonly label: string;
  /** Whom and what the population covers. */
  readonly detail: string;
  readonly colour: ColourName;
  readonly part: (PartsCount & { readonly label: string }) | null;
};

/** Parts of counted wholes. Each whole is another population: they stand side by side, never one within another. */
export type PartsSpec = Framing & {
  readonly kind: 'parts';
  readonly wholeLabel: string;
  readonly partLabel: string;
  readonly partCountLabel: string;
  readonly wholeCountLabel: string;
  readonly shownLabel: string;
  readonly detailLabel: string;
  /** What one drawn unit stands for, and what an open end means. */
  readonly unitLabel: string;
  readonly openLabel: string;
  readonly wholes: readonly PartsWhole[];
};

/** A name on one side of a flow. */
export type FlowEnd = {
  readonly key: string;
  readonly label: string;
  readonly target: Target | null;
  readonly choice: Choice;
};

/** What became of one item between two lists. Its value is 1; `from` or `to` is null where it is on one list only. */
export type FlowLink = Mark & {
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string;
  /** Where the reason is given, such as "endnote 7". */
  readonly place: string;
  readonly isInferred: boolean;
};

/** Links of one fate. `before` and `after` count its items on either list. */
export type FlowLane = {
  readonly key: string;
  readonly label: string;
  readonly colour: ColourName;
  readonly target: Target | null;
  readonly choice: Choice;
  /** The reason that most of the links share; empty when there is none. */
  readonly commonReason: string;
  readonly before: Mark;
  readonly after: Mark;
  readonly links: readonly FlowLink[];
};

/** How one list became another: every item of both with its fate. */
export type FlowSpec = Framing & {
  readonly kind: 'flow';
  readonly laneLabel: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly reasonLabel: string;
  readonly placeLabel: string;
  readonly totalLabel: string;
  readonly inferredLabel: string;
  /** What stands where an item has no name on that side. */
  readonly goneLabel: string;
  readonly newLabel: string;
  readonly from: readonly FlowEnd[];
  readonly to: readonly FlowEnd[];
  readonly fromTotal: Mark;
  readonly toTotal: Mark;
  readonly lanes: readonly FlowLane[];
};

/** How firmly a value is held, with a glyph of its own. */
export type Status = {
  readonly key: string;
  readonly label: string;
  readonly glyph: 'full' | 'hollow' | 'query';
  readonly colour: ColourName;
};

/** An interval that someone names, in percent; an end that nobody names is null. */
export type RangeItem = {
  readonly key: string;
  readonly label: string;
  /** Of what, and for what. */
  readonly detail: string;
  /** The value as its source puts it: "at least one third". */
  readonly shown: string;
  readonly when: string;
  readonly note: string;
  /** `at-least` is open upwards; `nearly` stays just below its point. */
  readonly shape: 'at-least' | 'between' | 'nearly' | 'exactly';
  readonly status: string;
  readonly low: Mark | null;
  readonly high: Mark | null;
};

/** Intervals and points in percent over one axis, each with who names it and how firmly. */
export type RangesSpec = Framing & {
  readonly kind: 'ranges';
  readonly labelLabel: string;
  readonly lowLabel: string;
  readonly highLabel: string;
  readonly shownLabel: string;
  readonly detailLabel: string;
  readonly statusLabel: string;
  readonly whenLabel: string;
  readonly noteLabel: string;
  /** In percent, from 0. Open intervals run on past the last. */
  readonly ticks: readonly number[];
  /** Those that occur. */
  readonly statuses: readonly Status[];
  readonly items: readonly RangeItem[];
};

/** A body in a diagram. Its value is 1. */
export type DiagramNode = Mark & {
  readonly label: string;
  /** What kind of body it is. */
  readonly sublabel: string;
  /** 0 for the top. */
  readonly layer: number;
  readonly detail: string;
};

export type DiagramRelation = {
  readonly key: string;
  readonly label: string;
  readonly look: 'arrow' | 'both-ways' | 'plain' | 'dotted';
  readonly colour: ColourName;
};

/** One line, read as a sentence: `from` relation `to`. Its value is 1. */
export type DiagramEdge = Mark & {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly note: string;
  /** Whether this project drew the line from what the report says elsewhere. */
  readonly isInferred: boolean;
};

/** Bodies in layers, and the lines between them. Nodes of a layer stand in the order given. */
export type DiagramSpec = Framing & {
  readonly kind: 'diagram';
  readonly fromLabel: string;
  readonly relationLabel: string;
  readonly toLabel: string;
  readonly noteLabel: string;
  readonly inferredLabel: string;
  /** Those that occur. */
  readonly relations: readonly DiagramRelation[];
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
};

/** Something said or set down. Its value is a number where the statement is one, otherwise 1. */
export type Statement = Mark & {
  readonly group: string;
  /** A number or glyph before the heading; empty for none. */
  readonly sign: string;
  readonly heading: string;
  readonly text: string;
  /** Such as who, when and how firmly. */
  readonly facts: readonly string[];
};

/** Statements in words, by groups, each with its source. */
export type StatementsSpec = Framing & {
  readonly kind: 'statements';
  /** `large` where headings must be as prominent as a number among them. */
  readonly size: 'ordinary' | 'large';
  readonly groupLabel: string;
  readonly headingLabel: string;
  readonly textLabel: string;
  readonly factsLabel: string;
  readonly groups: readonly {
    readonly key: string;
    readonly label: string;
    readonly target: Target | null;
    readonly choice: Choice;
  }[];
  readonly items: readonly Statement[];
};

export type ChartSpec =
  | BarsSpec
  | ColumnsSpec
  | HeatmapSpec
  | MatrixSpec
  | UpsetSpec
  | TimelineSpec
  | StatedSpec
  | FlowSpec
  | PartsSpec
  | RangesSpec
  | DiagramSpec
  | StatementsSpec;
export type ChartKind = ChartSpec['kind'];

/** One entry per kind of chart: a new kind does not compile until every consumer knows it. */
export type PerKind<Extra extends readonly unknown[], Out> = {
  readonly [Kind in ChartKind]: (spec: Extract<ChartSpec, { kind: Kind }>, ...extra: Extra) => Out;
};

/** Hands a spec to the entry of its kind. */
export function perKind<Extra extends readonly unknown[], Out>(
  table: PerKind<Extra, Out>,
  spec: ChartSpec,
  ...extra: Extra
): Out {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table pairs each kind with its own function; an index by a union loses the pairing
  const draw = table[spec.kind] as (spec: ChartSpec, ...extra: Extra) => Out;
  return draw(spec, ...extra);
}

/** Every mark of a spec, in the order of its grid. */
export function marksOf(spec: ChartSpec): readonly Mark[] {
  return perKind<[], readonly Mark[]>(
    {
      bars: ({ bars }) => bars,
      columns: ({ ticks, series, rises, annotations }) =>
        ticks.flatMap(({ key }, at): readonly Mark[] => [
          ...series.flatMap(({ marks }) => marks[at] ?? []),
          ...(rises?.marks.slice(at, at + 1) ?? []),
          ...(annotations?.marks.filter(({ tick }) => tick === key) ?? []),
        ]),
      heatmap: ({ cells }) => cells.flat(),
      stated: ({ figures }) => figures,
      parts: ({ wholes }) => wholes.flatMap((whole) => (whole.part === null ? [whole] : [whole.part, whole])),
      matrix: (matrix) => matrixMarks(matrix),
      upset: ({ sets, combinations }) => [...sets, ...combinations],
      timeline: ({ events }) => events,
      ranges: ({ items }) => items.flatMap(({ low, high }) => [low, high].filter((mark) => mark !== null)),
      diagram: ({ nodes, edges }) => [...edges, ...nodes],
      statements: ({ groups, items }) => statementsInOrder(groups, items),
      flow: ({ lanes, fromTotal, toTotal }) => [
        ...lanes.flatMap(({ before, after, links }) => [before, after, ...links]),
        fromTotal,
        toTotal,
      ],
    },
    spec,
  );
}

function matrixMarks({ cells, down, across, downTotalLabel, acrossTotalLabel }: MatrixSpec): readonly Mark[] {
  const lines = cells.flatMap((row, at): readonly Mark[] => {
    const total = down[at]?.total;
    return downTotalLabel === null || total === undefined ? row : [...row, total];
  });
  return [...lines, ...(acrossTotalLabel === null ? [] : across.map(({ total }) => total))];
}

/** Statements group by group, in the order of the groups. */
export function statementsInOrder(groups: StatementsSpec['groups'], items: readonly Statement[]): readonly Statement[] {
  return groups.flatMap(({ key }) => items.filter(({ group }) => group === key));
}
