// node scripts/generate-papers.mjs COUNT FOLDER: writes a copy of the newest edition's data into FOLDER, its papers
// replaced by COUNT invented ones. For benchmarks and tests of size only; the same COUNT gives the same files.
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';

const DIRECTIONS = [
  'alignment',
  'robustness',
  'systemic-safety',
  'monitoring-evaluations',
  'monitoring-interpretability',
];
const TYPES = ['university', 'company', 'state-backed-lab', 'research-institute'];
const CITIES = ['beijing', 'shanghai', 'shenzhen-guangdong-hong-kong', 'elsewhere-in-china', 'outside-china'];

/** Writes the data of `count` invented papers into `folder`. */
export function generatePapers(count, folder) {
  cpSync(join(ROOT, 'public/data'), folder, { recursive: true });
  const manifestPath = join(folder, 'editions.json');
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8'));
  const entry = manifest.editions[0].files.find(({ dataset }) => dataset === 'papers');
  const papersPath = join(folder, entry.path);
  const file = JSON.parse(readFileSync(papersPath, 'utf8'));
  const groups = JSON.parse(readFileSync(papersPath.replace(/papers\.json$/, 'groups.json'), 'utf8')).records;
  const random = numbers(2024);
  const records = Array.from({ length: count }, (_, index) => invent(index, random, groups));
  const text = JSON.stringify({ ...file, records });
  writeFileSync(papersPath, text);
  Object.assign(entry, { records: count, sha256: createHash('sha256').update(text).digest('hex') });
  writeFileSync(manifestPath, JSON.stringify(manifest));
}

function invent(index, random, groups) {
  const pick = (list) => list[Math.floor(random() ** 1.6 * list.length)];
  const some = (list, most) => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(list))),
  ];
  const month = 1 + Math.floor(random() * 14);
  const date = month <= 9 ? `2023-${String(month + 3).padStart(2, '0')}` : `2024-${String(month - 9).padStart(2, '0')}`;
  return {
    id: `invented-${index}`,
    title: `Invented paper ${index} on ${pick(DIRECTIONS)}, for measuring only`,
    description: null,
    date: random() < 0.02 ? null : `${date}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
    authors: [`Invented Author ${index % 997}`],
    authorsComplete: true,
    groups: some(groups, 2).map(({ id }) => id),
    institutions: [],
    institutionTypes: some(TYPES, 2),
    cities: some(CITIES, 2),
    direction: random() < 0.02 ? null : pick(DIRECTIONS),
    basis: 'inferred',
    basisNote: { en: 'Invented for measuring.', zh: '为测量而虚构。' },
    origin: random() < 0.2 ? 'report' : 'collected',
    arxiv: null,
    url: null,
    venue: null,
    note: null,
  };
}

/** Mulberry32: a small generator whose numbers are the same everywhere. */
export function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [count, folder] = process.argv.slice(2);
  if (!(Number(count) > 0) || folder === undefined) {
    console.error('node scripts/generate-papers.mjs COUNT FOLDER');
    process.exitCode = 1;
  } else generatePapers(Number(count), folder);
}
