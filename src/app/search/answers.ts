import { hasDatasets } from '#data/has-datasets.ts';
import type { Snapshot } from '#data/snapshot.ts';
import { answerWords } from '#i18n/answers/answers.ts';
import type { Wording } from '#i18n/wording.ts';
import { inTimeOrder } from '#model/lineage.ts';
import { isLater, ofReport } from '#model/period.ts';
import type { SourceRef } from '#model/source.ts';
import { foldWords } from '#model/table.ts';
import { contactsIn } from '#selectors/contacts.ts';
import { meetingTable, stepTable } from '#selectors/dialogues.ts';
import { contactsFinding } from '#views/international/contacts.ts';
import { placeWords } from '#views/law/context.ts';
import { afresh, including, withEvidence, type Patch } from './destinations.ts';

/** A sentence that answers a question that is asked often, where it comes from, and where to read on. */
type FixedAnswer = {
  readonly id: string;
  readonly sentence: string;
  readonly detail: string;
  readonly patch: Patch;
};

/** What can be done from the field, beside going somewhere. */
export type Act = 'print' | 'reset' | 'dark' | 'light';
type FixedAction = { readonly id: string; readonly label: string; readonly act: Act | Patch };

type Made = Omit<FixedAnswer, 'id' | 'detail'> & { readonly detail?: string; readonly refs: readonly SourceRef[] };

type Question = {
  readonly id: string;
  /** What of a folded query asks it. */
  readonly asks: RegExp;
  readonly answer: (snapshot: Snapshot, wording: Wording) => Made | null;
};

const QUESTIONS: readonly Question[] = [
  { id: 'fines', asks: /penalt|penali[sz]|punish|\bfin(?:e|es|ed)\b|sanction|处罚|罚款|罚金|罚则/, answer: finesOf },
  { id: 'evaluations', asks: /\bevals?\b|\bevaluations?\b|评测|测评/, answer: evaluationsOf },
  { id: 'safety-institute', asks: /safety institute|\baisi\b|cnaisda|安全研究所|安全研究网络/, answer: instituteOf },
  { id: 'filings', asks: /\bfilings?\b|\bfiled\b|备案/, answer: filingsOf },
  { id: 'contacts', asks: /\bcontacts?\b|talks? to whom|who talks|接触|往来/, answer: contactsAnswer },
  {
    id: 'since',
    asks: /since the report|what changed|what.s new|报告之后|报告以来|有何变化|有什么变化/,
    answer: sinceOf,
  },
  { id: 'biosecurity', asks: /biosecur|biosafety|生物安全/, answer: biosecurityOf },
  { id: 'map', asks: /^\s*(?:map|where)\s*$|地图/, answer: provincesOf },
];

/** The answers that a query asks for, from the records; none while the data are on their way. */
export function answersTo(query: string, snapshot: Snapshot, wording: Wording): FixedAnswer[] {
  const asked = foldWords(query);
  return QUESTIONS.flatMap(({ id, asks, answer }) => {
    const made = asks.test(asked) ? answer(snapshot, wording) : null;
    if (made === null) return [];
    const { sentence, patch, refs, detail = '' } = made;
    return [{ id, sentence, patch, detail: [detail, sourceOf(refs, snapshot, wording)].filter(Boolean).join(' · ') }];
  });
}

const ACTIONS: readonly {
  readonly id: keyof ReturnType<typeof answerWords>['actions'];
  readonly asks: RegExp;
  readonly act: Act | Patch;
}[] = [
  { id: 'print', asks: /\bprint|打印/, act: 'print' },
  { id: 'download', asks: /\bdownload|下载/, act: { view: 'data', dataset: '', evidence: '' } },
  { id: 'dark', asks: /\bdark|\btheme|\bcolou?rs?\b|深色|主题|夜间/, act: 'dark' },
  { id: 'light', asks: /\blight\b|\btheme|\bcolou?rs?\b|浅色|主题/, act: 'light' },
  { id: 'zh', asks: /\bchinese\b|\blanguage|中文|语言/, act: { language: 'zh' } },
  { id: 'en', asks: /\benglish\b|\blanguage|英文|英语|语言/, act: { language: 'en' } },
  { id: 'reset', asks: /\breset|clear filters|重置|清除/, act: 'reset' },
];

/** What a query asks to be done. */
export function actionsFor(query: string, wording: Wording): FixedAction[] {
  const asked = foldWords(query);
  const { actions } = answerWords(wording);
  return ACTIONS.filter(({ asks }) => asks.test(asked)).map(({ id, act }) => ({ id, label: actions[id], act }));
}

function sourceOf(refs: readonly SourceRef[], { sources }: Snapshot, wording: Wording): string {
  const [first] = refs;
  const source = sources?.records.find(({ id }) => id === first?.source);
  if (first === undefined || source === undefined) return '';
  return answerWords(wording).place(wording.name(source.title), wording.say.figure.reportPlace(first.at));
}

