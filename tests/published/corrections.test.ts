import { experts as expertsInEnglish } from '#i18n/experts/en.ts';
import { experts as expertsInChinese } from '#i18n/experts/zh.ts';
import { describe, expect, test } from 'vitest';
import type { DatasetId } from '#data/snapshot.ts';
import { reported } from '#tests/fixtures/published.ts';
import { wordingOf } from '#tests/fixtures/wordings.ts';

// What an independent reading of the published files against the report and its sources found wrong or missing, with the
// right values typed in by hand: from the report's text and from that reading, not from the files. The rows are those of
// docs/review-2024-spring.md.

/** One record as it is read. */
function recordOf<Id extends DatasetId>(dataset: Id, id: string) {
  const found = reported(dataset).records.find((record) => 'id' in record && record.id === id);
  if (found === undefined) throw new Error(`${dataset} has no record ${id}`);
  return found;
}

const placesOf = ({ refs }: { readonly refs: readonly { readonly source: string; readonly at: string }[] }): string[] =>
  refs.flatMap(({ source, at }) => (source === 'concordia-2024-spring' ? [at] : []));
const sourcesOf = ({ refs }: { readonly refs: readonly { readonly source: string }[] }): string[] =>
  refs.map(({ source }) => source);

describe('numbers and what hedges them', () => {
  test('row 7: the three experts name a minimum between 10% and 20%', () => {
    const floor = recordOf('key-figures', 'funding-floor-chinese-experts');
    expect(floor).toMatchObject({ value: 10, upTo: 20, qualifier: 'between' });
    expect(floor.label.en).toMatch(/^Minimum share/);
    expect(floor.label.zh).toContain('最低比例');
  });

  test('row 12: China and the US alone, of Track 1.5 and 2, on topics that the report does not give', () => {
    const { label, note, qualifier, value } = recordOf('key-figures', 'dialogues-china-us');
    expect([value, qualifier]).toEqual([40, 'at-least']);
    expect(label.en).toMatch(/China and the US alone, Track 1\.5 and 2/);
    expect(`${label.en} ${note?.en}`).not.toMatch(/any topic|every topic|does not contain/);
    expect(note?.en).toContain('each circle is inclusive');
  });

  test('row 14: three conditions of the 89, and what the 131 is', () => {
    const conditions = recordOf('key-figures', 'papers-recent-derived').note?.en;
    expect(conditions).toMatch(/not rounded.*whole dataset.*May 2024/);
    expect(recordOf('key-figures', 'papers-total').note?.en).toMatch(/sample size of the chart of research directions/);
  });

  test('row 16: three papers over the past year', () => {
    const bar = recordOf('key-figures', 'anchor-paper-bar');
    expect(bar).toMatchObject({ value: 3, qualifier: 'at-least' });
    expect(bar.label.en).toContain('past year');
    expect(bar.label.zh).toContain('过去一年');
  });

  test('row 17: no less than 96%, in both files', () => {
    expect(recordOf('key-figures', 'corpus-pass-rate')).toMatchObject({ value: 96, qualifier: 'at-least' });
    expect(recordOf('standards', 'tc260-003').tests[0]).toMatchObject({ threshold: 96, thresholdBound: 'at-least' });
  });

  test('rows 39, 74, 77 and 86: the words of four labels', () => {
    expect(recordOf('key-figures', 'party-venue-experts').label.zh).toContain('党政场合');
    expect(recordOf('key-figures', 'excessive-agency-tests').label.zh).toContain('过度代理');
    expect(recordOf('standards', 'wdta-ai-str-01').tests[0]?.what.zh).toContain('过度代理');
    expect(recordOf('key-figures', 'sac-standards').note?.zh).toContain('国家标准化管理委员会');
    const third = recordOf('key-figures', 'funding-floor-one-third');
    expect(third.label.en).toMatch(/R&D funds/);
    expect(third.note?.en).toContain('Managing AI Risks');
  });

  test('row 61: what is said of the eleven', () => {
    const note = recordOf('key-figures', 'groups-total').note?.en;
    expect(note).toMatch(/substantial part of the papers/);
    expect(note).toMatch(/more Chinese groups.*shorter/);
  });
});

