import type { Bar } from '#charts/kinds/bars/spec.ts';
import type { MatrixCell, MatrixLine, MatrixSpec } from '#charts/kinds/matrix/spec.ts';
import type { StatedFigure, StatedSpec } from '#charts/kinds/stated/spec.ts';
import type { Framing } from '#charts/mark.ts';
import { agreementLevel, onlyDraftOf } from '#model/agreement.ts';
import { tally } from '#model/coded-matrix.ts';
import { ofReport } from '#model/period.ts';
import type { Text } from '#lib/bilingual.ts';
import { readLegalPlace } from '#lib/legal-place.ts';
import { PARTIAL_DATE } from '#lib/partial-date.ts';
import type { Draft, LawCell, LawRow } from '#selectors/law-rows.ts';
import { framingOf, markOf } from '#views/marks.ts';
import { filtersInWords, levelBars, levelMark } from '#views/slice-figures.ts';
import { cellDetail, type Context } from './context.ts';
import { matrixFinding } from './findings.ts';
import { articleDraftOf } from './order.ts';

/** The words around a figure of this view. */
export function framing(
  context: Context,
  own: Pick<Framing, 'figure' | 'title' | 'subtitle' | 'invitation' | 'count' | 'notes'>,
): Framing {
  const { wording } = context;
  return framingOf(wording, wording.say.law.sourceLine, { ...own, filters: filtersInWords(context) });
}

const CELL_VALUES = { yes: 1, no: 0, 'not-coded': null, 'not-applicable': null } as const;

/** The comparison itself: a row for each provision shown, a column for each draft. */
export function matrixOf(context: Context): MatrixSpec {
  const { rows, drafts, wording } = context;
  const { say, text } = wording;
  const cells = rows.flatMap((row) => row.cells);
  const chapters = articleDraftOf(context.viewState.lawSort, drafts);
  const hasChapter = cells.some(
    ({ draft, articles }) => draft === chapters && articles.some((place) => readLegalPlace(place)?.unit === 'chapter'),
  );
  return {
    kind: 'matrix',
    ...framing(context, {
      figure: 'provisions',
      title: matrixFinding(context),
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
    down: rows.map((row) => provisionLine(context, row)),
    across: drafts.map((draft, at): MatrixLine => {
      const own = rows.flatMap((row) => row.cells[at] ?? []);
      return {
        key: draft.id,
        label: text(draft.short),
        sublabel: draftFacts(context, draft),
        target: null,
        choice: 'neutral',
        total: totalOf(draft.id, own),
        remark: null,
      };
    }),
    cells: rows.map((row) => row.cells.map((cell) => matrixCell(context, cell))),
  };
}

/** The versions that the report could know, and how many took part: `1.0 Aug 2023 · 20 participants`. */
function draftFacts({ wording }: Context, { versions, participants }: Draft): string {
  const known = ofReport(versions);
  const dates = known.map(({ version, date }) => {
    const when = date === null ? '' : wording.format.date(date);
    return PARTIAL_DATE.test(version) ? when : `${version} ${when}`.trim();
  });
  const count = participants === null ? [] : [wording.say.law.matrix.participants(participants.count)];
  const parts = [...dates, ...count].filter(Boolean);
  return parts.map((part) => part.replaceAll(' ', '\u00A0')).join(' · ');
}

function provisionLine(context: Context, row: LawRow): MatrixLine {
  const { wording } = context;
  const { kind } = row.agreement;
  return {
    ...levelMark(context, 'agreement', agreementLevel(row.agreement)),
    key: row.id,
    label: wording.text(row.provision.label),
    sublabel: '',
    total: totalOf(row.id, row.cells),
    remark: { words: remarkWords(context, row), isDifference: kind === 'only' || kind === 'some' },
  };
}

function remarkWords({ wording, drafts }: Context, { agreement, cells }: LawRow): string {
  const say = wording.say.law.agreement.remark;
  switch (agreement.kind) {
    case 'shared':
    case 'none':
      return say[agreement.kind](drafts.length);
    case 'only':
      return say.only(cells.flatMap(({ draft, state }) => (state === 'yes' ? wording.text(draft.short) : [])).join(''));
    case 'some':
      return say.some(agreement.drafts.length, drafts.length);
    case 'open':
      return say.open;
  }
}

function totalOf(key: string, cells: readonly LawCell[]): MatrixLine['total'] {
  const { yes, coded } = tally(cells.map(({ state }) => state));
  return { ...markOf(`total-${key}`, yes, () => cells.filter(({ state }) => state === 'yes')), coded };
}

function matrixCell({ wording }: Context, cell: LawCell): MatrixCell {
  return {
    ...markOf(cell.id, CELL_VALUES[cell.state], () => [cell]),
    state: cell.state,
    detail: cellDetail(cell, wording),
    ...(cell.summary === null ? {} : { gist: wording.text(gistOf(cell.summary)) }),
    note: cell.oddity === null ? null : wording.text(cell.oddity),
  };
}

/** Of a summary in either language its first sentence. */
function gistOf({ en, zh }: Text): Text {
  return { en: firstSentence(en), zh: firstSentence(zh) };
}

/** The first sentence of a summary, without its full stop; a stop within a number ends none. */
export function firstSentence(words: string): string {
  return /^.+?(?=\.(?:\s|$)|。)/u.exec(words)?.[0] ?? words;
}

/** How many provisions each kind of agreement would leave: what the reader may filter the comparison to. */
export function agreementLevels(context: Context): Bar[] {
  return levelBars(context, 'agreement', {
    // That the drafts share nothing, or that one has nothing of its own, is worth saying.
    isKept: (level) => level === 'shared' || onlyDraftOf(level) !== null,
  });
}

/** How many took part in each draft, as the report counts them. */
export function participantsOf(context: Context): StatedSpec {
  const { drafts, wording } = context;
  const say = wording.say.law.drafts;
  return {
    kind: 'stated',
    ...framing(context, {
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
    figures: drafts.map(({ id, short, participants, refs }): StatedFigure => ({
      ...markOf(id, participants?.count ?? null, () => [{ id, refs: [...(participants?.refs ?? []), ...refs] }]),
      shown: participants === null ? say.unknown : wording.format.number(participants.count),
      label: wording.text(short),
    })),
  };
}
