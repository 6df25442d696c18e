import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { boxesOf } from '#charts/export/briefing/slide-layout.ts';
import type { SlidePlan } from '#charts/export/briefing/slide-plan.ts';
import { slideWords } from '#i18n/slides/slides.ts';
import type { Wording } from '#i18n/wording.ts';
import {
  DECK_FIELDS,
  LONGEST_HEADLINE,
  PLAIN_SLIDE,
  SLIDE_LAYOUTS,
  type Deck,
  type ItemSlide,
  type SlideLayout,
} from '#model/deck.ts';
import { placesIn } from '#model/slide-groups.ts';
import { useBriefing, useStores } from '#state/atlas-context.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useFontCss } from '#ui/use-font-css.ts';
import { StageSlide } from './StageSlide.tsx';
import './stage.css';

type Props = {
  readonly plans: readonly SlidePlan[];
  /** Which of them is shown, from 0. */
  readonly at: number;
  readonly onChoose: (at: number) => void;
  readonly wording: Wording;
};

/** The slides of a briefing, one at a time, and what its maker may say of the one that is shown. */
export function BriefingStage({ plans, at, onChoose, wording }: Props): ReactNode {
  const own = slideWords(wording);
  const css = useFontCss();
  const plan = plans[at];
  if (plan === undefined) return null;
  const label = own.stage(at + 1, plans.length, plan.title);
  return (
    <section className="stage" aria-labelledby="briefing-stage">
      <div className="stage-bar">
        <h3 id="briefing-stage">{own.slides}</h3>
        <span className="briefing-place">{own.slideCount(plans.length)}</span>
        <IconButton label={own.previousSlide} disabled={at === 0} onClick={() => onChoose(at - 1)}>
          <ChevronLeft size={18} aria-hidden />
        </IconButton>
        <IconButton label={own.nextSlide} disabled={at === plans.length - 1} onClick={() => onChoose(at + 1)}>
          <ChevronRight size={18} aria-hidden />
        </IconButton>
      </div>
      <StageSlide plan={plan} label={label} fontCss={css ?? ''} />
      <ol className="stage-strip" aria-label={own.chooseSlide}>
        {plans.map((each, index) => (
          <li key={each.key}>
            <button
              type="button"
              aria-current={index === at ? 'true' : undefined}
              aria-label={own.stage(index + 1, plans.length, each.title)}
              onClick={() => onChoose(index)}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <Controls plan={plan} wording={wording} />
    </section>
  );
}

function Controls({ plan, wording }: { readonly plan: SlidePlan; readonly wording: Wording }): ReactNode {
  const { layout, items } = plan;
  if (layout === 'title') return <DeckControls wording={wording} />;
  const [id] = items;
  if (id === undefined) return <p className="briefing-facts">{slideWords(wording).sourcesHint}</p>;
  return <SlideControls id={id} wording={wording} />;
}

function DeckControls({ wording }: { readonly wording: Wording }): ReactNode {
  const own = slideWords(wording);
  const deck = useBriefing((tray) => tray.deck);
  const { briefing } = useStores();
  const hints: Partial<Deck> = { title: wording.say.briefing.document.title, classification: own.classificationHint };
  return (
    <fieldset className="stage-fields stage-deck">
      <legend>{own.deck}</legend>
      {DECK_FIELDS.map((field) => (
        <Field
          key={field}
          label={own.deckFields[field]}
          value={deck[field]}
          hint={hints[field] ?? ''}
          onChange={(value) => briefing.getState().setDeck({ [field]: value })}
        />
      ))}
    </fieldset>
  );
}

type FieldProps = {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly onChange: (value: string) => void;
};

function Field({ label, value, hint, onChange }: FieldProps): ReactNode {
  const id = useId();
  return (
    <label className="briefing-caption" htmlFor={id}>
      {label}
      <input
        id={id}
        type="text"
        maxLength={LONGEST_HEADLINE}
        value={value}
        placeholder={hint}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

function SlideControls({ id, wording }: { readonly id: string; readonly wording: Wording }): ReactNode {
  const own = slideWords(wording);
  const { briefing } = useStores();
  const slide = useBriefing(({ items }) => items.find((item) => item.id === id)?.slide) ?? PLAIN_SLIDE;
  const isLast = useBriefing(({ items }) => items.at(-1)?.id === id);
  const name = useId();
  const say = (part: Partial<ItemSlide>): void => briefing.getState().slide(id, part);
  return (
    <div className="stage-fields">
      <fieldset className="stage-layouts">
        <legend>{own.layout}</legend>
        {SLIDE_LAYOUTS.map((layout) => (
          <label key={layout}>
            <input
              type="radio"
              name={name}
              checked={slide.layout === layout}
              onChange={() => say({ layout, ...(placesIn(layout) === 2 ? { isDivided: false } : {}) })}
            />
            <LayoutIcon layout={layout} />
            {own.layouts[layout]}
          </label>
        ))}
      </fieldset>
      {isLast && placesIn(slide.layout) === 2 && <p className="briefing-warning">{own.needsTwo}</p>}
      {(slide.layout === 'text' || slide.layout === 'comparison') && <p className="briefing-facts">{own.textHint}</p>}
      <Field
        label={own.headline}
        value={slide.headline}
        hint={own.headlineHint}
        onChange={(headline) => say({ headline })}
      />
      {placesIn(slide.layout) === 1 && (
        <label className="stage-check">
          <input
            type="checkbox"
            checked={slide.isDivided}
            onChange={(event) => say({ isDivided: event.target.checked })}
          />
          {own.divide}
        </label>
      )}
    </div>
  );
}

/** A layout in small, from the same boxes as its slides. */
function LayoutIcon({ layout }: { readonly layout: SlideLayout }): ReactNode {
  const boxes = boxesOf(layout, { captions: layout === 'one' ? [] : [true, true] });
  return (
    <svg className="layout-icon" viewBox="0 0 32 18" aria-hidden>
      {boxes
        .filter(({ role }) => ['title', 'figure', 'text', 'heading'].includes(role))
        .map(({ role, at, box }) => (
          <rect
            key={`${role} ${at}`}
            data-role={role}
            x={box.x * 32}
            y={box.y * 18}
            width={box.w * 32}
            height={box.h * 18}
          />
        ))}
    </svg>
  );
}
