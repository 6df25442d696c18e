import type { Fault, Rule } from '#lib/fault.ts';
import type { Wording } from './wording.ts';

/** One fault as a sentence that names the file, the place, the value and the rule. */
export function faultSentence(fault: Fault, { say: { faults: say }, language }: Wording): string {
  const { file, record, field, value, rule } = fault;
  const place =
    record === null
      ? field === ''
        ? say.atFile(file)
        : say.atFileField(file, field)
      : field === ''
        ? say.atRecord(file, record)
        : say.atField(file, record, field);
  const [between, end] = language === 'zh' ? ['', '。'] : [rule.kind === 'not-json' ? ': ' : ' ', '.'];
  return `${place}${language === 'zh' && rule.kind === 'not-json' ? '：' : between}${ruleWords(value, rule, say)}${end}`;
}

function ruleWords(value: string, rule: Rule, say: Wording['say']['faults']): string {
  switch (rule.kind) {
    case 'not-json':
      return say.notJson(rule.detail);
    case 'type':
      return say.type(value, rule.expected);
    case 'one-of':
      return say.oneOf(value, rule.allowed.join(', '));
    case 'legible':
      return say.legible(value);
    case 'pattern':
      return say.pattern(value, rule.pattern);
    case 'size':
      return rule.bound === 'at-least' ? say.sizeAtLeast(value, rule.limit) : say.sizeAtMost(value, rule.limit);
    case 'unknown-field':
      return say.unknownField(value);
    case 'duplicate':
      return say.duplicate(value, rule.first);
    case 'dangling':
      return say.dangling(value, rule.dataset);
    case 'version':
      return say.version(value, rule.known);
    case 'dataset':
      return say.dataset(value, rule.expected);
    case 'other':
      return say.other(value, rule.detail);
  }
}
