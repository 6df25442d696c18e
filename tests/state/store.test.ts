import { describe, expect, it } from 'vitest';
import type { Loaded } from '#data/load.ts';
import type { Edition } from '#data/manifest.ts';
import type { DatasetId, Shelved } from '#data/snapshot.ts';
import { readAddress } from '#state/address.ts';
import { START } from '#state/fields.ts';
import { createAtlas, type Atlas } from '#state/store.ts';
import { published } from '#tests/fixtures/published.ts';

function setup() {
  const atlas = createAtlas(readAddress('?view=research').state);
  return {
    state: () => atlas.getState(),
    choose: (level: string) => atlas.getState().go({ direction: { include: [level], exclude: [] } }),
    chosen: () => atlas.getState().viewState.direction.include,
  };
}

describe('the store', () => {
  it('takes steps back and brings them again', () => {
    const { state, choose, chosen } = setup();
    choose('alignment');
    choose('robustness');
    state().undo();
    expect(chosen()).toEqual(['alignment']);
    state().undo();
    expect(chosen()).toEqual([]);
    state().undo();
    expect(chosen()).toEqual([]);
    state().redo();
    state().redo();
    expect(chosen()).toEqual(['robustness']);
  });

  it('forgets what was undone once something new is chosen', () => {
    const { state, choose, chosen } = setup();
    choose('alignment');
    state().undo();
    choose('robustness');
    state().redo();
    expect(chosen()).toEqual(['robustness']);
  });

  it('does not undo what makes no step, such as how a chart is drawn', () => {
    const { state } = setup();
    state().go({ monthsMode: 'lines' });
    expect(state().past).toEqual([]);
  });

  it('corrects without a step to go back to, and says what it corrected', () => {
    const { state, choose, chosen } = setup();
    choose('astrology');
    const notice = { kind: 'unknown-level', parameter: 'direction', value: 'astrology' } as const;
    state().correct({ direction: { include: [], exclude: [] } }, [notice]);
    expect(chosen()).toEqual([]);
    expect(state().notices).toEqual([notice]);
    expect(state().isCorrected).toBe(true);
  });

  it('says a thing once, and drops what a former address said when another arrives', () => {
    const { state } = setup();
    const notice = { kind: 'altered-file', file: 'papers.json' } as const;
    state().notify(notice);
    state().notify({ ...notice });
    const { state: viewState, problems } = readAddress('?colour=red');
    state().arrive(viewState, problems);
    expect(state().notices.map(({ kind }) => kind)).toEqual(['altered-file', 'address']);
    state().arrive(viewState, []);
    expect(state().notices.map(({ kind }) => kind)).toEqual(['altered-file']);
  });
});

const loaded = <Id extends DatasetId>(shelved: Shelved<Id>, altered: Loaded<Id>['altered'] = []): Loaded<Id> => ({
  shelved,
  altered,
});
const none = { records: [], source: { source: 'a-report', at: 'section 1' } };

describe('what is shelved', () => {
  it('stands beside what was there', () => {
    const { getState } = createAtlas();
    const directions = published('directions');
    getState().shelve('directions', loaded(directions));
    getState().shelve('measures', loaded(none));
    expect(getState().snapshot).toEqual({ directions, measures: none });
    expect(getState().notices).toEqual([]);
  });

  it.each([[[]], [['2024-spring/some.json']], [['2024-spring/some.json', '2026-autumn/some.json']]])(
    'is told to be altered where a file is not as published: %s',
    (altered) => {
      const { getState } = createAtlas();
      getState().shelve('directions', loaded(none, altered));
      expect(getState().notices).toEqual(altered.map((file) => ({ kind: 'altered-file', file })));
    },
  );

  it('belongs to the edition that is open', () => {
    const { getState } = createAtlas();
    expect(getState().edition).toBeNull();
    const edition: Edition = {
      id: '2024-spring',
      title: { en: 'Spring', zh: '春' },
      published: '2024-05',
      dataThrough: '2024-05',
      revision: 1,
      revisionNote: null,
      files: [],
      dataHash: '',
    };
    const fetchedAt = new Date('2024-05-14T09:30:00Z');
    getState().openEdition(edition, fetchedAt);
    expect(getState()).toMatchObject({ edition, fetchedAt });
  });
});

describe('steps', () => {
  it('start with none to take, nothing corrected and nothing to tell', () => {
    const atlas = createAtlas().getState();
    expect(atlas).toMatchObject({
      viewState: START,
      snapshot: {},
      notices: [],
      isCorrected: false,
      past: [],
      future: [],
    });
    atlas.undo();
    atlas.redo();
    expect(createAtlas().getState().viewState).toBe(START);
  });

  it('are not made by going to another view, and keep what was undone', () => {
    const { state, choose } = setup();
    choose('alignment');
    state().undo();
    state().go({ view: 'law' });
    expect([state().past.length, state().future.length]).toEqual([0, 1]);
    state().go({ view: 'research', monthsMode: 'lines' });
    expect([state().past.length, state().future.length]).toEqual([0, 1]);
  });

  it('are a hundred at most', () => {
    const { state, choose } = setup();
    for (let at = 0; at <= 100; at += 1) choose(`level-${at}`);
    expect(state().past).toHaveLength(100);
    for (let at = 0; at <= 100; at += 1) state().undo();
    expect(state().viewState.direction.include).toEqual(['level-0']);
  });

  it('go to and fro between the same states', () => {
    const { state, choose } = setup();
    choose('alignment');
    choose('robustness');
    const [first, last] = [state().past[0], state().viewState];
    state().undo();
    state().undo();
    expect([state().viewState, state().past.length, state().future.length]).toEqual([first, 0, 2]);
    state().redo();
    state().redo();
    expect([state().viewState, state().past.length, state().future.length]).toEqual([last, 2, 0]);
  });

  it.each([
    ['a choice', ({ go }: Atlas) => go({ text: 'red' })],
    ['undo', ({ undo }: Atlas) => undo()],
    ['an address', ({ arrive }: Atlas) => arrive(START, [])],
  ])('are no correction any more after %s', (_, act) => {
    const { state, choose } = setup();
    choose('alignment');
    state().correct({ text: 'x' }, []);
    act(state());
    expect(state().isCorrected).toBe(false);
  });

  it('are no correction any more after redo', () => {
    const { state, choose } = setup();
    choose('alignment');
    state().undo();
    state().correct({ text: 'x' }, []);
    state().redo();
    expect(state().isCorrected).toBe(false);
  });
});

describe('notices', () => {
  it('are dismissed one by one', () => {
    const { state } = setup();
    const [one, other] = ['a.json', 'b.json'].map((file) => ({ kind: 'altered-file', file }) as const);
    state().notify(one!);
    state().notify(other!);
    state().dismiss(one!);
    expect(state().notices).toEqual([other]);
  });

  it('of what refers to nothing outlast an address', () => {
    const { state } = setup();
    const rule = { kind: 'dangling', dataset: 'groups' } as const;
    const fault = { file: 'papers.json', record: '#1', field: 'groups', value: '"lost"', rule };
    state().notify({ kind: 'dangling-reference', fault });
    state().notify({ kind: 'unknown-level', parameter: 'direction', value: 'astrology' });
    state().arrive(START, [{ kind: 'unknown-parameter', parameter: 'colour', value: 'red' }]);
    expect(state().viewState).toBe(START);
    expect(state().notices).toEqual([
      { kind: 'dangling-reference', fault },
      { kind: 'address', problem: { kind: 'unknown-parameter', parameter: 'colour', value: 'red' } },
    ]);
  });
});
