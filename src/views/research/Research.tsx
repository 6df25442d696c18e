import { memo, useDeferredValue, useMemo, type ReactNode } from 'react';
import { isBlank } from '#charts/grid.ts';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { isEmptyClause, NO_CLAUSE } from '#model/clause.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { countPassing, facet, passingSet } from '#model/facet.ts';
import { columnOf } from '#model/table.ts';
import { dimensionLabel, levelName } from '#selectors/dimension.ts';
import { clauseOn, isFiltered } from '#selectors/slice.ts';
import { useGo } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useTheme } from '#state/use-theme.ts';
import type { CardProps } from '#ui/FigureCard.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { drawnIn } from '#views/define-view.ts';
import { EvidenceOf, markPlace } from '#views/EvidenceOf.tsx';
import { NothingMatches, type Relaxation } from '#views/NothingMatches.tsx';
import { noFilters, SliceFilters } from '#views/SliceFilters.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import { useEarlyLayout } from '#views/use-early-layout.ts';
import { useKnownLevels } from '#views/use-known-levels.ts';
import { contextPage } from '#views/context-page.tsx';
import { Card, type CardSpec } from './card.ts';
import { BAR_COLUMNS, barsOf, countNamed, hasAverages, type BarColumn } from './charts.ts';
import type { Context } from './context.ts';
import { view } from './figures.ts';
import { pageFinding } from './findings.ts';
import { MonthControls } from './MonthControls.tsx';
import { PeriodRanges, PeriodsControls } from './PeriodControls.tsx';
import { MonthRange } from './MonthRange.tsx';
import { papersTable } from './PapersTable.tsx';
import './research.css';

const EVENTS = ['events'] as const;
const NOTHING = [] as const;

/** The research view: papers by month, direction, group, institution and city, linked. */
export default contextPage(view, ResearchPage, {
  className: 'research-grid',
  skeletons: [
    { height: 560, className: 'research-periods' },
    { height: 650, className: 'research-months' },
    { height: 410, className: 'research-direction' },
    { height: 560, className: 'research-group' },
    { height: 390, className: 'research-institution' },
    { height: 390, className: 'research-city' },
    { height: 470, className: 'research-heatmap' },
  ],
});

function ResearchPage({ context }: { readonly context: Context }): ReactNode {
  useDatasets(context.viewState.monthEvents ? EVENTS : NOTHING);
  const { actions, highlight } = useCardActions();
  const slices = useMemo(() => [context], [context]);
  useKnownLevels(slices);
  // Title, chips and the chart that was clicked answer at once; what is linked to it follows as soon as it can, in the same
  // frame where there is little to count.
  const later = useDeferredValue(context);
  useEarlyLayout(later);
  const specs = useMemo(() => view.specsIn(later), [later]);
  const drawn = useMemo(() => drawnIn(specs), [specs]);
  const { wording, table, total, clauses } = context;
  const { say } = wording;
  const palette = PALETTES[useTheme()];
  const isNothing = total === 0 && isFiltered(context);
  const drawing = { palette, highlight, actions, isNothing };
  return (
    <>
      <PageHead section={say.shell.views.research} finding={pageFinding(context)} lede={ledeOf(context)} />
      <SliceFilters
        slices={slices}
        search={say.filters.textSearch}
        summary={say.research.summary(total, table.rows.length)}
      />
      {isNothing && <NoPaper context={context} />}
      <div className="research-grid">
        <PeriodsCard context={later} spec={specs.periods} {...drawing} />
        <MonthsCard context={later} spec={specs.months} {...drawing} />
        {BAR_COLUMNS.map((column) => (
          <BarsCard
            key={column}
            context={clauses[column] === later.clauses[column] ? later : context}
            column={column}
            {...drawing}
          />
        ))}
        <ResearchCard context={later} spec={specs.heatmap} {...drawing} />
        {specs.report !== null && <ResearchCard context={later} spec={specs.report} {...drawing} />}
        <div className="research-full">
          <papersTable.Card context={later} highlight={highlight} />
        </div>
      </div>
      <EvidenceOf
        specs={drawn}
        wording={wording}
        recordById={(id, figure) => view.recordById(context, id, figure)}
        titleOf={(spec, mark) => titleOf(context, spec, mark)}
      />
    </>
  );
}

