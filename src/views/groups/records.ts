import { levelName } from '#selectors/dimension.ts';
import type { Group } from '#selectors/groups.ts';
import type { Paper } from '#selectors/papers.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import { honorLabel } from './charts.ts';
import { directionLabel, type Context, type GroupChange, type KeyFigure } from './context.ts';

/** What stands behind a mark of this view, by the id in its rows and the figure, which says what is counted there. */
export function recordById(context: Context, id: string, figure: string): EvidenceEntry | null {
  const { table, changes, papers, figures } = context;
  const among = <Row extends { readonly id: string }>(
    records: readonly Row[],
    recordOf: (context: Context, record: Row) => EvidenceEntry,
  ): EvidenceEntry | null => {
    const record = records.find((each) => each.id === id);
    return record === undefined ? null : recordOf(context, record);
  };
  switch (figure) {
    case 'honors':
      return among([...figures.values()], numberRecord);
    case 'honor-cells':
      return among(table.rows, honorRecord);
    case 'group-flow':
      return among(changes, changeRecord);
    case 'group-directions':
    case 'group-months':
      return among(papers, paperRecord);
    default:
      return among(table.rows, groupRecord);
  }
}

/** A group as the evidence panel shows it. */
function groupRecord(context: Context, group: Group): EvidenceEntry {
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
    id: group.id,
    heading: name(group.name),
    lines: [facts.join(' · '), ...(group.note === null ? [] : [text(group.note)])],
    url: group.url,
    refs: group.refs,
  };
}

/** What is known of one group's honours, with the independent facts that bear on them. */
function honorRecord(context: Context, group: Group): EvidenceEntry {
  const { name, text, say } = context.wording;
  const words = say.groups;
  return {
    id: group.id,
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
function numberRecord({ wording }: Context, figure: KeyFigure): EvidenceEntry {
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
    refs: figure.refs,
  };
}

/** What happened to one group between the two lists. */
function changeRecord({ wording }: Context, change: GroupChange): EvidenceEntry {
  const { name, text, say } = wording;
  const fate = say.groups.flow.lanes[change.change];
  return {
    id: change.id,
    heading: name(change.name),
    lines: [change.basis === 'inferred' ? say.groups.withInferred(fate) : fate, text(change.reason)],
    refs: change.refs,
  };
}

/** A paper of one group. */
function paperRecord(context: Context, paper: Paper): EvidenceEntry {
  const { say, text, format } = context.wording;
  const own = say.groups.page;
  return {
    id: paper.id,
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
    refs: paper.refs,
  };
}
