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

const PICTURES = ['tests/gallery/pictures.test.ts'];
const SCREENS = ['tests/gallery/screens.test.tsx'];

/** @type {readonly PlantedFault[]} */
export const FAULTS = [
  {
    id: 'A1',
    says: 'bars in files are half as long',
    file: 'src/charts/kinds/bars/render-svg.ts',
    from: 'const long = (room * (bar.value ?? 0)) / largest;',
    to: 'const long = (room * (bar.value ?? 0)) / (2 * largest);',
    tests: PICTURES,
  },
  {
    id: 'B1',
    says: 'bars on the screen are half as long',
    file: 'src/charts/kinds/bars/Figure.tsx',
    from: '`${(100 * value) / largest}%`',
    to: '`${(50 * value) / largest}%`',
    tests: SCREENS,
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
