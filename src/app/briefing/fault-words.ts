import { slideWords } from '#i18n/slides/slides.ts';
import type { Wording } from '#i18n/wording.ts';
import { MOST_ITEMS, type BriefingFault } from '#model/briefing.ts';

/** What is wrong with a briefing file or link, as a sentence. */
export function faultWords(fault: BriefingFault, wording: Wording): string {
  const { faults } = slideWords(wording);
  switch (fault.kind) {
    case 'not-json':
    case 'not-a-briefing':
      return faults[fault.kind];
    case 'newer':
      return faults.newer(fault.version);
    case 'too-many':
      return faults['too-many'](fault.count, MOST_ITEMS);
    case 'item':
      return faults.item[fault.field](fault.at);
  }
}
