import type { Framing } from '#charts/mark.ts';
import type { RecordOf, Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { reachedFrom } from '#model/reach.ts';
import type { ViewState } from '#state/fields.ts';

export type Organisation = RecordOf<'organisations'>;
export type Relation = RecordOf<'relations'>;
export type Disclosure = RecordOf<'model-disclosures'>;
export type Practice = Disclosure['practices'][number];
export type IndustryEvent = RecordOf<'events'>;

/** The two alliances that section 5.1 is about. */
const ALLIANCES = ['aiia', 'csac'];

/** What stands above all others in the diagram, and what under its parent; the rest between them. */
const ABOVE: ReadonlySet<Organisation['kind']> = new Set(['government', 'legislature', 'ministry', 'regulator']);
const PARTS: ReadonlySet<Organisation['kind']> = new Set(['committee', 'working-group']);

/** Everything that a builder of this view may look at. */
export type Scene = {
  readonly wording: Wording;
  readonly viewState: ViewState;
  /** Bodies that lines lead to from the alliances, layer by layer, each in the order of the data. */
  readonly layers: readonly (readonly Organisation[])[];
  readonly relations: readonly Relation[];
  readonly disclosures: readonly Disclosure[];
  readonly allDisclosures: readonly Disclosure[];
  readonly events: readonly IndustryEvent[];
};

/** What the builders of the view look at; null while a dataset is missing. */
export function sceneOf(snapshot: Snapshot, viewState: ViewState, wording: Wording): Scene | null {
  const { organisations, relations, 'model-disclosures': disclosures, events } = snapshot;
  if (organisations === undefined || relations === undefined) return null;
  if (disclosures === undefined || events === undefined) return null;
  const reached = reachedFrom(ALLIANCES, relations.records);
  const bodies = organisations.records.filter(({ id }) => reached.has(id));
  const isDrawn = (id: string): boolean => bodies.some((body) => body.id === id);
  return {
    wording,
    viewState,
    layers: [
      bodies.filter(({ kind }) => ABOVE.has(kind)),
      bodies.filter(({ kind }) => !ABOVE.has(kind) && !PARTS.has(kind)),
      bodies.filter(({ kind }) => PARTS.has(kind)),
    ],
    relations: relations.records.filter(({ from, to }) => isDrawn(from) && isDrawn(to)),
    disclosures: disclosures.records.filter((each) => isShown(each, viewState.disclosureKind)),
    allDisclosures: disclosures.records,
    events: events.records.filter(({ domain }) => domain === 'industry' || domain === 'technical'),
  };
}

/** Labs publish models; companies speak of their work without one. */
function isShown({ model }: Disclosure, kind: ViewState['disclosureKind']): boolean {
  return kind === 'all' || (kind === 'labs') === (model !== null);
}

/** `AIIA`, or the full name where there is no short one. Chinese names are short enough. */
export function bodyLabel(
  { name, language, say }: Wording,
  { name: full, abbr }: Organisation,
  width: 'short' | 'long',
): string {
  if (abbr === null || (width === 'short' && language === 'zh' && full.zh !== null)) return name(full);
  return width === 'short' ? abbr : say.industry.withAbbreviation(name(full), abbr);
}

/** The words around a figure of this view. */
export function framing(
  { wording }: Scene,
  own: Pick<Framing, 'figure' | 'title' | 'subtitle' | 'count' | 'notes'> &
    Partial<Pick<Framing, 'invitation' | 'filters'>>,
): Framing {
  const { say, language } = wording;
  return { filters: '', ...own, language, source: say.figure.source(say.industry.sourceLine) };
}
