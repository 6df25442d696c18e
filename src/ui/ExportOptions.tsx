import { useId, type ReactNode } from 'react';
import type { Composition } from '#charts/export/compose.ts';
import { SIZE_IDS, SIZES, type SizeId } from '#charts/export/sizes.ts';
import type { Language } from '#i18n/language.ts';
import type { Wording } from '#i18n/wording.ts';
import { TogglePicker } from './TogglePicker.tsx';

const RESOLUTIONS = [1, 2, 3, 4] as const;

/** Everything that a picture's maker chooses. */
export type PictureChoice = {
  readonly sizeId: SizeId;
  readonly language: Language | 'both';
  readonly resolution: (typeof RESOLUTIONS)[number] | 'own';
  readonly ownWidth?: number;
  readonly composition: Composition;
};

type Props = {
  readonly choice: PictureChoice;
  readonly wording: Wording;
  /** Pixels at 1×. */
  readonly width: number;
  readonly onChoice: (choice: PictureChoice) => void;
};

const LEAST_WIDTH = 200;
const MOST_WIDTH = 12_000;

export function ExportOptions({ choice, wording, width, onChoice }: Props): ReactNode {
  const say = wording.say.exports;
  const widthField = useId();
  const { composition } = choice;
  const set = (patch: Partial<PictureChoice>): void => onChoice({ ...choice, ...patch });
  const compose = (patch: Partial<Composition>): void => set({ composition: { ...composition, ...patch } });
  const background = composition.isTransparent ? 'transparent' : composition.theme;
  const backgrounds = {
    light: { theme: 'light', isTransparent: false },
    dark: { theme: 'dark', isTransparent: false },
    transparent: { theme: 'light', isTransparent: true },
  } as const;
  return (
    <div className="export-options">
      <fieldset className="export-sizes">
        <legend>{say.size}</legend>
        {SIZE_IDS.map((id) => (
          <label key={id}>
            <input
              type="radio"
              name={`${widthField}-size`}
              className="visually-hidden"
              checked={choice.sizeId === id}
              onChange={() => set({ sizeId: id, composition: { ...composition, size: SIZES[id] } })}
            />
            <span>
              <i style={{ aspectRatio: `${SIZES[id].width} / ${SIZES[id].height}` }} aria-hidden />
              {say.sizes[id]}
            </span>
          </label>
        ))}
      </fieldset>
      <Row label={say.language}>
        <TogglePicker
          label={say.language}
          value={choice.language}
          options={(['en', 'zh', 'both'] as const).map((value) => ({ value, label: say.languages[value] }))}
          onPick={(language) => set({ language })}
        />
      </Row>
      <Row label={say.background}>
        <TogglePicker
          label={say.background}
          value={background}
          options={(['light', 'dark', 'transparent'] as const).map((value) => ({
            value,
            label: say.backgrounds[value],
          }))}
          onPick={(value) => compose(backgrounds[value])}
        />
      </Row>
      <Row label={say.resolution}>
        <TogglePicker
          label={say.resolution}
          value={String(choice.resolution)}
          options={[
            ...RESOLUTIONS.map((times) => ({ value: String(times), label: `${times}×` })),
            { value: 'own', label: say.ownWidthOption },
          ]}
          onPick={(value) => set({ resolution: RESOLUTIONS.find((times) => String(times) === value) ?? 'own' })}
        />
      </Row>
      {choice.resolution === 'own' && (
        <label className="export-width">
          {say.ownWidth}
          <input
            type="number"
            min={LEAST_WIDTH}
            max={MOST_WIDTH}
            defaultValue={choice.ownWidth ?? width}
            onChange={(event) => {
              const own = event.target.valueAsNumber;
              if (own >= LEAST_WIDTH && own <= MOST_WIDTH) set({ ownWidth: Math.round(own) });
            }}
          />
        </label>
      )}
      <label className="export-tick">
        <input
          type="checkbox"
          checked={composition.hasHeader}
          onChange={(event) => compose({ hasHeader: event.target.checked })}
        />
        {say.header}
      </label>
      <label className="export-tick">
        <input
          type="checkbox"
          checked={composition.hasFooter}
          onChange={(event) => compose({ hasFooter: event.target.checked })}
        />
        {say.footer}
      </label>
    </div>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="export-row">
      <span aria-hidden>{label}</span>
      {children}
    </div>
  );
}
