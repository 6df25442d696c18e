import type { ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useGo, useViewState } from '#state/atlas-context.tsx';
import { SearchField } from '#ui/SearchField.tsx';

type Props = { readonly shown: number; readonly total: number; readonly wording: Wording };

/** Narrows the records of the open dataset by what they say. */
export function TableSearch({ shown, total, wording }: Props): ReactNode {
  const go = useGo();
  const { dataText } = useViewState();
  const own = wording.say.data;
  return (
    <SearchField
      label={own.search}
      text={dataText}
      onText={(text) => go({ dataText: text })}
      summary={own.summary(shown, total)}
    >
      {dataText !== '' && (
        <button type="button" className="button button--quiet" onClick={() => go({ dataText: '' })}>
          {own.reset}
        </button>
      )}
    </SearchField>
  );
}
