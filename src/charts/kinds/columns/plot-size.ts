/** The height of the plot, in CSS pixels. */
export const PLOT_HEIGHT = 260;
/** Fixed, so that the labels below the plot stand under their columns. */
export const AXIS_WIDTH = 36;
export const RIGHT_MARGIN = 8;
