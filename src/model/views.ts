/** The pages of the dashboard, as the navigation groups and orders them. Links name them. */
export const VIEW_GROUPS = {
  start: ['overview'],
  core: ['research', 'groups', 'provinces', 'law', 'documents'],
  context: ['international', 'standards', 'industry', 'experts', 'opinion'],
  reference: ['timeline', 'glossary', 'data'],
} as const;

export type ViewGroup = keyof typeof VIEW_GROUPS;
export type ViewId = (typeof VIEW_GROUPS)[ViewGroup][number];
export const VIEW_IDS: readonly ViewId[] = Object.values(VIEW_GROUPS).flat();
