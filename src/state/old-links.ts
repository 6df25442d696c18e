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
  standards: { funding: 'safety-directions' },
  opinion: { 'poll-shares': 'poll' },
  timeline: { 'event-kinds': 'timeline', 'event-actors': 'timeline' },
};
const NAMING_FIGURES = ['table', 'export', 'embed', 'embed-code'] as const;

/** Leads from a figure that is gone to the one that draws the same; its marks have no successors, so their evidence closes. */
function followFigures(parameters: URLSearchParams): void {
  const view = parameters.get('view') ?? '';
  const successors = Object.hasOwn(SUCCESSORS, view) ? SUCCESSORS[view] : undefined;
  if (successors === undefined) return;
  for (const parameter of NAMING_FIGURES)
    change(parameters, parameter, (said) => {
      const names = said.split(',');
      if (!names.some((name) => Object.hasOwn(successors, name))) return said;
      return [...new Set(names.map((name) => (Object.hasOwn(successors, name) ? successors[name] : name)))].join(',');
    });
  const [figure = ''] = parameters.get('evidence')?.split(':') ?? [];
  if (Object.hasOwn(successors, figure)) parameters.delete('evidence');
}

/** Marks that go by another name since. No mark of today can be called as they were, so that no version has to tell. */
const RENAMED_MARKS: readonly (readonly [was: RegExp, is: string])[] = [
  // Versions of a draft were `cass@2.0` before each became a record of its own.
  [/^(lineage:\w+)@/, '$1-'],
  // What was a cell of a matrix, most of them empty, is one of a list.
  [/^(wdta:[^/]+)\/.*$/, '$1'],
  [/^honor-cells:[^/]+\/(bestPaper|topTwoPercent)$/, 'honor-cells:$1/silent'],
];

function renameMark(parameters: URLSearchParams): void {
  change(parameters, 'evidence', (said) => RENAMED_MARKS.reduce((now, [was, is]) => now.replace(was, is), said));
}

/** Changes what a parameter says, each time that it is said: a repeat is told to the reader, and must not be lost here. */
function change(parameters: URLSearchParams, parameter: string, now: (said: string) => string): void {
  const all = [...parameters];
  for (const [name] of all) parameters.delete(name);
  for (const [name, said] of all) parameters.append(name, name === parameter ? now(said) : said);
}
