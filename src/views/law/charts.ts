import type { Bar, BarsSpec } from '#charts/kinds/bars/spec.ts';
import type { MatrixCell, MatrixLine, MatrixSpec } from '#charts/kinds/matrix/spec.ts';
import type { StatedSpec } from '#charts/kinds/stated/spec.ts';
import type { Framing, Mark } from '#charts/mark.ts';
import { agreementLevel, onlyDraftOf } from '#model/agreement.ts';
import { choiceOf } from '#model/clause.ts';
import { countLevels, passingRows, rowsBehind } from '#model/facet.ts';
import { distinctRefs } from '#model/source.ts';
import { columnOf } from '#model/table.ts';
import { readLegalPlace } from '#lib/legal-place.ts';
import { PARTIAL_DATE } from '#lib/partial-date.ts';
import { filterWords } from '#ui/filter-words.ts';
import { agreementFinding, draftsFinding } from './findings.ts';
import { articleDraftOf } from './order.ts';
import { agreementLabel, cellDetail, type Draft, type LawCell, type LawRow, type Scene } from './scene.ts';

/** The words around a figure of this view. */
export function framing(
  scene: Scene,
  own: Pick<Framing, 'figure' | 'title' | 'subtitle' | 'invitation' | 'count' | 'notes'>,
  isMarked = false,
): Framing {
  const { say, language } = scene.wording;
  return { ...own, language, source: say.figure.source(say.law.sourceLine), filters: filtersInWords(scene, isMarked) };
}

/** `isMarked` where a figure shows every level of agreement, whatever is chosen. */
export function filtersInWords(scene: Scene, isMarked = false): string {
  const clause = {
    isMarked,
    label: scene.wording.say.law.agreement.facet,
    clause: scene.viewState.agreement,
    nameOf: (level: string) => agreementLabel(scene, level),
  };
  return filterWords([clause], scene.viewState.lawText, scene.wording);
}

const cellValue = { yes: 1, no: 0, 'not-coded': null, 'not-applicable': null } as const;

/** The comparison itself: a row for each provision shown, a column for each draft. */
export function matrixOf(scene: Scene): MatrixSpec {
  const { rows, drafts, wording } = scene;
  const { say, text } = wording;
  const cells = rows.flatMap((row) => row.cells);
  const chapters = articleDraftOf(scene.viewState.lawSort, drafts);
  const hasChapter = cells.some(
    ({ draft, articles }) => draft === chapters && articles.some((place) => readLegalPlace(place)?.unit === 'chapter'),
  );
  return {
    kind: 'matrix',
    ...framing(scene, {
      figure: 'provisions',
      title: draftsFinding(scene),
      subtitle: say.law.matrix.subtitle,
      invitation: say.law.matrix.invitation,
      count: say.law.matrix.cells(cells.length, cells.filter(({ oddity }) => oddity !== null).length),
      notes: [
        say.law.matrix.noteCross,
        ...(cells.some(({ oddity }) => oddity !== null) ? [say.law.matrix.noteOdd] : []),
        ...(hasChapter ? [say.law.matrix.noteChapter] : []),
      ],
    }),
    downLabel: say.law.matrix.provision,
    acrossLabel: say.law.matrix.draft,
    downTotalLabel: null,
    acrossTotalLabel: rows.length > 1 ? say.law.matrix.total : null,
    remarkLabel: say.law.matrix.remark,
    words: say.law.matrix.words,
    down: rows.map((row) => provisionLine(scene, row)),
    across: drafts.map((draft, at): MatrixLine => {
      const own = rows.flatMap((row) => row.cells[at] ?? []);
      return {
        key: draft.id,
        label: text(draft.short),
        sublabel: draftFacts(scene, draft),
        target: null,
        choice: 'neutral',
        total: totalOf(draft.id, own),
        remark: null,
      };
    }),
    cells: rows.map((row) => row.cells.map((cell) => matrixCell(scene, cell))),
  };
}

/** The versions that the report could know, and how many took part: `1.0 Aug 2023 · 20 participants`. */
function draftFacts({ wording }: Scene, { versions, participants }: Draft): string {
  const known = versions.filter(({ afterReport }) => !afterReport);
  const dates = known.map(({ version, date }) => {
    const when = date === null ? '' : wording.format.date(date);
    return PARTIAL_DATE.test(version) ? when : `${version} ${when}`.trim();
  });
  const count = participants === null ? [] : [wording.say.law.matrix.participants(participants.count)];
  const parts = [...dates, ...count].filter(Boolean);
  return parts.map((part) => part.replaceAll(' ', '\u00A0')).join(' · ');
}

