import { BookOpenText } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { MatrixFigure } from '#charts/kinds/matrix/Figure.tsx';
import { StatedFigures } from '#charts/kinds/stated/Figure.tsx';
import { StatementsFigure } from '#charts/kinds/statements/Figure.tsx';
import { TimelineFigure } from '#charts/kinds/timeline/Figure.tsx';
import { drawingOf } from '#charts/screen/drawing-of.tsx';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { useGo } from '#state/atlas-context.tsx';
import { useKnownIds } from '#state/known-ids.ts';
import { cardOf } from '#ui/card-of.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { EvidenceOf, markPlace } from '#views/EvidenceOf.tsx';
import { markTitle } from '#views/mark-title.ts';
import { NothingMatches } from '#views/NothingMatches.tsx';
import { noFilters, SliceFilters } from '#views/SliceFilters.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import { useCards } from '#views/use-cards.tsx';
import { useKnownLevels } from '#views/use-known-levels.ts';
import { contextPage } from '#views/context-page.tsx';
import { drawnIn } from '#views/define-view.ts';
import { AgreementChips } from './AgreementChips.tsx';
import { agreementLevels } from './charts.ts';
import type { Context } from './context.ts';
import { DraftCards } from './DraftCards.tsx';
import { view } from './figures.ts';
import { furtherFindings, pageFinding } from './findings.ts';
import { OddCells } from './OddCells.tsx';
import { articleDraftOf, ordersOf } from './order.ts';
import { ReadingView } from './ReadingView.tsx';
import { stateWords } from './records.ts';
import './law.css';

const Card = cardOf(
  drawingOf({
    matrix: MatrixFigure,
    stated: StatedFigures,
    statements: StatementsFigure,
    timeline: TimelineFigure,
  }),
);

/** The view of AI-law drafts: provision by provision, who agrees with whom, and how the drafts came about. */
export default contextPage(view, LawPage, {
  className: 'law-grid',
  skeletons: [
    { height: 560, className: 'law-wide' },
    { height: 320, className: 'law-narrow' },
  ],
});

function LawPage({ context }: { readonly context: Context }): ReactNode {
  const { wording, viewState, drafts, rows, table } = context;
  const go = useGo();
  const cardActions = useCardActions();
  const { actions } = cardActions;
  const card = useCards(Card, wording, cardActions, rows.length === 0);
  const slices = useMemo(() => [context], [context]);
  useKnownLevels(slices);
  useKnownIds(useMemo(() => ({ lawSort: (order) => ordersOf(drafts).includes(order) }), [drafts]));
  const specs = useMemo(() => view.specsIn(context), [context]);
  const { say } = wording;
  const finding = pageFinding(context);
  const lede = say.law.lede({
    provisions: table.rows.length,
    names: wording.format.list(drafts.map(({ short }) => wording.text(short))),
    drafts: drafts.length,
    further: furtherFindings(context).map(say.figure.sentence),
  });
  const filters = (
    <>
      <SliceFilters
        slices={slices}
        hasMenus={false}
        search={say.law.search}
        summary={say.law.summary(rows.length, table.rows.length)}
      >
        <AgreementChips
          levels={agreementLevels(context)}
          clause={viewState.agreement}
          wording={wording}
          onClause={(agreement) => go({ agreement })}
        />
      </SliceFilters>
      {rows.length === 0 && (
        <NothingMatches
          label={say.filters.bar}
          words={say.filters.nothing}
          resetLabel={say.filters.reset}
          onReset={() => go(noFilters(slices))}
        />
      )}
    </>
  );
  const sorting = <SortPicker context={context} />;
  if (viewState.isReading) {
    return (
      <>
        {filters}
        <ReadingView
          context={context}
          spec={specs.provisions}
          finding={finding}
          lede={lede}
          controls={sorting}
          onClose={() => go({ isReading: false })}
        />
      </>
    );
  }
  return (
    <>
      <div className="law-head">
        <PageHead section={say.shell.views.law} finding={finding} lede={lede} />
        <button type="button" className="button" onClick={() => go({ isReading: true, evidence: '' })}>
          <BookOpenText size={16} aria-hidden /> {say.law.reading.open}
        </button>
      </div>
      {filters}
      <div className="law-grid">
        <div className="law-wide">
          {card(specs.provisions, { controls: sorting })}
          {card(specs.lineage)}
        </div>
        <div className="law-narrow">
          <OddCells context={context} onEvidence={(cell) => actions.onEvidence(specs.provisions.figure, cell)} />
        </div>
      </div>
      {specs.findings !== null && card(specs.findings)}
      <DraftCards context={context} participants={specs.drafts} actions={actions} />
      <EvidenceOf
        specs={drawnIn(specs)}
        wording={wording}
        recordById={(id, figure) => view.recordById(context, id, figure)}
        titleOf={(spec, mark) => markTitle(spec, mark) ?? evidenceTitle(context, spec, mark)}
      />
    </>
  );
}

function evidenceTitle({ rows, wording }: Context, spec: ChartSpec, mark: Mark): string {
  const { say, text } = wording;
  if (spec.kind === 'stated') return markPlace(spec, mark);
  if (spec.kind === 'matrix') {
    const cell = rows.flatMap(({ cells }) => cells).find(({ id }) => id === mark.key);
    if (cell !== undefined) {
      const place = `${text(cell.provision.short)} · ${text(cell.draft.short)}`;
      return say.law.evidence.title(place, stateWords(wording, cell));
    }
    const draft = spec.across.find(({ total }) => total === mark);
    if (draft !== undefined) return say.law.evidence.count(draft.label, mark.value ?? 0);
  }
  return say.law.evidence.count(markPlace(spec, mark), mark.value ?? 0);
}

function SortPicker({ context }: { readonly context: Context }): ReactNode {
  const go = useGo();
  const { wording, drafts, viewState } = context;
  const say = wording.say.law.sort;
  const orders = ordersOf(drafts);
  const labelOf = (order: string): string => {
    const draft = articleDraftOf(order, drafts);
    if (draft !== null) return say.article(wording.text(draft.short));
    return order === 'agreement' ? say.agreement : say.provision;
  };
  return (
    <label className="law-sort">
      {say.label}
      <select
        value={orders.includes(viewState.lawSort) ? viewState.lawSort : 'provision'}
        onChange={(event) => go({ lawSort: event.target.value })}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {labelOf(order)}
          </option>
        ))}
      </select>
    </label>
  );
}
