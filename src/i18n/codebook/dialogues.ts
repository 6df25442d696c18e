import { LATER, OWN_REFS, type CodebookEntry } from './entry.ts';

export const dialogues: CodebookEntry = {
  title: { en: 'Dialogues', zh: '对话' },
  what: {
    en: 'A count of dialogues as the report states it, a dialogue that can be named, or one meeting. The three counts do not nest: the two frontier dialogues are part of the eight, but the 40+ cover China and the United States on every topic.',
    zh: '一条记录为报告所述的一项对话数量、可指名的一个对话或一次会议。三个数量并不层层包含：2个前沿对话属于8个之内，而40多个仅指中美之间各类议题的对话。',
  },
  gaps: {
    en: 'The report names neither the eight nor the second frontier dialogue. The named dialogues therefore cannot be matched with the counts, and the number of AI-related dialogues stood in a picture that is lost.',
    zh: '报告未列出8个对话，也未点名第二个前沿对话，因此可指名的对话与数量无法对应；AI相关对话的数量仅见于已佚失的图中。',
  },
  fields: {
    kind: {
      en: 'count, dialogue or meeting: which kind of record',
      zh: '记录种类：count为数量，dialogue为对话，meeting为会议',
    },
    id: { en: 'Short name of the record, stable across revisions', zh: '记录的短名，各版修订保持不变' },
    value: { en: 'Counts: the number in the report', zh: '数量：报告中的数字' },
    qualifier: { en: 'Counts: exactly, or at-least', zh: '数量：exactly为确数，at-least为至少' },
    parties: { en: 'Who takes part, as countries or regions', zh: '参与方，以国家或地区计' },
    scope: { en: 'Counts: what is counted', zh: '数量：统计对象' },
    since: { en: 'Counts: start of the counted period, null if not said', zh: '数量：统计起点，未说明则为空' },
    name: { en: 'Dialogues: its name; the Chinese only if citable', zh: '对话：名称；中文名仅在有据可查时填写' },
    short: { en: 'Dialogues: a short name to draw it by', zh: '对话：绘图所用的简称' },
    counterparts: {
      en: 'Dialogues, and meetings of none: whom China meets, as parties and note say it; scientists where researchers convened it. Empty for a meeting whose dialogue says it',
      zh: '对话及单独举行的会议：中方与谁会谈，据参与方与说明标注；由研究者召集的为scientists。会议所属对话已注明者为空列表',
    },
    onFrontierSafety: {
      en: 'Meetings: true where its note puts loss of control or other frontier risks on the agenda, though the dialogue as a whole is not focused on them',
      zh: '会议：所属对话并不聚焦前沿安全，而本次会议的说明载明议题为失控等前沿风险者为true',
    },
    track: {
      en: 'Dialogues: 1.5 and 2 as in endnote 19, or government; outside the report it follows its sources or organisers',
      zh: '对话：1.5与2按尾注19界定，或为政府间；报告以外者据来源或主办方判定',
    },
    organisers: { en: 'Dialogues: who organises it', zh: '对话：主办方' },
    dialogue: {
      en: 'Meetings: the dialogue that it is a meeting of, null where it stands alone',
      zh: '会议：所属的对话；单独举行者为空',
    },
    label: { en: 'Meetings: which one', zh: '会议：称谓' },
    date: { en: 'Meetings: first day, as far as known', zh: '会议：首日，以所知为限' },
    place: { en: 'Meetings: where it was held', zh: '会议：举行地点' },
    level: {
      en: 'Meetings: leaders, government, or Track 1.5 or 2, where the dialogue does not say it',
      zh: '会议：leaders为领导人，government为政府，1.5与2为轨道；对话已注明者不填',
    },
    focus: {
      en: 'Dialogues: frontier-safety, ai-focused (AI in the name or at least half of the agenda) or ai-related (some 15–50%); outside the report assigned by these definitions',
      zh: '对话：frontier-safety为前沿安全，ai-focused为聚焦AI（名称含AI或至少一半议程），ai-related为与AI相关（约15%至50%）；报告以外者按此界定判定',
    },
    countedByReport: {
      en: 'Dialogues: named if the report names it as one that it counts, not-counted if it tells of it outside the count, otherwise unknown',
      zh: '对话：报告提及且计入统计者为named，提及而不计入者为not-counted，否则为unknown',
    },
    note: { en: 'What to bear in mind when reading the record', zh: '阅读本记录时应留意之处' },
    ...LATER,
    refs: OWN_REFS,
  },
};
