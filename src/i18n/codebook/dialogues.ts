import { OWN_REFS, type CodebookEntry } from './entry.ts';

export const dialogues: CodebookEntry = {
  title: { en: 'Dialogues', zh: '对话' },
  what: {
    en: 'Either a count of dialogues as the report states it, or a dialogue that can be named. The three counts do not nest: the two frontier dialogues are part of the eight, but the 40+ cover China and the United States on every topic.',
    zh: '或为报告所述的一项对话数量，或为可指名的一个对话。三个数量并不层层包含：2个前沿对话属于8个之内，而40多个仅指中美之间各类议题的对话。',
  },
  gaps: {
    en: 'The report names neither the eight nor the second frontier dialogue. The named dialogues therefore cannot be matched with the counts, and the number of AI-related dialogues stood in a picture that is lost. Series known only from meetings after the report are left out.',
    zh: '报告未列出8个对话，也未点名第二个前沿对话，因此可指名的对话与数量无法对应；AI相关对话的数量仅见于已佚失的图中。只知有报告之后会议的对话系列未收录。',
  },
  fields: {
    kind: {
      en: 'count or dialogue: which of the two kinds of record',
      zh: '记录种类：count为数量，dialogue为具体对话',
    },
    id: { en: 'Short name of the record, stable across revisions', zh: '记录的短名，各版修订保持不变' },
    value: { en: 'Counts: the number in the report', zh: '数量：报告中的数字' },
    qualifier: { en: 'Counts: exactly, or at-least', zh: '数量：exactly为确数，at-least为至少' },
    parties: { en: 'Who takes part, as countries or regions', zh: '参与方，以国家或地区计' },
    scope: { en: 'Counts: what is counted', zh: '数量：统计对象' },
    since: { en: 'Counts: start of the counted period, null if not said', zh: '数量：统计起点，未说明则为空' },
    name: { en: 'Dialogues: its name; the Chinese only if citable', zh: '对话：名称；中文名仅在有据可查时填写' },
    track: {
      en: 'Dialogues: 1.5 and 2 as in endnote 19, or government; outside the report it follows its sources or organisers',
      zh: '对话：1.5与2按尾注19界定，或为政府间；报告以外者据来源或主办方判定',
    },
    organisers: { en: 'Dialogues: who organises it', zh: '对话：主办方' },
    meetings: { en: 'Dialogues: the meetings found', zh: '对话：查得的会议' },
    'meetings.label': { en: 'Which meeting', zh: '会议称谓' },
    'meetings.date': { en: 'First day, as far as known', zh: '首日，以所知为限' },
    'meetings.place': { en: 'Where it was held', zh: '会议地点' },
    'meetings.note': { en: 'A remark on the meeting', zh: '关于会议的说明' },
    'meetings.afterReport': {
      en: 'True unless the meeting is known to have been held by 14 May 2024',
      zh: '除已知在2024年5月14日或之前举行者外，均为真',
    },
    'meetings.refs': { en: 'Where the meeting comes from', zh: '会议信息的出处' },
    focus: {
      en: 'Dialogues: frontier-safety, ai-focused (AI in the name or at least half of the agenda) or ai-related (some 15–50%); outside the report assigned by these definitions',
      zh: '对话：frontier-safety为前沿安全，ai-focused为聚焦AI（名称含AI或至少一半议程），ai-related为与AI相关（约15%至50%）；报告以外者按此界定判定',
    },
    countedByReport: {
      en: 'Dialogues: named if the report names it, otherwise unknown',
      zh: '对话：报告点名者为named，否则为unknown',
    },
    note: { en: 'What to bear in mind when reading the record', zh: '阅读本记录时应留意之处' },
    refs: OWN_REFS,
  },
};
