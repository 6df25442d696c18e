import { useMemo, type MouseEvent, type ReactNode } from 'react';
import { LANGUAGE_TAG } from '#i18n/language.ts';
import { anchorOf, readReportPlace } from '#model/report-place.ts';
import { termFinder } from '#model/terms.ts';
import type { ViewId } from '#model/views.ts';
import { useAtlas, useGo } from '#state/atlas-context.tsx';
import type { ViewState } from '#state/fields.ts';
import { WHOLE_PAGE } from '#state/fields/common.ts';
import { useDatasets } from '#state/use-datasets.ts';
import { useWording } from '#state/use-wording.ts';
import { NO_AIDS, ReaderAidsContext, type InnerLink, type ReaderAids as Aids } from '#ui/reader-aids.ts';
import { addressTo, isForBrowser, patchTo } from './AddressLink.tsx';

/** Pages of tables alone. */
const WITHOUT_FIGURES: ReadonlySet<ViewId> = new Set(['glossary', 'data']);

export const ACRONYMS = ['acronyms'] as const;

/** Explains acronyms and opens places of the report on every page below it; does nothing while the acronyms are missing. */
export function ReaderAids({ children }: { readonly children: ReactNode }): ReactNode {
  const wording = useWording();
  const language = useAtlas(({ viewState }) => viewState.language);
  const go = useGo();
  const view = useAtlas(({ viewState }) => viewState.view);
  const loaded = useDatasets(ACRONYMS);
  const acronyms = loaded.status === 'ready' ? loaded.datasets.acronyms : null;
  const sheet = useMemo(
    () =>
      WITHOUT_FIGURES.has(view) ? null : { label: wording.say.shell.sheet, onOpen: () => go({ sheet: WHOLE_PAGE }) },
    [view, wording, go],
  );
  const aids = useMemo((): Aids => {
    if (acronyms === null) return { ...NO_AIDS, sheet };
    const linkTo = (to: ViewId, chosen: Partial<ViewState>): InnerLink => ({
      href: addressTo(language, to, chosen),
      onFollow: (event: MouseEvent) => {
        if (isForBrowser(event)) return;
        event.preventDefault();
        go(patchTo(to, chosen));
      },
    });
    const isChinese = wording.language === 'zh';
    const entries = new Map(
      acronyms.records.map(({ id, abbr, en, zh, note }) => [
        id,
        {
          id,
          abbr,
          name: isChinese ? zh : en,
          otherName: isChinese ? en : zh,
          otherLanguage: LANGUAGE_TAG[isChinese ? 'en' : 'zh'],
          note: note === null ? null : wording.text(note),
          link: { ...linkTo('glossary', { term: id }), label: wording.say.glossary.openTerm },
        },
      ]),
    );
    return {
      partsOf: termFinder(acronyms.records),
      termOf: (id) => entries.get(id),
      sheet,
      placeLink: ({ source, at }) => {
        const place = source === acronyms.source.source ? readReportPlace(at) : null;
        if (place === null) return null;
        if (place.kind === 'slide') return linkTo('glossary', {});
        return linkTo('data', { dataset: 'endnotes', place: anchorOf(place) });
      },
    };
  }, [acronyms, language, wording, sheet, go]);
  return <ReaderAidsContext value={aids}>{children}</ReaderAidsContext>;
}
