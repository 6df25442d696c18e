import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A folder for what can be made again; git does not see it. */
export const CACHE = join(ROOT, '.cache');

/** Runs a command in the foreground and resolves with its exit code; one that cannot start or is killed counts as failed. */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      // On Windows npm and its tools are scripts of the shell; node is not.
      shell: process.platform === 'win32' && command !== process.execPath,
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a tool that npm installed here. */
export function runTool(name, args, env) {
  return run(join('node_modules', '.bin', name), args, env);
}
