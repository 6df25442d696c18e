import { LANGUAGE_TAG, languageInForce, type Language } from '#i18n/language.ts';
import { createPreferences } from '#state/preferences.ts';
import { DEVICE, themeInForce } from '#state/theme.ts';

/*
 * Runs by itself before anything is painted, and is small: it gives the page that was drawn ahead (src/app/drawn-page.tsx) the
 * reader's colours and language, and leaves only its frame standing where the address asks for another page. The program
 * comes later and reads all of it anew.
 */
const asked = new URLSearchParams(location.search);
const view = asked.get('view') ?? 'overview';
const isPlain = [...asked.keys()].every((name) => name === 'view' || name === 'lang');
const { theme, language: chosen, hasShortcuts } = createPreferences(() => window.localStorage).getState();
const language = languageInForce(linkedLanguage(asked.get('lang')), chosen, navigator.languages);
const is = (query: string): boolean => window.matchMedia(query).matches;

const page = document.documentElement;
page.lang = LANGUAGE_TAG[language];
page.dataset['theme'] = themeInForce(theme, {
  isDark: is(DEVICE.isDark),
  isForced: is(DEVICE.isForced),
  isPrinting: is(DEVICE.isPrinting),
});
page.dataset['drawn'] = asked.has('embed') ? 'nothing' : view === 'overview' && isPlain ? 'page' : 'frame';

// As soon as the page has been read so far: long before the rest of it, which waits for the program.
new MutationObserver((_, watcher) => {
  if (document.querySelector('.starting') === null) return;
  watcher.disconnect();
  for (const other of document.querySelectorAll(`.drawn:not(:lang(${language}))`)) other.remove();
  if (page.dataset['drawn'] === 'frame') showFrame();
}).observe(page, { childList: true, subtree: true });

// Search may be asked for before the program is there, which opens it then (src/app/search/SearchButton.tsx).
addEventListener('keydown', (event) => {
  if (
    !hasShortcuts ||
    asked.has('embed') ||
    page.dataset['asked'] === 'heard' ||
    !(event.ctrlKey || event.metaKey) ||
    event.altKey
  )
    return;
  if (event.key.toLowerCase() !== 'k') return;
  event.preventDefault();
  page.dataset['asked'] = 'search';
});

// Once what stands has been painted; a page in the background paints nothing.
const program = document.currentScript?.dataset['program'];
if (document.hidden) startProgram();
else requestAnimationFrame(() => setTimeout(startProgram));

function startProgram(): void {
  if (program !== undefined)
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: program }));
}

/** In place of the first page the head of the one asked for, where the address says no more than that. */
function showFrame(): void {
  const head = document.querySelector<HTMLTemplateElement>(`.drawn template[data-view="${CSS.escape(view)}"]`);
  document.querySelector('.drawn main')?.replaceChildren(...(isPlain && head !== null ? [head.content] : []));
  for (const link of document.querySelectorAll('.drawn nav a')) {
    const leadsTo = new URLSearchParams(link.getAttribute('href') ?? '').get('view');
    if (leadsTo === view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function linkedLanguage(spelled: string | null): Language | 'auto' {
  return spelled === 'en' || spelled === 'zh' ? spelled : 'auto';
}
