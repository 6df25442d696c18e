import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import './button.css';

const ICON = <Download size={16} aria-hidden />;

/** Opens the export of a figure. */
export function ExportButton({
  label,
  onExport,
}: {
  readonly label: string;
  readonly onExport: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className="button button--quiet button--icon"
      aria-label={label}
      title={label}
      onClick={onExport}
    >
      {ICON}
    </button>
  );
}
