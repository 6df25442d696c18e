import { createElement, type ReactNode } from 'react';
import type { SvgNode } from '#charts/export/svg.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Palette } from '#charts/theme.ts';
import { THUMB, thumbNodes } from '#charts/thumbs/thumb.ts';

type Props = { readonly spec: ChartSpec; readonly palette: Palette };

/** A figure as a stamp, named by what the figure says. */
export function Thumb({ spec, palette }: Props): ReactNode {
  return (
    <svg viewBox={`0 0 ${THUMB.width} ${THUMB.height}`} role="img" aria-label={spec.title} data-ink>
      {thumbNodes(spec, palette).map(toElement)}
    </svg>
  );
}

/** An attribute as React spells it: `stroke-width` is `strokeWidth`. */
const spelled = (name: string): string => name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function toElement(node: SvgNode | string, at: number): ReactNode {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attributes).map(([name, value]) => [spelled(name), value]);
  return createElement(node.tag, { key: at, ...Object.fromEntries(attributes) }, ...node.children.map(toElement));
}
