// Invented papers for benchmarks and tests of size only: the same count gives the same papers, in Node and in a browser.

const DIRECTIONS = [
  'alignment',
  'robustness',
  'systemic-safety',
  'monitoring-evaluations',
  'monitoring-interpretability',
];
const TYPES = ['university', 'company', 'state-backed-lab', 'research-institute'];
const CITIES = ['beijing', 'shanghai', 'shenzhen-guangdong-hong-kong', 'elsewhere-in-china', 'outside-china'];

/**
 * `count` papers of some of the groups with these ids, in the form of the papers' dataset.
 * @returns {any[]}
 */
export function inventPapers(count, groups) {
  const random = numbers(2024);
  return Array.from({ length: count }, (_, index) => invent(index, random, groups));
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
    checked: null,
    groups: some(groups, 2),
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
