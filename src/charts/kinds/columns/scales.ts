/** The scales that plots are drawn on: what Recharts finds in place of all of d3’s (vite.config.ts). */
export { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
