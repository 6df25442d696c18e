/** Values as shares of the largest of them: among 2 and 4, 2 is 0.5 and 4 is 1. What is not known has no share. */
export function shareScale(values: readonly (number | null)[]): (value: number | null) => number | null {
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  return (value) => (value === null ? null : largest === 0 ? 0 : value / largest);
}
