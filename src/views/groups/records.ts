import { levelName } from '#selectors/dimension.ts';
import type { Group } from '#selectors/groups.ts';
import type { Paper } from '#selectors/papers.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { among, type Words } from '#views/evidence-records.ts';
import { findingById } from '#views/findings-figure.ts';
import { honorLabel } from './charts.ts';
import { directionLabel, type Context, type GroupChange, type KeyFigure } from './context.ts';

/** What stands behind a mark of this view, by the id in its rows and the figure, which says what is counted there. */
export function recordById(context: Context, id: string, figure: string): EvidenceEntry | null {
  const { table, changes, papers, figures } = context;
  switch (figure) {
    case 'honors':
      return among([...figures.values()], (number) => numberRecord(context, number))(id);
    case 'honor-cells':
      return among(table.rows, (group) => honorRecord(context, group))(id);
    case 'findings':
      return findingById(context)(id);
    case 'group-flow':
      return among(changes, (change) => changeRecord(context, change))(id);
    case 'group-directions':
    case 'group-months':
      return among(papers, (paper) => paperRecord(context, paper))(id);
    default:
      return among(table.rows, (group) => groupRecord(context, group))(id);
  }
}

/** A group as the evidence panel shows it. */
function groupRecord(context: Context, group: Group): Words {
  const { name, text, say } = context.wording;
  const inferred = (label: string, basis: 'report' | 'inferred'): string =>
    basis === 'inferred' ? say.groups.withInferred(label) : label;
  const facts = [
    name(group.parent),
    inferred(levelName(context, 'groupType', group.type), group.typeBasis),
    inferred(
      group.cityName === null ? levelName(context, 'groupCity', group.city) : text(group.cityName),
      group.cityBasis,
    ),
  ];
  return {
    heading: name(group.name),
    lines: [facts.join(' · '), ...(group.note === null ? [] : [text(group.note)])],
    url: group.url,
  };
}

/** What is known of one group's honours, with the independent facts that bear on them. */
function honorRecord(context: Context, group: Group): Words {
  const { name, text, say } = context.wording;
  const words = say.groups;
  return {
    heading: name(group.name),
    lines: (['bestPaper', 'topTwoPercent'] as const).flatMap((honor) => {
      const { value, note } = group.honors[honor];
      return [
        words.cells.line(honorLabel(context, honor), words.cells.words[value].long),
        ...(note === null ? [] : [words.cells.fact(text(note))]),
      ];
    }),
    refs: [...group.refs, ...group.honors.bestPaper.refs, ...group.honors.topTwoPercent.refs],
  };
}

/** A total of the report, or what follows from the totals. */
function numberRecord({ wording }: Context, figure: KeyFigure): Words {
  const { text, say, format } = wording;
  const value = format.number(figure.value);
  const words = say.groups.honors;
  return {
    heading: text(figure.label),
    lines: [
      figure.qualifier === 'derived' ? words.derived(value) : words.stated(value),
      ...(figure.note === null ? [] : [text(figure.note)]),
    ],
  };
}

/** What happened to one group between the two lists. */
function changeRecord({ wording }: Context, change: GroupChange): Words {
  const { name, text, say } = wording;
  const fate = say.groups.flow.lanes[change.change];
  return {
    heading: name(change.name),
    lines: [change.basis === 'inferred' ? say.groups.withInferred(fate) : fate, text(change.reason)],
  };
}

/** A paper of one group. */
function paperRecord(context: Context, paper: Paper): Words {
  const { say, text, format } = context.wording;
  const own = say.groups.page;
  return {
    heading: paper.title ?? own.unknownTitle,
    ...(paper.title === null ? {} : { lang: 'en' }),
    lines: [
      [
        paper.date === null ? own.unknownMonthName : format.date(paper.date),
        directionLabel(context, paper.direction),
      ].join(' · '),
      ...(paper.title === null && paper.description !== null ? [text(paper.description)] : []),
    ],
    url: paper.url,
  };
}
