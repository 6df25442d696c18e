import type { ChartSpec } from '#charts/spec.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import { hasDatasets } from '#data/has-datasets.ts';
import type { DatasetId, Snapshot, SnapshotWith } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewId } from '#model/views.ts';
import type { ViewState } from '#state/fields.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';

/** What makes one thing of a view at an address, in a language; undefined where there is no such thing, or not yet its data. */
type ById<Made> = (snapshot: Snapshot, viewState: ViewState, wording: Wording, id: string) => Made | undefined;
/** What makes all of them, in the order of the page; none while a dataset is missing. */
type All<Made> = (snapshot: Snapshot, viewState: ViewState, wording: Wording) => readonly Made[];

/** A view without its page: for exports, briefings, embeds and tests. */
export type ViewFigures = {
  /** What its figures and their sources need. */
  readonly datasets: readonly DatasetId[];
  /** What the tables of a state need beyond that. */
  readonly datasetsOf?: (viewState: ViewState) => readonly DatasetId[];
  /** What is true of all that is shown, as the head of its page says it; undefined while a dataset is missing. */
  readonly findingOf?: (snapshot: Snapshot, viewState: ViewState, wording: Wording) => string | undefined;
  readonly figureById?: ById<ChartSpec>;
  readonly figuresOf: All<ChartSpec>;
  readonly tableById?: ById<TableFigure>;
  readonly tablesOf?: All<TableFigure>;
  /** Whether a row of a table has evidence of its own to open. */
  readonly hasRow?: (snapshot: Snapshot, viewState: ViewState, wording: Wording, table: string, row: string) => boolean;
};

/** Figures by their ids; null where the data or the address has none. */
export type Specs = Readonly<Record<string, ChartSpec | null>>;

/** The figures that there are, in the order of the page. */
export function drawnIn<Drawn extends Specs>(specs: Drawn): NonNullable<Drawn[keyof Drawn]>[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all values but null, which the compiler cannot tell of a generic record
  return Object.values(specs).filter((spec) => spec !== null) as NonNullable<Drawn[keyof Drawn]>[];
}

type Builders<Context, Made> = Readonly<Record<string, (context: Context) => Made>>;

type Definition<
  Ids extends DatasetId,
  Context,
  Figures extends Builders<Context, ChartSpec | null>,
  Optional extends DatasetId,
> = {
  readonly id: ViewId;
  /** Without these there is nothing to show; take them from `datasets.ts`. */
  readonly datasets: readonly Ids[];
  /** What some figures show more with, and the page does without. */
  readonly optional?: readonly Optional[];
  /** All that a builder may look at: what selectors made of the data, the filters in force, the words. */
  readonly contextOf: (
    snapshot: SnapshotWith<Exclude<Ids, Optional>>,
    viewState: ViewState,
    wording: Wording,
  ) => Context;
  /** What is true of all that is shown, for the head of the page. */
  readonly finding?: (context: Context) => string;
  /** What builds each figure, by its id, in the order of the page. Null where the data or the address has none. */
  readonly figures: Figures;
  readonly tables?: Builders<Context, TableFigure>;
  /** What stands behind a mark of a figure, by the id in its rows. */
  readonly recordById: (context: Context, id: string, figure: string) => EvidenceEntry | null;
};

/**
 * A view as a value: `defineView({ id: 'experts', datasets, contextOf, figures: { floors: floorsOf }, recordById })`.
 * Its page, exports, briefings, embeds and tests are made from it; a figure that is asked for by its id is the only one built.
 */
export function defineView<
  const Ids extends DatasetId,
  Context,
  Figures extends Builders<Context, ChartSpec | null>,
  const Optional extends DatasetId = never,
>(definition: Definition<Ids, Context, Figures, Optional>) {
  const { id, contextOf, figures, recordById, finding } = definition;
  const tables: Builders<Context, TableFigure> = definition.tables ?? {};
  const optional: readonly DatasetId[] = definition.optional ?? [];
  const needed = definition.datasets.filter((each): each is Exclude<Ids, Optional> => !optional.includes(each));
  const contextIn = (snapshot: Snapshot, viewState: ViewState, wording: Wording): Context | null =>
    hasDatasets(snapshot, needed) ? contextOf(snapshot, viewState, wording) : null;

  function byId<Made>(builders: Builders<Context, Made | null>): ById<Made> {
    return (snapshot, viewState, wording, wanted) => {
      const build = Object.hasOwn(builders, wanted) ? builders[wanted] : undefined;
      const context = build === undefined ? null : contextIn(snapshot, viewState, wording);
      return context === null ? undefined : (build?.(context) ?? undefined);
    };
  }

  function all<Made>(builders: Builders<Context, Made | null>): All<Made> {
    return (snapshot, viewState, wording) => {
      const context = contextIn(snapshot, viewState, wording);
      return context === null ? [] : Object.values(builders).flatMap((build) => build(context) ?? []);
    };
  }

  return {
    id,
    needed,
    /** What its page asks for: what it needs, and what it shows more with. */
    asked: definition.datasets,
    datasets: [...new Set<DatasetId>([...definition.datasets, ...optional, 'sources'])],
    contextIn,
    finding,
    findingOf: (snapshot: Snapshot, viewState: ViewState, wording: Wording): string | undefined => {
      const context = finding === undefined ? null : contextIn(snapshot, viewState, wording);
      return context === null ? undefined : finding?.(context);
    },
    /** Every figure of a context by its id, for a page. */
    specsIn: (context: Context) =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each builder gives what its own type says
      Object.fromEntries(Object.entries(figures).map(([figure, build]) => [figure, build(context)])) as {
        readonly [Figure in keyof Figures]: ReturnType<Figures[Figure]>;
      },
    figureById: byId<ChartSpec>(figures),
    figuresOf: all<ChartSpec>(figures),
    tableIds: Object.keys(tables),
    tableById: byId(tables),
    hasRow: (snapshot: Snapshot, viewState: ViewState, wording: Wording, table: string, row: string): boolean => {
      const context = Object.hasOwn(tables, table) ? contextIn(snapshot, viewState, wording) : null;
      return context !== null && recordById(context, row, table) !== null;
    },
    tablesOf: all(tables),
    recordById,
  };
}

/** What {@link defineView} makes of a definition. */
export type DefinedView<Context, Drawn extends Specs> = ViewFigures & {
  readonly id: ViewId;
  readonly needed: readonly DatasetId[];
  readonly asked: readonly DatasetId[];
  readonly tableIds: readonly string[];
  readonly contextIn: (snapshot: Snapshot, viewState: ViewState, wording: Wording) => Context | null;
  readonly finding: ((context: Context) => string) | undefined;
  readonly specsIn: (context: Context) => Drawn;
  readonly recordById: (context: Context, id: string, figure: string) => EvidenceEntry | null;
};
