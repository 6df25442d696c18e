import type { StatementsSpec } from '#charts/kinds/statements/spec.ts';
import type { RecordOf, Snapshot } from '#data/snapshot.ts';
import { textsOf, type Wording } from '#i18n/wording.ts';
import type { ViewId } from '#model/views.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { among, type Words } from './evidence-records.ts';
import { framingOf, markOfRecord } from './marks.ts';

type Finding = RecordOf<'findings'>;

/** What a view with findings of the report in words has in its context. */
export type WithFindings = { readonly wording: Wording; readonly findings: readonly Finding[] };

const KINDS = ['finding', 'method', 'proposal', 'disclosure'] as const satisfies readonly Finding['kind'][];

/** What the report says in words on the subject of a view, in the order of the data; none where their file is not there. */
export function findingsOn({ findings }: Pick<Snapshot, 'findings'>, view: ViewId): Finding[] {
  return (findings?.records ?? []).filter((finding) => finding.view === view);
}

/** One of them in the reader's language, for sentences of a page that say what the report says; empty where it is not there. */
export function findingWords({ findings, wording }: WithFindings, id: string): string {
  return textsOf(wording, findings.find((finding) => finding.id === id)?.statement ?? null).join('');
}

/** What the report says in words, by kind, each with what the report itself sets against it. Null where it says nothing. */
export function findingsFigure({ findings, wording }: WithFindings, source: string): StatementsSpec | null {
  if (findings.length === 0) return null;
  const { say, text } = wording;
  const own = say.findings;
  return {
    kind: 'statements',
    ...framingOf(wording, source, {
      figure: 'findings',
      title: own.title(findings.length),
      subtitle: own.subtitle,
      count: own.count(findings.length),
      notes: [],
      filters: '',
    }),
    size: 'ordinary',
    groupLabel: own.kind,
    headingLabel: own.point,
    textLabel: own.says,
    factsLabel: own.caution,
    groups: KINDS.filter((kind) => findings.some((finding) => finding.kind === kind)).map((kind) => ({
      key: kind,
      label: own.kinds[kind],
      target: null,
      choice: 'neutral',
    })),
    items: findings.map((finding) => ({
      ...markOfRecord(finding),
      group: finding.kind,
      sign: '',
      heading: text(finding.label),
      text: text(finding.statement),
      facts: textsOf(wording, finding.caution),
    })),
  };
}

/** What stands behind a finding, by its id. */
export function findingById({ findings, wording }: WithFindings): (id: string) => EvidenceEntry | null {
  const { text, say } = wording;
  return among(findings, ({ label, kind, statement, caution, note }): Words => ({
    heading: text(label),
    fact: text(statement),
    lines: [say.findings.kinds[kind], ...textsOf(wording, caution)],
    remark: note === null ? null : text(note),
  }));
}
