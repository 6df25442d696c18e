import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A folder for what can be made again; git does not see it. */
export const CACHE = join(ROOT, '.cache');

/**
 * Runs a command and resolves with its exit code; one that cannot start or is killed counts as failed. What it says goes
 * to the console, or to `hear` where one is given: commands that run beside each other would talk across each other.
 */
export function run(command, args, env = {}, hear = null) {
  return new Promise((resolve) => {
    const output = hear === null ? 'inherit' : 'pipe';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
      // On Windows npm and its tools are scripts of the shell; node is not.
      shell: process.platform === 'win32' && command !== process.execPath,
    });
    if (hear !== null) for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
    child.on('error', (error) => {
      (hear ?? console.error)(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a tool that npm installed here. */
export function runTool(name, args, env, hear) {
  return run(join('node_modules', '.bin', name), args, env, hear);
}
