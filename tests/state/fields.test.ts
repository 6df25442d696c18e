import { describe, expect, it } from 'vitest';
import { forEachField, type FieldName, type ViewState } from '#state/fields.ts';
import type { Field } from '#state/field.ts';

type Row = {
  readonly parameter: string;
  readonly view: string;
  readonly start: string;
  readonly isOfPage: boolean;
  readonly isOverPage: boolean;
};

const ROWS: Row[] = [];
const STEPS = new Map<string, (before: never, after: never) => unknown>();
forEachField(<Name extends FieldName>(_: Name, field: Field<ViewState[Name]>) => {
  const { parameter, view, start, codec, isOfPage, isOverPage, makesStep } = field;
  ROWS.push({ parameter, view: view ?? 'all', start: codec.write(start), isOfPage, isOverPage });
  STEPS.set(parameter, makesStep);
});

const of = (rows: readonly Row[]): string => rows.map(({ parameter }) => parameter).join(' ');
/** What a field says of going from one value to another, whatever they are. */
const stepOf = (parameter: string, before: unknown, after: unknown): unknown =>
  Reflect.apply(STEPS.get(parameter)!, undefined, [before, after]);

/** Every published link was written by these: a change here asks for a new version of links and an upgrader. */
describe('the parameters of addresses', () => {
  it.each([
    ['all', 'view lang table evidence export embed-code sheet embed tray briefing'],
    [
      'research',
      'months direction group institution city origin basis q period-a period-b periods-by periods-as months-as sort hide group-by open report-lines events',
    ],
    ['groups', 'group-type group-city group-status group-basis group-name group-panel group-sort group-hide'],
    [
      'provinces',
      'tab compare measure measure-mode region policy-kind matrix-order transpose only-differences alike weights',
    ],
    ['law', 'show provision-q order reading'],
    [
      'documents',
      'document-period document-level document-type document-binding document-topic document-named document-issuer document-year document-q document-sort document-hide',
    ],
    [
      'international',
      'with track dialogue-focus dialogue forum contributors meeting-period international-q meeting-sort meeting-hide signed-sort signed-hide',
    ],
    [
      'standards',
      'standard-level standard-status standard-period standard-q batches-as standard-sort standard-hide filing-kind filed filing-sort filing-hide filing',
    ],
    ['industry', 'disclosures'],
    ['experts', 'topic standing position-period position-q'],
    [
      'timeline',
      'domain event-kind actor event-origin event-period event-q from to event-sort event-hide point present event',
    ],
    ['glossary', 'term term-q term-sort term-hide'],
    ['data', 'dataset data-q data-sort data-hide data-by record place'],
  ])('of %s are %s', (view, parameters) => {
    expect(of(ROWS.filter((row) => row.view === view))).toBe(parameters);
  });

  it('start as links that leave them out were meant', () => {
    expect(
      ROWS.filter(({ start }) => !['', 'no'].includes(start)).map(({ parameter, start }) => `${parameter}=${start}`),
    ).toEqual([
      'view=overview',
      'lang=auto',
      'period-a=2023-04..2023-10',
      'period-b=2023-11..2024-04',
      'periods-by=direction',
      'periods-as=rate',
      'months-as=stacked',
      'sort=-date',
      'hide=authors,venue,basis',
      'group-by=none',
      'group-hide=basis',
      'tab=matrix',
      'measure-mode=any',
      'matrix-order=count',
      'order=provision',
      'document-hide=number,effect,status,topics,jurisdiction,confidence',
      'meeting-hide=organisers',
      'signed-hide=named,place',
      'batches-as=stacked',
      'disclosures=all',
      'event-hide=place,origin',
      'data-by=none',
    ]);
  });

  it('that are switched start off', () => {
    expect(of(ROWS.filter(({ start }) => start === 'no'))).toBe(
      'tray report-lines events transpose only-differences reading present',
    );
  });

  it('of the page that is open do not go along to another', () => {
    expect(of(ROWS.filter(({ isOfPage }) => isOfPage))).toBe('table evidence export embed-code sheet present');
  });

  it('that open something over the page are in no link to it', () => {
    expect(of(ROWS.filter(({ isOverPage }) => isOverPage))).toBe(
      'evidence export embed-code sheet embed tray briefing present',
    );
  });
});

describe('Back', () => {
  const LAYOUT = [
    'lang table briefing',
    'months-as sort hide group-by open report-lines events periods-by periods-as group-sort group-hide',
    'matrix-order transpose only-differences alike weights order meeting-sort meeting-hide signed-sort signed-hide',
    'batches-as standard-sort standard-hide filing-sort filing-hide filing',
    'event-sort event-hide event point present',
    'document-sort document-hide',
    'term-sort term-hide data-sort data-hide data-by record',
  ].flatMap((line) => line.split(' '));
  const SEARCHES = 'q provision-q document-q international-q standard-q position-q event-q term-q data-q'.split(' ');

  it('passes over how things are laid out', () => {
    expect(LAYOUT.filter((parameter) => stepOf(parameter, 'a', 'b') !== false)).toEqual([]);
  });

  it('takes a search as one step, however many letters it had', () => {
    const stepsOf = (parameter: string): unknown[] =>
      ['', 'r', 'red', ''].slice(1).map((after, at) => stepOf(parameter, ['', 'r', 'red'][at], after));
    expect(SEARCHES.map(stepsOf)).toEqual(SEARCHES.map(() => [true, false, true]));
  });

  it('undoes any other choice', () => {
    const rest = ROWS.filter(({ parameter }) => ![...LAYOUT, ...SEARCHES].includes(parameter));
    expect(rest.length).toBeGreaterThan(30);
    expect(rest.filter(({ parameter }) => stepOf(parameter, 'a', 'b') !== true)).toEqual([]);
  });
});
