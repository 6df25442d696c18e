import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { reported } from '#tests/fixtures/published.ts';
import { DATASET_IDS } from '#data/snapshot.ts';

// A sentence of the interface says nothing that the data says: the next edition would make it wrong. So no fixed sentence
// holds a number, a number word, a month or a season. What does has its reason here.

const FOLDER = join(import.meta.dirname, '../../src/i18n');

/** What no fixed sentence may say by itself, by language. A single one is grammar: “1 paper”, “one group”. */
const FACTS = {
  en: /\d+(?:[.,]\d+)*|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|half|thirds?|January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  zh: /\d+(?:[.,]\d+)*|(?:[二三四五六七八九]?[十百千][一二三四五六七八九]?|[两三四五六七八九])(?=[个份项家位篇条款批次国人轮届年月稿])|半年/g,
} as const;
const SINGLE = /^1$/;

/** Places in the report, as source lines give them; the test below holds them to the refs of the data. */
const PLACES = {
  en: /\b(?:sections?|endnotes?) \d[\d.–]*(?:(?:, | and | to )\d[\d.–]*)*/g,
  zh: /第 ?[\d.—]+(?:(?:、| 至 )[\d.—]+)* ?节|尾注 ?[\d—]+(?:(?:、| 和 )[\d—]+)*/g,
} as const;

type Allowed = { readonly says: RegExp; readonly why: string };

/** Fixed wherever they stand. */
const ANYWHERE: readonly Allowed[] = [
  { says: /\(Spring 2024\)|（2024年春季版）|Spring 2024/, why: 'the name of the report that the dashboard is about' },
  {
    says: /Tracks? (?:1\.5|2)(?: or 2)?|1\.5 ?轨|二轨/,
    why: 'the name of a kind of dialogue, an option of the schema',
  },
  { says: /[Tt]op[ -]2%|前 2%/, why: 'the name of an honour, a field of the schema' },
  { says: /33\.3|one third|三分之一/, why: 'how a third is said, whatever the edition' },
];

/** Fixed in one file, with the reason. */
const ALLOWED: Readonly<Record<string, readonly Allowed[]>> = {
  'pages.ts': [{ says: /A4/, why: 'the name of a size of paper' }],
  'exports.ts': [
    {
      says: /A4|1200 × 675|(?:half|third)$|分之一$|below 9|At 9 points|小于 9 磅|半页|4\.5|eight or fewer|八个以内|SHA-256|ISO 8601/,
      why: 'paper, pixels, legibility',
    },
  ],
  'data.ts': [{ says: /SHA-256/, why: 'the name of an algorithm' }],
  'faults.ts': [{ says: /404/, why: 'what a host answers' }],
  'figure.ts': [{ says: /7714—20[12]5/, why: 'the name of a standard of citation' }],
  'search.ts': [{ says: /2024-01|2024年1月/, why: 'what a reader might type' }],
  'opinion.ts': [{ says: /35/, why: 'the age that a field of the schema is about' }],
  'provinces.ts': [
    { says: /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/, why: 'how any count is spelled' },
    { says: /No two of|two jurisdictions to lay|两个、至多/, why: 'a comparison needs a pair' },
    { says: /1 means.*0 means|1 表示.*0 表示/, why: 'the ends of an index' },
  ],
  'glossary.ts': [{ says: /tells two apart/, why: 'of two languages, not of an edition' }],
  'standards.ts': [{ says: /hundred|每一百|百分/, why: 'what a percentage is of' }],
  'groups.ts': [{ says: /两(?=项|个数|次)/, why: 'the pair of honours that the schema has' }],
  'overview.ts': [{ says: /两(?=项荣誉)/, why: 'the pair of honours that the schema has' }],
  'law.ts': [{ says: /两[稿份]/, why: 'said only where the data has a pair of drafts' }],
  'alt.ts': [{ says: /两批/, why: 'between one batch and the next' }],
  'places.ts': [{ says: /./, why: 'the names of provinces' }],
};

/** The fixed parts of every sentence in a file: strings, and what templates hold beside what is put in. */
function sentencesIn(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
    if (ts.isPropertyAssignment(node)) {
      // The name of a field is no sentence.
      visit(node.initializer);
      return;
    }
    if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'));
      for (const { expression } of node.templateSpans) visit(expression);
      return;
    }
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Sentences that come with their page, each in a folder of its own with both languages. */
const APART = ['answers', 'arrived', 'experts', 'industry', 'international', 'pages', 'register', 'slides'];

const files = (['en', 'zh'] as const).flatMap((language) => [
  ...readdirSync(join(FOLDER, language)).map((file) => ({ language, file, path: join(FOLDER, language, file) })),
  ...APART.map((own) => ({ language, file: `${own}.ts`, path: join(FOLDER, own, `${language}.ts`) })),
]);

test.each(files)('$language/$file says nothing of an edition', ({ language, file, path }) => {
  const allowed = [...ANYWHERE, ...(ALLOWED[file] ?? [])];
  const said = sentencesIn(path).flatMap((sentence) => {
    const rest = allowed.reduce(
      (left, { says }) => left.replaceAll(new RegExp(says, 'g'), ''),
      sentence.replaceAll(PLACES[language], ''),
    );
    const facts = [...rest.matchAll(FACTS[language])].map(([fact]) => fact).filter((fact) => !SINGLE.test(fact));
    return facts.length === 0 ? [] : [`${facts.join(', ')} in: ${sentence}`];
  });
  expect(said).toEqual([]);
});

describe('what is allowed', () => {
  test('has a reason, and is still said', () => {
    for (const [file, allowances] of Object.entries(ALLOWED)) {
      const sentences = files.filter((each) => each.file === file).flatMap(({ path }) => sentencesIn(path));
      for (const { says, why } of allowances) {
        expect(why).not.toBe('');
        expect([file, says, sentences.some((sentence) => says.test(sentence))]).toEqual([file, says, true]);
      }
    }
  });

  test('finds a fact that is planted', () => {
    expect('among the eleven groups of April 2023'.match(FACTS.en)).toEqual(['eleven', 'April', '2023']);
    expect('共 131 篇，十一个团队'.match(FACTS.zh)).toEqual(['131', '十一']);
  });

  test('places of source lines are places that records name', () => {
    const known = new Set(
      DATASET_IDS.flatMap((id) => reported(id).records).flatMap((record) =>
        'refs' in record ? record.refs.map(({ at }) => at) : [],
      ),
    );
    const places = files
      .filter(({ language }) => language === 'en')
      .flatMap(({ path }) => sentencesIn(path))
      .flatMap((sentence) => sentence.match(PLACES.en) ?? [])
      .flatMap((words) => {
        const kind = words.startsWith('section') ? 'section' : 'endnote';
        return (words.match(/\d+(?:\.\d+)?/g) ?? []).map((number) => `${kind} ${number}`);
      });
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((place) => !known.has(place))).toEqual([]);
  });
});
