/**
 * A small change that makes a figure or a sentence wrong, and the tests that must notice it.
 * @typedef {object} PlantedFault
 * @property {string} id
 * @property {string} says
 * @property {string} file from the repository's top
 * @property {string} from stands in the file once
 * @property {string} to
 * @property {readonly string[]} tests
 */

const LENGTHS = ['tests/laws/proportion.test.ts'];
const PARTS = ['tests/laws/proportion-of-parts.test.ts'];
const PICTURES = ['tests/gallery/pictures.test.ts'];
const SCREENS = ['tests/gallery/screens.test.tsx'];
const MATRICES = ['tests/laws/proportion-matrices.test.ts'];
const LINES = ['tests/laws/proportion-lines.test.ts'];

/** @type {readonly PlantedFault[]} */
export const FAULTS = [
  {
    id: 'A1',
    says: 'bars in files are half as long',
    file: 'src/charts/kinds/bars/render-svg.ts',
    from: 'room * (length ?? 0), room * whole',
    to: '(room * (length ?? 0)) / 2, room * whole',
    tests: LENGTHS,
  },
  {
    id: 'A2',
    says: 'columns in files are half as high',
    file: 'src/charts/kinds/columns/render-svg.ts',
    from: 'yOf: (share) => bottom - (bottom - plotTop) * share,',
    to: 'yOf: (share) => bottom - ((bottom - plotTop) * share) / 2,',
    tests: PICTURES,
  },
  {
    id: 'A2b',
    says: 'stacked marks in files are half as high',
    file: 'src/charts/kinds/columns/render-svg.ts',
    from: 'const high = yOf(from) - yOf(to);',
    to: 'const high = (yOf(from) - yOf(to)) / 2;',
    tests: LENGTHS,
  },
  {
    id: 'A5',
    says: 'ranges in files are half as wide',
    file: 'src/charts/kinds/ranges/render-svg.ts',
    from: 'svg.rect(xOf(bar.from), y - 4, xOf(bar.to) - xOf(bar.from), 8',
    to: 'svg.rect(xOf(bar.from), y - 4, (xOf(bar.to) - xOf(bar.from)) / 2, 8',
    tests: PARTS,
  },
  {
    id: 'A7',
    says: 'no part is marked in files',
    file: 'src/charts/kinds/parts/render-svg.ts',
    from: "look === 'marked' ? stroke : svg.colour('surface')",
    to: "svg.colour('surface')",
    tests: PARTS,
  },
  {
    id: 'B1',
    says: 'bars on the screen are half as long',
    file: 'src/charts/kinds/bars/Figure.tsx',
    from: 'width: percent(length)',
    to: 'width: percent(length / 2)',
    tests: LENGTHS,
  },
  {
    id: 'B4',
    says: 'ranges on the screen are halved',
    file: 'src/charts/kinds/ranges/Figure.tsx',
    from: 'left: percent(bar.from)',
    to: 'left: percent(bar.from / 2)',
    tests: PARTS,
  },
  {
    id: 'B6',
    says: 'what is marked on the screen is inverted',
    file: 'src/charts/kinds/parts/Figure.tsx',
    from: "data-marked={look === 'marked'}",
    to: "data-marked={look !== 'marked'}",
    tests: PARTS,
  },
  {
    id: 'B7',
    says: 'stacked marks on the screen are twice as high',
    file: 'src/charts/kinds/columns/StackedMarks.tsx',
    from: 'height: area.height * (to - from)',
    to: 'height: 2 * area.height * (to - from)',
    tests: SCREENS,
  },
  {
    id: 'D1',
    says: 'the longest bar takes half of the track',
    file: 'src/charts/kinds/bars/layout.ts',
    from: 'longest === 0 ? 0 : value / longest',
    to: 'longest === 0 ? 0 : value / (2 * longest)',
    tests: LENGTHS,
  },
  {
    id: 'D2',
    says: 'stacked marks are twice as high in every drawing',
    file: 'src/charts/kinds/columns/layout.ts',
    from: 'below = from + (value ?? 0);',
    to: 'below = from + 2 * (value ?? 0);',
    tests: LENGTHS,
  },
  {
    id: 'D3',
    says: 'columns stand a tick too far',
    file: 'src/charts/kinds/columns/layout.ts',
    from: 'centre: (at + 0.5) * room,',
    to: 'centre: (at + 1.5) * room,',
    tests: LENGTHS,
  },
  {
    id: 'D4',
    says: 'a value that is not known is a point at 0',
    file: 'src/charts/kinds/ranges/layout.ts',
    from: 'if (point === undefined) return { bar: null, points: [],',
    to: 'if (point === undefined) return { bar: null, points: [0],',
    tests: PARTS,
  },
  {
    id: 'D5',
    says: 'one unit too many is marked',
    file: 'src/charts/kinds/parts/layout.ts',
    from: 'at < (part?.value ?? 0) ?',
    to: 'at <= (part?.value ?? 0) ?',
    tests: PARTS,
  },
  {
    id: 'D6',
    says: 'a bar that is not known is announced as 0',
    file: 'src/charts/kinds/bars/Figure.tsx',
    from: 'spell(bar.value, wording))}',
    to: 'String(bar.value ?? 0))}',
    tests: LENGTHS,
  },
  {
    id: 'A3',
    says: 'every heat cell in files has the same shade',
    file: 'src/charts/kinds/heatmap/render-svg.ts',
    from: 'tint ?? 0)',
    to: 'tint === null ? 0 : 0.4)',
    tests: MATRICES,
  },
  {
    id: 'A4',
    says: 'dots of sets in files are inverted',
    file: 'src/charts/kinds/upset/render-svg.ts',
    from: 'shown.forEach((isIn, row) => {',
    to: 'shown.map((isIn) => !isIn).forEach((isIn, row) => {',
    tests: MATRICES,
  },
  {
    id: 'A6',
    says: 'events in files stand at the wrong date',
    file: 'src/charts/kinds/timeline/render-svg.ts',
    from: 'const x = xOf(centre);',
    to: 'const x = xOf(start / 2);',
    tests: LINES,
  },
  {
    id: 'A8',
    says: 'the bar of a matrix total in files is inverted',
    file: 'src/charts/kinds/matrix/render-svg.ts',
    from: 'width * (placeTotal(line).share ?? 0)',
    to: 'width * (1 - (placeTotal(line).share ?? 0))',
    tests: MATRICES,
  },
  {
    id: 'B2',
    says: 'dots of sets on the screen are inverted',
    file: 'src/charts/kinds/upset/Figure.tsx',
    from: 'const isIn = dots[row] === true;',
    to: 'const isIn = dots[row] !== true;',
    tests: MATRICES,
  },
  {
    id: 'B3',
    says: 'every heat cell on the screen has the same shade',
    file: 'src/charts/kinds/heatmap/Figure.tsx',
    from: 'tinted(palette.accent, tint)',
    to: 'tinted(palette.accent, 0.4)',
    tests: MATRICES,
  },
  {
    id: 'B5',
    says: 'events on the screen stand at the wrong date',
    file: 'src/charts/kinds/timeline/Figure.tsx',
    from: 'left: percent(centre),',
    to: 'left: percent(each.start / 2),',
    tests: LINES,
  },
  {
    id: 'B8',
    says: 'the bar of a matrix total on the screen is inverted',
    file: 'src/charts/kinds/matrix/Figure.tsx',
    from: '`${100 * (placeTotal(line).share ?? 0)}%`',
    to: '`${100 - 100 * (placeTotal(line).share ?? 0)}%`',
    tests: MATRICES,
  },
  {
    id: 'L1',
    says: 'heat is laid out upside down',
    file: 'src/charts/kinds/heatmap/layout.ts',
    from: 'FULL * share',
    to: 'FULL * (1 - share)',
    tests: MATRICES,
  },
  {
    id: 'L2',
    says: 'dots are laid out where a combination does not lie',
    file: 'src/charts/kinds/upset/layout.ts',
    from: 'dots: sets.map(({ key }) => combination.sets.includes(key))',
    to: 'dots: sets.map(({ key }) => !combination.sets.includes(key))',
    tests: MATRICES,
  },
  {
    id: 'L3',
    says: 'a day lies at the end of its month',
    file: 'src/charts/kinds/timeline/layout.ts',
    from: '(Number(date.slice(8)) - 0.5) / daysIn(first)',
    to: '(Number(date.slice(8)) + 30) / daysIn(first)',
    tests: LINES,
  },
  {
    id: 'L4',
    says: 'a total is a share of what it counts',
    file: 'src/charts/kinds/matrix/layout.ts',
    from: 'share: value / coded }',
    to: 'share: coded === 0 ? 0 : (coded - value) / coded }',
    tests: MATRICES,
  },
  {
    id: 'L5',
    says: 'lines of a flow are all as thick',
    file: 'src/charts/kinds/flow/layout.ts',
    from: 'THICKNESS * (link.value ?? 1)',
    to: 'THICKNESS',
    tests: LINES,
  },
  {
    id: 'L6',
    says: 'a heat cell that is not known is drawn as a nought',
    file: 'src/charts/kinds/heatmap/layout.ts',
    from: 'return { mark, tint: share === null ? null : FULL * share,',
    to: 'return { mark, tint: FULL * (share ?? 0),',
    tests: MATRICES,
  },
  {
    id: 'C8',
    says: 'the overview counts cells without a tick as ticks without a clause',
    file: 'src/views/overview/unknown.ts',
    from: "filter(({ value }) => value === 'yes')",
    to: "filter(({ value }) => value !== 'not-coded')",
    tests: ['tests/charts/overview-figures.test.ts'],
  },
  {
    id: 'C1',
    says: 'a note on a single event outside the months is left out',
    file: 'src/views/timeline/charts.ts',
    from: 'outside > 0 ? [say.axis.outside(outside)]',
    to: 'outside > 1 ? [say.axis.outside(outside)]',
    tests: [
      'tests/charts/context-views.test.ts',
      'tests/charts/context-figures.test.ts',
      'tests/charts/findings.test.ts',
    ],
  },
  {
    id: 'C2',
    says: '“over 50” counts 50 as borne out',
    file: 'src/views/standards/findings.ts',
    from: "stated.qualifier === 'over' ? sum > stated.value : sum >= stated.value",
    to: 'sum >= stated.value',
    tests: ['tests/charts/filings-finding.test.ts'],
  },
  {
    id: 'C4',
    says: "the heatmap's own columns stand among its filters",
    file: 'src/views/research/charts.ts',
    from: "const own = ['group', 'direction'] as const;",
    to: "const own = ['group'] as const;",
    tests: ['tests/charts/filter-words.test.ts', 'tests/laws/research.test.ts'],
  },
  {
    id: 'C6',
    says: 'the report is said to name every dialogue',
    file: 'src/views/international/findings.ts',
    from: "say.title(shown.filter(({ countedByReport }) => countedByReport === 'named').length, shown.length)",
    to: 'say.title(shown.length, shown.length)',
    tests: ['tests/charts/context-figures.test.ts', 'tests/views/international.test.tsx'],
  },
  {
    id: 'C7',
    says: 'of calls that tie only the first is named',
    file: 'src/views/experts/charts.ts',
    from: 'const leaders = calls.filter(({ low }) => low === highest);',
    to: 'const leaders = calls.slice(0, 1);',
    tests: ['tests/charts/context-views.test.ts', 'tests/charts/context-figures.test.ts'],
  },
  {
    id: 'C9',
    says: 'the later half-year starts a month late',
    file: 'src/model/growth.ts',
    from: "recent: { from: '2023-11', to: '2024-04' },",
    to: "recent: { from: '2023-12', to: '2024-05' },",
    tests: ['tests/charts/overview-figures.test.ts'],
  },
  {
    id: 'C10',
    says: 'a record is taken from the dataset that has fewest of the ids',
    file: 'src/views/records-behind.ts',
    from: 'other.hits - one.hits',
    to: 'one.hits - other.hits',
    tests: ['tests/laws/data-files.test.ts'],
  },
];

/**
 * The text with the fault in it. Throws unless what the fault replaces stands there once.
 * @param {string} text
 * @param {PlantedFault} fault
 * @returns {string}
 */
export function changed(text, { id, file, from, to }) {
  const count = text.split(from).length - 1;
  if (count !== 1) throw new Error(`Fault ${id}: “${from}” stands ${count} times in ${file}`);
  return text.replace(from, () => to);
}
