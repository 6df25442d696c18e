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
  return upgraded;
}

/** Figures that are gone, each with the one that says what it said: the links that name them have outlived them. */
const RETIRED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  law: { agreement: 'provisions' },
  provinces: { combinations: 'matrix' },
};

/** The parameters that name figures; evidence names a mark of one, and the marks are gone with it. */
const FIGURE_PARAMETERS = ['table', 'export', 'embed-code', 'embed'];

/** Leads links to figures that are gone on to those that took their place. No version is needed: their names stay taken. */
export function followRetired(parameters: URLSearchParams): void {
  const view = parameters.get('view') ?? '';
  for (const [retired, successor] of Object.entries(Object.hasOwn(RETIRED, view) ? (RETIRED[view] ?? {}) : {})) {
    for (const parameter of FIGURE_PARAMETERS) {
      const names = parameters.get(parameter)?.split(',') ?? [];
      if (!names.includes(retired)) continue;
      parameters.set(parameter, [...new Set(names.map((name) => (name === retired ? successor : name)))].join(','));
    }
    if (parameters.get('evidence')?.startsWith(`${retired}:`) === true) parameters.delete('evidence');
  }
}
