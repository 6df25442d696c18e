/** A share of a plot as a length of CSS, to the thousandth: `percent(1 / 3)` is `33.333%`. */
export function percent(share: number): string {
  return `${Math.round(share * 100_000) / 1000}%`;
}
