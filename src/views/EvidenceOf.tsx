import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { gridOf, marksOf } from '#charts/grid.ts';
import type { Wording } from '#i18n/wording.ts';
import { arxivOf } from '#model/cited-works.ts';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import { readEvidenceAddress } from '#state/evidence-address.ts';
import type { Evidence, EvidenceEntry } from '#ui/evidence.ts';
import { useSources } from './use-sources.ts';

const EvidencePanel = lazy(async () => ({ default: (await import('#ui/EvidencePanel.tsx')).EvidencePanel }));

const NO_TABLES: readonly string[] = [];

type Props = {
  readonly specs: readonly ChartSpec[];
  /** Tables whose rows open their own evidence: `commitments-table:paris-statement`. */
  readonly tables?: readonly string[];
  readonly wording: Wording;
  /** A record behind a mark of a figure, by its id. */
  readonly recordById: (id: string, figure: string) => EvidenceEntry | null;
  /** The number in words: what it counts and how many. */
  readonly titleOf: (spec: ChartSpec, mark: Mark) => string;
};

/** The evidence panel of whichever mark or row of a table the address names; nothing when it names none that is shown. */
export function EvidenceOf({ specs, tables = NO_TABLES, wording, recordById, titleOf }: Props): ReactNode {
  const { evidence } = useViewState();
  const go = useGo();
  const address = useMemo(() => readEvidenceAddress(evidence), [evidence]);
  const open = useMemo(() => {
    const spec = specs.find(({ figure }) => figure === address?.figure);
    const mark = spec === undefined ? undefined : marksOf(spec).find(({ key }) => key === address?.mark);
    return spec === undefined || mark === undefined ? null : { spec, mark };
  }, [address, specs]);
  const isRow = address !== null && tables.includes(address.figure);
  const row = isRow ? recordById(address.mark, address.figure) : null;
  const shown = open === null ? (row === null ? null : ofRow(row)) : ofMark(open.spec, open.mark);
  const sourceOf = useSources(shown !== null && hasPapers(shown));
  if (shown === null) return null;
  return (
    <Suspense fallback={null}>
      <EvidencePanel evidence={shown} sourceOf={sourceOf} wording={wording} onClose={() => go({ evidence: '' })} />
    </Suspense>
  );

  function ofMark(spec: ChartSpec, mark: Mark): Evidence {
    const entries = mark.rows().flatMap((id) => recordById(id, spec.figure) ?? []);
    const refs = entries.length === 0 ? mark.refs() : [];
    return { title: titleOf(spec, mark), entries, refs, notes: spec.notes };
  }
}

const hasPapers = ({ entries, refs }: Evidence): boolean =>
  [...refs, ...entries.flatMap((entry) => entry.refs)].some((ref) => arxivOf(ref) !== null);

function ofRow(entry: EvidenceEntry): Evidence {
  return { title: entry.heading, entries: [entry], refs: [], notes: [] };
}

/** A mark's place in its chart in words: the labels of its row and column in the grid. */
export function markPlace(spec: ChartSpec, mark: Mark): string {
  const grid = gridOf(spec);
  for (const row of grid.rows) {
    const at = row.findIndex((cell) => cell.mark === mark);
    if (at < 0) continue;
    const column = grid.columns[at]?.label ?? '';
    // A row that is of no set, but of a combination of them, begins with nothing.
    const head = row.find(({ value }) => value !== '')?.value;
    const labels = [head, grid.columns.filter(({ isNumeric }) => isNumeric).length > 1 ? column : null];
    return labels.filter((label) => label !== null && label !== undefined).join(' · ');
  }
  return mark.key;
}
