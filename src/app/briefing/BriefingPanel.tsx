import { Undo2 } from 'lucide-react';
import { useDeferredValue, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Booklet } from '#charts/export/briefing/piece.ts';
import { planSlides } from '#charts/export/briefing/slide-plan.ts';
import type { Language } from '#i18n/language.ts';
import type { Wording } from '#i18n/wording.ts';
import { useAtlas, useBriefing, useStores } from '#state/atlas-context.tsx';
import { useWordingOf } from '#state/use-wording.ts';
import { SidePanel } from '#ui/SidePanel.tsx';
import { useSources } from '#views/use-sources.ts';
import { ArrivedBriefing } from './ArrivedBriefing.tsx';
import { BriefingItems } from './BriefingItems.tsx';
import { BriefingOutputs } from './BriefingOutputs.tsx';
import { BriefingShare } from './BriefingShare.tsx';
import { BriefingStage } from './BriefingStage.tsx';
import { useDrawnItems, type DrawnItem } from './use-drawn-items.ts';
import './briefing.css';

type Props = { readonly wording: Wording; readonly onClose: () => void };

const LANGUAGES = ['en', 'zh'] as const;

/** The briefing: its items in order with their captions, the documents that it becomes, and how it is shared. */
export function BriefingPanel({ wording, onClose }: Props): ReactNode {
  const own = wording.say.briefing;
  const { briefing } = useStores();
  const items = useBriefing((tray) => tray.items);
  const hasPast = useBriefing((tray) => tray.past.length > 0);
  const [language, setLanguage] = useState<Language>(wording.language);
  const [said, setSaid] = useState('');
  const spoken = useWordingOf()(language);
  const drawn = useDrawnItems(items, spoken);
  const booklet = useBooklet(drawn, spoken);
  const laid = useDeferredValue(booklet);
  const plans = useMemo(() => (laid === null ? [] : planSlides(laid)), [laid]);
  const deck = useBriefing((tray) => tray.deck);
  const [shown, setShown] = useState('title');
  // A slide keeps its name while its figure stays; what is gone leaves the first in its place.
  const at = Math.max(
    0,
    plans.findIndex(({ key }) => key === shown),
  );
  const undo = (): void => {
    if (briefing.getState().past.length === 0) return;
    briefing.getState().undo();
    setSaid(own.undone);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!isUndo) return;
    // The page behind has an undo of its own, and fields have theirs.
    event.stopPropagation();
    if (event.target instanceof Element && event.target.closest('input, textarea')) return;
    event.preventDefault();
    undo();
  };
  return (
    <SidePanel title={own.title} closeLabel={own.close} onClose={onClose}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only listens for undo on behalf of the controls inside */}
      <div className="briefing" onKeyDown={onKeyDown}>
        <ArrivedBriefing wording={wording} />
        <div className="briefing-bar">
          <fieldset>
            <legend>{own.language}</legend>
            {LANGUAGES.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name="briefing-language"
                  checked={language === each}
                  onChange={() => setLanguage(each)}
                />
                <span lang={each === 'zh' ? 'zh-Hans' : 'en'}>{own.languages[each]}</span>
              </label>
            ))}
          </fieldset>
          <button type="button" className="button" disabled={!hasPast} onClick={undo}>
            <Undo2 size={16} aria-hidden /> {own.undo}
          </button>
          {items.length > 0 && (
            <button
              type="button"
              className="button button--quiet"
              onClick={() => {
                briefing.getState().replace([]);
                setSaid(own.cleared);
              }}
            >
              {own.clear}
            </button>
          )}
        </div>
        <p role="status" className="briefing-said">
          {said}
        </p>
        {items.length === 0 ? (
          <p className="briefing-empty">{own.empty}</p>
        ) : (
          <div className="briefing-columns">
            <BriefingStage
              plans={plans}
              at={at}
              onChoose={(index) => setShown(plans[index]?.key ?? '')}
              wording={wording}
            />
            <div className="briefing-column">
              <BriefingItems
                drawn={drawn}
                wording={wording}
                onSaid={setSaid}
                onShow={(id) => setShown(plans.find((plan) => plan.items.includes(id))?.key ?? '')}
              />
              <BriefingOutputs
                booklet={booklet}
                slides={plans.length}
                leftOut={drawn.filter(({ status }) => status === 'missing' || status === 'failed').length}
                isWaiting={drawn.some(({ status }) => status === 'loading')}
                wording={wording}
              />
            </div>
          </div>
        )}
        <BriefingShare items={items} deck={deck} wording={wording} />
      </div>
    </SidePanel>
  );
}

/** The items that can be drawn, as every output wants them; null until something can. */
function useBooklet(drawn: readonly DrawnItem[], wording: Wording): Booklet | null {
  const edition = useAtlas((atlas) => atlas.edition);
  const sourceOf = useSources();
  const deck = useBriefing((tray) => tray.deck);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  return useMemo(() => {
    const pieces = drawn.flatMap(({ piece }) => piece ?? []);
    if (edition === null || pieces.length === 0) return null;
    const own = wording.say.briefing.document;
    const day = wording.format.date(today);
    return {
      wording,
      title: own.title,
      imprint: own.imprint(wording.text(edition.title), edition.revision, edition.dataHash.slice(0, 8), day),
      site: new URL('.', document.baseURI).href,
      deck,
      pieces,
      sourceOf,
      accessed: today,
    };
  }, [drawn, wording, edition, sourceOf, today, deck]);
}
