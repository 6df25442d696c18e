import { textsOf } from '#i18n/wording.ts';
import { isLater } from '#model/period.ts';
import { levelName } from '#selectors/dimension.ts';
import { bindingLevel, type Document } from '#selectors/documents.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { among } from '#views/evidence-records.ts';
import { issuersOf, namesOf, shortName, type Context } from './context.ts';

/** What stands behind a mark of this view, by the id in its rows: a document with all its fields. */
export function recordById(context: Context, id: string): EvidenceEntry | null {
  const { wording, table } = context;
  return among(table.rows, (document) => ({
    heading: wording.name(document.title),
    lines: linesOf(context, document),
    remark: textsOf(wording, document.note)[0] ?? null,
    url: document.url,
  }))(id);
}

function linesOf(context: Context, document: Document): string[] {
  const { wording, successors } = context;
  const { say, format, text, language } = wording;
  const own = say.documents.evidence;
  const { title, titleIs, titleZhIs, number, date, level, type, effect, status, topics, replaces, amends } = document;
  const isOwnTitle = language === 'zh' ? titleZhIs === 'rendered' : titleIs === 'descriptive';
  const newer = successors.get(document.id)?.map((each) => each.newer) ?? [];
  return [
    ...(title.zh === null ? [] : [otherTitle(context, document)]),
    ...(isOwnTitle ? [own.descriptive] : []),
    own.issued(issuersOf(context, document), date === null ? say.documents.undated : format.date(date)),
    own.kind(
      [levelName(context, 'documentLevel', level), ...textsOf(wording, document.jurisdiction)].join(' · '),
      levelName(context, 'documentType', type),
      levelName(context, 'documentBinding', bindingLevel(document)),
    ),
    ...(number === null ? [] : [own.number(number)]),
    own.status(text(status)),
    ...(effect === null ? [] : [own.effect(format.date(effect))]),
    ...(topics.length === 0
      ? []
      : [own.topics(format.list(topics.map((topic) => levelName(context, 'documentTopic', topic))))]),
    ...(replaces.length === 0 ? [] : [own.replaces(namesOf(context, replaces))]),
    ...(newer.length === 0 ? [] : [own.replacedBy(format.list(newer.map((each) => shortName(context, each))))]),
    ...(amends.length === 0 ? [] : [own.amends(namesOf(context, amends))]),
    placeOf(context, document),
  ];
}

function otherTitle({ wording }: Context, { title, titleZhIs }: Document): string {
  const own = wording.say.documents.evidence;
  if (wording.language === 'zh') return own.otherTitle(title.en);
  return titleZhIs === 'printed' ? own.otherTitle(title.zh ?? '') : own.rendered(title.zh ?? '');
}

/** Whether the report mentions it, or how sure this project is of what came later. */
function placeOf({ wording }: Context, document: Document): string {
  const { evidence, confidences } = wording.say.documents;
  if (isLater(document)) return evidence.later(document.confidence === null ? '' : confidences[document.confidence]);
  return document.named ? evidence.named : evidence.notNamed;
}
