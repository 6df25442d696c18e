import type { Agreement } from '#model/agreement.ts';
import type { LawRow } from '#selectors/law-rows.ts';
import { isFiltered } from '#selectors/slice.ts';
import type { Context } from './context.ts';

const MOST_NAMES = 5;

/**
 * What is true of the provisions shown, a sentence each: what all drafts share, what each of them has alone, what several
 * have, what none has and what is not settled.
 */
export function findingSentences(context: Context): string[] {
  const { rows, drafts, wording } = context;
  const say = wording.say.law.finding;
  const names = (isOf: (agreement: Agreement) => boolean): string | null =>
    namesOf(
      rows.filter(({ agreement }) => isOf(agreement)),
      context,
    );
  const sentence = (kind: Agreement['kind'], of: (names: string, drafts: number) => string): string[] => {
    const found = names((agreement) => agreement.kind === kind);
    return found === null ? [] : [of(found, drafts.length)];
  };
  const alone = drafts.flatMap(({ id, short }) => {
    const found = names((agreement) => agreement.kind === 'only' && agreement.draft === id);
    return found === null ? [] : [say.only(wording.text(short), found)];
  });
  return [
    ...sentence('shared', say.shared),
    ...alone,
    ...sentence('some', say.some),
    ...sentence('none', say.none),
    ...sentence('open', say.open),
  ];
}

/** The page's title: what a filter found, or else the first of the sentences. */
export function pageFinding(context: Context): string {
  const { rows, drafts, table, wording } = context;
  const say = wording.say.law.finding;
  if (rows.length === 0) return say.nothing;
  if (isFiltered(context)) return say.matching(rows.length, table.rows.length);
  const isShared = rows.some(({ agreement }) => agreement.kind === 'shared');
  return (isShared ? findingSentences(context)[0] : undefined) ?? say.sharedNone(drafts.length);
}

/** The title of the comparison: the sentence that the page does not say already. */
export function matrixFinding(context: Context): string {
  const page = pageFinding(context);
  return findingSentences(context).find((sentence) => sentence !== page) ?? draftsFinding(context);
}

/** What neither title says. */
export function furtherFindings(context: Context): string[] {
  const said = [pageFinding(context), matrixFinding(context)];
  return findingSentences(context).filter((sentence) => !said.includes(sentence));
}

function namesOf(rows: readonly LawRow[], { wording }: Context): string | null {
  if (rows.length === 0) return null;
  if (rows.length > MOST_NAMES) return wording.say.law.count(rows.length);
  return wording.format.list(rows.map(({ provision }) => lowerFirst(wording.text(provision.short))));
}

/** Lower case at the start of a word, except of one such as “AGI” that is written in capitals throughout. */
function lowerFirst(words: string): string {
  const [first = '', second = ''] = words;
  return second === second.toLocaleLowerCase() ? first.toLocaleLowerCase() + words.slice(1) : words;
}

/** How many provisions each draft has, of those shown. */
function draftsFinding({ rows, drafts, wording }: Context): string {
  const say = wording.say.law.finding;
  if (rows.length === 0) return say.nothing;
  const counts = drafts.map((draft, at) => {
    const states = rows.map(({ cells }) => cells[at]?.state ?? 'not-coded');
    const has = states.filter((state) => state === 'yes').length;
    return say.draftHas(wording.text(draft.short), has, states.filter((state) => state === 'not-coded').length);
  });
  return say.drafts(counts, rows.length);
}
