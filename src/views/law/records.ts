import { agreementLevel } from '#model/agreement.ts';
import { isLater } from '#model/period.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Event } from '#selectors/events.ts';
import type { Draft, LawCell, LawRow } from '#selectors/law-rows.ts';
import { textsOf, type Wording } from '#i18n/wording.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { among, firstOf, type Words } from '#views/evidence-records.ts';
import { findingById } from '#views/findings-figure.ts';
import { placeWords, type Context, type Version } from './context.ts';
import { versionLabel } from './lineage.ts';

/** What stands behind a mark of this view, by the id in its rows. */
export function recordById(context: Context, id: string): EvidenceEntry | null {
  const { table, drafts, planSteps } = context;
  const versions = drafts.flatMap((draft) => draft.versions.map((version) => ({ ...version, of: draft })));
  return firstOf(
    id,
    among(table.rows, (row) => provisionWords(context, row)),
    among(
      table.rows.flatMap(({ cells }) => cells),
      (cell) => cellWords(context, cell),
    ),
    among(drafts, (draft) => draftWords(context, draft)),
    among(versions, (version) => versionWords(context, version.of, version)),
    among(planSteps, (step) => stepWords(context, step)),
    findingById(context),
  );
}

export function stateWords(wording: Wording, { state, articles }: LawCell): string {
  const { say } = wording;
  return say.law.evidence.state(say.law.matrix.words[state].long, placeWords(articles, wording));
}

function cellWords(context: Context, cell: LawCell): Words {
  const { wording } = context;
  const { say, text } = wording;
  const own = say.law.evidence;
  const isCoded = cell.state === 'yes' || cell.state === 'no';
  return {
    heading: `${text(cell.provision.label)} · ${text(cell.draft.short)}`,
    ...(cell.summary === null ? {} : { fact: text(cell.summary) }),
    passages: passagesOf(context, cell),
    lines: [
      stateWords(wording, cell),
      ...(!isCoded ? [] : [own.endnote(say.figure.reportPlace(cell.provision.endnote))]),
      ...(cell.summary === null && isCoded ? [own.notRead] : []),
      ...(cell.related.length === 0 ? [] : [own.related(placeWords(cell.related, wording))]),
    ],
    remark: cell.oddity === null ? null : text(cell.oddity),
    links: textLinks(context, cell.draft),
  };
}

/** The articles that a cell cites, with their text, where that of the version which the report cites is known: others number them otherwise. */
function passagesOf({ wording }: Context, { articles, draft }: LawCell): { label: string; url: string }[] {
  const texts = draft.versions.findLast((version) => !isLater(version))?.links ?? [];
  const text = texts.find(({ kind }) => kind === 'text') ?? texts.find(({ kind }) => kind !== 'commentary');
  if (articles.length === 0 || text === undefined) return [];
  return [
    { label: wording.say.law.evidence.passage(placeWords(articles, wording), wording.text(text.what)), url: text.url },
  ];
}

/** Texts and translations of a draft that can be cited; commentary is no text. */
function textLinks(context: Context, { versions }: Draft): { label: string; url: string }[] {
  const own = context.wording.say.law.evidence;
  return versions.flatMap((version) =>
    version.links
      .filter(({ kind }) => kind !== 'commentary')
      .map(({ what, url }) => {
        const name = versionLabel(context, version);
        const words = context.wording.text(what);
        return { url, label: isLater(version) ? own.linkAfter(words, name) : own.link(words, name) };
      }),
  );
}

function provisionWords(context: Context, { provision, agreement, cells }: LawRow): Words {
  const { text } = context.wording;
  return {
    heading: text(provision.label),
    lines: [
      levelName(context, 'agreement', agreementLevel(agreement)),
      text(provision.explanation),
      ...cells.map((cell) => `${text(cell.draft.short)} · ${stateWords(context.wording, cell)}`),
    ],
  };
}

function draftWords(context: Context, draft: Draft): Words {
  const { text, name, say, format } = context.wording;
  const { participants } = draft;
  return {
    heading: name(draft.name),
    lines: [
      name(draft.lead),
      ...(participants === null
        ? []
        : [say.law.reading.participants(format.number(participants.count), text(participants.meaning))]),
      text(draft.standing),
    ],
    remark: participants === null || participants.note === null ? null : text(participants.note),
    links: textLinks(context, draft),
    refs: [...(participants?.refs ?? []), ...draft.refs],
  };
}

function versionWords(context: Context, draft: Draft, version: Version): Words {
  const { text, format, say } = context.wording;
  const date = version.date === null ? say.law.drafts.undated : format.date(version.date);
  return {
    heading: `${text(draft.short)} · ${versionLabel(context, version)}`,
    lines: [
      isLater(version) ? `${date} · ${say.law.drafts.after}` : date,
      ...(version.note === null ? [] : [text(version.note)]),
    ],
    links: version.links.map(({ what, url }) => ({ label: text(what), url })),
  };
}

function stepWords(context: Context, step: Event): Words {
  const { text, format, name } = context.wording;
  return {
    heading: text(step.title),
    lines: [
      [format.date(step.date), ...step.actors.map(name)].join(' · '),
      ...textsOf(context.wording, ...step.content, step.note),
    ],
    url: step.url,
  };
}
