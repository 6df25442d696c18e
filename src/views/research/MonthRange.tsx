import { memo, type ReactNode } from 'react';
import { NO_CLAUSE } from '#model/clause.ts';
import { UNKNOWN_LEVEL } from '#model/column.ts';
import { countLevels } from '#model/facet.ts';
import { columnOf } from '#model/table.ts';
import { useAtlas, useGo } from '#state/atlas-context.tsx';
import { RangeControl } from '#ui/RangeControl.tsx';
import type { Context } from './context.ts';

type Props = Pick<Context, 'table' | 'whole' | 'wording'>;

/** The months to look at, as one run; months chosen otherwise show the run that spans them. */
export const MonthRange = memo(function MonthRange({ table, whole, wording }: Props): ReactNode {
  const go = useGo();
  // The context follows a moment later; a handle must move from where the reader sees it.
  const months = useAtlas(({ viewState }) => viewState.months);
  const say = wording.say.research.months;
  const { levels } = columnOf(table, 'months');
  const counts = countLevels(table, whole, 'months');
  const steps = levels.flatMap((key, code) =>
    key === UNKNOWN_LEVEL ? [] : [{ key, label: wording.format.month(key), count: counts[code] ?? 0 }],
  );
  const chosen = steps.flatMap(({ key }, at) => (months.include.includes(key) ? [at] : []));
  const last = steps.length - 1;
  const range = { from: chosen[0] ?? 0, to: chosen.at(-1) ?? last };
  return (
    <RangeControl
      label={say.range}
      fromLabel={say.from}
      toLabel={say.to}
      middleLabel={say.rangeMiddle}
      steps={steps}
      range={range}
      onRange={({ from, to }) => {
        const isAll = from === 0 && to === last;
        const include = steps.slice(from, to + 1).map(({ key }) => key);
        go({ months: isAll ? NO_CLAUSE : { include, exclude: months.exclude } });
      }}
    />
  );
});
