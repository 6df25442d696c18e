import { ExternalLink } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

type Props = Pick<ComponentProps<'a'>, 'className' | 'children'> & {
  readonly href: string;
  readonly size?: number;
  /** Further words for those who hear the link. */
  readonly hint?: string;
};

/** A link that leaves the site, in a tab of its own, with the sign that says so. */
export function OutwardLink({ children, size = 12, hint, ...rest }: Props): ReactNode {
  return (
    <a {...rest} target="_blank" rel="noreferrer noopener">
      {children} <ExternalLink size={size} aria-hidden />
      {hint !== undefined && <span className="visually-hidden">{hint}</span>}
    </a>
  );
}
