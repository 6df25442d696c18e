import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATASET_IDS } from '#data/snapshot.ts';
import { CODEBOOK } from '#i18n/codebook/codebook.ts';
import { EDITION, stringsIn, textOf } from './texts.ts';

const DATASETS = Object.fromEntries(
  DATASET_IDS.map((id) => [id, JSON.parse(textOf(`${EDITION}/${id}.json`)) as unknown]),
);
const WORDS = stringsIn({ ...DATASETS, codebook: CODEBOOK });
const CHINESE = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;

test('whatever is said in English is said in Chinese', () => {
  const chinese = WORDS.filter(({ path }) => path.endsWith('.zh'));
  expect(chinese.length).toBeGreaterThan(1500);
  expect(chinese.filter(({ text }) => LETTER.test(text) && !CHINESE.test(text))).toEqual([]);
});

test('no English sentence is left in the Chinese', () => {
  const quoted = /《[^》]*》|“[^”]*”|（[^）]*）/g;
  const left = WORDS.filter(
    ({ path, text }) => path.endsWith('.zh') && /(\b[a-z]+ ){4}/.test(text.replaceAll(quoted, '')),
  );
  expect(left).toEqual([]);
});

test('Chinese has Chinese punctuation', () => {
  const halfWidth = /\p{Script=Han}[,;:?!]|[,;:?!]\p{Script=Han}/u;
  expect(WORDS.filter(({ path, text }) => path.endsWith('.zh') && halfWidth.test(text))).toEqual([]);
});

// The report's text is not part of this repository. report-fingerprints.txt holds the first 36 bits of the SHA-256 of
// every second run of WINDOW words in it (letters and digits only, small, apostrophes dropped), in base64url, six
// characters each; every run of twelve words of the report contains one of them.
const WINDOW = 11;
const FINGERPRINT = 6;

test('nothing of twelve words or more is copied from the report, names and figures aside', () => {
  const prints = readFileSync(join(import.meta.dirname, 'report-fingerprints.txt'), 'utf8').replaceAll('\n', '');
  const known = new Set(prints.match(new RegExp(`.{${FINGERPRINT}}`, 'g')));
  expect(known.size).toBeGreaterThan(5000);
  const copied = WORDS.filter(({ path }) => !path.endsWith('.zh')).flatMap(({ path, text }) =>
    runsOf(text)
      .filter((run) => known.has(fingerprint(run)) && !PRINTED.some((printed) => printed.includes(run)))
      .map((run) => ({ path, run })),
  );
  expect(copied).toEqual([]);
});

/** Names, titles and lists of figures, which can only be given as the report prints them. */
const PRINTED = [
  'National Information Security Standardization Technical Committee, or National Technical Committee 260 on Cybersecurity of Standardization Administration of China',
  'National Computer Network Emergency Response Technical Team/Coordination Center of China',
  'Shanghai Jiao Tong University Lab for Interpretability and Theory-Driven Deep Learning',
  'An engineer in the Central Military Commission Political and Legal Affairs Committee',
  'A researcher at the Development Research Center of the State Council',
  'Can ChatGPT Detect DeepFakes? A Study of Using Multimodal Large Language Models for Media Forensics',
  'SALAD-Bench: A Hierarchical and Comprehensive Safety Benchmark for Large Language Models',
  'June 2023 41 August 2023 110 January 2024 129 February 2024 266',
  'CASS draft Articles 66-70 and CUPL draft Articles 82-83',
].map((text) => wordsOf(text).join(' '));

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(WINDOW - 1).map((_, start) => words.slice(start, start + WINDOW).join(' '));
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

function fingerprint(run: string): string {
  return createHash('sha256').update(run).digest('base64url').slice(0, FINGERPRINT);
}
