import { memo, type ComponentType } from 'react';
import type { FigureProps } from '#charts/screen/figure-props.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { FigureCard, type CardProps } from './FigureCard.tsx';

/** The card of whatever figure a drawing can draw. It is drawn again only when what it is given changes. */
export function cardOf<Spec extends ChartSpec>(
  Drawing: ComponentType<FigureProps<Spec>>,
): ComponentType<CardProps<Spec>> {
  return memo(function Card(props: CardProps<Spec>) {
    return <FigureCard {...props} Drawing={Drawing} />;
  });
}
