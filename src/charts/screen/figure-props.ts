import type { Gesture } from '#model/clause.ts';
import type { Wording } from '#i18n/wording.ts';
import type { Target } from '#charts/mark.ts';
import type { Palette } from '#charts/theme.ts';

/** What a reader does to a figure, told to whoever owns the view state. */
export type FigureActions = {
  readonly onChoose: (target: Target, gesture: Gesture) => void;
  readonly onMenu: (target: Target, markKey: string, anchor: HTMLElement) => void;
  readonly onHighlight: (target: Target | null) => void;
  readonly onEvidence: (markKey: string) => void;
};

export type FigureProps<Spec> = {
  readonly spec: Spec;
  readonly wording: Wording;
  readonly palette: Palette;
  /** The level that the reader's pointer or focus is on, here or in a linked figure. */
  readonly highlight: Target | null;
  readonly actions: FigureActions;
};

export function isSameTarget(one: Target | null, other: Target | null): boolean {
  return one !== null && other !== null && one.column === other.column && one.level === other.level;
}

/** Whether a part of a figure would be drawn as it is already: its spec is made anew for every filter, but often says the same. */
export function saysTheSame<Props extends { readonly actions: FigureActions }>(one: Props, other: Props): boolean {
  return one.actions === other.actions && JSON.stringify(one) === JSON.stringify(other);
}

type Modifiers = { readonly altKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** Plain selects, Ctrl or ⌘ adds, Alt excludes: for clicks and for Enter alike. */
export function gestureOf({ altKey, ctrlKey, metaKey }: Modifiers): Gesture {
  if (altKey) return 'exclude';
  return ctrlKey || metaKey ? 'add' : 'select';
}
