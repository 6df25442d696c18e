import { keysOf } from '#lib/keys-of.ts';
import type { Field } from './field.ts';
import { commonFields } from '#state/fields/common.ts';
import { dataFields } from '#state/fields/data.ts';
import { documentsFields } from '#state/fields/documents.ts';
import { expertsFields } from '#state/fields/experts.ts';
import { glossaryFields } from '#state/fields/glossary.ts';
import { groupsFields } from '#state/fields/groups.ts';
import { industryFields } from '#state/fields/industry.ts';
import { internationalFields } from '#state/fields/international.ts';
import { lawFields } from '#state/fields/law.ts';
import { provincesFields } from '#state/fields/provinces.ts';
import { researchFields } from '#state/fields/research.ts';
import { standardsFields } from '#state/fields/standards.ts';
import { timelineFields } from '#state/fields/timeline.ts';

/** Every field of the view state, in the order of an address. Type, address, start values and history follow from its row. */
export const FIELDS = {
  ...commonFields,
  ...researchFields,
  ...groupsFields,
  ...provincesFields,
  ...lawFields,
  ...documentsFields,
  ...internationalFields,
  ...standardsFields,
  ...industryFields,
  ...expertsFields,
  ...timelineFields,
  ...glossaryFields,
  ...dataFields,
};

type Fields = typeof FIELDS;
type ValueOf<F> = F extends Field<infer Value> ? Value : never;

/** Where the reader is and what is chosen: small, serialisable, and all that an address says. */
export type ViewState = { readonly [Name in keyof Fields]: ValueOf<Fields[Name]> };
export type FieldName = keyof ViewState;
/** The fields that hold values of one kind: those of clauses are what filters are set in. */
export type FieldOf<Value> = {
  readonly [Name in FieldName]: ViewState[Name] extends Value ? Name : never;
}[FieldName];

/** Calls `visit` for every field with its own types. */
export function forEachField(visit: <Name extends FieldName>(name: Name, field: Field<ViewState[Name]>) => void): void {
  for (const name of keysOf(FIELDS)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the record ties each name to its own field; a loop over its keys loses that tie
    visit(name, FIELDS[name] as unknown as Field<ViewState[typeof name]>);
  }
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one start value for each field, by construction
export const START: ViewState = Object.fromEntries(
  Object.entries(FIELDS).map(([name, { start }]) => [name, start]),
) as unknown as ViewState;

/** A state without what is open over its page: `?view=law&show=both&export=matrix` becomes `?view=law&show=both`. */
export function withoutDialogs(viewState: ViewState): ViewState {
  return withStart(viewState, ({ isOverPage }) => isOverPage);
}

type Asked = Pick<Field<unknown>, 'isOfPage' | 'isOverPage'>;

function withStart(before: ViewState, isMeant: (field: Asked) => boolean): ViewState {
  const after: Record<string, unknown> = { ...before };
  forEachField((name, field) => {
    if (isMeant(field)) after[name] = field.start;
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field comes whole from the state before or its own start value
  return after as unknown as ViewState;
}

/** The state after a change. On another page, what was about the one before is let go of, unless the change sets it. */
export function changed(before: ViewState, patch: Partial<ViewState>): ViewState {
  const isElsewhere = patch.view !== undefined && patch.view !== before.view;
  return { ...(isElsewhere ? withStart(before, ({ isOfPage }) => isOfPage) : before), ...patch };
}
