import { useMemo, type ReactNode } from 'react';
import type { ChartSpec, Mark } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { columnOf } from '#model/table.ts';
import { useAtlas, useGo, useViewState } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useTheme } from '#state/use-theme.ts';
import { useWording } from '#state/use-wording.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { ChartCard } from '#ui/ChartCard.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { DatasetFailures } from '#views/DatasetFailures.tsx';
import { EvidenceOf, markPlace } from '#views/EvidenceOf.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import { useKnownLevels } from '#views/use-known-levels.ts';
import { useSources } from '#views/use-sources.ts';
import { isFiltered } from './charts.ts';
import { figureEntry, paperEntry } from './entries.ts';
import { figuresOfScene, reportNumbersOf, sceneOf } from './figures.ts';
import { pageFinding } from './findings.ts';
import { MonthControls } from './MonthControls.tsx';
import { MonthRange } from './MonthRange.tsx';
import { NothingMatches } from './NothingMatches.tsx';
import { PAPER_COLUMNS } from './papers.ts';
import { PapersTable } from './PapersTable.tsx';
import { NO_FILTERS, ResearchFilters } from './ResearchFilters.tsx';
import type { Scene } from './scene.ts';
import './research.css';

const PAPERS = ['papers', 'directions', 'groups'] as const;
const REPORT = ['key-figures'] as const;

const CLAUSE_FIELDS = Object.fromEntries(PAPER_COLUMNS.map((column) => [column, column]));

/** How wide each figure stands in the grid. */
const WIDTHS: Readonly<Record<string, string>> = {
  months: 'research-wide',
  heatmap: 'research-full',
  report: 'research-full research-report',
};

/** The research view: papers by month, direction, group, institution and city, linked. */
export default function Research(): ReactNode {
  const wording = useWording();
  const viewState = useViewState();
  const papers = useDatasets(PAPERS);
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const scene = useMemo(() => sceneOf(snapshot, viewState, wording), [snapshot, viewState, wording]);
  const { shell } = wording.say;
  if (scene !== null) return <ResearchPage scene={scene} />;
  return (
    <>
      <PageHead
        section={shell.views.research}
        finding={shell.views.research}
        lede={papers.status === 'failed' ? '' : shell.loading}
      />
      {papers.status === 'failed' ? (
        <DatasetFailures troubles={papers.troubles} wording={wording} />
      ) : (
        <div className="research-grid">
          <CardSkeleton label={shell.loading} height={560} className="research-wide" />
          <CardSkeleton label={shell.loading} height={560} className="research-narrow" />
          <CardSkeleton label={shell.loading} height={420} className="research-full" />
        </div>
      )}
    </>
  );
}

function ResearchPage({ scene }: { readonly scene: Scene }): ReactNode {
  const palette = PALETTES[useTheme()];
  const go = useGo();
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const report = useDatasets(REPORT);
  const sourceOf = useSources();
  const { actions, highlight } = useCardActions(CLAUSE_FIELDS);
  useKnownLevels(scene.table, scene.clauses);
  const specs = useMemo(() => figuresOfScene(scene, reportNumbersOf(snapshot)), [scene, snapshot]);
  const { wording, viewState, table, passing } = scene;
  const { say } = wording;
  const card = (spec: ChartSpec): ReactNode => (
    <ChartCard
      key={spec.figure}
      spec={spec}
      wording={wording}
      palette={palette}
      highlight={highlight}
      isTable={viewState.asTable.includes(spec.figure)}
      actions={actions}
      controls={spec.figure === 'months' && <MonthControls viewState={viewState} wording={wording} />}
      below={spec.figure === 'months' && <MonthRange scene={scene} />}
      className={WIDTHS[spec.figure] ?? 'research-narrow'}
    />
  );
  const entryOf = (id: string) => {
    const paper = table.rows.find((row) => row.id === id);
    if (paper !== undefined) return paperEntry(scene, paper);
    const stated = snapshot['key-figures'];
    const figure = stated?.records.find((each) => each.id === id);
    return stated === undefined || figure === undefined ? null : figureEntry(figure, stated.source, wording);
  };
  return (
    <>
      <PageHead section={say.shell.views.research} finding={pageFinding(scene)} lede={ledeOf(scene)} />
      <ResearchFilters scene={scene} />
      {passing.length === 0 && isFiltered(scene) && (
        <NothingMatches scene={scene} go={go} onReset={() => go(NO_FILTERS)} />
      )}
      <div className="research-grid">
        {specs.map(card)}
        {report.status === 'failed' && (
          <div className="research-full">
            <DatasetFailures troubles={report.troubles} wording={wording} />
          </div>
        )}
        <div className="research-full">
          <PapersTable scene={scene} sourceOf={sourceOf} />
        </div>
      </div>
      <EvidenceOf specs={specs} wording={wording} sourceOf={sourceOf} entryOf={entryOf} titleOf={titleIn(scene)} />
    </>
  );
}

function titleIn({ wording }: Scene): (spec: ChartSpec, mark: Mark) => string {
  return (spec, mark) =>
    spec.kind === 'stated'
      ? markPlace(spec, mark)
      : wording.say.research.evidenceTitle(markPlace(spec, mark), mark.rows().length);
}

function ledeOf({ wording, table }: Scene): string {
  const { say, format } = wording;
  const months = columnOf(table, 'months').levels.filter((level) => level !== UNKNOWN_LEVEL);
  const named = table.rows.filter(({ origin }) => origin === 'report').length;
  return say.research.lede({
    first: format.month(months[0] ?? ''),
    last: format.month(months.at(-1) ?? ''),
    named,
    collected: table.rows.length - named,
  });
}
