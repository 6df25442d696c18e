import { NO_CLAUSE } from '#model/clause.ts';
import { writeAddress } from '#state/address.ts';
import { forEachField, START, type ViewState } from '#state/fields.ts';

/** What leads from a group to its papers: the research view with no filter but the group. */
export function papersPatch(group: string): Partial<ViewState> {
  const patch: { [name: string]: unknown } = {};
  forEachField((name, { view }) => {
    if (view === 'research') patch[name] = START[name];
  });
  return { ...patch, view: 'research', evidence: '', group: { ...NO_CLAUSE, include: [group] } };
}

/** The same as an address, so that the link can be opened elsewhere. */
export function papersAddress(viewState: ViewState, group: string): string {
  return writeAddress({ ...START, language: viewState.language, ...papersPatch(group) });
}