describe('events: when, who and where', () => {
  test('row 11: two visits', () => {
    expect(recordOf('events', 'leaders-lab-visits')).toMatchObject({
      date: '2024-03-13',
      actors: [{ zh: '李强' }, { zh: '北京智源人工智能研究院' }, { zh: '百度' }],
    });
    const ndrc = recordOf('events', 'ndrc-lab-visits');
    expect(ndrc.date).toBe('2024-03-03');
    expect(ndrc.actors[0]?.en).toMatch(/NDRC/);
    expect(ndrc.note?.en).toMatch(/spoke of the tour.*not known/);
  });

  test('row 19: seven bodies issued the interim measures, Order 15 of 10 July, published on 13 July', () => {
    const { actors, date, note } = recordOf('events', 'interim-measures-generative-ai');
    expect(actors.map(({ zh }) => zh)).toEqual([
      '国家互联网信息办公室',
      '国家发展和改革委员会',
      '教育部',
      '科学技术部',
      '工业和信息化部',
      '公安部',
      '国家广播电视总局',
    ]);
    expect(date).toBe('2023-07-10');
    expect(note?.en).toMatch(/No\. 15.*10 July.*13 July/);
  });

  test('row 20: ten bodies issued the ethics measures, dated 7 September, published on 8 October', () => {
    const { actors, date, note } = recordOf('events', 'ethics-review-trial-measures');
    expect(actors.map(({ zh }) => zh)).toEqual([
      '科学技术部',
      '教育部',
      '工业和信息化部',
      '农业农村部',
      '国家卫生健康委员会',
      '中国科学院',
      '中国社会科学院',
      '中国工程院',
      '中国科协',
      '中央军委科技委',
    ]);
    expect(date).toBe('2023-10-08');
    expect(note?.en).toMatch(/7 September 2023.*8 October 2023/);
  });

  test('row 48: signed at Paris', () => {
    const statement = recordOf('events', 'sino-french-statement');
    expect(statement.place).toEqual({ en: 'Paris, France', zh: '法国巴黎' });
    expect(statement.date).toBe('2024-05-06');
  });

  test('rows 70 to 72: a policy, an office and a tool', () => {
    expect(recordOf('events', 'zhejiang-ai-opinions').title.zh).toBe('浙江出台人工智能发展政策');
    expect(recordOf('events', 'beijing-agi-measures').actors).toEqual([
      { en: 'General Office of the Beijing Municipal People’s Government', zh: '北京市人民政府办公厅' },
    ]);
    expect(recordOf('events', 'mss-minister-article').title.en).toMatch(/important tool/);
  });

  test('row 73: that filings go to the CAC has a source', () => {
    const filings = reported('events').records.filter(({ id }) => id.startsWith('deep-synthesis-filings-'));
    expect(filings).toHaveLength(5);
    for (const filing of filings) expect(sourcesOf(filing)).toContain('cac-deep-synthesis-provisions');
  });

  test('row 84: no exchange, no aggregator and no copy as the page to read on', () => {
    const pages = reported('events').records.flatMap(({ url }) => url ?? []);
    expect(pages.filter((url) => /binance|aigcdaily|mryunwei|eurochinesedaily/.test(url))).toEqual([]);
  });

  test('row 58: the later plan of the NPC Standing Committee', () => {
    const plan = recordOf('events', 'npcsc-plan-2024');
    expect([plan.date, plan.kind, placesOf(plan)]).toEqual(['2024-05', 'legislative-plan', ['section 4.1']]);
  });
});

/** Event → the place in the report, and words that its points must share with it, in order. */
const CONTENT = {
  'bletchley-declaration': [
    'section 3.1',
    [/WU Zhaohui.*human control/, /developing countries/, /dialogue/, /research on the safety of frontier AI/],
  ],
  'unga-resolution': [
    'section 3.1',
    [
      /least on which all countries agree/,
      /1 to 4.*development and digital divides/,
      /Section 6.*test and evaluate/,
      /third parties report misuse/,
      /risk management/,
      /where content comes from/,
      /information on risks and benefits/,
    ],
  ],
  'li-qiang-davos': [
    'section 3.1',
    [/red lines.*existential/i, /human control/, /overall majority of mankind/, /Shanghai in July/],
  ],
  'wang-yi-three-ensures': [
    'section 3.1',
    [/force for good/, /human control.*explained and foreseen.*assessment of risks/, /fair.*under the UN/],
  ],
  'china-africa-forum': [
    'section 3.2',
    [/mechanism/, /technology transfer.*infrastructure.*talent/, /abuse of AI and cyberattacks/, /brief reference/],
  ],
  'sino-french-statement': [
    'section 3.3',
    [/Bletchley/, /2025.*prepare/, /chances and risks/, /High-Level Advisory Body.*UNESCO/],
  ],
  'xi-biden-agreement': ['section 3.3', [/US readout.*risks of advanced AI.*safety improved/]],
  'five-points-of-consensus': ['section 3.3', [/Blinken.*risks of advanced AI/, /China.*starts soon/]],
  'idais-first-meeting': [
    'section 3.4',
    [/misinformation.*terrorists.*weapons of mass destruction.*loss of control.*extinction/],
  ],
  'idais-beijing': ['section 3.4', [/misinformation.*terrorists.*loss of control/, /red lines.*registration/]],
  'diplomat-op-ed': [
    'section 3.4',
    [/standards and evaluations/, /at home/, /academic cooperation.*international money/, /languages/],
  ],
  'government-work-report': ['section 4.1', [/AI\+/, /neither of AGI nor of large models nor of basic AI research/]],
  'leaders-lab-visits': ['section 4.1', [/one slide.*safety/]],
  'mss-post-november': [
    'section 4.2',
    [/theft of data, cyberattacks, economic security, data poisoning and military security/],
  ],
  'mss-post-january': ['section 4.2', [/quantum.*space.*deep sea.*biology/, /international cooperation/]],
  'ethics-review-trial-measures': ['section 4.3', [/no change of policy.*little.*carry them out/]],
} as const;

