import type { CodebookEntry } from './entry.ts';

export const sources: CodebookEntry = {
  title: { en: 'Sources', zh: '来源' },
  what: {
    en: 'A document, page, list of papers or repository that some value of the edition rests on. The report itself comes first.',
    zh: '本版某个数值所依据的文件、网页、论文清单或代码库；报告本身列在首位。',
  },
  gaps: {
    en: 'The address is left out where only an unofficial copy was seen or none was kept. Many pages carry no date.',
    zh: '仅见非官方副本或未留存地址的，不附链接。许多网页没有日期。',
  },
  fields: {
    id: { en: 'Short name of the source, which refs point to', zh: '来源的短名，供各处出处引用' },
    title: { en: 'Title, or a description where there is none', zh: '标题；没有标题的，以说明代替' },
    publisher: { en: 'Who put it out, or the site or account that holds it', zh: '发布者，或其所在的网站、账号' },
    date: { en: 'Day, month or year of publication, null if not known', zh: '发布的年、月或日，不详则为空' },
    url: {
      en: 'Address; null if it is not known or leads to an unofficial copy',
      zh: '地址；不详或仅有非官方副本时为空',
    },
    kind: {
      en: 'report: the report itself; official: by the body concerned; translation; research: papers, repositories, studies; news',
      zh: 'report为报告本身；official为当事机构发布；translation为译本；research为论文、代码库与研究；news为新闻',
    },
  },
};
