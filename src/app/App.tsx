import { Component, lazy, Suspense, useEffect, type ErrorInfo, type ReactNode } from 'react';
import { LANGUAGE_TAG } from '#i18n/language.ts';
import type { Wording } from '#i18n/wording.ts';
import { useViewState } from '#state/atlas-context.tsx';
import { useTheme } from '#state/use-theme.ts';
import { useLearnedLanguage, useWording } from '#state/use-wording.ts';
import { ReaderAids } from '#views/ReaderAids.tsx';
import { Announcer } from './Announcer.tsx';
import { BriefingOfApp } from './briefing/BriefingOfApp.tsx';
import { EmbedOfView } from './embed/EmbedOfView.tsx';
import { ExportOfView } from './ExportOfView.tsx';
import { FileDrop } from './FileDrop.tsx';
import { Shell } from './Shell.tsx';
import { useArrivalFocus } from './use-arrival-focus.ts';
import { useUndoKeys } from './use-undo-keys.ts';
import { VIEWS } from './views.ts';

const EmbeddedFigure = lazy(() => import('./embed/EmbeddedFigure.tsx'));

/** The dashboard: the frame, and the page that the address names. */
export function App(): ReactNode {
  const { view, embed } = useViewState();
  const theme = useTheme();
  const wording = useWording();
  const { say, language } = wording;
  const { Page } = VIEWS[view];
  useLearnedLanguage();
  useUndoKeys();
  useArrivalFocus(view);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = LANGUAGE_TAG[language];
    document.title = `${say.shell.views[view]} · ${say.shell.siteName}`;
  }, [theme, language, say, view]);
  if (embed !== '') {
    return (
      <PageBoundary key={view} wording={wording}>
        <Suspense fallback={<p role="status">{say.shell.loading}</p>}>
          <EmbeddedFigure />
        </Suspense>
      </PageBoundary>
    );
  }
  return (
    <Announcer>
      <Shell>
        <PageBoundary key={view} wording={wording}>
          <Suspense fallback={<p role="status">{say.shell.loading}</p>}>
            <ReaderAids>
              <Page />
            </ReaderAids>
          </Suspense>
          <ExportOfView wording={wording} />
          <EmbedOfView wording={wording} />
        </PageBoundary>
        <BriefingOfApp wording={wording} />
        <FileDrop wording={wording} />
      </Shell>
    </Announcer>
  );
}

type BoundaryProps = { readonly wording: Wording; readonly children: ReactNode };

/** Keeps the frame alive when a page breaks, and says what broke. */
class PageBoundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(_error: Error, _info: ErrorInfo): void {
    // React has reported it on the console already; the page says it in words.
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { shell } = this.props.wording.say;
    return (
      <div role="alert">
        <h1>{shell.pageFailed}</h1>
        <p>{shell.pageFailedDetail(error.message)}</p>
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {shell.reload}
        </button>
      </div>
    );
  }
}
