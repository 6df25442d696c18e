import {
  perKind,
  type ChartSpec,
  type FlowSpec,
  type Mark,
  type MatrixSpec,
  type Annotation,
  type DiagramSpec,
  type RangesSpec,
  type StatementsSpec,
  statementsInOrder,
} from './spec.ts';

/** One value of a grid; a cell that shows a mark carries it, so that its evidence can be opened. */
export type GridCell = { readonly value: string | number | null; readonly mark: Mark | null };
export type GridColumn = { readonly key: string; readonly label: string; readonly isNumeric: boolean };

/** A chart as a table: what the table view, screen readers, CSV and slides show. */
export type Grid = {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly GridCell[])[];
};

const words = (value: string): GridCell => ({ value, mark: null });
const number = (mark: Mark): GridCell => ({ value: mark.value, mark });
const label = (key: string, text: string): GridColumn => ({ key, label: text, isNumeric: false });
const figure = (key: string, text: string): GridColumn => ({ key, label: text, isNumeric: true });

/** Every number that a spec draws, in the same order. */
export function gridOf(spec: ChartSpec): Grid {
  return perKind<[], Grid>(
    {
      bars: ({ categoryLabel, valueLabel, bars }) => ({
        columns: [label('category', categoryLabel), figure('value', valueLabel)],
        rows: bars.map((bar) => [words(bar.label), number(bar)]),
      }),
      columns: ({ tickLabel, ticks, series, rises, annotations }) => ({
        columns: [
          label('tick', tickLabel),
          ...series.map((each) => figure(each.key, each.label)),
          ...(rises === undefined ? [] : [figure('rise', rises.label)]),
          ...(annotations === undefined
            ? []
            : [figure('annotations', annotations.label), label('annotation-items', annotations.label)]),
        ],
        rows: ticks.map((tick, at) => [
          words(tick.label),
          ...[...series, ...(rises === undefined ? [] : [rises])].map(({ marks }) => {
            const mark = marks[at];
            return mark === undefined ? { value: null, mark: null } : number(mark);
          }),
          ...(annotations === undefined
            ? []
            : annotationCells(annotations.marks.find((each) => each.tick === tick.key))),
        ]),
      }),
      stated: ({ labelLabel, valueLabel, shownLabel, detailLabel, figures }) => ({
        columns: [
          label('label', labelLabel),
          figure('value', valueLabel),
          label('shown', shownLabel),
          ...(detailLabel === undefined ? [] : [label('detail', detailLabel)]),
        ],
        rows: figures.map((each) => [
          words(each.label),
          number(each),
          words(each.shown),
          ...(detailLabel === undefined ? [] : [words(each.detail ?? '')]),
        ]),
      }),
      parts: (parts) => ({
        columns: [
          label('whole', parts.wholeLabel),
          label('part', parts.partLabel),
          figure('part-count', parts.partCountLabel),
          figure('whole-count', parts.wholeCountLabel),
          label('shown', parts.shownLabel),
          label('detail', parts.detailLabel),
        ],
        rows: parts.wholes.map((whole) => [
          words(whole.label),
          words(whole.part?.label ?? ''),
          whole.part === null ? words('') : number(whole.part),
          number(whole),
          words(whole.part?.shown ?? whole.shown),
          words(whole.detail),
        ]),
      }),
      heatmap: ({ downLabel, down, across, cells }) => ({
        columns: [label('down', downLabel), ...across.map(({ key, label: text }) => figure(key, text))],
        rows: down.map((line, at) => [words(line.label), ...(cells[at] ?? []).map(number)]),
      }),
      matrix: matrixGrid,
      ranges: rangesGrid,
      diagram: diagramGrid,
      statements: statementsGrid,
      flow: flowGrid,
      upset: ({ setLabel, combinationLabel, valueLabel, detailLabel, sets, combinations }) => ({
        columns: [
          label('part', `${setLabel} / ${combinationLabel}`),
          figure('value', valueLabel),
          label('detail', detailLabel),
        ],
        rows: [
          ...sets.map((set) => [words(set.label), number(set), words('')]),
          ...combinations.map((each) => [words(each.label), number(each), words(each.detail)]),
        ],
      }),
      timeline: ({ dateLabel, laneLabel, eventLabel, detailLabel, afterReportLabel, lanes, events }) => ({
        columns: [
          label('date', dateLabel),
          label('lane', laneLabel),
          label('event', eventLabel),
          label('detail', detailLabel),
        ],
        rows: events.map((event) => [
          words(event.isAfterReport ? `${event.when} (${afterReportLabel})` : event.when),
          words(lanes.find(({ key }) => key === event.lane)?.label ?? event.lane),
          { value: event.label, mark: event },
          words(event.detail),
        ]),
      }),
    },
    spec,
  );
}