test.each(Object.entries(CONTENT))('what %s says', (id, [at, points]) => {
  const event = recordOf('events', id);
  expect(placesOf(event)).toContain(at);
  expect(event.content).toHaveLength(points.length);
  points.forEach((words, index) => expect(event.content[index]?.en).toMatch(words));
});

/** Position → offices as the report gives them, in the order of the people. */
const OFFICES = {
  'companies-10-to-20': [/founder of 01\.AI/, /Tsinghua.*former President of Baidu/, /^Founding Chairman of BAAI$/],
  'ant-ethics-staff': [/^Senior Vice President of Ant Group/],
  'gao-wen': [/^Academician$/],
  'zhu-songchun': [/^Director of BIGAI$/],
  'zhou-hongyi': [/^CEO of .*Qihoo 360$/],
  'sun-maosong': [/European Academy of Sciences.*Tsinghua/],
  'tang-jie': [/^Chief Scientist of Zhipu AI$/],
  'yin-hejun': [/^Minister of Science and Technology$/],
  'wu-zhaohui': [/^Then Vice Minister of Science and Technology$/],
  'li-qiang': [/^Premier$/],
  'wang-yi': [/^Foreign Minister$/],
} as const;

test.each(Object.entries(OFFICES))('row 57: the offices of %s', (id, offices) => {
  const found = recordOf('positions', id).who.map(({ office }) => office?.en);
  expect(found).toEqual(offices.map((office) => expect.stringMatching(office) as unknown));
});

describe('who says what', () => {
  test('row 41: YIN Hejun', () => {
    const yin = recordOf('positions', 'yin-hejun');
    expect(yin.who[0]?.zh).toBe('阴和俊');
    expect(yin.what.zh).toMatch(/最大变量.*发展是最大的安全.*发展与治理并重/);
    expect(placesOf(yin)).toEqual(['section 4.1']);
  });

  test('rows 13 and 60: both sides of the claim of Ant Group', () => {
    for (const words of [
      recordOf('positions', 'ant-ethics-staff').note?.en,
      recordOf('events', 'ant-ethics-claim').note?.en,
      recordOf('model-disclosures', 'ant-group-statement').practices.find((each) => each.practice === 'ethics-staffing')
        ?.note?.en,
    ])
      expect(words).toMatch(/lead authors.*partly supports.*reason to do more for safety/);
  });

  test('row 37: one day of the speech of ZHU Songchun, with its reason', () => {
    const [position, event] = [recordOf('positions', 'zhu-songchun'), recordOf('events', 'zhu-songchun-lecture')];
    expect([position.date, event.date]).toEqual(['2024-01-05', '2024-01-05']);
    expect(position.note?.en).toMatch(/inference/);
  });

  test('row 40: the paper as printed, with a doubt', () => {
    for (const words of [recordOf('positions', 'gao-wen').note, recordOf('endnotes', 'endnote-38').backs])
      expect(words?.zh).toMatch(/《时事报道》.*《时事报告》/);
  });

  test('rows 52, 57 and 76: endnotes 20, 21 and 23', () => {
    expect(recordOf('endnotes', 'endnote-20').backs.zh).toContain('顶尖科学家');
    expect(recordOf('endnotes', 'endnote-21').backs.en).toMatch(/frontier risks.*at home.*safety research.*benefits/);
    expect(recordOf('endnotes', 'endnote-23').backs.en).toMatch(/Qihoo 360.*European Academy of Sciences/);
  });
});

