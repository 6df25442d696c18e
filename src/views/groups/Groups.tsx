import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { NO_CLAUSE } from '#model/clause.ts';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import { useKnownIds } from '#state/known-ids.ts';
import { useDatasets, type DatasetsStatus } from '#state/use-datasets.ts';
import { useTheme } from '#state/use-theme.ts';
import { useWording } from '#state/use-wording.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { FilterBar } from '#ui/FilterBar.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { EvidenceOf, markPlace } from '#views/EvidenceOf.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import { useKnownLevels } from '#views/use-known-levels.ts';
import { useSources } from '#views/use-sources.ts';
import { PageWhileLoading } from '#views/PageWhileLoading.tsx';
import { facetMenus } from '#views/facet-menus.ts';
import { useFilterHistory } from '#views/use-filter-history.ts';
import { Card, type CardSpec } from './card.ts';
import { changeEntry, figureEntry, groupEntry, honorEntry, paperEntry } from './entries.ts';
import { pageFinding } from './findings.ts';
import { groupsSpecs } from './figures.ts';
import { GROUP_COLUMNS } from './groups.ts';
import { GroupsTable } from './GroupsTable.tsx';
import { Derivation, HonorContradiction } from './HonorWords.tsx';
import { totalsOf } from './honors.ts';
import { figureOf, groupsData, groupsScene, GROUPS_DATASETS, levelLabel, type Scene } from './scene.ts';
import './groups.css';

const GroupPanel = lazy(() => import('./GroupPanel.tsx'));

type Loaded = Extract<DatasetsStatus<(typeof GROUPS_DATASETS)[number]>, { status: 'ready' }>['datasets'];

const NO_FILTERS = Object.fromEntries(GROUP_COLUMNS.map((column) => [column, NO_CLAUSE]));

const SKELETONS = [
  { height: 460, className: 'groups-wide' },
  { height: 460, className: 'groups-narrow' },
  { height: 900, className: 'groups-full' },
];

/** The groups view: who does the work, what their honours rest on, and how the list changed. */
export default function Groups(): ReactNode {
  const wording = useWording();
  const loaded = useDatasets(GROUPS_DATASETS);
  if (loaded.status === 'ready') return <GroupsPage datasets={loaded.datasets} />;
  return (
    <PageWhileLoading
      view="groups"
      datasets={GROUPS_DATASETS}
      wording={wording}
      className="groups-grid"
      skeletons={SKELETONS}
    />
  );
}

