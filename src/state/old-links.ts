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
  return upgraded;
}

/** Versions of a draft were `cass@2.0` before each became a record of its own, which none of today can be called. */
function renameMark(parameters: URLSearchParams): void {
  const said = parameters.get('evidence');
  if (said !== null) parameters.set('evidence', said.replace(/^(lineage:\w+)@/, '$1-'));
}
