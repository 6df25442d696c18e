import { LATER, ROW_REFS, type CodebookEntry } from './entry.ts';

export const documents: CodebookEntry = {
  title: { en: 'Governance documents', zh: '政策文件' },
  what: {
    en: 'A document on AI governance: a law, rule, policy, plan, standard, draft, declaration, statement or white paper. The report’s own running list of such documents is not in its text; this register was put together by this project.',
    zh: '一份人工智能治理文件：法律、规章、政策、规划、标准、征求意见稿、宣言、声明或白皮书等。报告自有的文件清单不见于正文，本名录由本项目整理。',
  },
  gaps: {
    en: 'Essays, speeches and papers are left out, except one paper that the report treats as a call for policy. Some documents that the report names have no date. Later documents of which only unofficial copies were found are left out.',
    zh: '文章、演讲和论文未收录，但报告视作政策呼吁的一篇论文除外。报告提及的部分文件没有日期。仅见非官方转载的后续文件未予收录。',
  },
  fields: {
    id: { en: 'Stable identifier of the record.', zh: '该条记录的固定标识。' },
    title: { en: 'Title in both languages.', zh: '中英文标题。' },
    titleIs: {
      en: 'What the English title is: official (the issuer’s own), usual (common in translations) or descriptive (by this project).',
      zh: '英文标题的性质：official为发布机构所用，usual为常见译法，descriptive为本项目所拟。',
    },
    titleZhIs: {
      en: 'What the Chinese title is: printed (as a source prints it) or rendered (by this project).',
      zh: '中文标题的性质：printed为来源所印，rendered为本项目所译或所拟。',
    },
    number: { en: 'Number of the document.', zh: '文号或编号。' },
    issuers: {
      en: 'Bodies that issue it, or the conference that adopted it; empty where experts wrote it or no source names a body.',
      zh: '发布机构，或通过该文件的会议；由专家撰写或来源未列机构时为空。',
    },
    date: {
      en: 'Date as precisely as known: of signing where it is known, otherwise of publication.',
      zh: '所知最精确的日期：有成文日期的取成文日期，否则取公布日期。',
    },
    level: {
      en: 'National, provincial, of a city, international, or of industry.',
      zh: '国家、省级、市级、国际或行业。',
    },
    jurisdiction: { en: 'Province or city that it is of.', zh: '所属省市。' },
    type: {
      en: 'Kind of document. Local regulations stand under administrative regulation, a treaty under joint statement, frameworks of a standards committee under standard.',
      zh: '文件类型。地方性法规归入行政法规，条约归入联合声明，标准化技术委员会的框架归入标准。',
    },
    binding: {
      en: 'Whether companies and bodies must keep to it; plans and guidelines of the state are not binding in this sense.',
      zh: '对企业和机构是否具有约束力；国家的规划、指南在此意义上不具约束力。',
    },
    status: {
      en: 'How it stood at the end of its period: 14 May 2024, or early October 2026 for later ones.',
      zh: '截至所属时期末的状态：报告时期为2024年5月14日，后续文件为2026年10月初。',
    },
    effect: { en: 'Day from which it holds.', zh: '施行日期。' },
    topics: { en: 'Subjects of frontier safety and governance on which it touches.', zh: '涉及的前沿安全与治理主题。' },
    named: { en: 'Whether the report names or describes it.', zh: '报告是否提及该文件。' },
    replaces: {
      en: 'Documents that it replaces, finalises or carries on, such as a draft or an earlier version.',
      zh: '由其取代、定稿或接续的文件，例如征求意见稿或旧版。',
    },
    amends: { en: 'Documents that it amends or would amend.', zh: '由其修改或拟修改的文件。' },
    note: { en: 'A second date, a limit, or what is contested.', zh: '另一日期、局限或有争议之处。' },
    url: {
      en: 'Its own page; null where only pages about it are known.',
      zh: '文件自身的网页；仅知介绍性网页时为空。',
    },
    ...LATER,
    refs: ROW_REFS,
  },
};
