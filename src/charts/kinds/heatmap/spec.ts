import type { Choice, Framing, Mark, Target } from '#charts/mark.ts';

export type HeatmapLine = {
  readonly key: string;
  readonly label: string;
  readonly target: Target | null;
  readonly choice: Choice;
};

/** Counts per pair of levels. `cells[down][across]`. */
export type HeatmapSpec = Framing & {
  readonly kind: 'heatmap';
  readonly downLabel: string;
  readonly acrossLabel: string;
  readonly valueLabel: string;
  readonly down: readonly HeatmapLine[];
  readonly across: readonly HeatmapLine[];
  readonly cells: readonly (readonly Mark[])[];
};
