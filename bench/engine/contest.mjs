// node --expose-gc contest.mjs CONTENDER ROWS SECONDS: one contender in a process of its own, so that nobody pays for another's
// memory. Prints times, processor times, memory and a fingerprint of every answer as JSON.
import { createHash } from 'node:crypto';
import { changesOf, COLUMNS, DIMENSIONS, FIRST_ROWS, rowsOf } from './rows.mjs';

const [file, count, seconds] = process.argv.slice(2);
const { open } = await import(file);
const rows = rowsOf(Number(count));
const before = heldBytes();
const opened = performance.now();
const contender = open(rows, DIMENSIONS, FIRST_ROWS);
const setup = performance.now() - opened;
const bytes = heldBytes() - before;

const times = [];
const efforts = [];
const answers = [];
const deadline = performance.now() + 1000 * Number(seconds);
for (const change of changesOf()) {
  const effort = process.cpuUsage();
  const start = performance.now();
  const { counts, passing, first } = contender.change(change);
  times.push(performance.now() - start);
  const { user, system } = process.cpuUsage(effort);
  efforts.push((user + system) / 1000);
  const said = COLUMNS.map((column, at) => contender.countsOf(counts[at], column));
  const fingerprint = JSON.stringify([said, passing, first.map(({ id }) => id)]);
  answers.push(createHash('sha256').update(fingerprint).digest('base64'));
  if (performance.now() > deadline) break;
}
console.log(JSON.stringify({ setup, bytes, used: heldBytes() - before, times, efforts, answers }));

function heldBytes() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
