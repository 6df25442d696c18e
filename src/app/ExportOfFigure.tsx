import { useMemo, type ReactNode } from 'react';
import { shownTable } from '#charts/export/table-files.ts';
import type { Language } from '#i18n/language.ts';
import type { Wording } from '#i18n/wording.ts';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import { useWordingOf } from '#state/use-wording.ts';
import { ExportDialog } from '#ui/ExportDialog.tsx';
import type { ExportSubject } from '#ui/export-subject.ts';
import { placeWords, type FlatScene } from '#views/flat.ts';
import { recordsTable } from '#views/records-behind.ts';
import { useSources } from '#views/use-sources.ts';
import { figureAt, provenanceAt, useFigureSource } from './figure-at.ts';

type Props = { readonly figure: string; readonly wording: Wording };

/** The export dialog of one figure of the view that is open. */
export default function ExportOfFigure({ figure, wording }: Props): ReactNode {
  const viewState = useViewState();
  const go = useGo();
  const { source } = useFigureSource(viewState.view);
  const sourceOf = useSources();
  const wordingOf = useWordingOf();
  const subject = useMemo((): ExportSubject | null => {
    if (source === null) return null;
    const sceneIn = (language: Language): FlatScene => ({ wording: wordingOf(language), sourceOf });
    return {
      figure,
      specIn: (language) => figureAt(source, viewState, figure, wordingOf(language)),
      provenance: provenanceAt(source, viewState),
      wordingOf,
      shownOf: (spec) => shownTable(spec, wordingOf(spec.language), (ref) => placeWords(ref, sceneIn(spec.language))),
      behindOf: (spec) => recordsTable(spec, source.snapshot, source.figures.datasets, sceneIn(spec.language)),
    };
  }, [figure, source, viewState, sourceOf, wordingOf]);
  if (subject === null) return null;
  return <ExportDialog subject={subject} wording={wording} onClose={() => go({ exporting: '' })} />;
}
