import type { ViewId } from '#model/views.ts';
import type { Codec } from './codecs.ts';

/** One thing that a reader can set: how it starts, how it is spelled, where it applies, and when it is a Back step. */
export type Field<Value> = {
  readonly start: Value;
  readonly codec: Codec<Value>;
  /** The view whose addresses carry it; null for all views. */
  readonly view: ViewId | null;
  /** Name in the address. */
  readonly parameter: string;
  readonly makesStep: (before: Value, after: Value) => boolean;
  /** Whether it is about the page that is open, whichever that is, and does not go along to another. */
  readonly isOfPage: boolean;
  /** Whether it opens something over the page, such as a dialog: no link to the page carries it. */
  readonly isOverPage: boolean;
};

type Options<Value> = Partial<Pick<Field<Value>, 'makesStep' | 'isOfPage' | 'isOverPage'>>;

/** What makes the fields of one view, or of all. Every change of a field is a Back step unless said otherwise. */
export function fieldOf(view: ViewId | null) {
  return <Value>(
    parameter: string,
    start: Value,
    codec: Codec<Value>,
    { makesStep = () => true, isOfPage = false, isOverPage = false }: Options<Value> = {},
  ): Field<Value> => ({ start, codec, parameter, view, makesStep, isOfPage, isOverPage });
}

/** For what is worth a link, but not a Back step, such as how a table is laid out. */
export const QUIET = { makesStep: () => false } as const;

/** For text: a step when a search begins or ends; the letters between replace one another. */
export const TYPED = {
  makesStep: (before: string, after: string): boolean => (before === '') !== (after === ''),
} as const;
