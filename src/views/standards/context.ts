import type { Framing } from '#charts/mark.ts';
import type { RecordOf } from '#data/snapshot.ts';
import type { Month } from '#lib/partial-date.ts';
import type { Batch, NationalCount, Registration, Service, Total } from '#selectors/registrations.ts';
import type { Shown } from '#selectors/slice.ts';
import type { Standard } from '#selectors/standards.ts';
import { framingOf } from '#views/marks.ts';

export type Test = Standard['tests'][number];
export type Call = RecordOf<'funding'>;
export type { Batch, Total };

/** Everything that a builder of this view may look at. Its slice is of the standards, those after the report among them. */
export type Context = Shown<Standard> & {
  readonly calls: readonly Call[];
  /** Those of the report's time, in time order. */
  readonly batches: readonly Batch[];
  readonly laterBatches: readonly Batch[];
  /** Services filed in the whole country by a day, after the report, in time order. */
  readonly filed: readonly NationalCount[];
  /** Filing numbers taken back since; undefined where nobody says. */
  readonly cancelled: Total | undefined;
  /** The whole register, for its table. */
  readonly filings: Shown<Registration>;
  readonly services: readonly Service[];
  /** What the report states of services and of algorithms; undefined where it does not. */
  readonly servicesTotal: Total | undefined;
  readonly algorithmsTotal: Total | undefined;
  /** The batches within the total of algorithms, and those before it; null where the report does not say which are. */
  readonly split: {
    readonly from: Month;
    readonly counted: readonly Batch[];
    readonly before: readonly Batch[];
  } | null;
};

type Own = Omit<Framing, 'language' | 'filters'> & Partial<Framing>;

/** The words around a figure of this view. Filters narrow the standards alone. */
export function framing({ wording }: Context, { source, ...own }: Own): Framing {
  return framingOf(wording, source, { filters: '', ...own });
}

/** `tc260-003/1`: a test by its place in the standard's list. */
export function testsIn({ id, tests }: Standard): (Test & { readonly id: string })[] {
  return tests.map((test, at) => ({ ...test, id: `${id}/${at + 1}` }));
}

/** “NSFC, Dec 2023” with the partner where there is one. */
export function callName({ wording }: Pick<Context, 'wording'>, { date, partner }: Call): string {
  const when = wording.format.date(date);
  return partner === null ? when : wording.say.standards.funding.withPartner(when, wording.name(partner));
}

export function amountWords(
  { wording }: Pick<Context, 'wording'>,
  { shown, amountRmb, amountUsdApprox }: Call,
): string {
  return wording.say.standards.funding.amount(shown, amountRmb, amountUsdApprox);
}

export function sumOf(batches: readonly Batch[]): number {
  return batches.reduce((sum, { count }) => sum + count, 0);
}

/** Words of the data that stand inside a sentence there and begin one here: English raises its first letter. */
export function asStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
