import { ArrowRight } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { StatedCard } from '#ui/StatedCard.tsx';
import { AddressLink } from '#views/AddressLink.tsx';
import { EvidenceOf } from '#views/EvidenceOf.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import { useCards } from '#views/use-cards.tsx';
import { Folded } from './Folded.tsx';
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
  const count = specs.reduce((sum, { figures }) => sum + figures.length, 0);
  return (
    <Folded id="overview-figures" className="overview-part" title={own.title}>
      <p className="overview-intro">
        {numbers.size > 0 && `${own.intro(count, numbers.size, own.source)} `}
        <AddressLink view="data" chosen={ALL_FIGURES}>
          {own.all}
        </AddressLink>
      </p>
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
    </Folded>
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
