import { OWN_REFS, type CodebookEntry } from './entry.ts';

export const relations: CodebookEntry = {
  title: { en: 'Relations between organisations', zh: '机构关系' },
  what: {
    en: 'One stated tie between two bodies, read as a sentence: from, kind, to.',
    zh: '两个机构之间一项有明文的关系，按“起点—关系—终点”读作一句。',
  },
  gaps: {
    en: 'The diagram could not be read; ties rest on the text and on endnote 37. Looser ties, such as a deputy director who leads a committee, are told in the descriptions of the bodies.',
    zh: '关系图无法读取，关系依据正文与尾注37。较松散的联系（如由某副主任牵头委员会）写在机构说明中。',
  },
  fields: {
    id: { en: 'Short name of the record, stable across revisions', zh: '记录的短名，各版修订保持不变' },
    from: { en: 'The body that the sentence begins with', zh: '句首机构' },
    to: { en: 'The body that it ends with', zh: '句末机构' },
    kind: {
      en: 'oversees, works-closely-with and directly-subordinated-to are the legend of the diagram; subordinated-to is from section 6.3; created is from endnote 37',
      zh: 'oversees为主管，works-closely-with为密切合作，directly-subordinated-to为直接隶属，三者见于图例；subordinated-to为隶属，见第6.3节；created为创建，见尾注37',
    },
    basis: {
      en: 'report if the report states the tie, inferred if this project drew it from what the report says elsewhere; the note tells why',
      zh: '报告明言者为report；本项目据报告他处推断者为inferred，理由见说明',
    },
    note: { en: 'What to bear in mind when reading the record', zh: '阅读本记录时应留意之处' },
    refs: OWN_REFS,
  },
};
