import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { Pictures } from '#charts/export/compose.ts';
import { svgFile } from '#charts/export/svg-file.ts';
import type { Wording } from '#i18n/wording.ts';

type Props = {
  readonly pictures: Pictures;
  readonly shown: number;
  /** Null while the fonts are on their way. */
  readonly css: string | null;
  readonly alt: string;
  readonly isTransparent: boolean;
  readonly wording: Wording;
  readonly onShow: (part: number) => void;
};

/** The picture as its file will be; of several parts one, with the way to the others. */
export function ExportPreview({ pictures, shown, css, alt, isTransparent, wording, onShow }: Props): ReactNode {
  const say = wording.say.exports;
  const composed = pictures[shown] ?? pictures[0];
  const preview = useMemo(
    () =>
      css === null
        ? null
        : `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(composed, { fontCss: css, metadata: '' }))}`,
    [composed, css],
  );
  const part = say.part(shown + 1, pictures.length);
  return (
    <>
      <div className="export-stage" data-transparent={isTransparent}>
        {preview === null ? (
          <p role="status">{say.drawing}</p>
        ) : (
          <img
            src={preview}
            alt={pictures.length === 1 ? alt : `${alt} (${part})`}
            width={composed.size.width}
            height={composed.size.height}
          />
        )}
      </div>
      {pictures.length > 1 && (
        <div className="export-parts">
          <button
            type="button"
            className="button button--quiet button--icon"
            aria-label={say.previousPart}
            aria-disabled={shown === 0}
            onClick={() => onShow(Math.max(0, shown - 1))}
          >
            <ChevronLeft size={16} aria-hidden />
          </button>
          <span role="status">{part}</span>
          <button
            type="button"
            className="button button--quiet button--icon"
            aria-label={say.nextPart}
            aria-disabled={shown === pictures.length - 1}
            onClick={() => onShow(Math.min(pictures.length - 1, shown + 1))}
          >
            <ChevronRight size={16} aria-hidden />
          </button>
        </div>
      )}
    </>
  );
}
