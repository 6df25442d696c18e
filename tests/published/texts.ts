import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const EDITION = '2024-spring';
export const DATA = join(import.meta.dirname, '../../public/data');

export function textOf(path: string): string {
  return readFileSync(join(DATA, path), 'utf8');
}

/** The newest edition, which builds on that of the report. */
export const NEWEST = '2026-autumn';

/** The files of all editions as `npm run check:data` passes them on: path → text, the list of editions included. */
export function publishedTexts(): Record<string, string> {
  const paths = [EDITION, NEWEST].flatMap((folder) =>
    readdirSync(join(DATA, folder))
      .filter((name) => name.endsWith('.json') && name !== 'datapackage.json')
      .map((name) => `${folder}/${name}`),
  );
  return Object.fromEntries(['editions.json', ...paths].map((path) => [path, textOf(path)]));
}

/** Every string of a JSON value with the dotted path to it. */
export function stringsIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsIn(inner, path === '' ? key : `${path}.${key}`));
}
