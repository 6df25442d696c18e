import { memo, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { useGo } from '#state/atlas-context.tsx';
import { MONTHS_MODES } from '#state/fields/research.ts';
import type { ViewState } from '#state/fields.ts';
import { TogglePicker } from '#ui/TogglePicker.tsx';

type Props = Pick<ViewState, 'monthsMode' | 'reportLines' | 'monthEvents'> & { readonly wording: Wording };

/** How the months are drawn. The report's averages are counts, so they fit neither shares nor running totals. */
export const MonthControls = memo(function MonthControls(props: Props): ReactNode {
  const { monthsMode, reportLines, monthEvents, wording } = props;
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
      <label className="research-check">
        <input
          type="checkbox"
          checked={reportLines}
          disabled={monthsMode === 'share' || monthsMode === 'cumulative'}
          onChange={(event) => go({ reportLines: event.target.checked })}
        />
        {say.reportLines}
      </label>
      <label className="research-check">
        <input type="checkbox" checked={monthEvents} onChange={(event) => go({ monthEvents: event.target.checked })} />
        {say.events}
      </label>
    </div>
  );
});
