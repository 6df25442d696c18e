import { LATER, OWN_REFS, type CodebookEntry } from './entry.ts';

export const events: CodebookEntry = {
  title: { en: 'Events', zh: '事件' },
  what: {
    en: 'One dated event of sections 2 to 7, up to the day of the report; from the edition of autumn 2026 on, also what came after it. Where research knows the day and the report only the month, the note says so.',
    zh: '第2至7节中一项有日期的事件，截至报告发布当日；2026年秋季版起兼收其后的事件。凡报告只记月份而具体日期另有出处的，均在说明中注明。',
  },
  gaps: {
    en: 'Events that cannot be dated are left out, among them the essay of Minister YIN Hejun, the seminar of the NPC Standing Committee and the CAICT report citing the UN body; the first two and the third stand among the positions. Dates known by month or year are not earlier than those known by day.',
    zh: '无法确定日期的事件未收录，如阴和俊部长的文章、全国人大常委会的讲座，以及引述联合国机构的中国信通院报告；三者均见于专家立场。只知年月的日期并不意味着早于有具体日子的日期。',
  },
  fields: {
    id: { en: 'Short name of the record, stable across revisions', zh: '记录的短名，各版修订保持不变' },
    title: { en: 'What happened', zh: '事件内容' },
    date: {
      en: 'Year, month or day, as far as known; the first day if it lasted several',
      zh: '年、月或日，以所知为限；历时数日者取首日',
    },
    domain: {
      en: 'Theme of the report: technical, international, domestic, industry, experts or opinion',
      zh: '报告主题：technical为技术，international为国际，domestic为国内，industry为产业，experts为专家，opinion为舆论',
    },
    kind: { en: 'Kind of event, from a closed list', zh: '事件类型，取自固定清单' },
    forum: {
      en: 'International events: how the report tells of them, as multilateral, with the Global South, bilateral, or as a Track 1.5 or 2 dialogue; null where it does not',
      zh: '国际事件在报告中的归类：multilateral为多边，global-south为全球南方，bilateral为双边，track-dialogue为1.5轨或2轨对话；报告未提及者为空',
    },
    actors: { en: 'People and bodies that acted', zh: '行动的人物与机构' },
    place: { en: 'Where, if stated', zh: '地点，如有记载' },
    content: {
      en: 'What was said, decided or set down, point by point, in our own words; empty where the report tells no more than the title does',
      zh: '所言、所定或所载的内容，逐点以本项目自己的话写出；报告所述不出标题者为空列表',
    },
    origin: {
      en: 'report if the report mentions it, collected if added from other sources',
      zh: '报告提及者为report，另行搜集者为collected',
    },
    note: { en: 'What to bear in mind when reading the record', zh: '阅读本记录时应留意之处' },
    url: {
      en: 'A page to read on, null where only an unofficial copy is known',
      zh: '延伸阅读网页；仅有非官方转载者为空',
    },
    document: {
      en: 'Its row in the register of documents, where something was issued',
      zh: '发布文件者，为其在文件登记中的记录',
    },
    contact: {
      en: 'Where China met others there, as actors, place and content say it; null for what one side said or did alone, and for meetings that stand among the dialogues',
      zh: '中方在其中与他方接触者，据行动者、地点与内容标注；单方言行及已列为对话会议者为空',
    },
    'contact.counterparts': {
      en: 'Whom China met; a summit also under the country that called it',
      zh: '对方；峰会兼列主办国',
    },
    'contact.level': { en: 'leaders or government', zh: 'leaders为领导人，government为政府' },
    'contact.label': { en: 'What it is called in few words', zh: '简称' },
    'contact.onFrontierSafety': {
      en: 'Whether the content speaks of frontier or advanced AI and its risks',
      zh: '内容是否涉及前沿或先进人工智能及其风险',
    },
    turningPoint: {
      en: 'Short name, if this project counts it among the turning points of the timeline; null otherwise',
      zh: '本项目列为时间线转折点者的简称，其余为空',
    },
    ...LATER,
    refs: OWN_REFS,
  },
};
