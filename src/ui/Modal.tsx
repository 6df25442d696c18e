import { useLayoutEffect, useRef, type ComponentProps, type ReactNode } from 'react';

type Props = Omit<ComponentProps<'dialog'>, 'ref' | 'onCancel' | 'onClose' | 'onKeyDown'> & {
  readonly onClose: () => void;
  /** An address may open several dialogs, whose code comes in any order: one of a higher layer stays over those of lower ones. */
  readonly layer?: Layer;
};

/** A panel of the page, the evidence of one of its marks, what is made of a figure. */
type Layer = 0 | 1 | 2;

/** The platform's modal dialog: it holds the focus, and Escape asks to close it. */
export function Modal({ onClose, layer = 0, children, ...rest }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  // A layout effect closes the dialog while it is still in the page: only then does the focus go back to where it was.
  useLayoutEffect(() => {
    const opened = dialog.current;
    if (opened !== null && !opened.open) opened.showModal();
    const stayOnTop = ({ target }: Event): void => {
      if (!(target instanceof HTMLDialogElement) || target === opened || !target.open) return;
      if (Number(target.dataset['layer'] ?? 0) >= layer) return;
      opened?.close();
      opened?.showModal();
    };
    if (layer > 0) document.addEventListener('toggle', stayOnTop, true);
    return () => {
      document.removeEventListener('toggle', stayOnTop, true);
      opened?.close();
    };
  }, [layer]);
  return (
    <dialog
      {...rest}
      ref={dialog}
      data-layer={layer}
      // One press closes one dialog: those that an address opens before the page is touched share a single close request.
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector(':popover-open') !== null)
          return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
