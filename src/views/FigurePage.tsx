import type { ComponentType, ReactNode } from 'react';
import type { Mark } from '#charts/mark.ts';
import type { ChartSpec } from '#charts/spec.ts';
import { PALETTES } from '#charts/theme.ts';
import type { DatasetId } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewId } from '#model/views.ts';
import { useViewState } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import { useTheme } from '#state/use-theme.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import type { EvidenceEntry } from '#ui/evidence.ts';
import type { CardProps } from '#ui/FigureCard.tsx';
import { PageHead } from '#ui/PageHead.tsx';
import { DatasetFailures } from './DatasetFailures.tsx';
import { EvidenceOf } from './EvidenceOf.tsx';
import { useCardActions, type ClauseFields } from './use-card-actions.ts';
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
  /** Keep the same object while nothing in it changes. */
  readonly fields: ClauseFields;
  readonly entryOf: (id: string) => EvidenceEntry | null;
  readonly titleOf: (spec: ChartSpec, mark: Mark) => string;
  readonly extras?: Readonly<Record<string, CardExtras>>;
  /** Between the head and the figures, such as a filter bar. */
  readonly filters?: ReactNode;
  /** After the figures, such as a table. */
  readonly children?: ReactNode;
};

/** A page of figures in cards, with the evidence of whichever mark is open. */
export function FigurePage<Spec extends ChartSpec>(props: Props<Spec>): ReactNode {
  const { view, finding, lede, specs, Card, wording, fields, entryOf, titleOf, extras = {}, filters, children } = props;
  const palette = PALETTES[useTheme()];
  const { asTable } = useViewState();
  const { actions, highlight } = useCardActions(fields);
  const sourceOf = useSources();
  return (
    <>
      <PageHead section={wording.say.shell.views[view]} finding={finding} lede={lede} />
      {filters}
      <div className="figure-page">
        {specs.map((spec) => (
          <Card
            key={spec.figure}
            spec={spec}
            wording={wording}
            palette={palette}
            highlight={highlight}
            isTable={asTable.includes(spec.figure)}
            actions={actions}
            controls={extras[spec.figure]?.controls}
            below={extras[spec.figure]?.below}
            className={extras[spec.figure]?.width === 'half' ? 'figure-page-half' : 'figure-page-full'}
          />
        ))}
      </div>
      {children}
      <EvidenceOf specs={specs} wording={wording} sourceOf={sourceOf} entryOf={entryOf} titleOf={titleOf} />
    </>
  );
}

type WaitingProps = {
  readonly view: ViewId;
  /** Keep the same array. */
  readonly datasets: readonly DatasetId[];
  readonly wording: Wording;
  /** In CSS pixels, one for each card to come. */
  readonly heights: readonly number[];
};

/** What stands in for such a page until its files are here, or when they do not come. */
export function FigurePageWaiting({ view, datasets, wording, heights }: WaitingProps): ReactNode {
  const loaded = useDatasets(datasets);
  const { shell } = wording.say;
  const hasFailed = loaded.status === 'failed';
  return (
    <>
      <PageHead section={shell.views[view]} finding={shell.views[view]} lede={hasFailed ? '' : shell.loading} />
      {hasFailed ? (
        <DatasetFailures troubles={loaded.troubles} wording={wording} />
      ) : (
        <div className="figure-page">
          {heights.map((height, at) => (
            <CardSkeleton key={`${at} ${height}`} label={shell.loading} height={height} className="figure-page-full" />
          ))}
        </div>
      )}
    </>
  );
}
