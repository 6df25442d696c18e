import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { DatasetId } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import type { ViewFigures } from './define-view.ts';

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
  /** What the navigation shows beside the name, from what the edition lists; nothing where that has no one number. */
  readonly countOf?: (listed: Listed, wording: Wording) => string;
  readonly Page: LazyPage;
  /** Each view's `figures.ts`, on demand. */
  readonly figures: () => Promise<ViewFigures>;
};
