import { LATER, REMARK, ROW_REFS, type CodebookEntry } from './entry.ts';

export const standards: CodebookEntry = {
  title: { en: 'Standards and evaluations', zh: '标准与评测' },
  what: {
    en: 'A standard, benchmark or evaluation that sections 3.1, 4.4 or 5.1 name; one record stands for seven standards announced together.',
    zh: '报告3.1、4.4或5.1节提到的一项标准、基准或评测；其中一条记录代表同时宣布的七项标准。',
  },
  gaps: {
    en: 'No dates were found for the three AIIA documents, nor five of the seven titles of the SAC. Of the six tests of TC260-003 only the first is in the report. Who worked on which WDTA standard is not known.',
    zh: '人工智能产业发展联盟三项文件的日期，以及国家标准化管理部门七项标准中五项的名称均未找到。TC260-003的六项测试中只有第一项见于报告。各机构参与了哪一项世界数字技术院标准，不得而知。',
  },
  fields: {
    id: { en: 'Stable identifier of the record.', zh: '该条记录的固定标识。' },
    title: { en: 'Title, or a description where none is known.', zh: '标题；不知标题时为描述。' },
    number: { en: 'Number of the standard.', zh: '标准编号。' },
    body: { en: 'Body that issues it.', zh: '发布机构。' },
    level: {
      en: 'National, of an industry association, international, or an evaluation.',
      zh: '国家、行业协会、国际，或评测。',
    },
    status: {
      en: 'Published, in force, draft, in preparation or announced, at the time that the record tells of.',
      zh: '记录所述时点的状态：已发布、已实施、草案、编制中或已宣布。',
    },
    date: { en: 'Date as precisely as known.', zh: '所知最精确的日期。' },
    effect: { en: 'From when it holds.', zh: '实施日期。' },
    document: { en: 'Its row in the register of documents.', zh: '在文件名录中的记录。' },
    replaces: { en: 'Older standards that it takes the place of.', zh: '所代替的旧标准。' },
    covers: { en: 'Set where one record stands for several standards.', zh: '一条记录代表多项标准时填写。' },
    'covers.count': { en: 'How many standards.', zh: '标准数量。' },
    'covers.named': { en: 'Those that the report names.', zh: '报告点名的标准。' },
    contributors: {
      en: 'Authors and reviewers that the report names, in groups.',
      zh: '报告点名的编写者和评审者，按组列出。',
    },
    'contributors.group': { en: 'Kind of contributor.', zh: '参与方类型。' },
    'contributors.names': { en: 'Names in the group.', zh: '该组名单。' },
    leadAuthors: {
      en: 'Where its lead authors come from, all of them; empty where nobody says.',
      zh: '全部主要作者所属的机构；无人说明时为空。',
    },
    contributorsNote: { en: 'How far the list holds for this standard.', zh: '名单对本标准的适用程度。' },
    tests: { en: 'Tests that it asks for.', zh: '所要求的测试。' },
    'tests.what': { en: 'What is tested.', zh: '测试内容。' },
    'tests.sample': { en: 'Smallest sample.', zh: '最小样本量。' },
    'tests.sampleUnit': { en: 'Unit of the sample.', zh: '样本单位。' },
    'tests.threshold': { en: 'Value to be met.', zh: '须达到的数值。' },
    'tests.thresholdUnit': { en: 'Unit of the threshold.', zh: '阈值单位。' },
    'tests.thresholdBound': { en: 'Whether the threshold is a floor or a ceiling.', zh: '阈值为下限还是上限。' },
    'tests.inReport': { en: 'Whether the report itself mentions the test.', zh: '报告本身是否提到该测试。' },
    'tests.refs': { en: 'Sources of the test.', zh: '该测试的来源。' },
    frontier: { en: 'What it says about frontier risks, or tests of them.', zh: '关于前沿风险的内容或测试。' },
    note: REMARK,
    ...LATER,
    refs: ROW_REFS,
  },
};
