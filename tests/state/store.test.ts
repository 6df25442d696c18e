import { describe, expect, it } from 'vitest';
import { readAddress } from '#state/address.ts';
import { createAtlas } from '#state/store.ts';

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
