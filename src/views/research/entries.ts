import type { EvidenceEntry } from '#ui/evidence.ts';
import type { RecordOf } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { Paper } from './papers.ts';
import { levelLabel, type Scene } from './scene.ts';

/** A paper as the evidence panel shows it. */
export function paperEntry(scene: Scene, paper: Paper): EvidenceEntry {
  const { wording } = scene;
  const { say, text, format } = wording;
  const description = paper.description === null ? null : text(paper.description);
  const details = [
    paper.date === null ? say.research.unknownMonth : format.date(paper.date),
    levelLabel(scene, 'direction', paper.direction ?? 'unknown'),
    ...paper.groups.map((group) => levelLabel(scene, 'group', group)),
    levelLabel(scene, 'origin', paper.origin),
  ];
  return {
    id: paper.id,
    heading: paper.title ?? say.research.table.unknownTitle,
    ...(paper.title === null ? {} : { lang: 'en' }),
    lines: [details.join(' · '), ...(paper.title === null && description !== null ? [description] : [])],
    url: paper.url,
    refs: paper.refs,
  };
}

/** A number of the report as the evidence panel shows it. */
export function figureEntry(figure: RecordOf<'key-figures'>, { text, format }: Wording): EvidenceEntry {
  return {
    id: figure.id,
    heading: `${text(figure.label)}: ${figure.printed === undefined ? format.number(figure.value) : text(figure.printed)}`,
    lines: figure.note === null ? [] : [text(figure.note)],
    url: null,
    refs: figure.refs,
  };
}
