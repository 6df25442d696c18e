import type { ComponentType, ReactNode } from 'react';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewId } from '#model/views.ts';
import type { EvidenceEntry } from '#ui/evidence.ts';
import type { CardProps } from '#ui/FigureCard.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { EvidenceOf } from './EvidenceOf.tsx';
import { useCardActions } from './use-card-actions.ts';
import { useCards } from './use-cards.tsx';
import { useSources } from './use-sources.ts';
import './figure-page.css';

/** What belongs to one figure's card beside the figure. */
export type CardExtras = {
  readonly controls?: ReactNode;
  readonly below?: ReactNode;
  readonly width?: 'full' | 'half';
};

type Props<Spec extends ChartSpec> = {
  readonly view: ViewId;
  readonly finding: string;
  readonly lede: string;
  readonly specs: readonly Spec[];
  /** What draws a figure with all that goes with it. */
  readonly Card: ComponentType<CardProps<Spec>>;
  readonly wording: Wording;
  readonly recordById: (id: string, figure: string) => EvidenceEntry | null;
  readonly titleOf: (spec: ChartSpec, mark: Mark) => string;
  readonly extras?: Readonly<Record<string, CardExtras>>;
  /** Between the head and the figures, such as a filter bar. */
  readonly filters?: ReactNode;
  /** After the figures, such as a table. */
  readonly children?: ReactNode;
};

/** A page of figures in cards, with the evidence of whichever mark is open. */
export function FigurePage<Spec extends ChartSpec>(props: Props<Spec>): ReactNode {
  const { view, finding, lede, specs, Card, wording, recordById, titleOf, extras = {}, filters, children } = props;
  const card = useCards(Card, wording, useCardActions());
  const sourceOf = useSources();
  return (
    <>
      <PageHead section={wording.say.shell.views[view]} finding={finding} lede={lede} />
      {filters}
      <div className="figure-page">
        {specs.map((spec) => {
          const { width = 'full', controls, below } = extras[spec.figure] ?? {};
          return card(spec, { className: `figure-page-${width}`, controls, below });
        })}
      </div>
      {children}
      <EvidenceOf specs={specs} wording={wording} sourceOf={sourceOf} recordById={recordById} titleOf={titleOf} />
    </>
  );
}
