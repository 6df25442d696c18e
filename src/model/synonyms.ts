import { foldWords } from './table.ts';

/** Words for one thing, in both languages: whoever types one finds what is called by another. Folded. */
const GROUPS: readonly (readonly string[])[] = [
  [
    'fine',
    'fines',
    'penalty',
    'penalties',
    'penalise',
    'penalize',
    'punish',
    'sanction',
    'sanctions',
    '罚款',
    '处罚',
    '罚金',
    '罚则',
  ],
  ['evaluation', 'evaluations', 'evals', 'eval', 'benchmark', '评测', '评估', '测评'],
  ['safety institute', 'aisi', 'cnaisda', '安全研究所', '发展与安全研究网络'],
  ['filing', 'filings', 'registration', 'registered', '备案'],
  ['dialogue', 'dialogues', 'contact', 'contacts', 'talks', '对话', '会谈'],
  ['biosecurity', 'biosafety', 'biological', '生物安全'],
];

/** What else a text might be looked for by: all words of a group of which it has one. */
export function synonymsOf(text: string): string[] {
  const folded = foldWords(text);
  return GROUPS.filter((group) => group.some((word) => folded.includes(word))).flat();
}
