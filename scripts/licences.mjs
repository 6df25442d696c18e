import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/** Licences under which anything may be shipped from here: all that they ask is to be named. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1', 'Unlicense', 'Zlib'];

const readPackage = (path) => JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8'));

/** Every package that the built dashboard may hold code of, with the licence that it states itself. */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== '' && !dev && !devOptional && !optional)
    .map(([path]) => readPackage(path))
    .map(({ name, version, license }) => ({
      name,
      version,
      licence: typeof license === 'string' ? license : 'not stated',
    }))
    .toSorted((one, other) => (`${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1));
}

/** Whether an SPDX expression leaves a way that is allowed: any side of an OR, every side of an AND. */
export function isAllowed(expression) {
  const plain = expression.replaceAll(/[()]/g, '');
  return plain.split(' OR ').some((way) => way.split(' AND ').every((licence) => ALLOWED.includes(licence.trim())));
}

/** The list as a page. */
export function licencesPage() {
  return [
    '# Licences of what is shipped',
    '',
    '<!-- Made by scripts/generate.mjs from the lock file and the packages themselves. -->',
    '',
    'The packages that the built dashboard may hold code of, each under the licence that it states. Tools that only build or test are not shipped.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...shippedPackages().map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
  ].join('\n');
}
