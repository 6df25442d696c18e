import type { EvidenceEntry } from '#ui/evidence.ts';
import { jurisdictionName, measureName, type Jurisdiction, type Policy, type Scene } from './scene.ts';
import { refsOfCell } from './charts.ts';

/** The id of a policy document: `anhui/document-2`. */
export function documentId(jurisdiction: string, at: number): string {
  return `${jurisdiction}/document-${at + 1}`;
}

export function documentsOf(jurisdiction: Jurisdiction): { readonly id: string; readonly policy: Policy }[] {
  return jurisdiction.policies.map((policy, at) => ({ id: documentId(jurisdiction.id, at), policy }));
}

/** A cell or a policy document as the evidence panel shows it. */
export function evidenceEntry(scene: Scene, id: string): EvidenceEntry | null {
  const [thing = ''] = id.split('/');
  const jurisdiction = scene.jurisdictions.get(thing);
  if (jurisdiction === undefined) return null;
  const document = documentsOf(jurisdiction).find((each) => each.id === id);
  return document === undefined ? cellEntry(scene, id, jurisdiction) : documentEntry(scene, id, document.policy);
}

function cellEntry(scene: Scene, id: string, jurisdiction: Jurisdiction): EvidenceEntry | null {
  const cell = scene.cells.get(id);
  if (cell === undefined) return null;
  const { wording } = scene;
  const say = wording.say.provinces;
  const [policy] = jurisdiction.policies;
  return {
    id,
    heading: say.evidence.cell(
      jurisdictionName(scene, cell.jurisdiction),
      measureName(scene, cell.measure),
      say.states[cell.value].long,
    ),
    lines: [
      ...(policy === undefined
        ? []
        : [wording.say.filters.chip(say.evidence.policy, wording.name(policy.title)), documentFacts(scene, policy)]),
      ...(cell.clause !== undefined
        ? [say.evidence.clause(wording.say.figure.reportPlace(cell.clause))]
        : cell.value === 'yes'
          ? [say.evidence.noClause]
          : cell.value === 'no'
            ? [say.evidence.isNo]
            : [say.evidence.notCoded]),
      ...(cell.note === undefined ? [] : [wording.text(cell.note)]),
    ],
    url: null,
    refs: [...refsOfCell(scene, id), ...(policy === undefined ? [] : policy.refs)],
  };
}

function documentEntry(scene: Scene, id: string, policy: Policy): EvidenceEntry {
  const { wording } = scene;
  return {
    id,
    heading: wording.name(policy.title),
    lines: [documentFacts(scene, policy), ...(policy.note === null ? [] : [wording.text(policy.note)])],
    url: policy.url,
    refs: policy.refs,
  };
}

/** Date, number and issuer on one line, as far as they are known. */
export function documentFacts({ wording }: Scene, { date, number, issuer }: Policy): string {
  const say = wording.say.provinces.documents;
  return [
    date === null ? wording.say.filters.chip(say.date, say.unknown) : wording.format.date(date),
    number,
    issuer === null ? wording.say.filters.chip(say.issuer, say.unknown) : wording.name(issuer),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
