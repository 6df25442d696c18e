import { memo, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { countLevels } from '#model/facet.ts';
import { REPORT_PERIODS } from '#model/growth.ts';
import { columnOf } from '#model/table.ts';
import { useAtlas, useGo } from '#state/atlas-context.tsx';
import { PERIODS_AS, PERIODS_BY } from '#state/fields/research.ts';
import type { ViewState } from '#state/fields.ts';
import { RangeControl } from '#ui/RangeControl.tsx';
import { TogglePicker } from '#ui/TogglePicker.tsx';
import type { Context } from './context.ts';
import { knownMonths, periodWithin } from './periods.ts';

type ControlsProps = Pick<ViewState, 'periodsBy' | 'periodsAs'> & { readonly wording: Wording };

/** What a line between the periods stands for, and what it counts. */
export const PeriodsControls = memo(function PeriodsControls(props: ControlsProps): ReactNode {
  const { periodsBy, periodsAs, wording } = props;
  const go = useGo();
  const say = wording.say.research.periods;
  return (
    <div className="research-controls">
      <TogglePicker
        label={say.by}
        value={periodsBy}
        options={PERIODS_BY.map((value) => ({ value, label: say.bys[value] }))}
        onPick={(by) => go({ periodsBy: by })}
      />
      <TogglePicker
        label={say.as}
        value={periodsAs}
        options={PERIODS_AS.map((value) => ({ value, label: say.ass[value] }))}
        onPick={(as) => go({ periodsAs: as })}
      />
    </div>
  );
});

const SIGNS = ['A', 'B'] as const;

type RangesProps = Pick<Context, 'table' | 'whole' | 'wording'>;

/** The two periods, each a brush over the papers of all months. */
export const PeriodRanges = memo(function PeriodRanges({ table, whole, wording }: RangesProps): ReactNode {
  const go = useGo();
  // The context follows a moment later; a handle must move from where the reader sees it.
  const a = useAtlas(({ viewState }) => viewState.periodA);
  const b = useAtlas(({ viewState }) => viewState.periodB);
  const say = wording.say.research.periods;
  const months = knownMonths({ table });
  const counts = countLevels(table, whole, 'months');
  const { levels } = columnOf(table, 'months');
  const steps = months.map((key) => ({
    key,
    label: wording.format.month(key),
    count: counts[levels.indexOf(key)] ?? 0,
  }));
  const isMoved = [a, b].some((period, at) => {
    const { from, to } = at === 0 ? REPORT_PERIODS.before : REPORT_PERIODS.recent;
    return period.from !== from || period.to !== to;
  });
  return (
    <>
      <div className="research-periods-ranges">
        {SIGNS.map((sign) => {
          const { from, to } = periodWithin(sign === 'A' ? a : b, months);
          return (
            <div key={sign}>
              <h3 aria-hidden>{say.period(sign)}</h3>
              <RangeControl
                label={say.period(sign)}
                fromLabel={say.from(sign)}
                toLabel={say.to(sign)}
                middleLabel={say.middle(sign)}
                steps={steps}
                range={{ from: months.indexOf(from), to: months.indexOf(to) }}
                onRange={(range) => {
                  const period = { from: months[range.from] ?? from, to: months[range.to] ?? to };
                  go(sign === 'A' ? { periodA: period } : { periodB: period });
                }}
              />
            </div>
          );
        })}
      </div>
      {isMoved && (
        <button
          type="button"
          className="button"
          onClick={() => go({ periodA: REPORT_PERIODS.before, periodB: REPORT_PERIODS.recent })}
        >
          {say.reset}
        </button>
      )}
    </>
  );
});
