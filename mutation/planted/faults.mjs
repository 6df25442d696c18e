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
