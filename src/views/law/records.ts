import { agreementLevel } from '#model/agreement.ts';
import { levelName } from '#selectors/dimension.ts';
import type { Event } from '#selectors/events.ts';
import type { Draft, LawCell, LawRow } from '#selectors/law-rows.ts';
import type { Wording } from '#i18n/wording.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { placeWords, type Context, type Version } from './context.ts';
import { versionId, versionLabel } from './lineage.ts';

/** What stands behind a mark of this view, by the id in its rows. */
export function recordById(context: Context, id: string): EvidenceEntry | null {
  for (const row of context.table.rows) {
    if (row.id === id) return provisionRecord(context, row);
    const cell = row.cells.find((each) => each.id === id);
    if (cell !== undefined) return cellRecord(context, cell);
  }
  for (const draft of context.drafts) {
    if (draft.id === id) return draftRecord(context, draft);
    const version = draft.versions.find((each) => versionId(draft, each) === id);
    if (version !== undefined) return versionRecord(context, draft, version);
  }
  const step = context.planSteps.find((each) => each.id === id);
  return step === undefined ? null : stepRecord(context, step);
}

export function stateWords(wording: Wording, { state, articles }: LawCell): string {
  const { say } = wording;
  return say.law.evidence.state(say.law.matrix.words[state].long, placeWords(articles, wording));
}

function cellRecord(context: Context, cell: LawCell): EvidenceEntry {
  const { wording } = context;
  const { say, text } = wording;
  const own = say.law.evidence;
  const isCoded = cell.state === 'yes' || cell.state === 'no';
  return {
    id: cell.id,
    heading: `${text(cell.provision.label)} · ${text(cell.draft.short)}`,
    lines: [
      stateWords(wording, cell),
      ...(!isCoded ? [] : [own.endnote(say.figure.reportPlace(cell.provision.endnote))]),
      ...(cell.summary !== null ? [text(cell.summary)] : isCoded ? [own.notRead] : []),
      ...(cell.related.length === 0 ? [] : [own.related(placeWords(cell.related, wording))]),
    ],
    remark: cell.oddity === null ? null : text(cell.oddity),
    links: textLinks(context, cell.draft),
    refs: cell.refs,
  };
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
        return { url, label: version.afterReport ? own.linkAfter(words, name) : own.link(words, name) };
      }),
  );
}

function provisionRecord(context: Context, { provision, agreement, cells, refs }: LawRow): EvidenceEntry {
  const { text } = context.wording;
  return {
    id: provision.id,
    heading: text(provision.label),
    lines: [
      levelName(context, 'agreement', agreementLevel(agreement)),
      text(provision.explanation),
      ...cells.map((cell) => `${text(cell.draft.short)} · ${stateWords(context.wording, cell)}`),
    ],
    refs,
  };
}

function draftRecord(context: Context, draft: Draft): EvidenceEntry {
  const { text, name, say, format } = context.wording;
  const { participants } = draft;
  return {
    id: draft.id,
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

function versionRecord(context: Context, draft: Draft, version: Version): EvidenceEntry {
  const { text, format, say } = context.wording;
  const date = version.date === null ? say.law.drafts.undated : format.date(version.date);
  return {
    id: versionId(draft, version),
    heading: `${text(draft.short)} · ${versionLabel(context, version)}`,
    lines: [
      version.afterReport ? `${date} · ${say.law.drafts.after}` : date,
      ...(version.note === null ? [] : [text(version.note)]),
    ],
    links: version.links.map(({ what, url }) => ({ label: text(what), url })),
    refs: version.refs,
  };
}

function stepRecord(context: Context, step: Event): EvidenceEntry {
  const { text, format, name } = context.wording;
  return {
    id: step.id,
    heading: text(step.title),
    lines: [
      [format.date(step.date), ...step.actors.map(name)].join(' · '),
      ...(step.note === null ? [] : [text(step.note)]),
    ],
    url: step.url,
    refs: step.refs,
  };
}
