import { ArrowRight } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { StatedCard } from '#ui/StatedCard.tsx';
import { AddressLink } from '#views/AddressLink.tsx';
import { EvidenceOf } from '#views/EvidenceOf.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import { useCards } from '#views/use-cards.tsx';
import { themeFigure, THEMES, type KeyFigures as Numbers } from './key-figures.ts';
import { recordById, titleOf } from './records.ts';

const CARD_HEIGHT = 360;
const ALL_FIGURES = { dataset: 'key-figures' } as const;

type Props = { readonly numbers: Numbers; readonly isWaiting: boolean; readonly wording: Wording };

/** What the report says in numbers, a card for each of its themes. */
export function KeyFigures({ numbers, isWaiting, wording }: Props): ReactNode {
  const own = wording.say.overview.figures;
  const card = useCards(StatedCard, wording, useCardActions());
  const shown = useMemo(
    () => THEMES.map((theme) => ({ theme, spec: themeFigure({ wording, numbers }, theme) })),
    [wording, numbers],
  );
  const specs = useMemo(() => shown.flatMap(({ spec }) => spec ?? []), [shown]);
  return (
    <section aria-labelledby="overview-figures-title">
      <header className="overview-head">
        <h2 id="overview-figures-title">{own.title}</h2>
        <p>
          {numbers.size > 0 && `${own.intro(numbers.size)} `}
          <AddressLink view="data" chosen={ALL_FIGURES}>
            {own.all}
          </AddressLink>
        </p>
      </header>
      <div className="overview-figures">
        {shown.map(({ theme, spec }) =>
          spec === null
            ? // As many places as the report has themes, so that nothing moves when they come.
              isWaiting && <CardSkeleton key={theme} label={wording.say.shell.loading} height={CARD_HEIGHT} />
            : card(spec, { below: <MoreLink theme={theme} wording={wording} /> }),
        )}
      </div>
      <EvidenceOf
        specs={specs}
        wording={wording}
        recordById={(id) => recordById({ wording, numbers, gaps: [] }, id)}
        titleOf={(spec, mark) => titleOf(wording, spec, mark)}
      />
    </section>
  );
}

/** Leads from the figures of a theme to the page that explains them. */
function MoreLink({
  theme,
  wording,
}: {
  readonly theme: (typeof THEMES)[number];
  readonly wording: Wording;
}): ReactNode {
  const { shell, overview } = wording.say;
  return (
    <p className="overview-more">
      <AddressLink view={theme}>
        {overview.figures.more(shell.views[theme])} <ArrowRight size={14} aria-hidden />
      </AddressLink>
    </p>
  );
}
