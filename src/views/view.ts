import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { ViewFigures } from './define-view.ts';

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

/** One page: what draws it, and what draws its figures alone. */
export type View = {
  readonly Page: LazyPage;
  /** Each view's `figures.ts`, on demand. */
  readonly figures: () => Promise<ViewFigures>;
};
