import type { ViewFigures } from '#views/view.ts';

export const datasets: ViewFigures['datasets'] = [];

/** A page of reference: tables and words, no figures. */
export const figuresOf: ViewFigures['figuresOf'] = () => [];
