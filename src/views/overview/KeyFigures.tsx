import { ArrowRight } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { Shelved } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { VIEW_IDS } from '#model/views.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { AddressLink } from '#views/AddressLink.tsx';
import { EvidenceOf } from '#views/EvidenceOf.tsx';
import { useSources } from '#views/use-sources.ts';
import { shownOf, type Theme, type ThemeCard } from './key-figures.ts';
import { OverviewCard, titleIn } from './OverviewCard.tsx';

/** As many as the report has themes, so that nothing moves when they come. */
const PLACES = Array.from({ length: 9 }, (_, at) => at);
const CARD_HEIGHT = 360;
const ALL_FIGURES = { dataset: 'key-figures' } as const;

type Props = {
  /** Null while they are on their way, or where they cannot be had. */
  readonly figures: Shelved<'key-figures'> | null;
  readonly cards: readonly ThemeCard[];
  readonly isWaiting: boolean;
  readonly wording: Wording;
};

/** What the report says in numbers, a card for each of its themes. */
export function KeyFigures({ figures, cards, isWaiting, wording }: Props): ReactNode {
  const own = wording.say.overview.figures;
  const sourceOf = useSources();
  const specs = useMemo(() => cards.map(({ spec }) => spec), [cards]);
  const entryOf = (id: string): EvidenceEntry | null => (figures === null ? null : figureEntry(id, figures, wording));
  return (
    <section aria-labelledby="overview-figures-title">
      <header className="overview-head">
        <h2 id="overview-figures-title">{own.title}</h2>
        <p>
          {figures !== null && `${own.intro(figures.records.length)} `}
          <AddressLink view="data" chosen={ALL_FIGURES}>
            {own.all}
          </AddressLink>
        </p>
      </header>
      <div className="overview-figures">
        {isWaiting &&
          PLACES.map((at) => <CardSkeleton key={at} label={wording.say.shell.loading} height={CARD_HEIGHT} />)}
        {cards.map(({ theme, spec }) => (
          <OverviewCard
            key={theme}
            spec={spec}
            below={<MoreLink theme={theme} wording={wording} />}
            wording={wording}
          />
        ))}
      </div>
      <EvidenceOf specs={specs} wording={wording} sourceOf={sourceOf} recordById={entryOf} titleOf={titleIn(wording)} />
    </section>
  );
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

/** A number of the report as the evidence panel shows it. */
function figureEntry(id: string, { records }: Shelved<'key-figures'>, wording: Wording): EvidenceEntry | null {
  const figure = records.find((each) => each.id === id);
  if (figure === undefined) return null;
  const { text, say } = wording;
  return {
    id,
    heading: say.overview.figures.note(text(figure.label), shownOf(figure, wording)),
    lines: figure.qualifier === 'derived' ? [say.overview.figures.derived] : [],
    url: null,
    remark: figure.note === null ? null : text(figure.note),
    refs: figure.refs,
  };
}
