/** Whether a record is of the time that the report tells of, or came after it. */
export const PERIODS = ['report', 'after'] as const;
export type Period = (typeof PERIODS)[number];

/** How sure this project is of a later fact. The report's own values carry none: the report stands for them. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export type Dated = { readonly period: Period };

export function isLater({ period }: Dated): boolean {
  return period === 'after';
}

/** What is of the report's time: a figure over the report's values counts nothing else. */
export function ofReport<Record extends Dated>(records: readonly Record[]): Record[] {
  return records.filter((record) => !isLater(record));
}

/** How many are shown of how many there are, of the report's time and after it. */
export function inPeriods(counted: {
  readonly shown: readonly Dated[];
  readonly table: { readonly rows: readonly Dated[] };
}): [shown: number, all: number, laterShown: number, laterAll: number] {
  const [shown, all] = [ofReport(counted.shown).length, ofReport(counted.table.rows).length];
  return [shown, all, counted.shown.length - shown, counted.table.rows.length - all];
}
