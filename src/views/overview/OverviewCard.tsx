import type { ReactNode } from 'react';
import type { StatedSpec } from '#charts/kinds/stated/spec.ts';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import type { Wording } from '#i18n/wording.ts';
import { useViewState } from '#state/atlas-context.tsx';
import { useTheme } from '#state/use-theme.ts';
import { StatedCard } from '#ui/StatedCard.tsx';
import { markPlace } from '#views/EvidenceOf.tsx';
import { useCardActions } from '#views/use-card-actions.ts';

type Props = {
  readonly spec: StatedSpec;
  readonly below?: ReactNode;
  readonly className?: string;
  readonly wording: Wording;
};

/** A card of stated numbers. Nothing on this page filters anything. */
export function OverviewCard({ spec, below, className = '', wording }: Props): ReactNode {
  const palette = PALETTES[useTheme()];
  const { asTable } = useViewState();
  const { actions, highlight } = useCardActions();
  return (
    <StatedCard
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
}

/** A stated number in words, for the head of its evidence. */
export function titleIn({ say }: Wording): (spec: ChartSpec, mark: Mark) => string {
  return (spec, mark) => {
    const figure = spec.kind === 'stated' ? spec.figures.find(({ key }) => key === mark.key) : undefined;
    return figure === undefined ? markPlace(spec, mark) : say.overview.figures.note(figure.label, figure.shown);
  };
}
