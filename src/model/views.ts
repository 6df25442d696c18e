/** The pages of the dashboard, in the order of the navigation. Links name them. */
export const VIEW_IDS = ['research', 'groups', 'provinces', 'law'] as const;
export type ViewId = (typeof VIEW_IDS)[number];