type Drawing = Pick<CardProps<CardSpec>, 'palette' | 'highlight' | 'actions'> & {
  readonly context: Context;
  /** Whether the page says that nothing matches: then no blank card says it again. */
  readonly isNothing: boolean;
};

const BarsCard = memo(function BarsCard({ column, ...drawing }: Drawing & { readonly column: BarColumn }): ReactNode {
  return <ResearchCard spec={barsOf(drawing.context, column)} {...drawing} />;
});

type ResearchCardProps = Drawing & Pick<CardProps<CardSpec>, 'spec' | 'controls' | 'below'>;

function ResearchCard({ context, spec, isNothing, ...rest }: ResearchCardProps): ReactNode {
  if (isNothing && isBlank(spec)) return null;
  return (
    <Card
      spec={spec}
      wording={context.wording}
      isTable={context.viewState.asTable.includes(spec.figure)}
      className={`research-${spec.figure}`}
      {...rest}
    />
  );
}

const MonthsCard = memo(function MonthsCard(props: Drawing & Pick<CardProps<CardSpec>, 'spec'>): ReactNode {
  const { wording, table, whole, viewState } = props.context;
  const { monthsMode, reportLines, monthEvents } = viewState;
  return (
    <ResearchCard
      {...props}
      controls={
        <MonthControls
          monthsMode={monthsMode}
          reportLines={reportLines}
          monthEvents={monthEvents}
          hasAverages={hasAverages(props.context)}
          wording={wording}
        />
      }
      below={<MonthRange table={table} whole={whole} wording={wording} />}
    />
  );
});

const PeriodsCard = memo(function PeriodsCard(props: Drawing & Pick<CardProps<CardSpec>, 'spec'>): ReactNode {
  const { wording, table, whole, viewState } = props.context;
  const { periodsBy, periodsAs } = viewState;
  return (
    <ResearchCard
      {...props}
      controls={<PeriodsControls periodsBy={periodsBy} periodsAs={periodsAs} wording={wording} />}
      below={<PeriodRanges table={table} whole={whole} wording={wording} />}
    />
  );
});

/** Says which filter empties the page, and offers to drop it. */
function NoPaper({ context }: { readonly context: Context }): ReactNode {
  const go = useGo();
  const { table, dimensions, clauses, text, wording } = context;
  const { say } = wording;
  const { nothing } = say.research;
  const relaxed = dimensions.flatMap(({ id }): Relaxation[] => {
    const { include, exclude } = clauseOn(context, id);
    if (isEmptyClause({ include, exclude })) return [];
    const names = [...include, ...exclude].slice(0, 3).map((level) => levelName(context, id, level));
    const count = countPassing(facet(table, { clauses: { ...clauses, [id]: NO_CLAUSE }, text }));
    const label = say.filters.chip(dimensionLabel(context, id), names.join(', '));
    return [{ label: nothing.relax(label, count), onRelax: () => go({ [id]: NO_CLAUSE }) }];
  });
  const searched: Relaxation = {
    label: nothing.relax(say.filters.chipText(text), countPassing(facet(table, { clauses, text: '' }))),
    onRelax: () => go({ text: '' }),
  };
  return (
    <NothingMatches
      label={nothing.title}
      words={nothing.explain}
      relaxations={text === '' ? relaxed : [...relaxed, searched]}
      resetLabel={say.filters.reset}
      onReset={() => go(noFilters([context]))}
    />
  );
}

function titleOf({ wording }: Context, spec: ChartSpec, mark: Mark): string {
  const place = markPlace(spec, mark);
  const isOfReport =
    spec.kind === 'stated' ||
    (spec.kind === 'columns' && spec.annotations?.marks.some((each) => each === mark) === true);
  return isOfReport ? place : wording.say.research.evidenceTitle(place, mark.rows().length);
}

function ledeOf({ wording, table, whole }: Context): string {
  const { say, format } = wording;
  const months = columnOf(table, 'months').levels.filter((level) => level !== UNKNOWN_LEVEL);
  const named = countNamed(table, passingSet(whole));
  return say.research.lede({
    first: format.month(months[0] ?? ''),
    last: format.month(months.at(-1) ?? ''),
    named,
    collected: table.rows.length - named,
  });
}
