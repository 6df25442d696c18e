import { Fragment, use, type ReactNode } from 'react';
import { ReaderAidsContext } from './reader-aids.ts';
import { Term } from './Term.tsx';

/** Running text whose known acronyms explain themselves. Never for names of things: headings, labels, buttons. */
export function TermsIn({ text }: { readonly text: string }): ReactNode {
  const { partsOf, termOf } = use(ReaderAidsContext);
  return partsOf(text).map(({ text: words, term }, at) => {
    const entry = term === null ? undefined : termOf(term);
    return (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of one text have no other name and keep their order
      <Fragment key={at}>{entry === undefined ? words : <Term term={entry} />}</Fragment>
    );
  });
}
