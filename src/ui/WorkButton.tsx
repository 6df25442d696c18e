import type { ComponentProps, ReactNode } from 'react';

type Props = Omit<ComponentProps<'button'>, 'type' | 'onClick'> & { readonly onClick: () => void };

/** A button that starts work. It hears a double click as one click: the work of the first may have ended before the second. */
export function WorkButton({ onClick, ...rest }: Props): ReactNode {
  return (
    <button
      {...rest}
      type="button"
      onClick={({ detail }) => {
        if (detail < 2) onClick();
      }}
    />
  );
}
