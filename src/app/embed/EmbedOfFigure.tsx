import { useMemo, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { dataHashOf } from '#data/data-hash.ts';
import { pageAddress, writeAddress } from '#state/address.ts';
import { useAtlas, useGo, useViewState } from '#state/atlas-context.tsx';
import { withoutDialogs } from '#state/fields.ts';
import { useViewFigures } from '#app/use-view-figures.ts';
import { EmbedDialog } from './EmbedDialog.tsx';

/** The dialog with the code of the figure that the address names; nothing while it is not drawn. */
export default function EmbedOfFigure({ wording }: { readonly wording: Wording }): ReactNode {
  const viewState = useViewState();
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const edition = useAtlas((atlas) => atlas.edition);
  const go = useGo();
  const figures = useViewFigures(viewState.view);
  const shown = useMemo(() => {
    const spec = figures?.figuresOf(snapshot, viewState, wording).find(({ figure }) => figure === viewState.embedding);
    if (spec === undefined || edition === null) return null;
    const plain = { ...withoutDialogs(viewState), language: wording.language };
    const site = new URL('.', document.baseURI).href;
    return {
      spec,
      liveAddress: `${site}${writeAddress({ ...plain, embed: spec.figure })}`,
      provenance: {
        edition: { id: edition.id, title: edition.title, revision: edition.revision },
        dataHash: dataHashOf(edition),
        address: pageAddress(plain),
        site,
      },
    };
  }, [figures, snapshot, edition, viewState, wording]);
  if (shown === null) return null;
  return <EmbedDialog {...shown} wording={wording} onClose={() => go({ embedding: '' })} />;
}
