import { X } from 'lucide-react';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { Modal } from './Modal.tsx';
import './side-panel.css';

type Props = {
  readonly title: string;
  readonly closeLabel: string;
  readonly layer?: ComponentProps<typeof Modal>['layer'];
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A sheet at the side. */
export function SidePanel({ title, closeLabel, layer = 0, onClose, children }: Props): ReactNode {
  const heading = useId();
  return (
    <Modal className="side-panel" aria-labelledby={heading} layer={layer} onClose={onClose}>
      <div className="side-panel-inside">
        <div className="side-panel-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="button button--quiet button--icon" aria-label={closeLabel} onClick={onClose}>
            <X size={18} aria-hidden />
          </button>
        </div>
        {children}
      </div>
    </Modal>
  );
}
