import { useMemo, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { dataHashOf } from '#data/data-hash.ts';
import type { SourceRef } from '#model/source.ts';
import { pageAddress } from '#state/address.ts';
import { useAtlas, useGo, useViewState } from '#state/atlas-context.tsx';
import { useWordingOf } from '#state/use-wording.ts';
import { ExportDialog } from '#ui/ExportDialog.tsx';
import type { ExportSubject } from '#ui/export-subject.ts';
import { recordsTable } from '#views/records-behind.ts';
import { useSources } from '#views/use-sources.ts';
import { useViewFigures } from './use-view-figures.ts';

type Props = { readonly figure: string; readonly wording: Wording };

/** The export dialog of one figure of the view that is open. */
export default function ExportOfFigure({ figure, wording }: Props): ReactNode {
  const viewState = useViewState();
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const edition = useAtlas((atlas) => atlas.edition);
  const go = useGo();
  const figures = useViewFigures(viewState.view);
  const sourceOf = useSources();
  const wordingOf = useWordingOf();
  const subject = useMemo((): ExportSubject | null => {
    if (figures === null || edition === null) return null;
    const refWords = ({ source, at }: SourceRef): string => {
      const listed = sourceOf(source);
      return [listed === undefined ? source : wording.name(listed.title), wording.say.figure.reportPlace(at)].join(
        ', ',
      );
    };
    return {
      figure,
      specIn: (language) =>
        figures.figuresOf(snapshot, viewState, wordingOf(language)).find((spec) => spec.figure === figure),
      provenance: {
        edition: { id: edition.id, title: edition.title, revision: edition.revision },
        dataHash: dataHashOf(edition),
        address: pageAddress(viewState),
        site: new URL('.', document.baseURI).href,
      },
      wordingOf,
      refWords,
      behindOf: (spec) => recordsTable(spec, snapshot, figures.datasets, refWords, wordingOf(spec.language)),
    };
  }, [figure, figures, edition, snapshot, viewState, sourceOf, wording, wordingOf]);
  if (subject === null) return null;
  return <ExportDialog subject={subject} wording={wording} onClose={() => go({ exporting: '' })} />;
}
