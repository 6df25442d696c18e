import type { ReactNode } from 'react';
import type { Language } from '#i18n/language.ts';
import { runsOf } from '#i18n/language-runs.ts';

type Props = { readonly text: string; readonly language: Language };

/** A name or title of the data, which may be in the language that the page is not in. */
export function Words({ text, language }: Props): ReactNode {
  return runsOf(text, language).map((run, at) =>
    run.tag === null ? (
      run.text
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- the runs of one text have no other name and keep their order
      <span key={at} lang={run.tag}>
        {run.text}
      </span>
    ),
  );
}