function GroupsPage({ datasets }: { readonly datasets: Loaded }): ReactNode {
  const wording = useWording();
  const palette = PALETTES[useTheme()];
  const viewState = useViewState();
  const go = useGo();
  const history = useFilterHistory();
  const sourceOf = useSources();
  const { actions, highlight } = useCardActions();
  const data = useMemo(() => groupsData(datasets), [datasets]);
  const scene = useMemo(() => groupsScene(data, viewState, wording), [data, viewState, wording]);
  const open = data.table.rows.find(({ id }) => id === viewState.groupPanel);
  useKnownLevels(useMemo(() => [scene], [scene]));
  useKnownIds(useMemo(() => ({ groupPanel: (id) => data.table.rows.some((group) => group.id === id) }), [data]));
  const specs = useMemo(() => groupsSpecs(scene), [scene]);
  const { say } = wording;
  const words = say.groups;
  const cardProps = (spec: ChartSpec) => ({
    wording,
    palette,
    highlight,
    isTable: viewState.asTable.includes(spec.figure),
    actions,
  });
  const card = (spec: CardSpec, controls?: ReactNode): ReactNode => (
    <Card key={spec.figure} spec={spec} {...cardProps(spec)} controls={controls} />
  );
  const evidence = (
    of: readonly ChartSpec[],
    entryOf: (id: string) => EvidenceEntry | null,
    titleOf: (spec: ChartSpec, mark: Mark) => string,
  ): ReactNode => (
    <EvidenceOf specs={of} wording={wording} sourceOf={sourceOf} recordById={entryOf} titleOf={titleOf} />
  );
  const groupAt = (id: string) => data.table.rows.find((group) => group.id === id);
  const reset = (): void => go(NO_FILTERS);
  return (
    <>
      <PageHead section={say.shell.views.groups} finding={pageFinding(scene)} lede={ledeOf(scene)} />
      <FilterBar
        facets={facetMenus({
          ...scene,
          columns: GROUP_COLUMNS,
          labels: scene.wording.say.groups.facets,
          nameOf: (column, level) => levelLabel(scene, column, level),
        })}
        text={null}
        textLabel=""
        wording={wording}
        summary={words.summary(scene.passing.length, data.table.rows.length)}
        {...history}
        onClause={(column, clause) => go({ [column]: clause })}
        onText={() => {}}
        onReset={reset}
      />
      {scene.passing.length === 0 && (
        <section className="groups-nothing" aria-label={words.finding.none}>
          <p>{words.nothing}</p>
          <button type="button" className="button" onClick={reset}>
            {words.reset}
          </button>
        </section>
      )}
      <div className="groups-grid">
        <div className="groups-wide groups-stack">
          {specs.honors !== null && specs.totals !== null && specs.reading?.ok === true ? (
            card(specs.honors, <Derivation totals={specs.totals} split={specs.reading.split} wording={wording} />)
          ) : (
            <HonorContradiction faults={specs.reading?.ok === false ? specs.reading.faults : null} wording={wording} />
          )}
          {card(specs.cells)}
        </div>
        <div className="groups-narrow groups-stack">{specs.bars.map((spec) => card(spec))}</div>
        <div className="groups-full">{card(specs.flow)}</div>
        <GroupsTable scene={scene} />
      </div>
      {open !== undefined && (
        <Suspense>
          <GroupPanel
            key={open.id}
            scene={scene}
            group={open}
            charts={specs.papers}
            cardProps={cardProps}
            sourceOf={sourceOf}
            onClose={() => go({ groupPanel: '' })}
          />
        </Suspense>
      )}
      {evidence(
        specs.honors === null ? [] : [specs.honors],
        (id) => {
          const figure = figureOf(data, id);
          return figure === undefined ? null : figureEntry(scene, figure);
        },
        (spec, mark) => words.honors.evidenceTitle(markPlace(spec, mark), mark.value ?? 0),
      )}
      {evidence(
        specs.bars,
        (id) => {
          const group = groupAt(id);
          return group === undefined ? null : groupEntry(scene, group);
        },
        (spec, mark) => words.evidenceTitle(markPlace(spec, mark), mark.value ?? 0),
      )}
      {evidence(
        [specs.cells],
        (id) => {
          const group = groupAt(id);
          return group === undefined ? null : honorEntry(scene, group);
        },
        (_, mark) => {
          const [group = '', honor = ''] = mark.key.split('/');
          const label = honor === 'bestPaper' ? words.honors.award : words.honors.topTwoPercent;
          const cell = specs.cells.cells.flat().find(({ key }) => key === mark.key);
          return words.cells.evidenceTitle(
            levelLabel(scene, 'groupName', group),
            label,
            words.cells.words[cell?.state ?? 'not-coded'].long,
          );
        },
      )}
      {evidence(
        [specs.flow],
        (id) => {
          const change = data.changes.find((each) => each.id === id);
          return change === undefined ? null : changeEntry(scene, change);
        },
        (spec, mark) => {
          const change = data.changes.find(({ id }) => id === mark.key);
          return change === undefined
            ? words.flow.evidenceTitle(markPlace(spec, mark), mark.value ?? 0)
            : words.flow.evidenceOne(wording.name(change.name), words.flow.lanes[change.change]);
        },
      )}
      {evidence(
        specs.papers,
        (id) => {
          const paper = data.papers.find((each) => each.id === id);
          return paper === undefined ? null : paperEntry(scene, paper);
        },
        (spec, mark) => words.page.evidenceTitle(markPlace(spec, mark), mark.value ?? 0),
      )}
    </>
  );
}

function ledeOf(scene: Scene): string {
  const words = scene.wording.say.groups;
  const totals = totalsOf(scene);
  const bar = figureOf(scene, 'anchor-paper-bar')?.value;
  return totals === null || bar === undefined ? words.ledeUnknown : words.lede({ ...totals, bar });
}
