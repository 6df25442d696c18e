import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import './button.css';

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
      <Download size={16} aria-hidden />
    </button>
  );
}
