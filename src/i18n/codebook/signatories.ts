import { OWN_REFS, type CodebookEntry } from './entry.ts';

export const signatories: CodebookEntry = {
  title: { en: 'Conveners and signatories', zh: '召集人与签署方' },
  what: {
    en: 'Someone whom the report names as a convener of the International Dialogues on AI Safety or as a signatory of its Beijing statement, with the office that it gives.',
    zh: '报告点名的人工智能安全国际对话召集人或北京声明签署方，附报告所述职务。',
  },
  gaps: {
    en: 'The report names some of them, not all, and counts none. That a convener has no record as a signatory says nothing about whether he signed.',
    zh: '报告只点名其中一部分，也未计总数。召集人没有签署方记录，并不表示其未签署。',
  },
  fields: {
    id: { en: 'Short name of the record, stable across revisions', zh: '记录的短名，各版修订保持不变' },
    name: { en: 'Name as the report writes it, or a description of a group', zh: '报告所写姓名，或群体的描述' },
    office: { en: 'Office or field that the report gives', zh: '报告所述职务或领域' },
    sector: {
      en: 'science, governance, state-backed-lab or company, in the words that the report describes them with',
      zh: '依报告的描述分为science（科学家）、governance（治理界）、state-backed-lab（有官方背景的实验室）与company（企业）',
    },
    role: {
      en: 'convener of the meetings, or signatory of the Beijing statement',
      zh: 'convener为会议召集人，signatory为北京声明签署方',
    },
    dialogue: { en: 'The dialogue', zh: '所属对话' },
    capacity: {
      en: 'personal where the report says so; null where it does not say',
      zh: '报告说明以个人身份者为personal；未说明者为空',
    },
    people: {
      en: 'How many people the record stands for; null where the report does not say',
      zh: '记录所代表的人数；报告未说明时为空',
    },
    note: { en: 'What to bear in mind when reading the record', zh: '阅读本记录时应留意之处' },
    refs: OWN_REFS,
  },
};
