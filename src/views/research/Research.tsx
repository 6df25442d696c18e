import { memo, useDeferredValue, useMemo, type ReactNode } from 'react';
import type { Mark, Target } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES, type Palette } from '#charts/theme.ts';
import type { Wording } from '#i18n/wording.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { passingSet } from '#model/facet.ts';
import { columnOf } from '#model/table.ts';
import { useAtlas, useGo, useViewState } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useTheme } from '#state/use-theme.ts';
import { useWording } from '#state/use-wording.ts';
import type { CardActions } from '#ui/FigureCard.tsx';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { PageHead } from '#ui/PageHead.tsx';
import { DatasetFailures } from '#views/DatasetFailures.tsx';
import { EvidenceOf, markPlace } from '#views/EvidenceOf.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import { useEarlyLayout } from '#views/use-early-layout.ts';
import { useKnownLevels } from '#views/use-known-levels.ts';
import { useSources } from '#views/use-sources.ts';
import { PageWhileLoading } from '#views/PageWhileLoading.tsx';
import { Card, type CardSpec } from './card.ts';
import { BAR_COLUMNS, barsOf, countNamed, isFiltered, type BarColumn } from './charts.ts';
import { figureEntry, paperEntry } from './entries.ts';
import { figuresOfScene, reportNumbersOf, sceneOf } from './figures.ts';
import { pageFinding } from './findings.ts';
import { MonthControls } from './MonthControls.tsx';
import { MonthRange } from './MonthRange.tsx';
import { policyEntry } from './policy-events.ts';
import { NothingMatches } from './NothingMatches.tsx';
import { PAPER_COLUMNS } from './papers.ts';
import { PapersTable } from './PapersTable.tsx';
import { NO_FILTERS, ResearchFilters } from './ResearchFilters.tsx';
import type { Scene } from './scene.ts';
import './research.css';

const PAPERS = ['papers', 'directions', 'groups'] as const;
const REPORT = ['key-figures'] as const;
const EVENTS = ['events'] as const;
const NOTHING = [] as const;

const CLAUSE_FIELDS = Object.fromEntries(PAPER_COLUMNS.map((column) => [column, column]));

const SKELETONS = [
  { height: 650, className: 'research-months' },
  { height: 410, className: 'research-direction' },
  { height: 560, className: 'research-group' },
  { height: 390, className: 'research-institution' },
  { height: 390, className: 'research-city' },
  { height: 470, className: 'research-heatmap' },
];

/** The research view: papers by month, direction, group, institution and city, linked. */
export default function Research(): ReactNode {
  const wording = useWording();
  const viewState = useViewState();
  const papers = useDatasets(PAPERS);
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const scene = useMemo(() => sceneOf(snapshot, viewState, wording), [snapshot, viewState, wording]);
  if (scene !== null) return <ResearchPage scene={scene} />;
  return (
    <PageWhileLoading
      view="research"
      status={papers}
      wording={wording}
      className="research-grid"
      skeletons={SKELETONS}
    />
  );
}

