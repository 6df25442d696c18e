import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { ChartSpec } from '#charts/spec.ts';
import type { TableFigure } from '#charts/table-figure.ts';
import type { DatasetId, Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewId } from '#model/views.ts';
import type { ViewState } from '#state/fields.ts';

/** Draws a view's figures without its page: for exports, briefings, embeds and tests. */
export type ViewFigures = {
  readonly datasets: readonly DatasetId[];
  /** What the tables of a state need beyond that. */
  readonly datasetsOf?: (viewState: ViewState) => readonly DatasetId[];
  /** Every figure of the view in this state and language; empty while a dataset is missing. */
  readonly figuresOf: (snapshot: Snapshot, viewState: ViewState, wording: Wording) => readonly ChartSpec[];
  /** The view's tables of records, likewise. */
  readonly tablesOf?: (snapshot: Snapshot, viewState: ViewState, wording: Wording) => readonly TableFigure[];
};

/** How much the list of editions says there is. */
export type Listed = { readonly datasets: number; readonly recordsIn: (id: DatasetId) => number };

type LazyPage = LazyExoticComponent<ComponentType> & { readonly sendFor: () => Promise<unknown> };

/** A page that comes when it is drawn, or earlier, when it is sent for: it is there at once where it has come before. */
export function lazyPage(load: () => Promise<{ default: ComponentType }>): LazyPage {
  let errand: ReturnType<typeof load> | null = null;
  const sendFor = async (): ReturnType<typeof load> => {
    errand ??= load();
    try {
      return await errand;
    } catch (error) {
      errand = null;
      throw error;
    }
  };
  return Object.assign(lazy(sendFor), { sendFor });
}

/** One page: how the navigation counts it, what draws it, and what draws its figures alone. */
export type View = {
  readonly id: ViewId;
  /** What the navigation shows beside the name, from what the edition lists. */
  readonly countOf: (listed: Listed, wording: Wording) => string;
  /** The datasets that its page asks for as soon as it is drawn, beside those of every page. */
  readonly opensWith: readonly DatasetId[];
  readonly Page: LazyPage;
  /** Each view's `figures.ts`, on demand. */
  readonly figures: () => Promise<ViewFigures>;
};
