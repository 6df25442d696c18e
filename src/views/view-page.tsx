import { useMemo, type ComponentType, type ReactNode } from 'react';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { countPassing } from '#model/facet.ts';
import { isFiltered, type AnySlice } from '#selectors/slice.ts';
import { useGo } from '#state/atlas-context.tsx';
import type { CardProps } from '#ui/FigureCard.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { contextPage, type AnyContext, type Waiting } from './context-page.tsx';
import { drawnIn, type DefinedView, type Specs } from './define-view.ts';
import { EvidenceOf, markPlace } from './EvidenceOf.tsx';
import { markTitle } from './mark-title.ts';
import { NothingMatches } from './NothingMatches.tsx';
import { noFilters, SliceFilters } from './SliceFilters.tsx';
import { useCardActions } from './use-card-actions.ts';
import { useCards } from './use-cards.tsx';
import { useKnownLevels } from './use-known-levels.ts';
import './figure-page.css';

/** What a page filters: its tables, what the text field is for, and how much of them is shown. */
type PageFilters = {
  readonly slices: readonly AnySlice[];
  readonly search?: string;
  readonly summary: string;
  /** Controls of the page's own in the bar. */
  readonly children?: ReactNode;
};

/** What a page of its own layout is given: the figures by id, and what draws one as a card wherever it is put. */
export type BodyProps<Context, Drawn, Spec extends ChartSpec> = {
  readonly context: Context;
  readonly specs: Drawn;
  readonly card: ReturnType<typeof useCards<Spec>>;
  readonly cards: ReturnType<typeof useCardActions>;
};

type Parts<Context, Drawn extends Specs> = {
  readonly view: DefinedView<Context, Drawn>;
  readonly lede: (context: Context) => string;
  readonly filters?: (context: Context) => PageFilters;
  /** What a mark is called in the head of its evidence where its figure has no name for it. */
  readonly titleOf?: (context: Context, spec: ChartSpec, mark: Mark) => string;
};

type Laid<Context, Drawn extends Specs, Spec extends ChartSpec> = Parts<Context, Drawn> & {
  readonly waiting: Waiting;
  readonly Card: ComponentType<CardProps<Spec>>;
  readonly Body: ComponentType<BodyProps<Context, Drawn, Spec>>;
  /** What the cards do, where a page has some way of its own. */
  readonly useActions?: typeof useCardActions;
};

const NO_SLICES: readonly AnySlice[] = [];

/** Whether the reader's filters leave nothing of any table of a page. */
function leavesNothing(slices: readonly AnySlice[]): boolean {
  return slices.some(isFiltered) && slices.every(({ facets }) => countPassing(facets) === 0);
}

/** The page of a view with a layout of its own between the filter bar and the evidence. */
export function laidPage<Context extends AnyContext, Drawn extends Specs, Spec extends ChartSpec>(
  parts: Laid<Context, Drawn, Spec>,
): ComponentType {
  const { view, lede, waiting, Card, Body, useActions = useCardActions } = parts;

  function Page({ context }: { readonly context: Context }): ReactNode {
    const go = useGo();
    const { wording } = context;
    const cards = useActions();
    const specs = useMemo(() => view.specsIn(context), [context]);
    const filters = useMemo(() => parts.filters?.(context), [context]);
    const isNothing = filters !== undefined && leavesNothing(filters.slices);
    const card = useCards(Card, wording, cards, isNothing);
    useKnownLevels(filters?.slices ?? NO_SLICES);
    const titleOf = (spec: ChartSpec, mark: Mark): string =>
      markTitle(spec, mark) ?? parts.titleOf?.(context, spec, mark) ?? markPlace(spec, mark);
    return (
      <>
        <PageHead
          section={wording.say.shell.views[view.id]}
          finding={view.finding?.(context) ?? wording.say.shell.views[view.id]}
          lede={lede(context)}
        />
        {filters !== undefined && (
          <SliceFilters slices={filters.slices} search={filters.search ?? ''} summary={filters.summary}>
            {filters.children}
          </SliceFilters>
        )}
        {isNothing && (
          <NothingMatches
            label={wording.say.filters.bar}
            words={wording.say.filters.nothing}
            resetLabel={wording.say.filters.reset}
            onReset={() => go(noFilters(filters.slices))}
          />
        )}
        <Body context={context} specs={specs} card={card} cards={cards} />
        <EvidenceOf
          specs={drawnIn(specs)}
          tables={view.tableIds}
          wording={wording}
          recordById={(id, figure) => view.recordById(context, id, figure)}
          titleOf={titleOf}
        />
      </>
    );
  }

  return contextPage(view, Page, waiting);
}

/** What belongs to one figure's card beside the figure. */
type CardExtras = Pick<CardProps<ChartSpec>, 'controls' | 'below'> & { readonly width?: 'full' | 'half' };

type Definition<Context, Drawn extends Specs> = Parts<Context, Drawn> & {
  readonly Card: ComponentType<CardProps<NonNullable<Drawn[keyof Drawn]>>>;
  /** In CSS pixels, one for each card to come. */
  readonly heights: readonly number[];
  readonly extras?: (context: Context) => Readonly<Record<string, CardExtras>>;
  /** What the cards do, where a page has some way of its own. */
  readonly useActions?: typeof useCardActions;
  /** What stands after the figures, such as a table. */
  readonly Below?: ComponentType<{ readonly context: Context }>;
};

/** The page of a view that is a filter bar, cards and tables, one below the other, with the evidence of whichever mark is open. */
export function viewPage<Context extends AnyContext, Drawn extends Specs>(
  definition: Definition<Context, Drawn>,
): ComponentType {
  const { heights, Below, ...parts } = definition;

  function Cards({ context, specs, card }: BodyProps<Context, Drawn, NonNullable<Drawn[keyof Drawn]>>): ReactNode {
    const extras = useMemo(() => definition.extras?.(context) ?? {}, [context]);
    return (
      <>
        <div className="figure-page">
          {drawnIn(specs).map((spec) => {
            const { width = 'full', ...extra } = extras[spec.figure] ?? {};
            return card(spec, { className: `figure-page-${width}`, ...extra });
          })}
        </div>
        {Below !== undefined && <Below context={context} />}
      </>
    );
  }

  const skeletons = heights.map((height) => ({ height, className: 'figure-page-full' }));
  return laidPage({ ...parts, Body: Cards, waiting: { className: 'figure-page', skeletons } });
}
