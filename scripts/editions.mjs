import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/**
 * What the files themselves do not say of an edition. Newest first, and so are the revisions of each. An edition that builds
 * on another holds that one's files too, and in its own folder what came later.
 */
export const EDITIONS = [
  {
    id: '2026-autumn',
    title: { en: 'Autumn 2026', zh: '2026年秋季版' },
    published: '2026-11-30',
    dataThrough: '2026-10-09',
    buildsOn: '2024-spring',
    why: { en: 'It came after the report.', zh: '发生在报告之后。' },
    revisions: [{ revision: 1, published: '2026-11-30', note: null }],
  },
  {
    id: '2024-spring',
    title: { en: 'Spring 2024', zh: '2024年春季版' },
    published: '2024-05-14',
    dataThrough: '2024-05-14',
    revisions: [
      {
        revision: 4,
        published: '2026-11-30',
        note: {
          en: 'Corrected against the report, value by value: the list of changes names each with its reason. What came after 14 May 2024 has left this edition and stands in that of autumn 2026. Meetings of dialogues and versions of drafts are records of their own.',
          zh: '逐值与报告核对并更正，每项更正及其理由见变更清单。2024年5月14日之后的内容移出本版，收入2026年秋季版。对话的各次会议与草案的各个版本改为独立记录。',
        },
      },
      {
        revision: 3,
        published: '2026-11-25',
        note: {
          en: 'New: who convened the dialogues on AI safety and who signed the Beijing statement, as far as the report names them. Since revision 2, four files say in fields of their own what was left to their readers: the forum of an international event, the basis of a tie between bodies, the month from which a total counts, and the lead authors of a standard. No value has changed.',
          zh: '新增：报告点名的人工智能安全国际对话召集人与北京声明签署方。自修订 2 起，四个文件以专门字段写明此前须由读者自行推断的内容：国际事件的归类、机构关系的依据性质、总数的起算月份、标准的主要作者所属机构。各项数值未变。',
        },
      },
      {
        revision: 2,
        published: '2026-11-25',
        note: {
          en: 'Four files say in fields of their own what was left to their readers: the forum of an international event, the basis of a tie between bodies, the month from which a total counts, and the lead authors of a standard. No value has changed.',
          zh: '四个文件以专门字段写明此前须由读者自行推断的内容：国际事件的归类、机构关系的依据性质、总数的起算月份、标准的主要作者所属机构。各项数值未变。',
        },
      },
      { revision: 1, published: '2026-11-23', note: null },
    ],
  },
];

/** The folders that hold an edition, that of the edition which it builds on first. */
export function foldersOf({ id, buildsOn }) {
  const base = EDITIONS.find((edition) => edition.id === buildsOn);
  return [...(base === undefined ? [] : foldersOf(base)), id];
}

/** The revision of an edition that its folder holds. */
export const newestRevision = ({ revisions }) => Math.max(...revisions.map(({ revision }) => revision));

/** Where a superseded revision's file of a dataset lies, in the folder of data: with the revision that first had it so. Null where it had none. */
export function frozenPath(edition, revision, dataset) {
  for (let since = revision; since >= 1; since -= 1) {
    const path = `revisions/${edition}/${since}/${dataset}.json`;
    if (existsSync(join(ROOT, 'public/data', path))) return path;
  }
  return null;
}