function finesOf(snapshot: Snapshot, wording: Wording): Made | null {
  if (!hasDatasets(snapshot, ['provision-cells', 'provisions', 'law-drafts'])) return null;
  const say = answerWords(wording);
  const own = snapshot['provision-cells'].records.filter(
    ({ provision, value }) => provision === 'financial-penalties' && value === 'yes',
  );
  const provision = snapshot.provisions.records.find(({ id }) => id === 'financial-penalties');
  if (own.length === 0 || provision === undefined) return null;
  const nameOf = (draft: string): string => {
    const record = snapshot['law-drafts'].records.find(({ id, kind }) => kind !== 'version' && id === draft);
    return record === undefined || record.kind === 'version' ? draft : wording.text(record.short);
  };
  return {
    sentence: say.fines(
      wording.format.list(own.map(({ draft, articles }) => say.draft(nameOf(draft), placeWords(articles, wording)))),
    ),
    detail: own.flatMap(({ summary }) => (summary === null ? [] : [wording.text(summary)])).join(' '),
    patch: { ...afresh('law'), lawText: provision.label.en },
    refs: own.flatMap(({ refs }) => refs),
  };
}

function evaluationsOf(snapshot: Snapshot, wording: Wording): Made | null {
  if (!hasDatasets(snapshot, ['papers', 'directions', 'policy-cells'])) return null;
  const direction = snapshot.directions.records.find(({ id }) => id === 'monitoring-evaluations');
  if (direction === undefined) return null;
  const papers = snapshot.papers.records;
  const cells = snapshot['policy-cells'].records.filter(({ measure }) => measure === 'testing-and-evaluation');
  return {
    sentence: answerWords(wording).evaluations(
      papers.filter((paper) => paper.direction === direction.id).length,
      papers.length,
      wording.name(direction.label),
      cells.filter(({ value }) => value === 'yes').length,
      cells.length,
    ),
    patch: { ...afresh('research'), direction: including(direction.id) },
    refs: direction.refs,
  };
}

function instituteOf(snapshot: Snapshot, wording: Wording): Made | null {
  const event = snapshot.events?.records.find(({ id }) => id === 'cnaisda-launch-2025');
  if (event === undefined) return null;
  return {
    sentence: wording.text(event.title),
    detail: wording.format.date(event.date),
    patch: { ...afresh('timeline'), turningPoint: event.id },
    refs: event.refs,
  };
}

function filingsOf(snapshot: Snapshot, wording: Wording): Made | null {
  if (!hasDatasets(snapshot, ['registrations'])) return null;
  const { records } = snapshot.registrations;
  const say = answerWords(wording);
  const { text, format } = wording;
  const totals = records.flatMap((record) =>
    record.kind === 'total' && !isLater(record)
      ? [say.filing[record.qualifier](format.number(record.value), text(record.what))]
      : [],
  );
  const counts = inTimeOrder(
    records.flatMap((record) => (record.kind === 'national-count' && record.countedFrom === null ? [record] : [])),
  );
  const last = counts.at(-1);
  const latest =
    last === undefined
      ? []
      : [say.by(say.filing[last.qualifier](format.number(last.count), text(last.what)), format.date(last.date))];
  if (totals.length + latest.length === 0) return null;
  return {
    sentence: say.filings(format.list([...totals, ...latest])),
    patch: withEvidence('standards', 'filings', 'total-generative-services'),
    refs: records.flatMap((record) => (record.kind === 'total' ? record.refs : [])),
  };
}

function contactsAnswer(snapshot: Snapshot, wording: Wording): Made | null {
  if (!hasDatasets(snapshot, ['dialogues', 'events'])) return null;
  const contacts = contactsIn(meetingTable(snapshot).rows, stepTable(snapshot).rows);
  return {
    sentence: contactsFinding(contacts, wording),
    patch: afresh('international'),
    refs: contacts.flatMap(({ records }) => ofReport(records).flatMap(({ refs }) => refs)),
  };
}

function sinceOf(snapshot: Snapshot, wording: Wording): Made | null {
  if (!hasDatasets(snapshot, ['events', 'documents', 'report-editions'])) return null;
  const report = inTimeOrder(ofReport(snapshot['report-editions'].records)).at(-1);
  if (report === undefined || report.date === null) return null;
  const later = inTimeOrder(snapshot.events.records.filter(isLater));
  return {
    sentence: answerWords(wording).since(
      later.length,
      snapshot.documents.records.filter(isLater).length,
      wording.format.date(report.date),
    ),
    detail: later
      .filter(({ turningPoint }) => turningPoint !== null)
      .map(({ turningPoint, title }) => wording.text(turningPoint ?? title))
      .join(' · '),
    patch: { ...afresh('timeline'), eventPeriod: including('after') },
    refs: [],
  };
}

function biosecurityOf(snapshot: Snapshot, wording: Wording): Made | null {
  const own = (snapshot.positions?.records ?? []).filter(({ topic }) => topic === 'biosecurity');
  if (own.length === 0) return null;
  const names = [...new Set(own.flatMap(({ who }) => who.map(wording.name)))];
  return {
    sentence: answerWords(wording).biosecurity(own.length, wording.format.list(names)),
    patch: { ...afresh('experts'), positionTopic: including('biosecurity') },
    refs: own.flatMap(({ refs }) => refs),
  };
}

function provincesOf(snapshot: Snapshot, wording: Wording): Made | null {
  const own = snapshot.jurisdictions?.records ?? [];
  if (own.length === 0) return null;
  return {
    sentence: answerWords(wording).provinces(
      own.length,
      wording.format.list(own.map(({ name }) => wording.name(name))),
    ),
    patch: afresh('provinces'),
    refs: own.flatMap(({ refs }) => refs),
  };
}
