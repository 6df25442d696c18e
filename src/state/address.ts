import type { ViewId } from '#model/views.ts';
import { forEachField, START, withoutDialogs, type ViewState } from './fields.ts';
import { followRetired, isLinkVersion, LINK_VERSION, upgradeLink } from './old-links.ts';

/** A part of an address that could not be used, and was left out. */
export type AddressProblem =
  | { readonly kind: 'unknown-parameter'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'bad-value'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'repeated'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'other-view'; readonly parameter: string; readonly value: string; readonly view: ViewId };

/**
 * The address of a view state: `?view=research&direction=alignment`. Fields at their start value, and fields of other
 * views, are left out; the order is that of the field table. Empty for the start.
 */
export function writeAddress(state: ViewState): string {
  const parts: string[] = [];
  forEachField((name, field) => {
    if (field.view !== null && field.view !== state.view) return;
    const spelled = field.codec.write(state[name]);
    if (spelled !== field.codec.write(field.start)) parts.push(`${field.parameter}=${encodeReadably(spelled)}`);
  });
  if (state.view === START.view && parts.length > 0) parts.unshift(`view=${state.view}`);
  if (LINK_VERSION > 1 && parts.length > 0) parts.push(`v=${LINK_VERSION}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/**
 * The address that leads to a page with nothing open over it, as files, briefings and other pages carry it. They outlive
 * the start page, so that it always names its view: `?view=overview`.
 */
export function pageAddress(state: ViewState): string {
  return writeAddress(withoutDialogs(state)) || `?view=${state.view}`;
}

/** Percent-encodes what an address must, and leaves commas, colons and Chinese readable. */
function encodeReadably(spelled: string): string {
  return spelled.replace(/[%#&+?=<>"'`{}|\\^[\]\s\p{Cc}\p{Cs}]/gu, (character) =>
    character === "'" ? '%27' : encodeURIComponentSafely(character),
  );
}

function encodeURIComponentSafely(character: string): string {
  return character.isWellFormed() ? encodeURIComponent(character) : '%EF%BF%BD';
}

/**
 * Reads any string as an address. What it does not understand is reported and left at its start value; it never
 * throws, and never executes or keeps anything that it was not told about.
 */
export function readAddress(search: string): { state: ViewState; problems: AddressProblem[] } {
  const said = new URLSearchParams(search);
  const parameters = upgradeLink(said);
  followRetired(parameters);
  const problems: AddressProblem[] = [];
  const state: Record<string, unknown> = { ...START };
  const known = new Set<string>();
  // The first row names the view, so every other row knows whether it belongs here.
  forEachField((name, { parameter, view, codec }) => {
    known.add(parameter);
    const [spelled, ...repeats] = parameters.getAll(parameter);
    if (spelled === undefined) return;
    const value = codec.read(spelled);
    if (value === undefined) problems.push({ kind: 'bad-value', parameter, value: spelled });
    else if (view !== null && view !== state['view'])
      problems.push({ kind: 'other-view', parameter, value: spelled, view });
    else state[name] = value;
    for (const repeat of repeats) problems.push({ kind: 'repeated', parameter, value: repeat });
  });
  for (const [parameter, value] of parameters) {
    if (!known.has(parameter)) problems.push({ kind: 'unknown-parameter', parameter, value });
  }
  for (const value of said.getAll('v')) {
    if (!isLinkVersion(value)) problems.push({ kind: 'bad-value', parameter: 'v', value });
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field was read by its own codec or left at its start value
  return { state: state as unknown as ViewState, problems };
}

/** Whether going from one state to the next is something that Back should undo. */
export function makesStep(before: ViewState, after: ViewState): boolean {
  let isStep = false;
  forEachField((name, field) => {
    const isChanged = field.codec.write(before[name]) !== field.codec.write(after[name]);
    if (isChanged && field.makesStep(before[name], after[name])) isStep = true;
  });
  return isStep;
}
