import type { ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { AddToBriefing } from '#ui/AddToBriefing.tsx';
import { useAddToBriefing } from '#views/use-add-to-briefing.ts';
import { RECORDS_TABLE } from './records.ts';

type Props = { readonly caption: string; readonly wording: Wording };

/** Puts the records of the open dataset, as they stand, into the briefing. */
export function RecordsToBriefing({ caption, wording }: Props): ReactNode {
  const addToBriefing = useAddToBriefing();
  return (
    <div className="card-tools">
      <AddToBriefing label={wording.say.briefing.addTable(caption)} onAdd={() => addToBriefing(RECORDS_TABLE)} />
    </div>
  );
}
