import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import './boundary.css';
import './button.css';

type Props = {
  readonly wording: Wording;
  readonly children: ReactNode;
  /** For a whole page, whose heading the words then are. */
  readonly isPage?: boolean;
  /** For what opens over the page: the words stand at its edge, and the reader may send them away. */
  readonly onClose?: () => void;
};

/** Keeps what is around it alive when a part of the page breaks or cannot be fetched, and says so. */
export class Boundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(_error: Error, _info: ErrorInfo): void {
    // React has reported it on the console already; the page says it in words.
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { children, wording, isPage = false, onClose } = this.props;
    if (error === null) return children;
    const { shell } = wording.say;
    const Title = isPage ? 'h1' : 'p';
    const close = (): void => {
      this.setState({ error: null });
      onClose?.();
    };
    return (
      <div role="alert" className={onClose === undefined ? 'boundary' : 'boundary boundary--aside'}>
        <Title className="boundary-title">{isUnfetched(error) ? shell.partMissing : shell.partFailed}</Title>
        <p>{isUnfetched(error) ? shell.partMissingDetail : shell.partFailedDetail(error.message)}</p>
        <p className="boundary-actions">
          <button type="button" className="button" onClick={() => window.location.reload()}>
            {shell.reload}
          </button>
          {onClose !== undefined && (
            <button type="button" className="button button--quiet" onClick={close}>
              {shell.dismiss}
            </button>
          )}
        </p>
      </div>
    );
  }
}

/** As Chromium, Firefox, Safari and Vite say that a file of the program could not be had. */
const UNFETCHED = /dynamically imported module|module script failed|preload CSS/i;

function isUnfetched({ message }: Error): boolean {
  return UNFETCHED.test(message);
}
