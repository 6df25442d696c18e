import { useMemo, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { writeAddress } from '#state/address.ts';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import { withoutDialogs } from '#state/fields.ts';
import { figureAt, provenanceAt, useFigureSource } from '#app/figure-at.ts';
import { EmbedDialog } from './EmbedDialog.tsx';

/** The dialog with the code of the figure that the address names; nothing while it is not drawn. */
export default function EmbedOfFigure({ wording }: { readonly wording: Wording }): ReactNode {
  const viewState = useViewState();
  const go = useGo();
  const { source } = useFigureSource(viewState.view);
  const shown = useMemo(() => {
    if (source === null) return null;
    const spec = figureAt(source, viewState, viewState.embedding, wording);
    if (spec === undefined) return null;
    const plain = { ...withoutDialogs(viewState), language: wording.language };
    const provenance = provenanceAt(source, plain);
    return { spec, provenance, liveAddress: `${provenance.site}${writeAddress({ ...plain, embed: spec.figure })}` };
  }, [source, viewState, wording]);
  if (shown === null) return null;
  return <EmbedDialog {...shown} wording={wording} onClose={() => go({ embedding: '' })} />;
}
