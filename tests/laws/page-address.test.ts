import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAddress, readAddress } from '#state/address.ts';
import { forEachField, START, withoutDialogs, type ViewState } from '#state/fields.ts';
import { reachable } from '#tests/fixtures/view-states.ts';

/** What is open over a page, named here a second time: the table of fields must not forget one. */
const OVER_PAGE = ['evidence', 'export', 'embed-code', 'sheet', 'embed', 'tray', 'briefing', 'present'];

const parametersOf = (address: string): string[] => [...new URLSearchParams(address).keys()];

/** What a state says by parameter, of the fields that its view has. */
function saidBy(state: ViewState): Map<string, string> {
  const said = new Map<string, string>();
  forEachField((name, { parameter, view, codec }) => {
    if (view === null || view === state.view) said.set(parameter, codec.write(state[name]));
  });
  return said;
}

describe('the address of a page', () => {
  it('opens nothing over it', () => {
    const { state } = readAddress('?view=research&direction=alignment&embed-code=z&export=papers');
    expect(pageAddress(state)).toBe('?view=research&direction=alignment');
    fc.assert(
      fc.property(reachable, (any) => {
        expect(parametersOf(pageAddress(any)).filter((parameter) => OVER_PAGE.includes(parameter))).toEqual([]);
      }),
    );
  });

  it('keeps everything of the page', () => {
    fc.assert(
      fc.property(reachable, (any) => {
        const kept = saidBy(readAddress(pageAddress(any)).state);
        const meant = [...saidBy(any)].filter(([parameter]) => !OVER_PAGE.includes(parameter));
        expect(meant.map(([parameter]) => [parameter, kept.get(parameter)])).toEqual(meant);
      }),
    );
  });

  it('is that of the page it leads to, and names its view even at the start', () => {
    expect(pageAddress({ ...START, tray: true })).toBe('?view=overview');
    fc.assert(
      fc.property(reachable, (any) => {
        const address = pageAddress(any);
        expect(pageAddress(readAddress(address).state)).toBe(address);
        expect(pageAddress(withoutDialogs(any))).toBe(address);
        expect(parametersOf(address)).toContain('view');
      }),
    );
  });
});
