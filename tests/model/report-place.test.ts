import { describe, expect, it } from 'vitest';
import { anchorOf, compareSections, readReportPlace } from '#model/report-place.ts';

describe('a place in the report', () => {
  it.each([
    ['endnote 7', 'endnote-7'],
    ['endnote 274', 'endnote-274'],
    ['section 4', 'section-4'],
    ['section 10.12', 'section-10.12'],
    ['acronyms slide 2', 'slide-2'],
    ['acronyms slide 12', 'slide-12'],
    ['executive summary', 'executive-summary'],
  ])('“%s” has the anchor %s', (at, anchor) => {
    const place = readReportPlace(at);
    expect(place && anchorOf(place)).toBe(anchor);
  });

  it.each([
    'endnote 2741',
    'endnote',
    'an endnote 7',
    'endnote 7 and 8',
    'section 104',
    'section 4.123',
    'section 4x5',
    'see section 4',
    'section 4.5, table 2',
    'acronyms slide 123',
    'the acronyms slide 1',
    'acronyms slide 1b',
    'slide 2',
    'executive summary, page 2',
    '',
  ])('“%s” is none', (at) => {
    expect(readReportPlace(at)).toBeNull();
  });
});

describe('sections', () => {
  it('stand in the order of the report, not of the alphabet', () => {
    const sections = ['4', '4.2', '4.10', '5', '10', '10.1'];
    expect(sections.toReversed().toSorted(compareSections)).toEqual(sections);
  });

  it('are the same where they have the same numbers', () => {
    expect(compareSections('4.2', '4.2')).toBe(0);
  });
});