describe('labs, bodies and standards', () => {
  test('row 5: nobody says that the ChatGLM paper lacks superalignment', () => {
    const cell = recordOf('model-disclosures', 'zhipu-chatglm-rlhf').practices.find(
      ({ practice }) => practice === 'superalignment',
    );
    expect(cell?.value).toBe('not-coded');
    expect(cell?.note?.en).toMatch(/TANG Jie/);
  });

  test('row 8: RLHF of the three labs together is told in section 5', () => {
    const cell = recordOf('model-disclosures', 'deepseek-v2').practices.find(
      ({ practice }) => practice === 'rlhf-alignment',
    );
    expect(cell === undefined ? [] : placesOf(cell)).toEqual(['section 5']);
  });

  test('rows 18, 56 and 82: Fangsheng and the numbers of the WDTA', () => {
    const { note } = recordOf('standards', 'fangsheng');
    expect(note?.en).not.toMatch(/instead of/);
    expect(note?.en).toMatch(/Zhipu AI and Baidu.*guidance of the MIIT laboratory/);
    expect(recordOf('events', 'fangsheng-launch').note?.zh).not.toMatch(/而非/);
    expect(['01', '02'].map((each) => recordOf('standards', `wdta-ai-str-${each}`).number)).toEqual([
      'WDTA AI-STR-01',
      'WDTA AI-STR-02',
    ]);
  });

  test('rows 22, 23, 53 and 87: what the report says of four bodies', () => {
    expect(recordOf('organisations', 'npc').description?.en).toMatch(
      /under preparation for submission.*Two planning documents.*seminar/,
    );
    expect(recordOf('organisations', 'npc').description?.en).not.toMatch(/is to review/);
    expect(recordOf('organisations', 'aiia-safety-committee').description?.en).toMatch(/inferred/);
    expect(recordOf('organisations', 'concordia-ai').description?.en).toMatch(
      /neither affiliated to nor funded by any government.*consulting fees.*mainland China, Hong Kong and Singapore/,
    );
    expect(placesOf(recordOf('organisations', 'state-council'))).toEqual(['section 4.1', 'section 6.3']);
    expect(recordOf('organisations', 'state-council').description?.zh).not.toContain('内阁');
  });

  test('rows 24 and 83: how bodies belong to one another', () => {
    const direct = reported('relations').records.filter(({ kind }) => kind === 'directly-subordinated-to');
    expect(direct.map(({ from, basis }) => [from, basis])).toEqual([
      ['aiia-safety-committee', 'inferred'],
      ['aiia-law-group', 'inferred'],
      ['aiia-ethics-group', 'inferred'],
      ['csac-expert-committee', 'inferred'],
    ]);
    const drc = reported('relations').records.find(({ from }) => from === 'drc');
    expect(drc?.kind).toBe('subordinated-to');
  });

  test('rows 65 and 79: Chinese names of issuers and partners', () => {
    expect(recordOf('jurisdictions', 'shanghai').policies.map(({ issuer }) => issuer?.zh)).toEqual([
      '上海市经济和信息化委员会、市发展改革委、市科委、市委网信办、市财政局',
    ]);
    expect(recordOf('funding', 'nsfc-2024-03-china-unicom').partner?.zh).toBe('中国联通');
  });

  test('row 85: news pages are news', () => {
    for (const id of ['people-wang-yi-2024', 'fujian-ai-measures-szzg'])
      expect(recordOf('sources', id).kind).toBe('news');
  });
});