function provisionLine(scene: Scene, row: LawRow): MatrixLine {
  const { wording, viewState, drafts } = scene;
  const level = agreementLevel(row.agreement);
  const say = wording.say.law.agreement.remark;
  const only = drafts.find(({ id }) => id === onlyDraftOf(level));
  const remarkWords = (): string => {
    switch (row.agreement.kind) {
      case 'shared':
        return say.shared(drafts.length);
      case 'only':
        return only === undefined ? level : say.only(wording.text(only.short));
      case 'some':
        return say.some(row.agreement.drafts.length, drafts.length);
      case 'none':
        return say.none(drafts.length);
      case 'open':
        return say.open;
    }
  };
  return {
    key: row.provision.id,
    label: wording.text(row.provision.label),
    sublabel: '',
    target: { column: 'agreement', level },
    choice: choiceOf(viewState.agreement, level),
    total: totalOf(row.provision.id, row.cells),
    remark: { words: remarkWords(), isDifference: row.agreement.kind === 'only' || row.agreement.kind === 'some' },
  };
}

function totalOf(key: string, cells: readonly LawCell[]): MatrixLine['total'] {
  const yes = cells.filter(({ state }) => state === 'yes');
  return {
    key: `total-${key}`,
    value: yes.length,
    coded: cells.filter(({ state }) => state === 'yes' || state === 'no').length,
    rows: () => yes.map(({ id }) => id),
    refs: () => distinctRefs(yes.flatMap(({ refs }) => refs)),
  };
}

function matrixCell({ wording }: Scene, cell: LawCell): MatrixCell {
  return {
    key: cell.id,
    value: cellValue[cell.state],
    rows: () => [cell.id],
    refs: () => cell.refs,
    state: cell.state,
    detail: cellDetail(cell, wording),
    note: cell.oddity === null ? null : wording.text(cell.oddity),
  };
}

/** Provisions by the drafts that have them: what the reader may filter the comparison to. */
export function agreementBars(scene: Scene): BarsSpec {
  const { table, facets, whole, wording, viewState } = scene;
  const say = wording.say.law.agreement;
  const counts = countLevels(table, facets, 'agreement');
  const wholes = countLevels(table, whole, 'agreement');
  const bars = columnOf(table, 'agreement').levels.map((level, code): Bar => {
    const rowsAt = (): LawRow[] =>
      rowsBehind(table, facets, { agreement: level }, ['agreement']).flatMap((row) => table.rows[row] ?? []);
    return {
      key: level,
      value: counts[code] ?? 0,
      rows: () => rowsAt().map(({ provision }) => provision.id),
      refs: () => distinctRefs(rowsAt().flatMap((row) => [...row.refs, ...row.cells.flatMap(({ refs }) => refs)])),
      label: agreementLabel(scene, level),
      target: { column: 'agreement', level },
      colour: level === 'shared' ? 'yes' : level === 'none' || level === 'open' ? 'ghost' : 'accent',
      whole: wholes[code] ?? 0,
      choice: choiceOf(viewState.agreement, level),
      isAside: level === 'open',
    };
  });
  const shown = bars.filter(({ key, whole: all }) => all > 0 || (key !== 'none' && key !== 'open' && key !== 'some'));
  return {
    kind: 'bars',
    ...framing(
      scene,
      {
        figure: 'agreement',
        title: agreementFinding(
          scene,
          shown.map(({ key, value }) => ({ key, value: value ?? 0 })),
        ),
        subtitle: say.subtitle,
        invitation: say.invitation,
        count: wording.say.figure.count(passingRows(facets, ['agreement']).length),
        notes: [],
      },
      true,
    ),
    categoryLabel: say.facet,
    valueLabel: say.valueLabel,
    bars: shown,
  };
}

/** How many took part in each draft, as the report counts them. */
export function participantsOf(scene: Scene): StatedSpec {
  const { drafts, wording } = scene;
  const say = wording.say.law.drafts;
  return {
    kind: 'stated',
    ...framing(scene, {
      figure: 'drafts',
      title: say.title,
      subtitle: say.participants,
      count: wording.say.figure.count(drafts.length),
      notes: [],
    }),
    filters: '',
    labelLabel: wording.say.law.matrix.draft,
    valueLabel: say.participants,
    shownLabel: wording.say.figure.inWords,
    figures: drafts.map((draft): Mark & { shown: string; label: string } => ({
      key: draft.id,
      value: draft.participants?.count ?? null,
      rows: () => [draft.id],
      refs: () => distinctRefs([...(draft.participants?.refs ?? []), ...draft.refs]),
      shown: draft.participants === null ? say.unknown : wording.format.number(draft.participants.count),
      label: wording.text(draft.short),
    })),
  };
}
