import type { EvidenceEntry } from '#ui/evidence.ts';
import { versionId, versionLabel } from './lineage.ts';
import {
  agreementLabel,
  placeWords,
  type Draft,
  type LawCell,
  type LawRow,
  type PlanStep,
  type Scene,
  type Version,
} from './scene.ts';
import { agreementLevel } from '#model/agreement.ts';

/** What stands behind a mark of this view, by the id in its rows. */
export function entryOf(scene: Scene, id: string): EvidenceEntry | null {
  for (const row of scene.table.rows) {
    if (row.provision.id === id) return provisionEntry(scene, row);
    const cell = row.cells.find((each) => each.id === id);
    if (cell !== undefined) return cellEntry(scene, cell);
  }
  for (const draft of scene.drafts) {
    if (draft.id === id) return draftEntry(scene, draft);
    const version = draft.versions.find((each) => versionId(draft, each) === id);
    if (version !== undefined) return versionEntry(scene, draft, version);
  }
  const step = scene.planSteps.find((each) => each.id === id);
  return step === undefined ? null : stepEntry(scene, step);
}

export function stateWords({ wording }: Scene, { state, articles }: LawCell): string {
  const { say } = wording;
  return say.law.evidence.state(say.law.matrix.words[state].long, placeWords(articles, wording));
}

function cellEntry(scene: Scene, cell: LawCell): EvidenceEntry {
  const { wording } = scene;
  const { say, text } = wording;
  const own = say.law.evidence;
  const isCoded = cell.state === 'yes' || cell.state === 'no';
  return {
    id: cell.id,
    heading: `${text(cell.provision.label)} · ${text(cell.draft.short)}`,
    lines: [
      stateWords(scene, cell),
      ...(!isCoded ? [] : [own.endnote(say.figure.reportPlace(cell.provision.endnote))]),
      ...(cell.summary !== null ? [text(cell.summary)] : isCoded ? [own.notRead] : []),
      ...(cell.related.length === 0 ? [] : [own.related(placeWords(cell.related, wording))]),
    ],
    remark: cell.oddity === null ? null : text(cell.oddity),
    links: textLinks(scene, cell.draft),
    url: null,
    refs: cell.refs,
  };
}

/** Texts and translations of a draft that can be cited; commentary is no text. */
function textLinks(scene: Scene, { versions }: Draft): { label: string; url: string }[] {
  const own = scene.wording.say.law.evidence;
  return versions.flatMap((version) =>
    version.links
      .filter(({ kind }) => kind !== 'commentary')
      .map(({ what, url }) => {
        const name = versionLabel(scene, version);
        const words = scene.wording.text(what);
        return { url, label: version.afterReport ? own.linkAfter(words, name) : own.link(words, name) };
      }),
  );
}

function provisionEntry(scene: Scene, { provision, agreement, cells, refs }: LawRow): EvidenceEntry {
  const { text } = scene.wording;
  return {
    id: provision.id,
    heading: text(provision.label),
    lines: [
      agreementLabel(scene, agreementLevel(agreement)),
      text(provision.explanation),
      ...cells.map((cell) => `${text(cell.draft.short)} · ${stateWords(scene, cell)}`),
    ],
    url: null,
    refs: [...refs, ...cells.flatMap((cell) => cell.refs)],
  };
}

function draftEntry(scene: Scene, draft: Draft): EvidenceEntry {
  const { text, name, say, format } = scene.wording;
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
    links: textLinks(scene, draft),
    url: null,
    refs: [...(participants?.refs ?? []), ...draft.refs],
  };
}

function versionEntry(scene: Scene, draft: Draft, version: Version): EvidenceEntry {
  const { text, format, say } = scene.wording;
  const date = version.date === null ? say.law.drafts.undated : format.date(version.date);
  return {
    id: versionId(draft, version),
    heading: `${text(draft.short)} · ${versionLabel(scene, version)}`,
    lines: [
      version.afterReport ? `${date} · ${say.law.drafts.after}` : date,
      ...(version.note === null ? [] : [text(version.note)]),
    ],
    links: version.links.map(({ what, url }) => ({ label: text(what), url })),
    url: null,
    refs: version.refs,
  };
}

function stepEntry(scene: Scene, step: PlanStep): EvidenceEntry {
  const { text, format, name } = scene.wording;
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