/** Finding → the page that shows it, its place in the report, and words that it must share with that place. */
const FINDINGS = {
  convergence: ['international', 'executive summary', /views on AI safety among major powers.*early 2023/],
  'leaders-balance': ['law', 'executive summary', /large models.*prevention of risks/],
  'research-better': [
    'research',
    'executive summary',
    /unlearning.*biology and chemistry.*power seeking and self-awareness/,
  ],
  'groups-wrote-much': ['groups', 'executive summary', /substantial part/],
  'dataset-scope': ['research', 'section 2', /April 2023 to May 2024.*frontier models/],
  'no-new-initiative': ['international', 'section 3', /Global AI Governance Initiative/],
  'dialogue-participants': [
    'international',
    'section 3.4',
    /foreign policy and the military.*biosecurity and cybersecurity/,
  ],
  'strategy-benefits': ['international', 'endnote 21', /under-represented languages/],
  'no-new-binding-rules': ['law', 'section 4.2', /no new binding regulation.*six months/],
  'costs-and-tools': ['law', 'section 4.1', /costs of compliance.*regulators.*tools/],
  'not-zero-sum': ['law', 'section 4.1', /trade-off/],
  'law-left-out': ['law', 'section 4.1', /two planning documents/],
  'seminar-npcsc': ['law', 'section 4.1', /faster AI law/],
  'ethics-reviews': ['law', 'section 4.3', /did not change/],
  'local-foreshadow': ['provinces', 'section 4.5', /foreshadow national policy/],
  'black-box': ['industry', 'section 5', /black box/],
  'ant-partly-supported': ['industry', 'section 5.3', /partly supports/],
  'funding-floor-new': ['experts', 'section 6', /essentially absent/],
  'polls-limited': ['opinion', 'section 7', /not representative/],
  'benefits-outweigh': ['opinion', 'section 7', /more benefit than risk/],
  'extinction-controllable': ['opinion', 'section 7', /human extinction.*controlled/],
  'report-authors': ['data', 'section 9', /Jason Zhou, Kwan Yee Ng and Brian Tse/],
  'report-conflicts': ['data', 'section 9', /mainland China, Hong Kong and Singapore.*consulting fees/],
} as const;

describe('what the report says in words', () => {
  test.each(Object.entries(FINDINGS))('%s', (id, [view, at, words]) => {
    const finding = recordOf('findings', id);
    expect(finding.view).toBe(view);
    expect(placesOf(finding)).toContain(at);
    expect(finding.statement.en).toMatch(words);
  });

  test('the two findings on opinion carry the report’s own caution', () => {
    for (const id of ['benefits-outweigh', 'extinction-controllable'])
      expect(recordOf('findings', id).caution?.en).toMatch(/caution.*representative polls/);
  });

  test('four strategies are proposed', () => {
    const proposed = reported('findings').records.filter(({ kind }) => kind === 'proposal');
    expect(proposed.map(({ id }) => id)).toEqual([
      'strategy-joint-measures',
      'strategy-domestic-ideas',
      'strategy-research',
      'strategy-benefits',
    ]);
  });
});

describe('dialogues and drafts', () => {
  test('row 6: the dialogue of the two governments is told of, and outside the count', () => {
    expect(recordOf('dialogues', 'china-us-government')).toMatchObject({ countedByReport: 'not-counted' });
    expect(recordOf('dialogues', 'idais')).toMatchObject({ countedByReport: 'named' });
  });

  test('rows 12 and 54: what is counted, and who takes part', () => {
    const [all, ai] = ['count-china-us-all-topics', 'count-ai-focused'].map((id) => recordOf('dialogues', id));
    expect(all?.kind === 'count' && all.scope.en).toMatch(/^Track 1\.5 and Track 2 dialogues/);
    expect(all?.note?.en).not.toMatch(/not a whole|every topic/i);
    expect(ai?.note?.en).toMatch(/at least half.*15 to 50%.*foreign policy and the military.*biosecurity/);
  });

  test('row 21: ZHANG Linghan and her seat', () => {
    expect(recordOf('law-drafts', 'cupl').note?.en).toMatch(/professor at CUPL.*UN High-Level Advisory Body/);
    expect(recordOf('events', 'cupl-draft').content[0]?.en).toMatch(
      /Legislative Affairs Commission.*CAC, MOFA and MOST/,
    );
  });

  test('row 55: what IDAIS declared', () => {
    expect(recordOf('dialogues', 'idais').note?.en).toMatch(/misinformation.*weapons of mass destruction.*extinction/);
  });

  test('row 78 to 80: names of organisers', () => {
    const names = reported('dialogues').records.flatMap((record) =>
      record.kind === 'dialogue' ? record.organisers : [],
    );
    const chinese = Object.fromEntries(names.map(({ en, zh }) => [en, zh]));
    expect(chinese['Renmin University of China']).toBe('中国人民大学');
    expect(chinese['Brookings Institution']).toBe('布鲁金斯学会');
  });
});

describe('words of the interface', () => {
  const [en, zh] = [wordingOf('en').say, wordingOf('zh').say];

  test('rows 9, 10, 30 and 38', () => {
    expect(expertsInEnglish.positions.subtitle).not.toMatch(/every/i);
    expect(expertsInChinese.positions.subtitle).not.toContain('全部');
    expect(en.research.report.subtitle).not.toMatch(/2024/);
    expect(en.research.origin.report).toBe('Named or described by the report');
    expect(en.overview.questions.provinces.question).toMatch(/mention/);
    expect(zh.overview.questions.provinces.question).not.toContain('要求');
  });
});
