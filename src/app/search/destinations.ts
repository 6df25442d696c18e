import { NO_CLAUSE, isClause, type Clause } from '#model/clause.ts';
import type { Request } from '#model/request.ts';
import type { SearchEntry } from '#model/search.ts';
import { VIEW_IDS, type ViewId } from '#model/views.ts';
import { forEachField, START, type ViewState } from '#state/fields.ts';

type Patch = Partial<ViewState>;

function including(...levels: readonly string[]): Clause {
  return levels.length === 0 ? NO_CLAUSE : { include: levels, exclude: [] };
}

/** A view with nothing narrowed, so that what is applied is all that applies. */
function afresh(view: ViewId): Patch {
  const patch: Record<string, unknown> = { view, evidence: '' };
  forEachField((name, field) => {
    if (field.view === view && (isClause(field.start) || name === 'text' || name === 'lawText'))
      patch[name] = START[name];
  });
  return patch;
}

/** The first of these views that exists. */
function existing(...ids: readonly string[]): ViewId | null {
  return VIEW_IDS.find((id) => ids.includes(id)) ?? null;
}

/** Where a found thing is: what changes in the view state; null where no page shows it, and the result says it all. */
export function destinationOf({ kind, id, names }: SearchEntry): Patch | null {
  switch (kind) {
    case 'view': {
      const view = existing(id);
      return view === null ? null : { view, evidence: '' };
    }
    case 'province':
      return { ...afresh('provinces'), compare: [id] };
    case 'group':
      return { ...afresh('groups'), groupPanel: id };
    case 'direction':
      return { ...afresh('research'), direction: including(id) };
    case 'measure':
      return { ...afresh('provinces'), compare: [], policyMeasure: including(id) };
    case 'provision':
      return { ...afresh('law'), lawText: names[0] ?? '' };
    case 'draft':
      return afresh('law');
    case 'acronym':
      return { ...afresh('glossary'), term: id };
    case 'event':
      return { ...afresh('timeline'), eventOpen: id };
    case 'paper':
      return { ...afresh('research'), text: (names[0] ?? '').slice(0, 200), papersOpen: id };
  }
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
