import type { StatedFigure, StatedSpec } from '#charts/kinds/stated/spec.ts';
import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { monthOf } from '#lib/partial-date.ts';
import { distinctRefs, type SourceRef } from '#model/source.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';

type GapKind = 'honours' | 'practices' | 'clauses' | 'membership' | 'direction' | 'policies' | 'provisions' | 'month';

/** A value that nobody states: where it would stand, in words. */
export type OpenValue = {
  readonly id: string;
  readonly heading: string;
  readonly note: string | null;
  readonly refs: readonly SourceRef[];
};

export type Gap = { readonly kind: GapKind; readonly open: readonly OpenValue[]; readonly total: number };

/** Every kind of value that this edition leaves open, with the places it leaves open; none that is complete. */
export function gapsOf(snapshot: Snapshot, wording: Wording): Gap[] {
  return [
    ...groupGaps(snapshot, wording),
    ...practiceGaps(snapshot, wording),
    ...policyGaps(snapshot, wording),
    ...provisionGaps(snapshot, wording),
    ...paperGaps(snapshot, wording),
  ].filter(({ open }) => open.length > 0);
}

const noted = (note: { en: string; zh: string } | null | undefined, { text }: Wording): string | null =>
  note === null || note === undefined ? null : text(note);

function groupGaps({ groups }: Snapshot, wording: Wording): Gap[] {
  if (groups === undefined) return [];
  const own = wording.say.overview.unknown;
  const inferred = groups.records.filter(({ membership }) => membership === 'inferred');
  const honours = groups.records.flatMap((group) =>
    (['bestPaper', 'topTwoPercent'] as const).map((honour) => ({ group, honour, cell: group.honors[honour] })),
  );
  return [
    {
      kind: 'honours',
      total: honours.length,
      open: honours
        .filter(({ cell }) => cell.value === 'not-coded')
        .map(({ group, honour, cell }) => ({
          id: `${group.id}/${honour}`,
          heading: own.honourOf(wording.name(group.short), own[honour]),
          note: noted(cell.note, wording),
          refs: cell.refs,
        })),
    },
    {
      kind: 'membership',
      total: groups.records.length,
      open: inferred.map((group) => ({
        id: group.id,
        heading: wording.name(group.name),
        note: noted(group.note, wording),
        refs: group.refs,
      })),
    },
  ];
}

function practiceGaps({ 'model-disclosures': disclosures }: Snapshot, wording: Wording): Gap[] {
  if (disclosures === undefined) return [];
  const all = disclosures.records.flatMap((record) => record.practices.map((practice) => ({ record, practice })));
  const open = all
    .filter(({ practice }) => practice.value === 'not-coded')
    .map(({ record, practice }) => ({
      id: `${record.id}/${practice.practice}`,
      heading: wording.say.overview.unknown.cellOf(wording.name(record.lab), practice.practice),
      note: noted(practice.note, wording),
      refs: practice.refs,
    }));
  return [{ kind: 'practices', open, total: all.length }];
}

function policyGaps(snapshot: Snapshot, wording: Wording): Gap[] {
  const { 'policy-cells': cells, jurisdictions, measures } = snapshot;
  if (cells === undefined || jurisdictions === undefined || measures === undefined) return [];
  const { text, say } = wording;
  const nameOf = new Map(jurisdictions.records.map(({ id, name }) => [id, text(name)]));
  const labelOf = new Map(measures.records.map(({ id, short }) => [id, text(short)]));
  const openValue = (cell: (typeof cells.records)[number]): OpenValue => ({
    id: `${cell.jurisdiction}/${cell.measure}`,
    heading: say.overview.unknown.cellOf(
      nameOf.get(cell.jurisdiction) ?? cell.jurisdiction,
      labelOf.get(cell.measure) ?? cell.measure,
    ),
    note: noted(cell.note, wording),
    refs: cell.refs,
  });
  const ticks = cells.records.filter(({ value }) => value === 'yes');
  return [
    { kind: 'clauses', total: ticks.length, open: ticks.filter(({ clause }) => clause === undefined).map(openValue) },
    {
      kind: 'policies',
      total: cells.records.length,
      open: cells.records.filter(({ value }) => value === 'not-coded').map(openValue),
    },
  ];
}

function provisionGaps(snapshot: Snapshot, wording: Wording): Gap[] {
  const { 'provision-cells': cells, provisions, 'law-drafts': drafts } = snapshot;
  if (cells === undefined || provisions === undefined || drafts === undefined) return [];
  const { text, say } = wording;
  const shortOf = new Map([...provisions.records, ...drafts.records].map(({ id, short }) => [id, text(short)]));
  const open = cells.records
    .filter(({ value }) => value === 'not-coded')
    .map(({ draft, provision, oddity, refs }) => ({
      id: `${draft}/${provision}`,
      heading: say.overview.unknown.cellOf(shortOf.get(provision) ?? provision, shortOf.get(draft) ?? draft),
      note: noted(oddity, wording),
      refs,
    }));
  return [{ kind: 'provisions', open, total: cells.records.length }];
}

function paperGaps({ papers }: Snapshot, wording: Wording): Gap[] {
  if (papers === undefined) return [];
  const openValue = (paper: (typeof papers.records)[number]): OpenValue => ({
    id: paper.id,
    heading: paper.title ?? wording.say.research.table.unknownTitle,
    note: noted(paper.basisNote, wording),
    refs: paper.refs,
  });
  const total = papers.records.length;
  return [
    { kind: 'direction', total, open: papers.records.filter(({ direction }) => direction === null).map(openValue) },
    { kind: 'month', total, open: papers.records.filter(({ date }) => monthOf(date) === null).map(openValue) },
  ];
}

/** The gaps as figures: how many values of how many are open. */
export function unknownOf(gaps: readonly Gap[], { say, language }: Wording): StatedSpec {
  const own = say.overview.unknown;
  return {
    kind: 'stated',
    figure: 'unknown',
    language,
    title: gaps.length === 0 ? own.titleNone : own.title(gaps.length),
    subtitle: own.subtitle,
    source: say.figure.source(own.source),
    count: own.count(gaps.length),
    notes: [],
    filters: '',
    labelLabel: say.overview.figures.labelLabel,
    valueLabel: say.overview.figures.valueLabel,
    shownLabel: say.figure.inWords,
    figures: gaps.map(({ kind, open, total }): StatedFigure => ({
      key: kind,
      value: open.length,
      rows: () => open.map(({ id }) => `${kind}/${id}`),
      refs: () => distinctRefs(open.flatMap(({ refs }) => refs)),
      shown: own.outOf(open.length, total),
      label: own[kind],
    })),
  };
}

/** One open value as the evidence panel shows it, by the id in its figure's rows. */
export function gapEntry(gaps: readonly Gap[], row: string): EvidenceEntry | null {
  for (const { kind, open } of gaps) {
    const value = open.find(({ id }) => `${kind}/${id}` === row);
    if (value !== undefined) {
      return { id: row, heading: value.heading, lines: [], url: null, remark: value.note, refs: value.refs };
    }
  }
  return null;
}
