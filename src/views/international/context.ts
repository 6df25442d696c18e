import { internationalWords } from '#i18n/international/international.ts';
import type { Framing } from '#charts/mark.ts';
import type { RecordOf } from '#data/snapshot.ts';
import type { Commitment } from '#selectors/commitments.ts';
import type { Contributor, Dialogue, Meeting, Step } from '#selectors/dialogues.ts';
import type { Shown } from '#selectors/slice.ts';
import type { Standard } from '#selectors/standards.ts';
import type { WithFindings } from '#views/findings-figure.ts';
import { framingOf } from '#views/marks.ts';

export type DialogueCount = Extract<RecordOf<'dialogues'>, { kind: 'count' }>;
export type KeyFigure = RecordOf<'key-figures'>;

/** Everything that a builder of this view may look at. */
export type Context = WithFindings & {
  readonly meetings: Shown<Meeting>;
  readonly steps: Shown<Step>;
  readonly commitments: Shown<Commitment>;
  readonly contributors: Shown<Contributor>;
  readonly dialogues: readonly Dialogue[];
  readonly counts: ReadonlyMap<string, DialogueCount>;
  /** The standards that organisations are named for. */
  readonly standards: readonly Standard[];
  readonly figures: readonly KeyFigure[];
};

type Own = Omit<Framing, 'language' | 'source' | 'filters'> & Partial<Framing>;

/** The words around a figure of this view; its source is section 3 of the report unless said. */
export function framing({ wording }: Context, { source, ...own }: Own): Framing {
  return framingOf(wording, source ?? internationalWords(wording).sourceReport, { filters: '', ...own });
}
