import { describe, expect, it } from 'vitest';
import { describeChanges, type Reason } from '#data/changes.ts';
import type { RecordOf, Snapshot } from '#data/snapshot.ts';

const source = { source: 'a-report', at: 'section 1' };
const other = { source: 'a-page', at: 'web page' };
const text = (words: string) => ({ en: words, zh: `中${words}` });

const line = (id: string, own: Partial<RecordOf<'red-lines'>> = {}): RecordOf<'red-lines'> => ({
  id,
  order: 1,
  label: text('label'),
  meaning: text('meaning'),
  refs: [source],
  ...own,
});
const edition = (...records: RecordOf<'red-lines'>[]): Snapshot => ({ 'red-lines': { records, source } });

const reason = (own: Partial<Reason>): Reason => ({
  row: null,
  records: ['one'],
  fields: [],
  kind: 'correction',
  reason: text('why'),
  refs: [other],
  ...own,
});
const given = (...reasons: Reason[]) => new Map([['red-lines', reasons]]);
const NOBODY = new Map<string, readonly Reason[]>();

describe('a change that nobody gives a reason for', () => {
  it('of a record that came is an addition, vouched for by its own refs', () => {
    expect(describeChanges({}, edition(line('one')), NOBODY)).toEqual([
      {
        dataset: 'red-lines',
        record: 'one',
        field: null,
        after: line('one'),
        kind: 'addition',
        reason: null,
        refs: [source],
      },
    ]);
  });

  it('of a record that went is a withdrawal, and of a value a correction', () => {
    const changes = describeChanges(edition(line('one'), line('two')), edition(line('one', { order: 2 })), NOBODY);
    expect(changes.map(({ record, field, kind, refs }) => [record, field, kind, refs])).toEqual([
      ['one', 'order', 'correction', []],
      ['two', null, 'withdrawal', []],
    ]);
  });
});

describe('a reason', () => {
  const before = edition(line('one'), line('two'));
  const after = edition(line('one', { order: 2, label: text('other'), refs: [source, other] }), line('two'));

  const reasonsIn = (...reasons: Reason[]): Readonly<Record<string, unknown>> =>
    Object.fromEntries<unknown>(
      describeChanges(before, after, given(...reasons)).map(({ field, kind, reason: why }) => [
        String(field),
        [kind, why?.en],
      ]),
    );

  it('is for the fields that it names, or a part of them, and where it names none for all of the record', () => {
    expect(reasonsIn(reason({ fields: ['order'] }))).toMatchObject({
      order: ['correction', 'why'],
      label: ['correction', undefined],
    });
    expect(reasonsIn(reason({ fields: ['label.en'], kind: 'wording' }))).toMatchObject({ label: ['wording', 'why'] });
    expect(reasonsIn(reason({ kind: 'wording' }))).toMatchObject({
      order: ['wording', 'why'],
      label: ['wording', 'why'],
    });
    expect(reasonsIn(reason({ records: ['two'] }))).toMatchObject({ order: ['correction', undefined] });
  });

  it('of what changed in a record is that of its new sources too, unless they have one of their own', () => {
    expect(reasonsIn(reason({ fields: ['order'] }))).toMatchObject({ refs: ['correction', 'why'] });
    const own = reason({ fields: ['refs'], kind: 'addition', reason: text('read again') });
    expect(reasonsIn(reason({ fields: ['order'] }), own)).toMatchObject({ refs: ['addition', 'read again'] });
  });

  it('joins another of the same change, and what shows either is named once', () => {
    const two = given(reason({}), reason({ fields: ['order'], reason: text('moreover'), refs: [other, source] }));
    const [, order] = describeChanges(before, after, two);
    expect(order).toMatchObject({
      field: 'order',
      reason: { en: 'why moreover', zh: '中why中moreover' },
      refs: [other, source],
    });
  });
});
