import type { Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { readRequest } from '#model/request.ts';
import { search } from '#model/search.ts';
import type { ViewState } from '#state/fields.ts';
import { actionsFor, answersTo, type Act } from './answers.ts';
import { requestPatch } from './destinations.ts';
import type { Found } from './finders.ts';
import { requestWords } from './understanding-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One line of the palette. */
export type Option = {
  readonly key: string;
  readonly kind: Found['kind'] | 'request' | 'answer' | 'action';
  readonly label: string;
  /** Whether the label is in English although the page is not. */
  readonly isEnglish: boolean;
  readonly detail: string;
  /** What choosing it changes; null where the line itself is the answer. */
  readonly patch: Partial<ViewState> | null;
  /** What choosing it does, where that is more than going somewhere. */
  readonly act?: Act;
};

export type Answer = {
  readonly options: readonly Option[];
  /** What could not be used of the query, in sentences. */
  readonly remarks: readonly string[];
};

/** Everything that a query leads to: what it asks for, as understood, then what it finds. */
export function answerTo(
  query: string,
  { index, terms, months }: Vocabulary,
  snapshot: Snapshot,
  wording: Wording,
): Answer {
  const say = wording.say.search;
  if (query.trim() === '') return { options: [], remarks: [] };
  const { request, unknown, unused, parts } = readRequest(query, terms, months);
  const found = search(index, query);
  const meant = parts.filter(({ kind }) => kind === 'term' || kind === 'span').length;
  // A single name is a search; two names, or a name with a time, are a request.
  const isRequest = request !== null && (meant > 1 || parts.some(({ kind }) => kind === 'span' || kind === 'versus'));
  const quote = (words: readonly string[]): string => wording.format.list(words.map(say.quoted));
  const asked: Option[] = isRequest
    ? [
        {
          key: 'request',
          kind: 'request',
          label: requestWords(request, snapshot, wording),
          isEnglish: false,
          detail: '',
          patch: requestPatch(request),
        },
      ]
    : [];
  const answers = answersTo(query, snapshot, wording).map(({ id, sentence, detail, patch }): Option => ({
    key: `answer-${id}`,
    kind: 'answer',
    label: sentence,
    isEnglish: false,
    detail,
    patch,
  }));
  const actions = actionsFor(query, wording).map(({ id, label, act }): Option => ({
    key: `action-${id}`,
    kind: 'action',
    label,
    isEnglish: false,
    detail: '',
    ...(typeof act === 'string' ? { patch: {}, act } : { patch: act }),
  }));
  const hits = found.hits.map(({ entry }): Option => {
    const { kind, id, label, detail, date, to } = entry;
    const known = [
      ...(detail === null ? [] : [wording.name(detail)]),
      ...(date === null ? [] : [wording.format.date(date)]),
    ];
    return {
      key: `${kind}-${id}`,
      kind,
      label: wording.name(label),
      isEnglish: wording.language === 'zh' && label.zh === null,
      detail: known.join(' · '),
      patch: to,
    };
  });
  const missed = isRequest || answers.length + actions.length > 0 ? [] : found.missed;
  return {
    options: [...answers, ...asked, ...actions, ...hits],
    remarks: [
      ...(isRequest && unknown.length > 0 ? [say.unknown(quote(unknown))] : []),
      ...(isRequest && unused.length > 0 ? [say.unused(quote(unused))] : []),
      ...(missed.length > 0 ? [say.missed(quote(missed))] : []),
    ],
  };
}
