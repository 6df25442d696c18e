// node --expose-gc search.mjs ENGINE ROWS WORDS …: how long the engine searches titles for some words, as JSON.
import { median } from '../machine.mjs';
import { DIMENSIONS } from './rows.mjs';

const [file, count, ...searches] = process.argv.slice(2);
const { openSearch } = await import(file);
const directions = DIMENSIONS.direction;
const titles = Array.from(
  { length: Number(count) },
  (_, at) =>
    `Paper ${at} on ${at % 3 === 0 ? 'the alignment' : 'the robustness'} of language models, ${directions[at % directions.length]}`,
);
const search = openSearch(titles);
const times = searches.map((words) => median(Array.from({ length: 5 }, () => timed(() => search(words)))));
console.log(JSON.stringify({ times }));

function timed(act) {
  const start = performance.now();
  act();
  return performance.now() - start;
}
