import { describeFigure } from '#charts/alt-text.ts';
import { gridOf, isBlank, marksOf } from '#charts/grid.ts';
import { kindOf } from '#charts/kinds.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { footnotesOf, footnoteWords, numbersOf } from '#charts/export/briefing/footnotes.ts';
import { pieceOfSpec } from '#charts/export/briefing/piece.ts';
import type { Point, Sheet } from '#charts/export/sheet/content.ts';
import type { DatasetId } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { citedRefs } from '#model/cited-works.ts';
import type { SourceRef } from '#model/source.ts';
import { citableSources } from '#selectors/sources.ts';
import { pageAddress } from '#state/address.ts';
import type { Stores } from '#state/atlas-context.tsx';
import { withoutDialogs, type ViewState } from '#state/fields.ts';
import { WHOLE_PAGE } from '#state/fields/common.ts';
import { figureAt, provenanceAt, type FigureSource } from '#app/figure-at.ts';
import { imprintOf } from '#app/judgements/take-away.ts';
import { overviewSheet } from '#app/judgements/overview-sheet.ts';
import { VIEWS } from '#app/views.ts';
import { gapLines } from '#views/overview/unknown.ts';

export const MOST_POINTS = 3;

export type SheetTools = Pick<Stores, 'atlas'> & {
  readonly ensure: (ids: readonly DatasetId[]) => Promise<void>;
  /** ISO. */
  readonly today: string;
};

/** What footnotes are written from. */
const CITED = ['sources', 'papers'] as const;

/**
 * The sheet of a figure, or of the whole page, at an address; null where nothing is drawn there. Every sentence on it is
 * one that the page or the figure says itself. Rejects where its data or code cannot be had.
 */
export async function sheetAt(
  figure: string,
  viewState: ViewState,
  wording: Wording,
  tools: SheetTools,
): Promise<Sheet | null> {
  const { atlas, ensure, today } = tools;
  const { edition } = atlas.getState();
  const state = { ...withoutDialogs(viewState), language: wording.language };
  const { view } = state;
  if (edition === null) return null;
  if (view === 'overview' && figure === WHOLE_PAGE) return overviewSheet(wording, tools);
  const figures = await VIEWS[view].figures();
  await ensure([...new Set<DatasetId>([...figures.datasets, ...(figures.datasetsOf?.(state) ?? []), ...CITED])]);
  const source: FigureSource = { figures, snapshot: atlas.getState().snapshot, edition };
  const told = figure === WHOLE_PAGE ? tellPage(source, state, wording) : tellFigure(source, state, figure, wording);
  if (told === null) return null;
  const { headline, lead, sentences, gaps } = told;
  const provenance = provenanceAt(source, state);
  const sourceOf = citableSources(source.snapshot, { edition, site: provenance.site });
  const cited = sentences.map(({ words, refs }) => ({ words, refs: citedRefs(refs, sourceOf) }));
  const refsOfLead = citedRefs(refsOf(lead), sourceOf);
  // What a figure rests on is named even where no sentence is.
  const footnotes = footnotesOf([...cited.map(({ refs }) => refs), refsOfLead]);
  const { say, format } = wording;
  return {
    wording,
    kicker: [say.shell.siteName, say.shell.views[view], format.date(today)].join(' · '),
    headline,
    figure: pieceOfSpec(lead, false, { id: lead.figure, caption: '', provenance }, wording),
    // The sentences of a figure all rest on what the figure rests on.
    figureNotes: figure === WHOLE_PAGE ? [] : numbersOf(refsOfLead, footnotes),
    lists: [
      {
        title: '',
        points: cited.map(({ words, refs }): Point => ({
          words,
          notes: figure === WHOLE_PAGE ? numbersOf(refs, footnotes) : [],
        })),
      },
    ],
    gaps,
    notes: footnotes.map((footnote) => ({
      number: footnote.number,
      words: footnoteWords(footnote, sourceOf, wording, today),
    })),
    imprint: imprintOf(edition, today, wording),
    address: `${provenance.site}${pageAddress(state)}`,
  };
}

type Told = {
  readonly headline: string;
  readonly lead: ChartSpec;
  readonly sentences: readonly { readonly words: string; readonly refs: readonly SourceRef[] }[];
  readonly gaps: readonly string[];
};

const refsOf = (spec: ChartSpec): readonly SourceRef[] => marksOf(spec).flatMap(({ refs }) => refs());

/** A page: its own finding, its first figure, and what its figures find. */
function tellPage({ figures, snapshot }: FigureSource, state: ViewState, wording: Wording): Told | null {
  const specs = figures.figuresOf(snapshot, state, wording).filter((spec) => !isBlank(spec));
  const [lead, ...others] = specs;
  if (lead === undefined) return null;
  const headline = figures.findingOf?.(snapshot, state, wording) ?? lead.title;
  const findings = [lead, ...others].filter(
    ({ title }, at, all) => title !== headline && all.findIndex((each) => each.title === title) === at,
  );
  return {
    headline,
    lead,
    sentences: findings
      .slice(0, MOST_POINTS)
      .map((spec) => ({ words: wording.say.figure.sentence(spec.title), refs: refsOf(spec) })),
    gaps: [...gapLines(snapshot, wording, state.view), ...lead.notes],
  };
}

/** A figure: what it finds, its extremes, what of it is not known, and what must be borne in mind with it. */
function tellFigure(source: FigureSource, state: ViewState, figure: string, wording: Wording): Told | null {
  const spec = figureAt(source, state, figure, wording);
  if (spec === undefined) return null;
  const { alt } = wording.say;
  const marks = marksOf(spec);
  const open = marks.filter(({ value }) => value === null).length;
  const areGaps = new Set(marks.map((_, at) => alt.gaps(at + 1)));
  const [, ...described] =
    describeFigure(spec, wording) === alt.empty ? [] : kindOf(spec).describe(spec, wording, gridOf(spec));
  const refs = refsOf(spec);
  return {
    headline: spec.title,
    lead: spec,
    sentences: described
      .filter((words) => !areGaps.has(words))
      .slice(0, MOST_POINTS)
      .map((words) => ({ words, refs })),
    gaps: [...(open > 0 ? [alt.gaps(open)] : []), ...spec.notes],
  };
}
