import { cpus, platform, release } from 'node:os';

/** What a number was measured on. */
export function machine(...versions) {
  const [{ model }] = cpus();
  return [
    new Date().toISOString().slice(0, 10),
    `${model} × ${cpus().length}`,
    `${platform()} ${release()}`,
    ...versions,
  ].join(', ');
}

/** The value below which `share` of the numbers lie. */
export function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(values) {
  return quantile(values, 0.5);
}

/** A Markdown table. */
export function markdown(heads, rows) {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
