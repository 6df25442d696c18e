import type { EvidenceEntry } from '#ui/evidence.ts';
import { honorLabel } from './charts.ts';
import type { Group, GroupChange, KeyFigure, Paper } from './groups.ts';
import { directionLabel, levelLabel, type Scene } from './scene.ts';

/** A group as the evidence panel shows it. */
export function groupEntry(scene: Scene, group: Group): EvidenceEntry {
  const { name, text, say } = scene.wording;
  const inferred = (label: string, basis: 'report' | 'inferred'): string =>
    basis === 'inferred' ? say.groups.withInferred(label) : label;
  const facts = [
    name(group.parent),
    inferred(levelLabel(scene, 'groupType', group.type), group.typeBasis),
    inferred(
      group.cityName === null ? levelLabel(scene, 'groupCity', group.city) : text(group.cityName),
      group.cityBasis,
    ),
  ];
  return {
    id: group.id,
    heading: name(group.name),
    lines: [facts.join(' · '), ...(group.note === null ? [] : [text(group.note)])],
    url: group.url,
    refs: group.refs,
  };
}

/** What is known of one group's honours, with the independent facts that bear on them. */
export function honorEntry(scene: Scene, group: Group): EvidenceEntry {
  const { name, text, say } = scene.wording;
  const words = say.groups;
  return {
    id: group.id,
    heading: name(group.name),
    lines: (['bestPaper', 'topTwoPercent'] as const).flatMap((honor) => {
      const { value, note } = group.honors[honor];
      return [
        words.cells.line(honorLabel(scene, honor), words.cells.words[value].long),
        ...(note === null ? [] : [words.cells.fact(text(note))]),
      ];
    }),
    url: null,
    refs: [...group.refs, ...group.honors.bestPaper.refs, ...group.honors.topTwoPercent.refs],
  };
}

/** A total of the report, or what follows from the totals. */
export function figureEntry({ wording }: Scene, figure: KeyFigure): EvidenceEntry {
  const { text, say, format } = wording;
  const value = format.number(figure.value);
  const words = say.groups.honors;
  return {
    id: figure.id,
    heading: text(figure.label),
    lines: [
      figure.qualifier === 'derived' ? words.derived(value) : words.stated(value),
      ...(figure.note === null ? [] : [text(figure.note)]),
    ],
    url: null,
    refs: figure.refs,
  };
}

/** What happened to one group between the two lists. */
export function changeEntry({ wording }: Scene, change: GroupChange): EvidenceEntry {
  const { name, text, say } = wording;
  const fate = say.groups.flow.lanes[change.change];
  return {
    id: change.id,
    heading: name(change.name),
    lines: [change.basis === 'inferred' ? say.groups.withInferred(fate) : fate, text(change.reason)],
    url: null,
    refs: change.refs,
  };
}

/** A paper of one group. */
export function paperEntry(scene: Scene, paper: Paper): EvidenceEntry {
  const { say, text, format } = scene.wording;
  const own = say.groups.page;
  return {
    id: paper.id,
    heading: paper.title ?? own.unknownTitle,
    ...(paper.title === null ? {} : { lang: 'en' }),
    lines: [
      [
        paper.date === null ? own.unknownMonthName : format.date(paper.date),
        directionLabel(scene, paper.direction),
      ].join(' · '),
      ...(paper.title === null && paper.description !== null ? [text(paper.description)] : []),
    ],
    url: paper.url,
    refs: paper.refs,
  };
}
