import { lazy } from 'react';
import type { FigureSlots } from '#views/figure-slots.ts';

const loadOutputs = () => import('./take-away.ts');

/** What the overview borrows to show and take away figures of all pages. It comes after the page itself. */
export const FIGURE_SLOTS: FigureSlots = {
  Thumb: lazy(() => import('./ThumbAt.tsx')),
  takeAway: async (...job) => (await loadOutputs()).takeAway(...job),
  // What could not be fetched is fetched again when it is asked for.
  prepare: () => void loadOutputs().catch(() => {}),
};
