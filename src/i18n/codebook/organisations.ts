import { LATER, OWN_REFS, type CodebookEntry } from './entry.ts';

export const organisations: CodebookEntry = {
  title: { en: 'Organisations', zh: '机构' },
  what: {
    en: 'A body that the report speaks of around AIIA and CSAC or in other sections, or one that issues a document of the register; committees and working groups count as bodies, and so do states and conferences that issue documents.',
    zh: '报告在论述AIIA与CSAC时或其他章节提到的机构，以及名录中文件的发布机构；委员会、工作组以及发布文件的国家、会议亦作为机构。',
  },
  gaps: {
    en: 'The diagram of section 5.1 is lost; other bodies of AIIA and the second expert committee of CSAC are not named in the report.',
    zh: '第5.1节的关系图已佚失；AIIA的其他机构与CSAC的另一个专家委员会在报告中未具名。',
  },
  fields: {
    id: { en: 'Short name of the record, stable across revisions', zh: '记录的短名，各版修订保持不变' },
    name: {
      en: 'Name in both languages; the Chinese is the report’s, often its short form',
      zh: '双语名称；中文取自报告，多为简称',
    },
    abbr: { en: 'Short form used in the report', zh: '报告所用缩略语' },
    kind: { en: 'Kind of body; assigned by this project', zh: '机构类型；由本项目判定' },
    parent: { en: 'The body it is part of or placed under', zh: '所属或所隶属的机构' },
    description: { en: 'What the report says of it', zh: '报告对其的描述' },
    ...LATER,
    refs: OWN_REFS,
  },
};
