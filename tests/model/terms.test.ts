import { describe, expect, it } from 'vitest';
import { termFinder } from '#model/terms.ts';

const TERMS = [
  { id: 'agi', abbr: 'AGI' },
  { id: 'cac', abbr: 'CAC' },
  { id: 'cncert', abbr: 'CNCERT' },
  { id: 'cncert-cc', abbr: 'CNCERT/CC' },
  { id: 'r-and-d', abbr: 'R&D (2.0)' },
  { id: 'nameless', abbr: '' },
];

/** The parts of a text, terms in brackets: `[agi:AGI] first`. */
function spelled(text: string): string[] {
  return termFinder(TERMS)(text).map((part) => (part.term === null ? part.text : `[${part.term}:${part.text}]`));
}

describe('terms in a text', () => {
  it.each([
    ['', ['']],
    ['nothing of the kind', ['nothing of the kind']],
    ['AGI', ['[agi:AGI]']],
    ['AGI first', ['[agi:AGI]', ' first']],
    ['towards AGI', ['towards ', '[agi:AGI]']],
    ['AGI and CAC, AGI again', ['[agi:AGI]', ' and ', '[cac:CAC]', ', AGI again']],
    ['AGI AGI', ['[agi:AGI]', ' AGI']],
    ['中国CAC发布', ['中国', '[cac:CAC]', '发布']],
    ['CNCERT/CC before CNCERT', ['[cncert-cc:CNCERT/CC]', ' before ', '[cncert:CNCERT]']],
    ['agi, xAGI, AGIx, AGI2, ÉAGI, AGI\u0301, _AGI', ['agi, xAGI, AGIx, AGI2, ÉAGI, AGI\u0301, _AGI']],
    ['R&D (2.0)!', ['[r-and-d:R&D (2.0)]', '!']],
    ['R&D (2x0)', ['R&D (2x0)']],
  ])('“%s”', (text, parts) => {
    expect(spelled(text)).toEqual(parts);
  });

  it('are none where there are no terms', () => {
    expect(termFinder([{ id: 'nameless', abbr: '' }])('AGI')).toEqual([{ text: 'AGI', term: null }]);
  });
});
