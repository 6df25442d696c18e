import type { ComponentType } from 'react';
import type { ChartKind, SpecOf } from '#charts/spec.ts';
import type { FigureProps } from './figure-props.ts';

/** What draws the kinds of figure that a page has, and no other: a page that could draw any would send for all of them. */
export function drawingOf<Kind extends ChartKind>(drawings: {
  readonly [Each in Kind]: ComponentType<FigureProps<SpecOf<Each>>>;
}): ComponentType<FigureProps<SpecOf<Kind>>> {
  return function Drawing(props) {
    const Kind: ComponentType<FigureProps<SpecOf<Kind>>> = drawings[props.spec.kind];
    return <Kind {...props} />;
  };
}
