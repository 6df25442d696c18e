import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

/** Installs the packages of a folder's package-lock.json unless exactly those are there. */
export async function ensurePackages(folder = '.') {
  if (isInstalled(folder)) return;
  console.log('Installing packages …');
  const code = await run('npm', ['ci', '--prefix', folder, '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error('The packages could not be installed: see npm’s message above.');
}

// npm keeps a lock of its own in node_modules, written last, of what it really put there.
function isInstalled(folder) {
  const installed = readPackages(join(folder, 'node_modules/.package-lock.json'));
  const wanted = Object.entries(readPackages(join(folder, 'package-lock.json'))).filter(([path]) => path !== '');
  return wanted.every(([path, { version, optional }]) =>
    path in installed ? installed[path].version === version : optional === true,
  );
}

function readPackages(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
