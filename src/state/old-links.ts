/** Brings the parameters of a link made by an older version up to date. `tests/fixtures/links.txt` holds every kind. */
export type LinkUpgrade = (parameters: URLSearchParams) => void;

/** The version that links are written in; addresses carry `v` only from version 2 on. */
const UPGRADES: readonly LinkUpgrade[] = [];

export const LINK_VERSION = UPGRADES.length + 1;

/** Whether a link says a version that there has been. */
export function isLinkVersion(spelled: string): boolean {
  const version = Number(spelled);
  return Number.isInteger(version) && version >= 1 && version <= LINK_VERSION;
}

/** Applies the upgrades that a link's version asks for, in order. An unreadable version counts as the first. */
export function upgradeLink(parameters: URLSearchParams, upgrades: readonly LinkUpgrade[] = UPGRADES): URLSearchParams {
  const upgraded = new URLSearchParams(parameters);
  const version = Number(upgraded.get('v') ?? '1');
  upgraded.delete('v');
  const from = Number.isInteger(version) && version >= 1 ? version - 1 : 0;
  for (const upgrade of upgrades.slice(from)) upgrade(upgraded);
  renameMark(upgraded);
  followFigures(upgraded);
  return upgraded;
}

/** What draws today what a figure that is gone drew, by view. */
const SUCCESSORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  provinces: { combinations: 'matrix' },
  law: { agreement: 'provisions' },
  timeline: { 'event-kinds': 'timeline', 'event-actors': 'timeline' },
};
const NAMING_FIGURES = ['table', 'export', 'embed', 'embed-code'] as const;

/** Leads from a figure that is gone to the one that draws the same; its marks have no successors, so their evidence closes. */
function followFigures(parameters: URLSearchParams): void {
  const view = parameters.get('view') ?? '';
  const successors = Object.hasOwn(SUCCESSORS, view) ? SUCCESSORS[view] : undefined;
  if (successors === undefined) return;
  const nowCalled = (figure: string): string =>
    Object.hasOwn(successors, figure) ? (successors[figure] ?? figure) : figure;
  for (const parameter of NAMING_FIGURES) {
    const said = parameters.get(parameter);
    if (said === null) continue;
    parameters.set(parameter, [...new Set(said.split(',').map(nowCalled))].join(','));
  }
  const [figure = ''] = parameters.get('evidence')?.split(':') ?? [];
  if (Object.hasOwn(successors, figure)) parameters.delete('evidence');
}

/** Versions of a draft were `cass@2.0` before each became a record of its own, which none of today can be called. */
function renameMark(parameters: URLSearchParams): void {
  const said = parameters.get('evidence');
  if (said !== null) parameters.set('evidence', said.replace(/^(lineage:\w+)@/, '$1-'));
}