function ResearchPage({ scene }: { readonly scene: Scene }): ReactNode {
  const go = useGo();
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const sourceOf = useSources();
  useDatasets(scene.viewState.monthEvents ? EVENTS : NOTHING);
  const { actions, highlight } = useCardActions(CLAUSE_FIELDS);
  useKnownLevels(scene.table, scene.clauses);
  // Title, chips and the chart that was clicked answer at once; what is linked to it follows as soon as it can, in the same
  // frame where there is little to count.
  const later = useDeferredValue(scene);
  useEarlyLayout(later);
  const others = useMemo(() => figuresOfScene(later, reportNumbersOf(snapshot), snapshot.events), [later, snapshot]);
  const { wording, table, total } = scene;
  const palette = PALETTES[useTheme()];
  const drawing = { palette, highlight, actions };
  const entryOf = (id: string): EvidenceEntry | null => {
    const paper = table.rows.find((row) => row.id === id);
    if (paper !== undefined) return paperEntry(scene, paper);
    const event = policyEntry(id, snapshot.events, scene);
    if (event !== null) return event;
    const figure = snapshot['key-figures']?.records.find((each) => each.id === id);
    return figure === undefined ? null : figureEntry(figure, wording);
  };
  return (
    <>
      <PageHead section={wording.say.shell.views.research} finding={pageFinding(scene)} lede={ledeOf(scene)} />
      <ResearchFilters scene={scene} />
      {total === 0 && isFiltered(scene) && <NothingMatches scene={scene} go={go} onReset={() => go(NO_FILTERS)} />}
      <div className="research-grid">
        <MonthsCard scene={later} spec={others.find(({ figure }) => figure === 'months')} {...drawing} />
        {BAR_COLUMNS.map((column) => (
          <BarsCard
            key={column}
            scene={scene.clauses[column] === later.clauses[column] ? later : scene}
            column={column}
            {...drawing}
          />
        ))}
        {others
          .filter(({ figure }) => figure === 'heatmap' || figure === 'report')
          .map((spec) => (
            <ResearchCard key={spec.figure} scene={later} spec={spec} {...drawing} />
          ))}
        <ReportFailure wording={wording} />
        <div className="research-full">
          <PapersTable scene={later} palette={palette} sourceOf={sourceOf} highlight={highlight} />
        </div>
      </div>
      <EvidenceOf specs={others} wording={wording} sourceOf={sourceOf} entryOf={entryOf} titleOf={titleIn(scene)} />
    </>
  );
}

type Drawing = {
  readonly palette: Palette;
  readonly highlight: Target | null;
  readonly actions: CardActions;
};

type CardProps = Drawing & { readonly scene: Scene; readonly spec: CardSpec | undefined };

type BarsProps = Drawing & { readonly scene: Scene; readonly column: BarColumn };

const BarsCard = memo(function BarsCard({ scene, column, ...drawing }: BarsProps): ReactNode {
  return <ResearchCard scene={scene} spec={barsOf(scene, column)} {...drawing} />;
});

function ResearchCard({ scene, spec, ...drawing }: CardProps): ReactNode {
  if (spec === undefined) return null;
  return (
    <Card
      spec={spec}
      wording={scene.wording}
      isTable={scene.viewState.asTable.includes(spec.figure)}
      className={`research-${spec.figure}`}
      {...drawing}
    />
  );
}

const MonthsCard = memo(function MonthsCard({ scene, spec, ...drawing }: CardProps): ReactNode {
  if (spec === undefined) return null;
  const { wording, table, whole } = scene;
  const { asTable, monthsMode, reportLines, monthEvents } = scene.viewState;
  return (
    <Card
      spec={spec}
      wording={wording}
      isTable={asTable.includes(spec.figure)}
      controls={
        <MonthControls monthsMode={monthsMode} reportLines={reportLines} monthEvents={monthEvents} wording={wording} />
      }
      below={<MonthRange table={table} whole={whole} wording={wording} />}
      className="research-months"
      {...drawing}
    />
  );
});

/** The report's own figures need a file of their own; where it fails, only they are missing. */
function ReportFailure({ wording }: { readonly wording: Wording }): ReactNode {
  const report = useDatasets(REPORT);
  if (report.status !== 'failed') return null;
  return (
    <div className="research-full">
      <DatasetFailures troubles={report.troubles} wording={wording} />
    </div>
  );
}

function titleIn({ wording }: Scene): (spec: ChartSpec, mark: Mark) => string {
  return (spec, mark) =>
    spec.kind === 'stated' ||
    (spec.kind === 'columns' && spec.annotations?.marks.some((each) => each === mark) === true)
      ? markPlace(spec, mark)
      : wording.say.research.evidenceTitle(markPlace(spec, mark), mark.rows().length);
}

function ledeOf({ wording, table, whole }: Scene): string {
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
