import type { ComponentType, ReactNode } from 'react';
import { isBlank } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import type { Wording } from '#i18n/wording.ts';
import { useViewState } from '#state/atlas-context.tsx';
import { useTheme } from '#state/use-theme.ts';
import type { CardProps } from '#ui/FigureCard.tsx';
import type { useCardActions } from './use-card-actions.ts';

type CardPlace = Pick<CardProps<ChartSpec>, 'className' | 'controls' | 'below'>;

/**
 * What draws a figure of a page as a card, wherever the page puts it: `card(spec, { className: 'law-wide' })`. A page that
 * says itself that nothing matches its filters draws no blank card to say it again.
 */
export function useCards<Spec extends ChartSpec>(
  Card: ComponentType<CardProps<Spec>>,
  wording: Wording,
  { actions, highlight }: ReturnType<typeof useCardActions>,
  isNothing = false,
): (spec: Spec, place?: CardPlace) => ReactNode {
  const palette = PALETTES[useTheme()];
  const { asTable } = useViewState();
  return (spec, place) =>
    isNothing && isBlank(spec) ? null : (
      <Card
        key={spec.figure}
        spec={spec}
        wording={wording}
        palette={palette}
        highlight={highlight}
        isTable={asTable.includes(spec.figure)}
        actions={actions}
        {...place}
      />
    );
}
