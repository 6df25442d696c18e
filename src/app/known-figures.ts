import { marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { KnownIds } from '#state/known-ids.ts';
import { readEvidenceAddress } from '#state/evidence-address.ts';

/** Which figures and marks a link may name: those that are drawn. */
export function knownFigures(drawn: (figure: string) => ChartSpec | undefined): KnownIds {
  const isFigure = (name: string): boolean => drawn(name) !== undefined;
  const isMark = (spelled: string): boolean => {
    const address = readEvidenceAddress(spelled);
    const spec = address === null ? undefined : drawn(address.figure);
    return spec !== undefined && marksOf(spec).some(({ key }) => key === address?.mark);
  };
  return { asTable: isFigure, exporting: isFigure, embedding: isFigure, evidence: isMark };
}
