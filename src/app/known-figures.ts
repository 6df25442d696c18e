import { marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { KnownIds } from '#state/known-ids.ts';
import { readEvidenceAddress } from '#state/evidence-address.ts';

/** Which figures and marks a link may name: those that are drawn. */
export function knownFigures(drawn: readonly ChartSpec[]): KnownIds {
  const names = new Set(drawn.map(({ figure }) => figure));
  const isFigure = (name: string): boolean => names.has(name);
  const isMark = (spelled: string): boolean => {
    const address = readEvidenceAddress(spelled);
    const spec = drawn.find(({ figure }) => figure === address?.figure);
    return spec !== undefined && marksOf(spec).some(({ key }) => key === address?.mark);
  };
  return { asTable: isFigure, exporting: isFigure, embedding: isFigure, evidence: isMark };
}
