import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { exhibits, galleryCss, indexPage } from './gallery.ts';

const all = await exhibits();

it('keeps a picture and a screen for every figure and none besides', () => {
  const names = all.map(({ name }) => name).toSorted();
  expect(new Set(names).size).toBe(names.length);
  const kept = (folder: string): string[] =>
    readdirSync(new URL(folder, import.meta.url))
      .map((file) => file.replace(/\.(svg|html)$/, ''))
      .toSorted();
  expect(kept('pictures')).toEqual(names);
  expect(kept('screens')).toEqual(names);
});

it('lists them on a page, with the styles of the program', async () => {
  await expect(indexPage(all)).toMatchFileSnapshot('index.html');
  await expect(galleryCss()).toMatchFileSnapshot('gallery.css');
});
