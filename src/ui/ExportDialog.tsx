import { X } from 'lucide-react';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { checkFigure, type Finding, type Fix } from '#charts/export/check.ts';
import type { Composition } from '#charts/export/compose.ts';
import { canDrawChinese } from '#charts/export/fonts.ts';
import { drawPicture, pixelsFor, type Picture } from '#charts/export/picture.ts';
import { STACKS } from '#charts/export/svg-builder.ts';
import { SIZE_IDS, SIZES } from '#charts/export/sizes.ts';
import type { ChartSpec } from '#charts/spec.ts';
import type { Language } from '#i18n/language.ts';
import type { Wording } from '#i18n/wording.ts';
import { ExportCheck } from './ExportCheck.tsx';
import { ExportFiles } from './ExportFiles.tsx';
import { ExportOptions, type PictureChoice } from './ExportOptions.tsx';
import { ExportPreview } from './ExportPreview.tsx';
import { Modal } from './Modal.tsx';
import type { ExportSubject } from './export-subject.ts';
import { useFontCss } from './use-font-css.ts';
import './button.css';
import './export-dialog.css';

type Props = {
  readonly subject: ExportSubject;
  readonly wording: Wording;
  readonly onClose: () => void;
};

const FIRST_CHOICE: Composition = {
  size: SIZES['slide-full'],
  theme: 'light',
  isTransparent: false,
  hasHeader: true,
  hasFooter: true,
  hasLetters: false,
};

/** Sets a figure as a picture, shows it as it will be, says what is wrong with it, and writes the files. */
export function ExportDialog({ subject, wording, onClose }: Props): ReactNode {
  const heading = useId();
  const [choice, setChoice] = useState<PictureChoice>({
    sizeId: 'slide-full',
    language: wording.language,
    resolution: 2,
    composition: FIRST_CHOICE,
  });
  const say = wording.say.exports;
  const specs = useMemo(() => specsIn(subject, choice.language), [subject, choice.language]);
  const picture = useMemo((): Picture => {
    const { provenance, wordingOf } = subject;
    return { specs, provenance, composition: choice.composition, wordingOf };
  }, [specs, subject, choice.composition]);
  const pictures = useMemo(() => drawPicture(picture), [picture]);
  const css = useFontCss();
  const [wished, setWished] = useState(0);
  const shown = Math.min(wished, pictures.length - 1);
  const composed = pictures[shown] ?? pictures[0];
  const findings = useMemo(
    () => [...deviceFindings(specs, css), ...checkFigure(specs, pictures, choice.composition)],
    [specs, css, pictures, choice.composition],
  );
  const [spec] = specs;
  const width =
    choice.resolution === 'own' ? (choice.ownWidth ?? composed.size.width) : composed.size.width * choice.resolution;
  const pixels = pixelsFor(composed, width);
  const fixWith = ({ language, ...patch }: Fix): void =>
    setChoice((current) => ({
      ...current,
      language: language ?? current.language,
      sizeId: SIZE_IDS.find((id) => SIZES[id] === patch.size) ?? current.sizeId,
      composition: { ...current.composition, ...patch },
    }));
  return (
    <Modal className="export-dialog" aria-labelledby={heading} layer={2} onClose={onClose}>
      <div className="export-inside">
        <div className="export-head">
          <h2 id={heading}>{spec === undefined ? say.title : say.titleOf(spec.title)}</h2>
          <button type="button" className="button button--quiet button--icon" aria-label={say.close} onClick={onClose}>
            <X size={18} aria-hidden />
          </button>
        </div>
        {spec === undefined ? (
          <p role="alert">{say.missing}</p>
        ) : (
          <div className="export-columns">
            <figure className="export-preview" aria-label={say.preview}>
              <ExportPreview
                pictures={pictures}
                shown={shown}
                css={css}
                alt={say.previewAlt(spec.title)}
                isTransparent={choice.composition.isTransparent}
                wording={wording}
                onShow={setWished}
              />
              <figcaption>{say.pixels(pixels.width, pixels.height)}</figcaption>
              <ExportCheck findings={findings} wording={wording} onFix={fixWith} />
            </figure>
            <div className="export-controls">
              <ExportOptions choice={choice} wording={wording} width={composed.size.width} onChoice={setChoice} />
              <ExportFiles
                subject={subject}
                spec={spec}
                picture={picture}
                pictures={pictures}
                shown={shown}
                pixels={pixels}
                nameParts={[subject.provenance.edition.id, subject.figure, choice.language, choice.sizeId]}
                wording={wording}
              />
            </div>
          </div>
        )}
      </div>
    </Modal>
  );
}

function specsIn(subject: ExportSubject, language: Language | 'both'): ChartSpec[] {
  const languages: readonly Language[] = language === 'both' ? ['en', 'zh'] : [language];
  return languages.flatMap((each) => subject.specIn(each) ?? []);
}

/** What is wrong with this device rather than with the picture. */
function deviceFindings(specs: readonly ChartSpec[], css: string | null): Finding[] {
  const isChinese = specs.some(({ language }) => language === 'zh');
  return [
    ...(isChinese && !canDrawChinese(STACKS.sans) ? [{ kind: 'no-glyphs', fix: { language: 'en' } } as const] : []),
    ...(css === '' ? [{ kind: 'no-fonts', fix: null } as const] : []),
  ];
}
