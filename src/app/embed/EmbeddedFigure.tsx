import { useMemo, type ReactNode } from 'react';
import { PALETTES } from '#charts/theme.ts';
import type { Wording } from '#i18n/wording.ts';
import { pageAddress, writeAddress } from '#state/address.ts';
import { useViewState } from '#state/atlas-context.tsx';
import { writeEvidenceAddress } from '#state/evidence-address.ts';
import { withoutDialogs } from '#state/fields.ts';
import { useTheme } from '#state/use-theme.ts';
import { useWording } from '#state/use-wording.ts';
import { CardSkeleton } from '#ui/CardSkeleton.tsx';
import { ChartCard } from '#ui/ChartCard.tsx';
import type { CardActions } from '#ui/FigureCard.tsx';
import { figureAt, useFigureSource } from '#app/figure-at.ts';
import { Notices } from '#app/Notices.tsx';
import { DatasetFailures } from '#views/DatasetFailures.tsx';
import { useCardActions } from '#views/use-card-actions.ts';
import './embed.css';

/** One figure alone with its footer, for a frame in another page; what leads further opens the dashboard beside it. */
export default function EmbeddedFigure(): ReactNode {
  const wording = useWording();
  const { embed, shell } = wording.say;
  const full = pageAddress(useViewState());
  return (
    <main className="embedded">
      <h1 className="visually-hidden">{shell.siteName}</h1>
      <Notices wording={wording} />
      <Figure wording={wording} />
      <p className="embedded-foot">
        <a href={full} target="_blank" rel="noopener">
          {embed.openLive}
        </a>{' '}
        · {shell.attribution(shell.reportTitle)}
      </p>
    </main>
  );
}

function Figure({ wording }: { readonly wording: Wording }): ReactNode {
  const viewState = useViewState();
  const palette = PALETTES[useTheme()];
  const { source, loading } = useFigureSource(viewState.view);
  const { actions: shared, highlight } = useCardActions();
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
  if (loading.status === 'failed') return <DatasetFailures troubles={loading.troubles} wording={wording} />;
  if (source === null) return <CardSkeleton label={wording.say.shell.loading} height={360} />;
  const spec = figureAt(source, viewState, viewState.embed, wording);
  if (spec === undefined) return <p role="alert">{wording.say.embed.missing(viewState.embed)}</p>;
  const isTable = viewState.asTable.includes(spec.figure);
  return <ChartCard {...{ spec, wording, palette, highlight, isTable, actions }} />;
}
