import type { StatedFigure, StatedSpec } from '#charts/kinds/stated/spec.ts';
import { hasDatasets } from '#data/has-datasets.ts';
import type { DatasetId, RecordOf, Snapshot, SnapshotWith } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { Text } from '#lib/bilingual.ts';
import { byId } from '#lib/by-id.ts';
import { monthOf } from '#lib/partial-date.ts';
import type { SourceRef } from '#model/source.ts';
import type { ViewId } from '#model/views.ts';
import { jurisdictionsById, measuresById, policyCells, type PolicyCell } from '#selectors/policies.ts';
import { framingOf, markOf } from '#views/marks.ts';

type GapKind = 'honours' | 'practices' | 'clauses' | 'membership' | 'direction' | 'policies' | 'provisions' | 'month';

/** A value that nobody states: where it would stand, in words. */
type OpenValue = {
  readonly id: string;
  readonly heading: string;
  readonly note?: Text | null | undefined;
  readonly refs: readonly SourceRef[];
};

export type Gap = { readonly kind: GapKind; readonly open: readonly OpenValue[]; readonly total: number };

type GapFinder = {
  readonly datasets: readonly DatasetId[];
  readonly gapIn: (snapshot: Snapshot, wording: Wording) => Gap[];
};

/** A kind of value that an edition may leave open: the places where it would stand, and what an open one is called. */
function gap<const Ids extends DatasetId, Place>(
  kind: GapKind,
  datasets: readonly Ids[],
  placesIn: (snapshot: SnapshotWith<Ids>) => readonly Place[],
  isOpen: (place: Place) => boolean,
  valueAt: (place: Place, wording: Wording, snapshot: SnapshotWith<Ids>) => OpenValue,
): GapFinder {
  const gapIn = (snapshot: Snapshot, wording: Wording): Gap[] => {
    if (!hasDatasets(snapshot, datasets)) return [];
    const places = placesIn(snapshot);
    const open = places.filter(isOpen).map((place) => valueAt(place, wording, snapshot));
    return open.length === 0 ? [] : [{ kind, open, total: places.length }];
  };
  return { datasets, gapIn };
}

const isNotCoded = ({ value }: { readonly value: string }): boolean => value === 'not-coded';

const POLICIES = ['policy-cells', 'jurisdictions', 'measures'] as const;

function policyValue(
  { id, jurisdiction, measure, note, refs }: PolicyCell,
  { say, text }: Wording,
  snapshot: SnapshotWith<(typeof POLICIES)[number]>,
): OpenValue {
  const place = jurisdictionsById(snapshot).get(jurisdiction);
  const label = measuresById(snapshot).get(measure);
  const heading = say.overview.unknown.cellOf(
    place === undefined ? jurisdiction : text(place.name),
    label === undefined ? measure : text(label.short),
  );
  return { id, heading, note, refs };
}

function paperValue({ id, title, basisNote, refs }: RecordOf<'papers'>, { say }: Wording): OpenValue {
  return { id, heading: title ?? say.research.table.unknownTitle, note: basisNote, refs };
}

