import { expect, test } from 'vitest';
import { DATASET_IDS } from '#data/snapshot.ts';
import { published, reported } from '#tests/fixtures/published.ts';

// A name has one Chinese form, wherever it stands, and a Chinese form where there is one.

/** A proper name as the data spells it: `{ en, zh }`, with zh null where no Chinese form is known. */
type Named = { readonly path: string; readonly en: string; readonly zh: string | null };

function namesIn(value: unknown, path: string): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'zh' in value && typeof value.en === 'string')
    return [{ path, en: value.en, zh: typeof value.zh === 'string' ? value.zh : null }];
  return Object.entries(value).flatMap(([key, inner]) =>
    namesIn(inner, Array.isArray(value) ? path : `${path}.${key}`),
  );
}

/** Without the short form that may follow: “Ministry of State Security (MSS)” is the name before it. */
const plain = (en: string): string => en.replace(/ \([A-Z\d/ -]+\)$/, '').replaceAll('’', "'");

/** Where names of people, bodies and documents stand. What else is said in two languages may be said in several ways. */
const NAMES =
  /^(?:events\.(?:actors|place)|positions\.who|organisations\.name|dialogues\.(?:name|organisers|parties)|standards\.(?:body|contributors\.names|leadAuthors)|signatories\.name|model-disclosures\.lab|funding\.(?:institution|partner)|registrations\.(?:company|model|location)|law-drafts\.(?:lead|leadPeople)|papers\.institutions|groups\.(?:parent|name)|jurisdictions\.(?:name|policies\.issuer)|polls\.pollster|sources\.publisher|documents\.issuers|commitments\.signatories)/;

/** Bodies whose Chinese name changed between the report’s time and later facts. */
const RENAMED = ['TC260', 'National Information Security Standardization Technical Committee'];

test('one name has one Chinese form across all files', () => {
  const names = DATASET_IDS.flatMap((id) =>
    published(id).records.flatMap((record) => namesIn(record, id).filter(({ path }) => NAMES.test(path))),
  );
  const forms = new Map<string, Named[]>();
  for (const each of names) forms.set(plain(each.en), [...(forms.get(plain(each.en)) ?? []), each]);
  const several = [...forms].flatMap(([en, all]) => {
    if (RENAMED.includes(en)) return [];
    const chinese = [...new Set(all.map(({ zh }) => zh))];
    return chinese.length === 1 ? [] : [[en, chinese, [...new Set(all.map(({ path }) => path))]]];
  });
  expect(names.length).toBeGreaterThan(500);
  expect(several).toEqual([]);
});

/** Names that are written in Latin letters in Chinese too, or have no Chinese form that could be cited. */
const LATIN = [
  'Anthropic',
  'Brian Tse',
  'DeepSeek-V2',
  'FAR AI',
  'Jason Zhou',
  'Kwan Yee Ng',
  'Meta',
  'OpenAI',
  'Safe AI Forum',
  'Shaikh Group',
  'State of AI Safety in China',
  'The State of AI Safety in China, Spring 2024 Report',
];

test('of the report’s time no body, title or person lacks its Chinese name but for a few', () => {
  const own = DATASET_IDS.filter((id) => !['papers', 'groups', 'group-changes', 'sources', 'documents'].includes(id));
  const lacking = own.flatMap((id) =>
    reported(id).records.flatMap((record) => namesIn(record, id).filter(({ zh }) => zh === null)),
  );
  expect([...new Set(lacking.map(({ en }) => en))].toSorted()).toEqual(LATIN);
});

test('one term for one concept', () => {
  const own = DATASET_IDS.filter((id) => !['papers', 'directions', 'sources'].includes(id));
  const chinese = own
    .flatMap((id) => reported(id).records.flatMap((record) => namesIn(record, id).flatMap(({ zh }) => zh ?? [])))
    .join('\n');
  for (const other of ['稳健性', '过度自主', '奖励破解', '国家标准主管部门']) expect(chinese).not.toContain(other);
});
