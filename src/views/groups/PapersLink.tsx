import { useMemo, type ReactNode } from 'react';
import { AddressLink } from '#views/AddressLink.tsx';

type Props = {
  readonly group: string;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
};

/** Leads to the research view with the filter set to one group. */
export function PapersLink({ group, ...link }: Props): ReactNode {
  const chosen = useMemo(() => ({ group: { include: [group], exclude: [] }, groupPanel: '' }), [group]);
  return <AddressLink view="research" chosen={chosen} {...link} />;
}
