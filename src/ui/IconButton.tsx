import type { ComponentProps, ReactNode } from 'react';
import './button.css';

type Props = Omit<ComponentProps<'button'>, 'type' | 'aria-label' | 'title'> & { readonly label: string };

/** A quiet button that is an icon: its label is its name, and is shown to a pointer that rests on it. */
export function IconButton({ label, className, ...rest }: Props): ReactNode {
  const own = 'button button--quiet button--icon';
  return (
    <button
      type="button"
      className={className === undefined ? own : `${own} ${className}`}
      {...rest}
      aria-label={label}
      title={label}
    />
  );
}
