import { useMemo, type ReactNode } from 'react';
import { PALETTES } from '#charts/theme.ts';
import type { DatasetId } from '#data/snapshot.ts';
import { pageAddress, writeAddress } from '#state/address.ts';
import { useAtlas, useViewState } from '#state/atlas-context.tsx';
import { writeEvidenceAddress } from '#state/evidence-address.ts';
import { withoutDialogs } from '#state/fields.ts';
import { useDatasets } from '#state/use-datasets.ts';
import { useTheme } from '#state/use-theme.ts';
import { useWording } from '#state/use-wording.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { ChartCard } from '#ui/ChartCard.tsx';
import type { CardActions } from '#ui/FigureCard.tsx';
import { useViewFigures } from '#app/use-view-figures.ts';
import { Notices } from '#app/Notices.tsx';
import { DatasetFailures } from '#views/DatasetFailures.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import type { ViewFigures } from '#views/define-view.ts';
import './embed.css';

const NONE: readonly DatasetId[] = [];

/** One figure alone with its footer, for a frame in another page; what leads further opens the dashboard beside it. */
export default function EmbeddedFigure(): ReactNode {
  const { view } = useViewState();
  const wording = useWording();
  const figures = useViewFigures(view);
  return (
    <main className="embedded">
      <h1 className="visually-hidden">{wording.say.shell.siteName}</h1>
      <Notices wording={wording} />
      {figures === null ? (
        <CardSkeleton label={wording.say.shell.loading} height={360} />
      ) : (
        <Loaded figures={figures} />
      )}
    </main>
  );
}

function Loaded({ figures }: { readonly figures: ViewFigures }): ReactNode {
  const wording = useWording();
  const viewState = useViewState();
  const palette = PALETTES[useTheme()];
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const loaded = useDatasets(figures.datasets.length === 0 ? NONE : figures.datasets);
  const { actions: shared, highlight } = useCardActions();
  const { embed, shell } = wording.say;
  const full = pageAddress(viewState);
  const actions = useMemo((): CardActions => {
    const open = (address: string): void => {
      window.open(address || '?', '_blank', 'noopener');
    };
    const plain = withoutDialogs(viewState);
    return {
      ...shared,
      onBriefing: undefined,
      onEvidence: (figure, mark) => open(writeAddress({ ...plain, evidence: writeEvidenceAddress({ figure, mark }) })),
      onExport: (figure) => open(writeAddress({ ...plain, exporting: figure })),
      onEmbed: (figure) => open(writeAddress({ ...plain, embedding: figure })),
    };
  }, [shared, viewState]);
  if (loaded.status === 'failed') return <DatasetFailures troubles={loaded.troubles} wording={wording} />;
  if (loaded.status === 'loading') return <CardSkeleton label={shell.loading} height={360} />;
  const spec = figures.figuresOf(snapshot, viewState, wording).find(({ figure }) => figure === viewState.embed);
  return (
    <>
      {spec === undefined ? (
        <p role="alert">{embed.missing(viewState.embed)}</p>
      ) : (
        <ChartCard
          spec={spec}
          wording={wording}
          palette={palette}
          highlight={highlight}
          isTable={viewState.asTable.includes(spec.figure)}
          actions={actions}
        />
      )}
      <p className="embedded-foot">
        <a href={full} target="_blank" rel="noopener">
          {embed.openLive}
        </a>{' '}
        · {shell.attribution(shell.reportTitle)}
      </p>
    </>
  );
}