/** States as words, since a table that is read aloud or pasted has no colours; totals as numbers. */
function matrixGrid(spec: MatrixSpec): Grid {
  const { downLabel, downTotalLabel, acrossTotalLabel, remarkLabel, down, across, cells } = spec;
  return {
    columns: [
      label('down', downLabel),
      ...across.map(({ key, label: text }) => label(key, text)),
      ...(downTotalLabel === null ? [] : [figure('total', downTotalLabel)]),
      ...(remarkLabel === null ? [] : [label('remark', remarkLabel)]),
    ],
    rows: [
      ...down.map((line, at) => [
        words(line.label),
        ...(cells[at] ?? []).map((cell) => ({
          value: [spec.words[cell.state].long, cell.detail].filter(Boolean).join(' · '),
          mark: cell,
        })),
        ...(downTotalLabel === null ? [] : [number(line.total)]),
        ...(remarkLabel === null ? [] : [words(line.remark?.words ?? '')]),
      ]),
      ...(acrossTotalLabel === null
        ? []
        : [
            [
              words(acrossTotalLabel),
              ...across.map(({ total }) => number(total)),
              ...(downTotalLabel === null ? [] : [words('')]),
              ...(remarkLabel === null ? [] : [words('')]),
            ],
          ]),
    ],
  };
}

const endLabel = (ends: FlowSpec['from'], key: string | null): string =>
  ends.find((end) => end.key === key)?.label ?? '';

/** A line for each fate with its counts, then its items; the totals last. */
function flowGrid(spec: FlowSpec): Grid {
  const { laneLabel, fromLabel, toLabel, reasonLabel, placeLabel, totalLabel, inferredLabel, lanes } = spec;
  return {
    columns: [
      label('lane', laneLabel),
      figure('before', fromLabel),
      figure('after', toLabel),
      label('from', fromLabel),
      label('to', toLabel),
      label('reason', reasonLabel),
      label('place', placeLabel),
    ],
    rows: [
      ...lanes.flatMap(({ label: lane, before, after, links }) => [
        [words(lane), number(before), number(after), words(''), words(''), words(''), words('')],
        ...links.map((link) => [
          words(lane),
          words(''),
          words(''),
          words(endLabel(spec.from, link.from)),
          words(endLabel(spec.to, link.to)),
          { value: link.isInferred ? `${link.reason} · ${inferredLabel}` : link.reason, mark: link },
          words(link.place),
        ]),
      ]),
      [words(totalLabel), number(spec.fromTotal), number(spec.toTotal), words(''), words(''), words(''), words('')],
    ],
  };
}

function annotationCells(annotation: Annotation | undefined): GridCell[] {
  if (annotation === undefined) return [words(''), words('')];
  return [number(annotation), words(annotation.items.join('; '))];
}

const openEnd = (mark: Mark | null): GridCell => (mark === null ? words('') : number(mark));

/** Both ends of each interval; an end that nobody names is left empty, not unknown. */
function rangesGrid(spec: RangesSpec): Grid {
  return {
    columns: [
      label('label', spec.labelLabel),
      label('shown', spec.shownLabel),
      figure('low', spec.lowLabel),
      figure('high', spec.highLabel),
      label('detail', spec.detailLabel),
      label('status', spec.statusLabel),
      label('when', spec.whenLabel),
      label('note', spec.noteLabel),
    ],
    rows: spec.items.map((item) => [
      words(item.label),
      words(item.shown),
      openEnd(item.low),
      openEnd(item.high),
      words(item.detail),
      words(spec.statuses.find(({ key }) => key === item.status)?.label ?? item.status),
      words(item.when),
      words(item.note),
    ]),
  };
}

/** Every line as a sentence, then every body. */
function diagramGrid(spec: DiagramSpec): Grid {
  const nameOf = (node: string): string => spec.nodes.find(({ key }) => key === node)?.label ?? node;
  return {
    columns: [
      label('from', spec.fromLabel),
      label('relation', spec.relationLabel),
      label('to', spec.toLabel),
      label('note', spec.noteLabel),
    ],
    rows: [
      ...spec.edges.map((edge) => [
        words(nameOf(edge.from)),
        { value: spec.relations.find(({ key }) => key === edge.relation)?.label ?? edge.relation, mark: edge },
        words(nameOf(edge.to)),
        words([edge.isInferred ? spec.inferredLabel : '', edge.note].filter(Boolean).join(' · ')),
      ]),
      ...spec.nodes.map((node) => [
        words(node.label),
        { value: node.sublabel, mark: node },
        words(''),
        words(node.detail),
      ]),
    ],
  };
}

function statementsGrid({ groupLabel, headingLabel, textLabel, factsLabel, groups, items }: StatementsSpec): Grid {
  return {
    columns: [
      label('group', groupLabel),
      label('heading', headingLabel),
      label('text', textLabel),
      label('facts', factsLabel),
    ],
    rows: statementsInOrder(groups, items).map((item) => [
      words(groups.find(({ key }) => key === item.group)?.label ?? item.group),
      { value: [item.sign, item.heading].filter(Boolean).join(' '), mark: item },
      words(item.text),
      words(item.facts.join(' · ')),
    ]),
  };
}
