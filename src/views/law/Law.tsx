import { BookOpenText } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import { NO_CLAUSE } from '#model/clause.ts';
import { useAtlas, useGo, useViewState } from '#state/atlas-context.tsx';
import { useKnownIds } from '#state/known-ids.ts';
import { useDatasets } from '#state/use-datasets.ts';
import { useTheme } from '#state/use-theme.ts';
import { useWording } from '#state/use-wording.ts';
import { FilterBar } from '#ui/FilterBar.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { EvidenceOf, markPlace } from '#views/EvidenceOf.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import { useKnownLevels } from '#views/use-known-levels.ts';
import { useSources } from '#views/use-sources.ts';
import { PageWhileLoading } from '#views/PageWhileLoading.tsx';
import { useFilterHistory } from '#views/use-filter-history.ts';
import { Card, type CardSpec } from './card.ts';
import { AgreementChips } from './AgreementChips.tsx';
import { DraftCards } from './DraftCards.tsx';
import { entryOf, stateWords } from './entries.ts';
import { datasets, figuresOfScene, sceneOf } from './figures.ts';
import { pageFinding } from './findings.ts';
import { articleDraftOf, ordersOf } from './order.ts';
import { OddCells } from './OddCells.tsx';
import { ReadingView } from './ReadingView.tsx';
import type { Scene } from './scene.ts';
import './law.css';

const NO_FILTERS = { agreement: NO_CLAUSE, lawText: '' };

const SKELETONS = [
  { height: 560, className: 'law-wide' },
  { height: 320, className: 'law-narrow' },
];

/** The view of AI-law drafts: provision by provision, who agrees with whom, and how the drafts came about. */
export default function Law(): ReactNode {
  const wording = useWording();
  useDatasets(datasets);
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const viewState = useViewState();
  const scene = useMemo(() => sceneOf(snapshot, viewState, wording), [snapshot, viewState, wording]);
  if (scene !== null) return <LawPage scene={scene} />;
  return (
    <PageWhileLoading view="law" datasets={datasets} wording={wording} className="law-grid" skeletons={SKELETONS} />
  );
}

function LawPage({ scene }: { readonly scene: Scene }): ReactNode {
  const palette = PALETTES[useTheme()];
  const { wording, viewState } = scene;
  const go = useGo();
  const history = useFilterHistory();
  const { actions, highlight } = useCardActions();
  const sourceOf = useSources();
  useKnownLevels(useMemo(() => [scene], [scene]));
  useKnownIds(useMemo(() => ({ lawSort: (order) => ordersOf(scene.drafts).includes(order) }), [scene.drafts]));
  const specs = useMemo(() => figuresOfScene(scene), [scene]);
  const { say } = wording;
  const finding = pageFinding(scene);
  const lede = say.law.lede({
    provisions: scene.table.rows.length,
    names: wording.format.list(scene.drafts.map(({ short }) => wording.text(short))),
    drafts: scene.drafts.length,
  });
  const card = (spec: CardSpec, className: string, controls?: ReactNode): ReactNode => (
    <Card
      spec={spec}
      wording={wording}
      palette={palette}
      highlight={highlight}
      isTable={viewState.asTable.includes(spec.figure)}
      actions={actions}
      controls={controls}
      className={className}
    />
  );
  const filterBar = (
    <FilterBar
      facets={[]}
      text={viewState.lawText}
      textLabel={say.law.search}
      wording={wording}
      summary={say.law.summary(scene.rows.length, scene.table.rows.length)}
      {...history}
      onClause={() => {}}
      onText={(lawText) => go({ lawText })}
      onReset={() => go(NO_FILTERS)}
    >
      <AgreementChips
        spec={specs.bars}
        clause={viewState.agreement}
        wording={wording}
        onClause={(agreement) => go({ agreement })}
      />
    </FilterBar>
  );
  const sorting = <SortPicker scene={scene} onSort={(lawSort) => go({ lawSort })} />;
  const nothing = scene.rows.length === 0 && (
    <p className="law-nothing">
      {say.law.nothing.title}
      <button type="button" className="button" onClick={() => go(NO_FILTERS)}>
        {say.law.nothing.reset}
      </button>
    </p>
  );
  if (viewState.isReading) {
    return (
      <>
        {filterBar}
        {nothing}
        <ReadingView
          scene={scene}
          spec={specs.matrix}
          finding={finding}
          lede={lede}
          controls={sorting}
          onClose={() => go({ isReading: false })}
        />
      </>
    );
  }
  return (
    <>
      <div className="law-head">
        <PageHead section={say.shell.views.law} finding={finding} lede={lede} />
        <button type="button" className="button" onClick={() => go({ isReading: true, evidence: '' })}>
          <BookOpenText size={16} aria-hidden /> {say.law.reading.open}
        </button>
      </div>
      {filterBar}
      {nothing}
      <div className="law-grid">
        <div className="law-wide">
          {card(specs.matrix, '', sorting)}
          {card(specs.lineage, '')}
        </div>
        <div className="law-narrow">
          {card(specs.bars, '')}
          <OddCells scene={scene} onEvidence={(cell) => actions.onEvidence(specs.matrix.figure, cell)} />
        </div>
      </div>
      <DraftCards scene={scene} participants={specs.participants} actions={actions} />
      <EvidenceOf
        specs={Object.values(specs)}
        wording={wording}
        sourceOf={sourceOf}
        recordById={(id) => entryOf(scene, id)}
        titleOf={(spec, mark) => evidenceTitle(scene, spec, mark)}
      />
    </>
  );
}

function evidenceTitle(scene: Scene, spec: ChartSpec, mark: Mark): string {
  const { say, text } = scene.wording;
  const cell = scene.rows.flatMap(({ cells }) => cells).find(({ id }) => id === mark.key);
  if (spec.kind === 'matrix' && cell !== undefined) {
    return say.law.evidence.title(`${text(cell.provision.short)} · ${text(cell.draft.short)}`, stateWords(scene, cell));
  }
  const event = spec.kind === 'timeline' ? spec.events.find(({ key }) => key === mark.key) : undefined;
  if (event !== undefined) return event.label;
  if (spec.kind === 'matrix') {
    const draft = spec.across.find(({ total }) => total === mark);
    return say.law.evidence.count(draft?.label ?? markPlace(spec, mark), mark.value ?? 0);
  }
  if (spec.kind === 'stated') return spec.figures.find(({ key }) => key === mark.key)?.label ?? mark.key;
  return say.law.evidence.count(markPlace(spec, mark), mark.value ?? 0);
}

type SortProps = { readonly scene: Scene; readonly onSort: (order: string) => void };

function SortPicker({ scene, onSort }: SortProps): ReactNode {
  const { wording, drafts, viewState } = scene;
  const say = wording.say.law.sort;
  const orders = ordersOf(drafts);
  const labelOf = (order: string): string => {
    const draft = articleDraftOf(order, drafts);
    if (draft !== null) return say.article(wording.text(draft.short));
    return order === 'agreement' ? say.agreement : say.provision;
  };
  return (
    <label className="law-sort">
      {say.label}
      <select
        value={orders.includes(viewState.lawSort) ? viewState.lawSort : 'provision'}
        onChange={(event) => onSort(event.target.value)}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {labelOf(order)}
          </option>
        ))}
      </select>
    </label>
  );
}
