import type { Statement, StatementsSpec } from '#charts/kinds/statements/spec.ts';
import type { CellState } from '#model/source.ts';
import { markOf, type Cited } from './marks.ts';

/** One coded cell of something: which practice, or which group, and what its source says of it. */
export type SaidCell = {
  readonly key: string;
  readonly name: string;
  readonly state: CellState;
  readonly note: string | null;
  readonly record: Cited;
};
export type SaidLine = { readonly key: string; readonly label: string; readonly cells: readonly SaidCell[] };

export type SaidCounts = { readonly yes: number; readonly no: number; readonly silent: number };

type Words = {
  /** What a no means, said beside it: "missing, says the report". */
  readonly no: string;
  /** A line with its three counts: none of them is a share of what was said, so that silence is never the better for it. */
  readonly line: (label: string, counts: SaidCounts) => string;
  /** The one entry for all that is not said, and the names in it. */
  readonly silent: (count: number, total: number) => string;
  readonly names: (names: readonly string[]) => string;
  readonly note: (name: string, note: string) => string;
};

export function countsOf(cells: readonly Pick<SaidCell, 'state'>[]): SaidCounts {
  const count = (state: CellState): number => cells.filter((cell) => cell.state === state).length;
  return { yes: count('yes'), no: count('no'), silent: count('not-coded') };
}

/**
 * Cells of which most are unknown, as lists: each yes and no is an entry with its note, all that is not said is one quiet entry
 * and a count. The rule for every matrix that would be mostly gaps.
 */
export function whatIsSaid(lines: readonly SaidLine[], words: Words): Pick<StatementsSpec, 'groups' | 'items'> {
  return {
    groups: lines.map(({ key, label, cells }) => ({
      key,
      label: words.line(label, countsOf(cells)),
      target: null,
      choice: 'neutral',
    })),
    items: lines.flatMap((line) => itemsOf(line, words)),
  };
}

function itemsOf({ key, cells }: SaidLine, words: Words): Statement[] {
  const said = cells.filter(({ state }) => state === 'yes' || state === 'no');
  const silent = cells.filter(({ state }) => state === 'not-coded');
  const items = said.map(({ key: cell, name, state, note, record }): Statement => ({
    ...markOf(cell, state === 'yes' ? 1 : 0, () => [record]),
    group: key,
    sign: state === 'yes' ? '✓' : '✗',
    heading: name,
    text: note ?? '',
    facts: state === 'yes' ? [] : [words.no],
  }));
  if (silent.length === 0) return items;
  return [
    ...items,
    {
      ...markOf(`${key}/silent`, null, () => silent.map(({ record }) => record)),
      group: key,
      sign: '',
      heading: words.silent(silent.length, cells.length),
      text: words.names(silent.map(({ name }) => name)),
      facts: silent.flatMap(({ name, note }) => (note === null ? [] : [words.note(name, note)])),
    },
  ];
}
