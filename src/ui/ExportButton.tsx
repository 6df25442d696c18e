import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';

const ICON = <Download size={16} aria-hidden />;

type Props = { readonly label: string; readonly onExport: () => void };

/** Opens the export of a figure. */
export function ExportButton({ label, onExport }: Props): ReactNode {
  return (
    <IconButton label={label} onClick={onExport}>
      {ICON}
    </IconButton>
  );
}
