import { ChartColumn, CodeXml, Table2 } from 'lucide-react';
import { lazy, Suspense, useId, useMemo, useState, type ComponentType, type ReactNode } from 'react';
import { describeFigure } from '#charts/alt-text.ts';
import { gridOf } from '#charts/grid.ts';
import type { FigureActions, FigureProps } from '#charts/screen/figure-props.ts';
import type { Target } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Palette } from '#charts/theme.ts';
import type { Wording } from '#i18n/wording.ts';
import { choiceOf, NO_CLAUSE, type Clause, type Gesture } from '#model/clause.ts';
import { AddToBriefing } from './AddToBriefing.tsx';
import { ExportButton } from './ExportButton.tsx';
import { Boundary } from './Boundary.tsx';
import { CardFooter } from './CardFooter.tsx';
import { Clamped } from './Clamped.tsx';
import { GridTable } from './GridTable.tsx';
import type { MenuRequest } from './MarkMenu.tsx';
import { IconButton } from './IconButton.tsx';
import './button.css';
import './card.css';

export type CardActions = {
  readonly onChoose: (target: Target, gesture: Gesture) => void;
  readonly onHighlight: (target: Target | null) => void;
  readonly onEvidence: (figure: string, markKey: string) => void;
  readonly onTable: (figure: string, isTable: boolean) => void;
  readonly onExport: (figure: string) => void;
  readonly onEmbed: (figure: string) => void;
  /** Left out where there is no briefing to add to. */
  readonly onBriefing?: ((figure: string) => void) | undefined;
  /** The clause in force on a target's column. */
  readonly clauseOf: (column: string) => Clause | undefined;
};

export type CardProps<Spec extends ChartSpec> = {
  readonly spec: Spec;
  readonly wording: Wording;
  readonly palette: Palette;
  readonly highlight: Target | null;
  readonly isTable: boolean;
  readonly actions: CardActions;
  /** Controls that belong to this figure alone, such as how a trend is drawn. */
  readonly controls?: ReactNode;
  /** What stands under the figure and reads as part of it, such as a range of months. */
  readonly below?: ReactNode;
  /** Further buttons of the card's tool row. */
  readonly tools?: ReactNode;
  readonly className?: string;
};

type Props<Spec extends ChartSpec> = CardProps<Spec> & {
  /** What draws the figure. */
  readonly Drawing: ComponentType<FigureProps<Spec>>;
};

// Most readers click, and never ask a mark for its menu.
const MarkMenu = lazy(() => import('./MarkMenu.tsx'));

const CHART = <ChartColumn size={16} aria-hidden />;
const TABLE = <Table2 size={16} aria-hidden />;
const CODE = <CodeXml size={16} aria-hidden />;

/** A figure with all that must go with it: finding, statistic, table twin, notes, source and count. */
export function FigureCard<Spec extends ChartSpec>(props: Props<Spec>): ReactNode {
  const {
    spec,
    Drawing,
    wording,
    palette,
    highlight,
    isTable,
    actions,
    controls,
    below,
    tools,
    className = '',
  } = props;
  const [request, setRequest] = useState<MenuRequest | null>(null);
  const heading = useId();
  const subtitle = useId();
  const description = useId();
  const { say } = wording;
  const { figure } = spec;
  const { onBriefing } = actions;
  const figureActions = useMemo(
    (): FigureActions => ({
      onChoose: actions.onChoose,
      onHighlight: actions.onHighlight,
      onEvidence: (markKey) => actions.onEvidence(figure, markKey),
      onMenu: (target, markKey, anchor) => {
        const clause = actions.clauseOf(target.column) ?? NO_CLAUSE;
        const isExcluded = clause.exclude.includes(target.level);
        setRequest({ target, markKey, anchor, choice: choiceOf(clause, target.level), isExcluded });
      },
    }),
    [actions, figure],
  );
  return (
    <section
      className={`card ${className}`}
      aria-labelledby={`${heading} ${subtitle}`}
      aria-describedby={description}
      data-figure={spec.figure}
    >
      <header className="card-head">
        <div>
          <h2 id={heading}>{spec.title}</h2>
          <p id={subtitle} className="card-subtitle">
            {spec.invitation === undefined ? spec.subtitle : say.figure.invitation(spec.subtitle, spec.invitation)}
          </p>
        </div>
        <div className="card-tools" role="group" aria-label={say.figure.tools(spec.title)}>
          <IconButton
            aria-pressed={isTable}
            label={isTable ? say.figure.showChart : say.figure.showTable}
            onClick={() => actions.onTable(figure, !isTable)}
          >
            {isTable ? CHART : TABLE}
          </IconButton>
          {onBriefing !== undefined && <AddToBriefing label={say.briefing.add} onAdd={() => onBriefing(figure)} />}
          <ExportButton label={say.exports.open} onExport={() => actions.onExport(figure)} />
          <IconButton label={say.embed.open} onClick={() => actions.onEmbed(figure)}>
            {CODE}
          </IconButton>
          {tools}
        </div>
      </header>
      <p id={description} className="visually-hidden">
        {describeFigure(spec, wording)}
      </p>
      {controls}
      <Clamped title={spec.title} wording={wording} isAsked={isTable}>
        {isTable ? (
          <GridTable
            grid={gridOf(spec)}
            caption={spec.title}
            unit={spec.kind === 'columns' ? spec.unit : 'count'}
            wording={wording}
            onEvidence={figureActions.onEvidence}
          />
        ) : (
          <Boundary wording={wording}>
            <Drawing spec={spec} wording={wording} palette={palette} highlight={highlight} actions={figureActions} />
          </Boundary>
        )}
      </Clamped>
      {below}
      {request !== null && (
        <Suspense>
          <MarkMenu
            request={request}
            wording={wording}
            onChoose={actions.onChoose}
            onEvidence={figureActions.onEvidence}
            onClose={() => setRequest(null)}
          />
        </Suspense>
      )}
      <CardFooter spec={spec} />
    </section>
  );
}
