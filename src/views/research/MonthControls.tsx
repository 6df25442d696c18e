import { memo, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useGo } from '#state/atlas-context.tsx';
import { MONTHS_MODES } from '#state/fields/research.ts';
import type { ViewState } from '#state/fields.ts';
import { TogglePicker } from '#ui/TogglePicker.tsx';

type Props = Pick<ViewState, 'monthsMode' | 'reportLines' | 'monthEvents'> & {
  /** Whether the report's averages mean anything over what is drawn. */
  readonly hasAverages: boolean;
  readonly wording: Wording;
};

/** How the months are drawn, and what is laid over them. */
export const MonthControls = memo(function MonthControls(props: Props): ReactNode {
  const { monthsMode, reportLines, monthEvents, hasAverages, wording } = props;
  const go = useGo();
  const say = wording.say.research.months;
  return (
    <div className="research-controls">
      <TogglePicker
        label={say.mode}
        value={monthsMode}
        options={MONTHS_MODES.map((value) => ({ value, label: say.modes[value] }))}
        onPick={(mode) => go({ monthsMode: mode })}
      />
      {hasAverages && (
        <label className="research-check">
          <input
            type="checkbox"
            checked={reportLines}
            onChange={(event) => go({ reportLines: event.target.checked })}
          />
          {say.reportLines}
        </label>
      )}
      <label className="research-check">
        <input type="checkbox" checked={monthEvents} onChange={(event) => go({ monthEvents: event.target.checked })} />
        {say.events}
      </label>
    </div>
  );
});
