import { expect, it } from 'vitest';
import { compose, type Provenance } from '#charts/export/compose.ts';
import { SIZES } from '#charts/export/sizes.ts';
import { svgFile } from '#charts/export/svg-file.ts';
import { WHOLE_PICTURE } from '#tests/fixtures/composition.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';
import { exhibits, inLines } from './gallery.ts';

const provenance: Provenance = {
  edition: { id: 'gallery', title: { en: 'Gallery', zh: '图库' }, revision: 1 },
  dataHash: '0123456789abcdef',
  address: '?view=research',
  site: 'https://atlas.example/',
};

it.each(await exhibits())('draws $name as the picture that is kept', async ({ name, spec }) => {
  // A page grows with its content, so that every figure is one picture.
  const composition = { ...WHOLE_PICTURE, size: { ...SIZES['slide-full'], canGrow: true } };
  const [picture, ...more] = compose([spec], provenance, composition, wordingOf);
  expect(more).toEqual([]);
  const svg = svgFile(picture, { fontCss: '', metadata: '' });
  await expect(`${inLines(svg)}\n`).toMatchFileSnapshot(`pictures/${name}.svg`);
});