const GAPS: readonly GapFinder[] = [
  gap(
    'honours',
    ['groups'],
    ({ groups }) =>
      groups.records.flatMap((group) =>
        (['bestPaper', 'topTwoPercent'] as const).map((honour) => ({ group, honour, ...group.honors[honour] })),
      ),
    isNotCoded,
    ({ group, honour, note, refs }, { say: { overview }, name }) => ({
      id: `${group.id}/${honour}`,
      heading: overview.unknown.honourOf(name(group.short), overview.unknown[honour]),
      note,
      refs,
    }),
  ),
  gap(
    'membership',
    ['groups'],
    ({ groups }) => groups.records,
    ({ membership }) => membership === 'inferred',
    ({ id, name: full, note, refs }, { name }) => ({ id, heading: name(full), note, refs }),
  ),
  gap(
    'practices',
    ['model-disclosures'],
    ({ 'model-disclosures': { records } }) =>
      records.flatMap(({ id, lab, practices }) => practices.map((practice) => ({ ...practice, id, lab }))),
    isNotCoded,
    ({ id, lab, practice, note, refs }, { say, name }) => ({
      id: `${id}/${practice}`,
      heading: say.overview.unknown.cellOf(name(lab), practice),
      note,
      refs,
    }),
  ),
  gap(
    'clauses',
    POLICIES,
    (snapshot) => [...policyCells(snapshot).values()].filter(({ value }) => value === 'yes'),
    ({ clause }) => clause === undefined,
    policyValue,
  ),
  gap('policies', POLICIES, (snapshot) => [...policyCells(snapshot).values()], isNotCoded, policyValue),
  gap(
    'provisions',
    ['provision-cells', 'provisions', 'law-drafts'],
    ({ 'provision-cells': { records } }) => records,
    isNotCoded,
    ({ draft, provision, oddity, refs }, { say, text }, { provisions, 'law-drafts': drafts }) => {
      const named = byId([...provisions.records, ...drafts.records.filter((record) => record.kind === 'draft')]);
      const nameOf = (id: string): string => text(named.get(id)?.short ?? { en: id, zh: id });
      const heading = say.overview.unknown.cellOf(nameOf(provision), nameOf(draft));
      return { id: `${draft}/${provision}`, heading, note: oddity, refs };
    },
  ),
  gap(
    'direction',
    ['papers'],
    ({ papers }) => papers.records,
    ({ direction }) => direction === null,
    paperValue,
  ),
  gap(
    'month',
    ['papers'],
    ({ papers }) => papers.records,
    ({ date }) => monthOf(date) === null,
    paperValue,
  ),
];

/** The datasets whose gaps are counted here. */
export const GAP_DATASETS = GAPS.flatMap(({ datasets }) => datasets);

/** The page on which the values of a kind would stand. */
const VIEW_OF: Readonly<Record<GapKind, ViewId>> = {
  honours: 'groups',
  membership: 'groups',
  practices: 'industry',
  clauses: 'provinces',
  policies: 'provinces',
  provisions: 'law',
  direction: 'research',
  month: 'research',
};

/** What this edition leaves open, a line each: of one page, or of all. */
export function gapLines(snapshot: Snapshot, wording: Wording, view?: ViewId): string[] {
  const { overview } = wording.say;
  return gapsOf(snapshot, wording)
    .filter(({ kind }) => view === undefined || VIEW_OF[kind] === view)
    .map(({ kind, open, total }) =>
      overview.judgements.gap(overview.unknown.outOf(open.length, total), overview.unknown[kind]),
    );
}

/** Every kind of value that this edition leaves open, with the places it leaves open; none that is complete. */
export function gapsOf(snapshot: Snapshot, wording: Wording): Gap[] {
  return GAPS.flatMap(({ gapIn }) => gapIn(snapshot, wording));
}

/** The gaps as figures: how many values of how many are open. */
export function unknownOf({ gaps, wording }: { readonly gaps: readonly Gap[]; readonly wording: Wording }): StatedSpec {
  const { say } = wording;
  const own = say.overview.unknown;
  return {
    kind: 'stated',
    ...framingOf(wording, own.source, {
      figure: 'unknown',
      title: gaps.length === 0 ? own.titleNone : own.title(gaps.length),
      subtitle: own.subtitle,
      count: own.count(gaps.length),
      notes: [],
      filters: '',
    }),
    labelLabel: say.overview.figures.labelLabel,
    valueLabel: say.overview.figures.valueLabel,
    shownLabel: say.figure.inWords,
    figures: gaps.map(({ kind, open, total }): StatedFigure => ({
      ...markOf(kind, open.length, () => open.map(({ id, refs }) => ({ id: `${kind}/${id}`, refs }))),
      shown: own.outOf(open.length, total),
      label: own[kind],
    })),
  };
}
