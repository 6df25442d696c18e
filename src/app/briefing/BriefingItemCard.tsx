import { ArrowDown, ArrowUp, GripVertical, Presentation, Trash2 } from 'lucide-react';
import { memo, useId, useMemo, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useFontCss } from '#ui/use-font-css.ts';
import { plotSvg } from '#charts/export/briefing/pictures.ts';
import type { Piece } from '#charts/export/briefing/piece.ts';
import { slideWords } from '#i18n/slides/slides.ts';
import type { Wording } from '#i18n/wording.ts';
import { LONGEST_CAPTION } from '#model/briefing.ts';
import { placeOfItem } from '#state/briefing.ts';
import { AddressLink } from '#views/AddressLink.tsx';
import type { DrawnItem } from './use-drawn-items.ts';
import { IconButton } from '#ui/IconButton.tsx';

type Dragging = (event: PointerEvent<HTMLButtonElement>) => void;

type Props = {
  readonly drawn: DrawnItem;
  readonly place: number;
  readonly count: number;
  readonly wording: Wording;
  readonly isDragged: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMove: (place: number, part: 'up' | 'down') => void;
  readonly onShow: () => void;
  readonly onRemove: () => void;
  readonly onCaption: (caption: string) => void;
  readonly handle: Readonly<Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', Dragging>>;
};

/** One item: what it shows, its caption, and what can be done with it. */
export function BriefingItemCard(props: Props): ReactNode {
  const { drawn, place, count, wording, isDragged, onKeyDown, onMove, onShow, onRemove, onCaption, handle } = props;
  const { item, piece, view, status, isChanged } = drawn;
  const own = wording.say.briefing;
  const viewName = wording.say.shell.views[view];
  const caption = useId();
  const chosen = useMemo(() => placeOfItem(item), [item]);
  const title = piece?.framing.title ?? item.figure;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only listens for keys on behalf of the controls inside
    <li className="briefing-item" data-item={item.id} data-dragged={isDragged} onKeyDown={onKeyDown}>
      <div className="briefing-item-tools">
        <IconButton className="briefing-handle" data-part="handle" label={own.handle(title)} {...handle}>
          <GripVertical size={16} aria-hidden />
        </IconButton>
        <span className="briefing-place">{own.place(place + 1, count)}</span>
        <IconButton
          data-part="show"
          disabled={piece === null}
          label={slideWords(wording).showSlide(title)}
          onClick={onShow}
        >
          <Presentation size={16} aria-hidden />
        </IconButton>
        <IconButton data-part="up" disabled={place === 0} label={own.up(title)} onClick={() => onMove(place - 1, 'up')}>
          <ArrowUp size={16} aria-hidden />
        </IconButton>
        <IconButton
          data-part="down"
          disabled={place === count - 1}
          label={own.down(title)}
          onClick={() => onMove(place + 1, 'down')}
        >
          <ArrowDown size={16} aria-hidden />
        </IconButton>
        <IconButton data-part="remove" label={own.remove(title)} onClick={onRemove}>
          <Trash2 size={16} aria-hidden />
        </IconButton>
      </div>
      <h3>{title}</h3>
      {piece !== null && <ItemPreview key={piece.framing.language} piece={piece} wording={wording} />}
      {status === 'loading' && <p role="status">{own.loading}</p>}
      {status === 'missing' && <p className="briefing-warning">{own.missing(item.figure, viewName)}</p>}
      {status === 'failed' && <p className="briefing-warning">{own.failed(viewName)}</p>}
      {piece !== null && isChanged && <p className="briefing-warning">{own.dataChanged}</p>}
      {piece !== null && (
        <p className="briefing-facts">{[piece.framing.filters, piece.framing.count].filter(Boolean).join(' · ')}</p>
      )}
      <label className="briefing-caption" htmlFor={caption}>
        {own.caption}
        <textarea
          id={caption}
          rows={2}
          maxLength={LONGEST_CAPTION}
          value={item.caption}
          placeholder={own.captionHint}
          onChange={(event) => onCaption(event.target.value)}
        />
      </label>
      <p className="briefing-facts">
        <AddressLink view={view} chosen={chosen}>
          {own.openPage(viewName)}
        </AddressLink>
      </p>
    </li>
  );
}

const ItemPreview = memo(
  function ItemPreview({ piece, wording }: { readonly piece: Piece; readonly wording: Wording }): ReactNode {
    const own = wording.say.briefing;
    const css = useFontCss();
    const address = useMemo(
      () =>
        piece.isTable || css === null
          ? ''
          : `data:image/svg+xml;charset=utf-8,${encodeURIComponent(plotSvg(piece, css))}`,
      [piece, css],
    );
    if (address !== '')
      return <img className="briefing-preview" src={address} alt={own.previewOf(piece.framing.title)} />;
    if (!piece.isTable) return <p role="status">{own.loading}</p>;
    return <p className="briefing-table">{own.tableRows(piece.table.rows.length)}</p>;
  },
  // Captions are another matter.
  (before, after) =>
    before.piece.spec === after.piece.spec &&
    before.piece.table === after.piece.table &&
    before.wording === after.wording,
);
