import { precisionOf, type Month, type PartialDate } from '#lib/partial-date.ts';
import { LANGUAGE_TAG, type Language } from './language.ts';

/** Numbers, dates and lists as one language writes them. */
export type Format = {
  readonly number: (value: number) => string;
  /** A share between 0 and 1 as a whole percentage. */
  readonly percent: (share: number) => string;
  /** `2024-02` as "Feb 2024" or “2024年2月”. */
  readonly month: (month: Month) => string;
  /** `2024-02` as "Feb" or “2月”, for axes that name the year elsewhere. */
  readonly monthOfYear: (month: Month) => string;
  /** A date as precisely as it is known. */
  readonly date: (date: PartialDate) => string;
  /** A point in time on the reader's own clock, to the minute. */
  readonly moment: (at: Date) => string;
  readonly list: (items: readonly string[]) => string;
  /** Orders words as a dictionary of the language does. */
  readonly compare: (one: string, other: string) => number;
};

function instant(date: PartialDate): Date {
  const [year = '1970', month = '01', day = '01'] = date.split('-');
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

export function formatFor(language: Language): Format {
  const tag = LANGUAGE_TAG[language];
  const number = new Intl.NumberFormat(tag);
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const byPrecision = {
    year: new Intl.DateTimeFormat(tag, { year: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'short', timeZone: 'UTC' }),
    day: new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }),
  };
  const monthOfYear = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' });
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const collator = new Intl.Collator(language === 'zh' ? 'zh-Hans-u-co-pinyin' : tag, { numeric: true });
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    month: (month) => byPrecision.month.format(instant(month)),
    monthOfYear: (month) => monthOfYear.format(instant(month)),
    date: (date) => byPrecision[precisionOf(date)].format(instant(date)),
    moment: (at) => moment.format(at),
    list: (items) => list.format(items),
    compare: (one, other) => collator.compare(one, other),
  };
}
