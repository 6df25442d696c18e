// node scripts/dependencies.mjs: whether what is shipped may be shipped (licences), and whether it is known to be
// unsafe (npm audit, where the registry answers; that it does not is told, and fails nothing).
import { execFile } from 'node:child_process';
import { isAllowed, shippedPackages } from './licences.mjs';
import { ROOT } from './run.mjs';

const PATIENCE = 60_000;
const GRAVE = ['high', 'critical'];

const isLicensed = checkLicences();
const isSafe = await audit();
process.exitCode = isLicensed && isSafe ? 0 : 1;

function checkLicences() {
  const packages = shippedPackages();
  const counts = new Map();
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, one], [, other]) => other - one);
  console.log(
    `Licences of ${packages.length} packages: ${sorted.map(([name, count]) => `${name} ${count}`).join(', ')}`,
  );
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  for (const { name, version, licence } of refused) console.error(`${name} ${version}: “${licence}” is not allowed`);
  return refused.length === 0;
}

async function audit() {
  const { vulnerabilities, message } = await askRegistry();
  if (vulnerabilities === undefined) {
    console.log(`Audit: not done, the registry does not answer (${message ?? 'no reason given'})`);
    return true;
  }
  const found = Object.values(vulnerabilities);
  console.log(`Audit: ${found.length} of the shipped packages are known to be vulnerable`);
  for (const { name, severity, range } of found) console.error(`${name} ${range}: ${severity}`);
  return found.every(({ severity }) => !GRAVE.includes(severity));
}

/** What npm says, as far as it says anything. */
async function askRegistry() {
  const output = await new Promise((resolve) => {
    const isWindows = process.platform === 'win32';
    const options = { cwd: ROOT, timeout: PATIENCE, shell: isWindows, maxBuffer: 64 * 1024 * 1024 };
    execFile('npm', ['audit', '--omit=dev', '--json'], options, (_error, stdout) => resolve(stdout));
  });
  try {
    return JSON.parse(output);
  } catch {
    return {};
  }
}
