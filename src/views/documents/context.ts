import type { Framing } from '#charts/mark.ts';
import type { ColourName } from '#charts/theme.ts';
import type { RecordOf } from '#data/snapshot.ts';
import type { PartialDate } from '#lib/partial-date.ts';
import { isLater, type Period } from '#model/period.ts';
import type { Document } from '#selectors/documents.ts';
import type { Shown } from '#selectors/slice.ts';
import { framingOf } from '#views/marks.ts';
import { filtersInWords } from '#views/slice-figures.ts';

/** Everything that a builder of this view may look at. Its slice is of the documents, the newest first. */
export type Context = Shown<Document> & {
  readonly bodies: ReadonlyMap<string, RecordOf<'organisations'>>;
  readonly byId: ReadonlyMap<string, Document>;
  /** Versions that belong together, each chain in time order, whatever the filters. */
  readonly chains: readonly (readonly Document[])[];
  /** What takes the place of a document, by its id. */
  readonly successors: ReadonlyMap<string, readonly { readonly newer: Document }[]>;
  readonly reportDate: PartialDate | null;
};

/** What is of the report's time and what came later are never drawn alike. */
export const PERIOD_COLOURS: Readonly<Record<Period, ColourName>> = { report: 'accent', after: 'interpretability' };

/** How many documents are of the report's time, and how many came later. */
export function byPeriod(documents: readonly Document[]): { readonly report: number; readonly later: number } {
  const later = documents.filter(isLater).length;
  return { report: documents.length - later, later };
}

/** The words around a figure of documents that pass all filters but those of `own`. */
export function framing(
  context: Context,
  figure: Pick<Framing, 'figure' | 'title' | 'subtitle' | 'notes'> & Partial<Framing>,
  documents: readonly Document[],
  own: readonly string[] = [],
): Framing {
  const { wording } = context;
  const say = wording.say.documents;
  const { report, later } = byPeriod(documents);
  return framingOf(wording, say.sourceLine, {
    count: say.count(report, later),
    filters: filtersInWords(context, own),
    ...figure,
  });
}

/** A document within a sentence: standards by their number, all others by their title. */
export function shortName({ wording }: Pick<Context, 'wording'>, { type, number, title }: Document): string {
  return type === 'standard' && number !== null ? number : wording.name(title);
}

export function issuersOf({ bodies, wording }: Pick<Context, 'bodies' | 'wording'>, { issuers }: Document): string {
  if (issuers.length === 0) return wording.say.documents.noIssuer;
  return wording.format.list(
    issuers.map((id) => {
      const body = bodies.get(id);
      return body === undefined ? id : wording.name(body.name);
    }),
  );
}

/** Other documents by their short names. */
export function namesOf(context: Pick<Context, 'byId' | 'wording'>, ids: readonly string[]): string {
  const known = ids.flatMap((id) => context.byId.get(id) ?? []);
  return context.wording.format.list(known.map((each) => shortName(context, each)));
}
