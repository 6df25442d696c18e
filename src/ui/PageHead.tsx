import { Printer } from 'lucide-react';
import { memo, use, type ReactNode } from 'react';
import { TermsIn } from './TermsIn.tsx';
import { useAnnounce } from './announce.ts';
import { ReaderAidsContext } from './reader-aids.ts';
import './button.css';
import './page-head.css';

type Props = { readonly section: string; readonly finding: string; readonly lede: string };

/** The head of a page: where the reader is, what is true of what is shown, and what it is about. */
export const PageHead = memo(function PageHead({ section, finding, lede }: Props): ReactNode {
  useAnnounce('finding', section === finding ? section : `${section}: ${finding}`);
  const { sheet } = use(ReaderAidsContext);
  return (
    <header className="page-head">
      <p className="page-head-section">{section}</p>
      <h1>{finding}</h1>
      <p className="page-head-lede">
        <TermsIn text={lede} />
      </p>
      {sheet !== null && (
        <button type="button" className="button page-head-sheet" onClick={sheet.onOpen}>
          <Printer size={16} aria-hidden /> {sheet.label}
        </button>
      )}
    </header>
  );
});
