/** Brings the parameters of a link made by an older version up to date. `tests/fixtures/links.txt` holds every kind. */
type LinkUpgrade = (parameters: URLSearchParams) => void;

/** The version that links are written in; addresses carry `v` only from version 2 on. */
const UPGRADES: readonly LinkUpgrade[] = [];

/** Applies the upgrades that a link's version asks for, in order. An unreadable version counts as the first. */
export function upgradeLink(parameters: URLSearchParams): URLSearchParams {
  const upgraded = new URLSearchParams(parameters);
  const version = Number(upgraded.get('v') ?? '1');
  upgraded.delete('v');
  const from = Number.isInteger(version) && version >= 1 ? version - 1 : 0;
  for (const upgrade of UPGRADES.slice(from)) upgrade(upgraded);
  return upgraded;
}
