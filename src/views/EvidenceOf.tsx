import { lazy, Suspense, useMemo, type ReactNode } from 'react';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { gridOf, marksOf } from '#charts/grid.ts';
import type { Wording } from '#i18n/wording.ts';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import { readEvidenceAddress } from '#state/evidence-address.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { useSources } from './use-sources.ts';

const EvidencePanel = lazy(async () => ({ default: (await import('#ui/EvidencePanel.tsx')).EvidencePanel }));

type Props = {
  readonly specs: readonly ChartSpec[];
  readonly wording: Wording;
  /** A record behind a mark of a figure, by its id. */
  readonly recordById: (id: string, figure: string) => EvidenceEntry | null;
  /** The number in words: what it counts and how many. */
  readonly titleOf: (spec: ChartSpec, mark: Mark) => string;
};

/** The evidence panel of whichever mark the address names; nothing when it names none that is drawn. */
export function EvidenceOf({ specs, wording, recordById, titleOf }: Props): ReactNode {
  const { evidence } = useViewState();
  const go = useGo();
  const sourceOf = useSources();
  const open = useMemo(() => {
    const address = readEvidenceAddress(evidence);
    const spec = specs.find(({ figure }) => figure === address?.figure);
    const mark = spec === undefined ? undefined : marksOf(spec).find(({ key }) => key === address?.mark);
    return spec === undefined || mark === undefined ? null : { spec, mark };
  }, [evidence, specs]);
  if (open === null) return null;
  const entries = open.mark.rows().flatMap((id) => recordById(id, open.spec.figure) ?? []);
  return (
    <Suspense fallback={null}>
      <EvidencePanel
        evidence={{
          title: titleOf(open.spec, open.mark),
          entries,
          refs: entries.length === 0 ? open.mark.refs() : [],
          notes: open.spec.notes,
        }}
        sourceOf={sourceOf}
        wording={wording}
        onClose={() => go({ evidence: '' })}
      />
    </Suspense>
  );
}

/** A mark's place in its chart in words: the labels of its row and column in the grid. */
export function markPlace(spec: ChartSpec, mark: Mark): string {
  const grid = gridOf(spec);
  for (const row of grid.rows) {
    const at = row.findIndex((cell) => cell.mark === mark);
    if (at < 0) continue;
    const column = grid.columns[at]?.label ?? '';
    const labels = [row[0]?.value, grid.columns.filter(({ isNumeric }) => isNumeric).length > 1 ? column : null];
    return labels.filter((label) => label !== null && label !== undefined).join(' · ');
  }
  return mark.key;
}
