import { industryWords } from '#i18n/industry/industry.ts';
import type { Framing } from '#charts/mark.ts';
import type { RecordOf } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewState } from '#state/fields.ts';
import type { WithFindings } from '#views/findings-figure.ts';
import { framingOf } from '#views/marks.ts';

export type Organisation = RecordOf<'organisations'>;
export type Relation = RecordOf<'relations'>;
export type Disclosure = RecordOf<'model-disclosures'>;
export type IndustryEvent = RecordOf<'events'>;

/** Everything that a builder of this view may look at. */
export type Context = WithFindings & {
  readonly viewState: ViewState;
  /** Bodies that lines lead to from the alliances, layer by layer, each in the order of the data. */
  readonly layers: readonly (readonly Organisation[])[];
  readonly relations: readonly Relation[];
  readonly disclosures: readonly Disclosure[];
  readonly allDisclosures: readonly Disclosure[];
  readonly events: readonly IndustryEvent[];
};

/** `AIIA`, or the full name where there is no short one. Chinese names are short enough. */
export function bodyLabel(wording: Wording, { name: full, abbr }: Organisation, width: 'short' | 'long'): string {
  const { name, language } = wording;
  if (abbr === null || (width === 'short' && language === 'zh' && full.zh !== null)) return name(full);
  return width === 'short' ? abbr : industryWords(wording).withAbbreviation(name(full), abbr);
}

type Own = Omit<Framing, 'language' | 'source' | 'filters'> & Partial<Framing>;

/** The words around a figure of this view. */
export function framing({ wording }: Context, own: Own): Framing {
  return framingOf(wording, industryWords(wording).sourceLine, { filters: '', ...own });
}
