import { NO_CLAUSE, isClause, type Clause } from '#model/clause.ts';
import type { Request } from '#model/request.ts';
import type { ViewId } from '#model/views.ts';
import { writeEvidenceAddress } from '#state/evidence-address.ts';
import { forEachField, START, type ViewState } from '#state/fields.ts';

/** What choosing something changes. */
export type Patch = Partial<ViewState>;

export function including(...levels: readonly string[]): Clause {
  return levels.length === 0 ? NO_CLAUSE : { include: levels, exclude: [] };
}

/** A view with nothing narrowed and nothing open, so that what is applied is all that applies. */
export function afresh(view: ViewId): Patch {
  const patch: Record<string, unknown> = { view, evidence: '' };
  forEachField((name, field) => {
    if (field.view === view && (isClause(field.start) || field.start === '')) patch[name] = START[name];
  });
  return patch;
}

/** A view with the evidence of one of its marks. */
export function withEvidence(view: ViewId, figure: string, mark: string): Patch {
  return { ...afresh(view), evidence: writeEvidenceAddress({ figure, mark }) };
}

/** The view state that a request asks for. */
export function requestPatch(request: Request): Patch {
  switch (request.view) {
    case 'research':
      return {
        ...afresh('research'),
        direction: including(...request.directions),
        group: including(...request.groups),
        city: including(...request.cities),
        months: including(...(request.months ?? [])),
      };
    case 'provinces':
      return { ...afresh('provinces'), compare: request.compare, policyMeasure: including(...request.measures) };
  }
}
