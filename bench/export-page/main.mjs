// What an export takes, without the page around it: the same lines over the code of today and of another day.
import * as pictures from '../../src/charts/export/briefing/pictures.ts';
import { pieceOfSpec } from '../../src/charts/export/briefing/piece.ts';
import { slidesOf } from '../../src/charts/export/briefing/slides.ts';
import { pngsOf } from '../../src/charts/export/picture.ts';
import { SIZES } from '../../src/charts/export/sizes.ts';
import { publishedBooklet } from '../../tests/fixtures/booklet.ts';
import { figuresIn } from '../../tests/fixtures/figures.ts';
import { wordingOf } from '../../tests/fixtures/wordings.ts';

const VIEWS = ['research', 'standards', 'provinces', 'law', 'international', 'groups', 'documents'];
const ITEMS = 20;
const wording = wordingOf('en');
const provenance = {
  edition: { id: '2024-spring', title: { en: 'Spring 2024', zh: '2024年春季版' }, revision: 1 },
  dataHash: '0123456789abcdef',
  address: '?view=research',
  site: 'https://atlas.test/',
};
const composition = {
  size: SIZES['slide-full'],
  theme: 'light',
  isTransparent: false,
  hasHeader: true,
  hasFooter: true,
  hasLetters: false,
};
const all = (await Promise.all(VIEWS.map((view) => figuresIn(view, 'en')))).flat();
const page = await figuresIn('research', 'en');
const job = () => ({ signal: new AbortController().signal, onProgress: () => {} });
const draw = (spec) =>
  pngsOf({ specs: [{ ...spec }], provenance, composition, wordingOf: () => wording }, 2560, {
    signal: new AbortController().signal,
  });

globalThis.exports = {
  deck: async () => {
    const given = { id: '', caption: '', provenance };
    // Copies: what was drawn for one deck is no help for the next.
    const pieces = all.slice(0, ITEMS).map((spec) => pieceOfSpec({ ...spec }, false, given, wording));
    const booklet = { ...publishedBooklet('en', []), pieces };
    // By the name that each of the two days has for it.
    const byName = new Map(Object.entries(pictures));
    const drawing = { pictureOf: byName.get('partPng'), picturesOf: byName.get('plotPngs') };
    return (await slidesOf(booklet, { ...job(), ...drawing })).length;
  },
  page: async () => {
    for (const spec of page) await draw(spec);
    return page.length;
  },
  one: async (figure) => (await draw(page.find((spec) => spec.figure === figure) ?? page[0])).length,
};
document.documentElement.dataset.ready = 'true';
