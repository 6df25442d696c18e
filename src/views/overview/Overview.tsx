import { ArrowRight } from 'lucide-react';
import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { ChartSpec, Mark, StatedSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import type { Shelved } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { VIEW_IDS } from '#model/views.ts';
import { useAtlas, useViewState } from '#state/atlas-context.tsx';
import { useDatasets, type LoadingStatus, type Trouble } from '#state/use-datasets.ts';
import { useTheme } from '#state/use-theme.ts';
import { useWording } from '#state/use-wording.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { StatedCard } from '#ui/StatedCard.tsx';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { PageHead } from '#ui/PageHead.tsx';
import { AddressLink } from '#views/AddressLink.tsx';
import { DatasetFailures } from '#views/DatasetFailures.tsx';
import { EvidenceOf, markPlace } from '#views/EvidenceOf.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import { useSources } from '#views/use-sources.ts';
import { shownOf, themeCards, type Theme } from './key-figures.ts';
import { Questions } from './Questions.tsx';
import { questionsOf, QUESTION_DATASETS } from './questions.ts';
import { GAP_DATASETS, gapEntry, gapsOf, unknownOf } from './unknown.ts';
import './overview.css';

const FIGURES = ['key-figures'] as const;
/** As many as the report has themes, so that nothing moves when they come. */
const PLACES = Array.from({ length: 9 }, (_, at) => at);
const CARD_HEIGHT = 360;
const NO_CLAUSES = {};
const ALL_FIGURES = { dataset: 'key-figures' } as const;
const Gaps = lazy(() => import('./Gaps.tsx'));

/**
 * The page that a newcomer lands on: what this is, where to start, what the report says in numbers, what is not known. Its
 * questions stand before any data is there.
 */
export default function Overview(): ReactNode {
  const wording = useWording();
  const loaded = useDatasets(FIGURES);
  const figures = loaded.status === 'ready' ? loaded.datasets['key-figures'] : null;
  const { say, format } = wording;
  const own = say.overview;
  const palette = PALETTES[useTheme()];
  const { asTable } = useViewState();
  const edition = useAtlas((atlas) => atlas.edition);
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const answering = useDatasets(QUESTION_DATASETS);
  const counting = useDatasets(GAP_DATASETS);
  const troubles = distinctTroubles([loaded, answering, counting]);
  const sourceOf = useSources();
  const { actions, highlight } = useCardActions(NO_CLAUSES);
  const cards = useMemo(() => (figures === null ? [] : themeCards(figures, wording)), [figures, wording]);
  const questions = useMemo(() => questionsOf(snapshot, wording), [snapshot, wording]);
  const gaps = useMemo(() => gapsOf(snapshot, wording), [snapshot, wording]);
  const unknown = useMemo(() => unknownOf(gaps, wording), [gaps, wording]);
  const specs = useMemo(() => [...cards.map(({ spec }) => spec), unknown], [cards, unknown]);
  const card = (spec: StatedSpec, below: ReactNode, className: string): ReactNode => (
    <StatedCard
      key={spec.figure}
      spec={spec}
      wording={wording}
      palette={palette}
      highlight={highlight}
      isTable={asTable.includes(spec.figure)}
      actions={actions}
      below={below}
      className={className}
    />
  );
  const entryOf = (id: string): EvidenceEntry | null =>
    (figures === null ? null : figureEntry(id, figures, wording)) ?? gapEntry(gaps, id);
  return (
    <>
      <PageHead
        section={say.shell.views.overview}
        finding={
          figures === null
            ? say.shell.siteTagline
            : own.finding(
                cards.reduce((sum, { spec }) => sum + spec.figures.length, 0),
                cards.length,
              )
        }
        lede={
          edition === null
            ? ''
            : own.lede({ published: format.date(edition.published), through: format.date(edition.dataThrough) })
        }
      />
      <Questions questions={questions} isWorking={answering.status === 'loading'} wording={wording} />
      {troubles.length > 0 && <DatasetFailures troubles={troubles} wording={wording} />}
      <section aria-labelledby="overview-figures-title">
        <header className="overview-head">
          <h2 id="overview-figures-title">{own.figures.title}</h2>
          <p>
            {figures !== null && `${own.figures.intro(figures.records.length)} `}
            <AddressLink view="data" chosen={ALL_FIGURES}>
              {own.figures.all}
            </AddressLink>
          </p>
        </header>
        <div className="overview-figures">
          {loaded.status === 'loading' &&
            PLACES.map((at) => <CardSkeleton key={at} label={say.shell.loading} height={CARD_HEIGHT} />)}
          {cards.map(({ theme, spec }) => card(spec, <MoreLink theme={theme} wording={wording} />, ''))}
        </div>
      </section>
      <section aria-labelledby="overview-unknown-title">
        <header className="overview-head">
          <h2 id="overview-unknown-title">{own.unknown.section}</h2>
        </header>
        {counting.status === 'loading' && <CardSkeleton label={say.shell.loading} height={260} />}
        {counting.status === 'ready' && card(unknown, null, 'overview-unknown')}
        <Suspense fallback={<CardSkeleton label={say.shell.loading} height={420} />}>
          <Gaps wording={wording} />
        </Suspense>
      </section>
      <EvidenceOf specs={specs} wording={wording} sourceOf={sourceOf} entryOf={entryOf} titleOf={titleIn(wording)} />
    </>
  );
}

/** What failed, once for each file, whichever part of the page wanted it. */
function distinctTroubles(parts: readonly LoadingStatus[]): readonly Trouble[] {
  const troubles = parts.flatMap((part) => (part.status === 'failed' ? part.troubles : []));
  return [...new Map(troubles.map((trouble) => [trouble.error.file, trouble])).values()];
}

/** Leads from the figures of a theme to the page that explains them, where there is one. */
function MoreLink({ theme, wording }: { readonly theme: Theme; readonly wording: Wording }): ReactNode {
  const view = VIEW_IDS.find((id) => id === theme);
  if (view === undefined) return null;
  const { shell, overview } = wording.say;
  return (
    <p className="overview-more">
      <AddressLink view={view}>
        {overview.figures.more(shell.views[theme])} <ArrowRight size={14} aria-hidden />
      </AddressLink>
    </p>
  );
}

function titleIn({ say }: Wording): (spec: ChartSpec, mark: Mark) => string {
  return (spec, mark) => {
    const figure = spec.kind === 'stated' ? spec.figures.find(({ key }) => key === mark.key) : undefined;
    return figure === undefined ? markPlace(spec, mark) : say.overview.figures.note(figure.label, figure.shown);
  };
}

/** A number of the report as the evidence panel shows it. */
function figureEntry(id: string, { records, source }: Shelved<'key-figures'>, wording: Wording): EvidenceEntry | null {
  const figure = records.find((each) => each.id === id);
  if (figure === undefined) return null;
  const { text, say } = wording;
  return {
    id,
    heading: say.overview.figures.note(text(figure.label), shownOf(figure, wording)),
    lines: figure.qualifier === 'derived' ? [say.overview.figures.derived] : [],
    url: null,
    remark: figure.note === null ? null : text(figure.note),
    refs: figure.refs ?? [source],
  };
}
