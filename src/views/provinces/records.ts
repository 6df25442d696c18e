import { textsOf } from '#i18n/wording.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { jurisdictionName, measureName, type Context, type Policy } from './context.ts';

/** A policy document with an id: `anhui/document-2`. */
export type PolicyDocument = Policy & { readonly id: string };

export function documentsIn({ jurisdictions }: Context, jurisdiction: string): PolicyDocument[] {
  const policies = jurisdictions.get(jurisdiction)?.policies ?? [];
  return policies.map((policy, at) => ({ ...policy, id: `${jurisdiction}/document-${at + 1}` }));
}

/** What stands behind a mark of this view, by the id in its rows: a cell, a policy document, or what came later. */
export function recordById(context: Context, id: string): EvidenceEntry | null {
  const { wording } = context;
  const say = wording.say.provinces;
  const [thing = ''] = id.split('/');
  const documents = documentsIn(context, thing);
  const document = documents.find((each) => each.id === id);
  if (document !== undefined) {
    return {
      id,
      heading: wording.name(document.title),
      lines: [documentFacts(context, document), ...(document.note === null ? [] : [wording.text(document.note)])],
      url: document.url,
      refs: document.refs,
    };
  }
  const event = context.later.find((each) => each.id === id);
  if (event !== undefined) {
    return {
      id,
      heading: wording.text(event.title),
      later: event.confidence,
      lines: [
        [wording.format.date(event.date), ...textsOf(wording, event.place), ...event.actors.map(wording.name)].join(
          ' · ',
        ),
        ...textsOf(wording, event.note),
      ],
      url: event.url,
      refs: event.refs,
    };
  }
  const cell = context.cells.get(id);
  if (cell === undefined || !context.jurisdictions.has(thing)) return null;
  const [policy] = documents;
  const unplaced = { yes: say.evidence.noClause, no: say.evidence.isNo };
  return {
    id,
    heading: say.evidence.cell(
      jurisdictionName(context, cell.jurisdiction),
      measureName(context, cell.measure),
      say.states[cell.value].long,
    ),
    lines: [
      ...(policy === undefined
        ? []
        : [wording.say.filters.chip(say.evidence.policy, wording.name(policy.title)), documentFacts(context, policy)]),
      cell.clause !== undefined
        ? say.evidence.clause(wording.say.figure.reportPlace(cell.clause))
        : cell.value === 'yes' || cell.value === 'no'
          ? unplaced[cell.value]
          : say.evidence.notCoded,
      ...(cell.note === undefined ? [] : [wording.text(cell.note)]),
    ],
    passages:
      cell.clause === undefined || policy === undefined || policy.url === null
        ? []
        : [
            {
              label: say.evidence.passage(wording.say.figure.reportPlace(cell.clause), wording.name(policy.title)),
              url: policy.url,
            },
          ],
    refs: [...cell.refs, ...(policy === undefined ? [] : policy.refs)],
  };
}

/** Date, number and issuer on one line, as far as they are known. */
export function documentFacts({ wording }: Context, { date, number, issuer }: Policy): string {
  const say = wording.say.provinces.documents;
  return [
    date === null ? wording.say.filters.chip(say.date, say.unknown) : wording.format.date(date),
    ...(number === null ? [] : [number]),
    issuer === null ? wording.say.filters.chip(say.issuer, say.unknown) : wording.name(issuer),
  ].join(' · ');
}
