import type { ReactNode } from 'react';
import type { StatedSpec } from './spec.ts';
import type { FigureProps } from '#charts/screen/figure-props.ts';
import { useRovingFocus } from '#charts/screen/use-roving-focus.ts';
import './figure.css';

/** Numbers as their source states them, each a button to its place in the source. */
export function StatedFigures({ spec, wording, actions }: FigureProps<StatedSpec>): ReactNode {
  const { area, stopAt } = useRovingFocus();
  return (
    <ul className="stated" aria-label={spec.title} {...area}>
      {spec.figures.map((figure, at) => (
        <li key={figure.key}>
          <button
            type="button"
            {...stopAt(0, at)}
            aria-label={wording.say.figure.showSource(figure.label, figure.shown)}
            onClick={() => actions.onEvidence(figure.key)}
          >
            {figure.shown}
          </button>
          <span>{figure.label}</span>
          {figure.detail !== undefined && <small>{figure.detail}</small>}
        </li>
      ))}
    </ul>
  );
}
