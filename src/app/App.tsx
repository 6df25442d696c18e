import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { LANGUAGE_TAG } from '#i18n/language.ts';
import { useAtlas } from '#state/atlas-context.tsx';
import { useTheme } from '#state/use-theme.ts';
import { useLearnedLanguage, useWording } from '#state/use-wording.ts';
import { Boundary } from '#ui/Boundary.tsx';
import { FigureSlotsContext } from '#views/figure-slots.ts';
import { ReaderAids } from '#views/ReaderAids.tsx';
import { Announcer } from './Announcer.tsx';
import { BriefingOfApp } from './briefing/BriefingOfApp.tsx';
import { EmbedOfView } from './embed/EmbedOfView.tsx';
import { ExportOfView } from './ExportOfView.tsx';
import { FileDrop } from './FileDrop.tsx';
import { FIGURE_SLOTS } from './judgements/slots.ts';
import { KnownFigures } from './KnownFigures.tsx';
import { SheetOfView } from './sheet/SheetOfView.tsx';
import { Shell } from './Shell.tsx';
import { useArrivalFocus } from './use-arrival-focus.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { VIEWS } from './views.ts';
import { Waiting } from './Waiting.tsx';

const EmbeddedFigure = lazy(() => import('./embed/EmbeddedFigure.tsx'));

/** The dashboard: the frame, and the page that the address names. */
export function App(): ReactNode {
  // Single fields: the frame is not drawn again for a filter.
  const view = useAtlas(({ viewState }) => viewState.view);
  const embed = useAtlas(({ viewState }) => viewState.embed);
  const theme = useTheme();
  const wording = useWording();
  const { say, language } = wording;
  const { Page } = VIEWS[view];
  useLearnedLanguage();
  useUndoKeys();
  useArrivalFocus(view);
  useKeptFocus();
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = LANGUAGE_TAG[language];
    document.title = `${say.shell.views[view]} · ${say.shell.siteName}`;
  }, [theme, language, say, view]);
  if (embed !== '') {
    return (
      <Boundary key={view} wording={wording} isPage>
        <Suspense fallback={<Waiting wording={wording} />}>
          <EmbeddedFigure />
        </Suspense>
      </Boundary>
    );
  }
  return (
    <Announcer>
      <Shell>
        <Boundary key={view} wording={wording} isPage>
          <Suspense fallback={<Waiting wording={wording} />}>
            <ReaderAids>
              <FigureSlotsContext value={FIGURE_SLOTS}>
                <Page />
              </FigureSlotsContext>
            </ReaderAids>
          </Suspense>
          <ExportOfView wording={wording} />
          <EmbedOfView wording={wording} />
          <SheetOfView wording={wording} />
        </Boundary>
        <BriefingOfApp wording={wording} />
        <FileDrop wording={wording} />
        <KnownFigures wording={wording} />
      </Shell>
    </Announcer>
  );
}
