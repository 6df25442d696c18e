// node --expose-gc contest.mjs CONTENDER ROWS SECONDS: one contender in a process of its own, so that nobody pays for another's
// memory. Several tables are opened one after another and all held: the first is asked while the code is cold, the last when it
// has been compiled, and what a small table holds shows only in the sum. Prints times, processor times, bytes a table and a
// fingerprint of every answer of the first as JSON.
import { createHash } from 'node:crypto';
import { changesOf, COLUMNS, DIMENSIONS, FIRST_ROWS, rowsOf } from './rows.mjs';

const [file, count, seconds] = process.argv.slice(2);
const { open } = await import(file);
const rows = rowsOf(Number(count));
const tables = Math.max(2, 20_000 / Number(count));

const before = heldBytes();
const held = [];
let cold;
let warm;
for (let table = 0; table < tables && (cold === undefined || cold.isWhole); table++) {
  const opened = performance.now();
  const contender = open(rows, DIMENSIONS, FIRST_ROWS);
  const setup = performance.now() - opened;
  held.push(contender);
  warm = ask(contender);
  cold ??= { setup, ...warm };
}
const used = (heldBytes() - before) / held.length;
console.log(JSON.stringify({ ...cold, warmTimes: warm.times, used }));

function ask(contender) {
  const times = [];
  const efforts = [];
  const answers = [];
  const deadline = performance.now() + 1000 * Number(seconds);
  const changes = changesOf();
  for (const change of changes) {
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
  return { times, efforts, answers, isWhole: times.length === changes.length };
}

function heldBytes() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
