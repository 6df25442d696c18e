import { useMemo, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import type { SourceRef } from '#model/source.ts';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import { useWordingOf } from '#state/use-wording.ts';
import { ExportDialog } from '#ui/ExportDialog.tsx';
import type { ExportSubject } from '#ui/export-subject.ts';
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
    const refWords = ({ source: id, at }: SourceRef): string => {
      const listed = sourceOf(id);
      return [listed === undefined ? id : wording.name(listed.title), wording.say.figure.reportPlace(at)].join(', ');
    };
    return {
      figure,
      specIn: (language) => figureAt(source, viewState, figure, wordingOf(language)),
      provenance: provenanceAt(source, viewState),
      wordingOf,
      refWords,
      behindOf: (spec) =>
        recordsTable(spec, source.snapshot, source.figures.datasets, refWords, wordingOf(spec.language)),
    };
  }, [figure, source, viewState, sourceOf, wording, wordingOf]);
  if (subject === null) return null;
  return <ExportDialog subject={subject} wording={wording} onClose={() => go({ exporting: '' })} />;
}
