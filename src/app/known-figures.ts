import { marksOf } from '#charts/grid.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { WHOLE_PAGE } from '#state/fields/common.ts';
import type { KnownIds } from '#state/known-ids.ts';
import { readEvidenceAddress, type EvidenceAddress } from '#state/evidence-address.ts';

/** Which figures, marks and rows of tables a link may name: those that are shown. */
export function knownFigures(
  drawn: (figure: string) => ChartSpec | undefined,
  isRow: (address: EvidenceAddress) => boolean,
): KnownIds {
  const isFigure = (name: string): boolean => drawn(name) !== undefined;
  const isMark = (spelled: string): boolean => {
    const address = readEvidenceAddress(spelled);
    if (address === null) return false;
    const spec = drawn(address.figure);
    return spec === undefined ? isRow(address) : marksOf(spec).some(({ key }) => key === address.mark);
  };
  return {
    asTable: isFigure,
    exporting: isFigure,
    embedding: isFigure,
    sheet: (name) => name === WHOLE_PAGE || isFigure(name),
    evidence: isMark,
  };
}
