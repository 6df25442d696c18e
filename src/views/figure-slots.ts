import { createContext, type ComponentType } from 'react';
import type { DatasetId } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { SourceLookup, SourceRef } from '#model/source.ts';
import type { Stores } from '#state/atlas-context.tsx';

/** A figure of any page: its id, and the address that draws it. */
export type FigurePlace = { readonly figure: string; readonly address: string };

/** A judgement in the reader's language, with the figure that shows it. */
export type Told = FigurePlace & {
  readonly id: string;
  readonly sentence: string;
  readonly refs: readonly SourceRef[];
  readonly isLater: boolean;
};

/** The judgements of a page under their headline. */
export type Brief = { readonly headline: string; readonly told: readonly Told[] };

export type Output = 'text' | 'slides';

export type Tools = Pick<Stores, 'atlas'> & {
  readonly wording: Wording;
  readonly sourceOf: SourceLookup;
  readonly ensure: (ids: readonly DatasetId[]) => Promise<void>;
};

/** What a page shows and takes away of the figures of other pages, which it does not know: whoever knows all pages lends it. */
export type FigureSlots = {
  /** The figure as a stamp, once its data is here; nothing before. */
  readonly Thumb: ComponentType<FigurePlace & { readonly wording: Wording }>;
  /** Makes one of the outputs, and says what became of it. Rejects where it could not be made. */
  readonly takeAway: (output: Output, brief: Brief, tools: Tools) => Promise<string>;
  /** Sends for what makes them, before a reader asks. */
  readonly prepare: () => void;
};

export const FigureSlotsContext = createContext<FigureSlots | null>(null);
