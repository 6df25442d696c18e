import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Wording } from '#i18n/wording.ts';
import { markPlace } from '#views/EvidenceOf.tsx';

/** What a mark says, as the head of its evidence. */
export function evidenceTitle(spec: ChartSpec, mark: Mark, { say }: Wording): string {
  switch (spec.kind) {
    case 'timeline':
      return spec.events.find(({ key }) => key === mark.key)?.label ?? mark.key;
    case 'parts': {
      const whole = spec.wholes.find(({ key, part }) => key === mark.key || part?.key === mark.key);
      const count = whole?.part?.key === mark.key ? whole.part : whole;
      return count === null || count === undefined
        ? mark.key
        : say.international.evidence.count(count.label, count.shown);
    }
    case 'matrix': {
      const row = spec.cells.findIndex((cells) => cells.some(({ key }) => key === mark.key));
      const cell = spec.cells[row]?.find(({ key }) => key === mark.key);
      const line = spec.down[row]?.label ?? mark.key;
      return cell === undefined ? line : say.international.evidence.count(line, spec.words[cell.state].long);
    }
    default:
      return markPlace(spec, mark);
  }
}
