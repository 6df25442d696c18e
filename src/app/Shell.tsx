import { Menu, Moon, Sun, SunMoon, X } from 'lucide-react';
import { Fragment, useState, type MouseEvent, type ReactNode } from 'react';
import { keysOf } from '#lib/keys-of.ts';
import type { Wording } from '#i18n/wording.ts';
import { VIEW_GROUPS, type ViewId } from '#model/views.ts';
import { writeAddress } from '#state/address.ts';
import { useAtlas, useGo, usePreferences, useViewState } from '#state/atlas-context.tsx';
import { changed } from '#state/fields.ts';
import { useWording } from '#state/use-wording.ts';
import { isForBrowser } from '#views/AddressLink.tsx';
import { BriefingButton } from './briefing/BriefingButton.tsx';
import { CopyLink } from './CopyLink.tsx';
import { KeptCopyNotice } from './KeptCopyNotice.tsx';
import { Notices } from './Notices.tsx';
import { SearchButton } from './search/SearchButton.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import '#ui/button.css';
import '#ui/card.css';
import './shell.css';

/** The frame around every page: sections, edition, language, colours, attribution. */
export function Shell({ children }: { readonly children: ReactNode }): ReactNode {
  const wording = useWording();
  const edition = useAtlas((atlas) => atlas.edition);
  const fetchedAt = useAtlas((atlas) => atlas.fetchedAt);
  const [isNavigationOpen, setNavigationOpen] = useState(false);
  const { shell } = wording.say;
  return (
    <div className="shell">
      <a className="shell-skip" href="#content">
        {shell.skipToContent}
      </a>
      <div className="shell-side" data-open={isNavigationOpen} id="sections">
        <Navigation wording={wording} onArrive={() => setNavigationOpen(false)} />
      </div>
      <div>
        <header className="shell-top">
          <button
            type="button"
            className="button button--icon shell-menu"
            aria-expanded={isNavigationOpen}
            aria-controls="sections"
            aria-label={isNavigationOpen ? shell.closeNavigation : shell.openNavigation}
            onClick={() => setNavigationOpen(!isNavigationOpen)}
          >
            {isNavigationOpen ? <X size={18} aria-hidden /> : <Menu size={18} aria-hidden />}
          </button>
          <span className="shell-name" aria-hidden>
            {shell.siteName}
          </span>
          {edition !== null && <span className="shell-edition">{shell.edition(wording.text(edition.title))}</span>}
          <span className="shell-grow" />
          <SearchButton wording={wording} />
          <CopyLink wording={wording} />
          <LanguageSwitch wording={wording} />
          <ThemeSwitch wording={wording} />
          <Shortcuts wording={wording} />
          <BriefingButton wording={wording} />
        </header>
        <main className="shell-main" id="content" tabIndex={-1}>
          <KeptCopyNotice wording={wording} />
          <Notices wording={wording} />
          {children}
        </main>
        <footer className="shell-foot">
          <p>
            {shell.attribution(shell.reportTitle)} {shell.independence}
          </p>
          {edition !== null && fetchedAt !== null && (
            <p>{shell.fetched(wording.text(edition.title), wording.format.moment(fetchedAt))}</p>
          )}
        </footer>
      </div>
    </div>
  );
}

function Brand({ wording: { say } }: { readonly wording: Wording }): ReactNode {
  return (
    <p className="shell-brand">
      {say.shell.siteName}
      <small>{say.shell.siteTagline}</small>
    </p>
  );
}

type NavigationProps = { readonly wording: Wording; readonly onArrive: () => void };

function Navigation({ wording, onArrive }: NavigationProps): ReactNode {
  const viewState = useViewState();
  const go = useGo();
  const { shell } = wording.say;
  const follow = (event: MouseEvent, view: ViewId): void => {
    if (isForBrowser(event)) return;
    event.preventDefault();
    go({ view });
    onArrive();
    window.scrollTo({ top: 0 });
  };
  return (
    <nav className="shell-nav" aria-label={shell.navigation}>
      <Brand wording={wording} />
      {keysOf(VIEW_GROUPS).map((group) => (
        <Fragment key={group}>
          {shell.viewGroups[group] !== '' && <h2>{shell.viewGroups[group]}</h2>}
          <ul>
            {VIEW_GROUPS[group].map((view) => (
              <li key={view}>
                <a
                  href={writeAddress(changed(viewState, { view })) || '?'}
                  aria-current={viewState.view === view ? 'page' : undefined}
                  onClick={(event) => follow(event, view)}
                >
                  {shell.views[view]}
                </a>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </nav>
  );
}

function LanguageSwitch({ wording }: { readonly wording: Wording }): ReactNode {
  const go = useGo();
  const preferences = usePreferences();
  const other = wording.language === 'en' ? 'zh' : 'en';
  return (
    <button
      type="button"
      className="button button--quiet"
      lang={other === 'zh' ? 'zh-Hans' : 'en'}
      onClick={() => {
        preferences.set({ language: other });
        go({ language: other });
      }}
    >
      {wording.say.shell.switchLanguage}
    </button>
  );
}

const THEMES = ['system', 'light', 'dark'] as const;

function ThemeSwitch({ wording: { say } }: { readonly wording: Wording }): ReactNode {
  const { theme, set } = usePreferences();
  const labels = { system: say.shell.themeSystem, light: say.shell.themeLight, dark: say.shell.themeDark };
  const Icon = { system: SunMoon, light: Sun, dark: Moon }[theme];
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const label = `${say.shell.theme}: ${labels[theme]}`;
  return (
    <IconButton label={label} onClick={() => set({ theme: next })}>
      <Icon size={16} aria-hidden />
    </IconButton>
  );
}
