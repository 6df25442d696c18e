import type { Text } from '#lib/bilingual.ts';

/** Where a value comes from: a listed source and the place in it, such as "section 4.5" or "endnote 27". */
export type SourceRef = {
  readonly source: string;
  readonly at: string;
  /** How it was read; said of what came after the report. */
  readonly read?: Reading | undefined;
  readonly note?: Text | undefined;
};

/** How a source was read: all of it, a part, the few lines that a search shows, or through another source that quotes it. */
export const READINGS = ['whole', 'part', 'snippet', 'second-hand'] as const;
export type Reading = (typeof READINGS)[number];

/** What a coded cell says. `no` was looked for and is absent; `not-coded` means nobody says. */
export const CELL_STATES = ['yes', 'no', 'not-coded', 'not-applicable'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** Who made a judgement: the report itself, or this project with a reason in the note. */
export const BASES = ['report', 'inferred'] as const;

/** A listed source: what a ref leads to. `url` is null where only an unofficial copy is known. */
export type Source = {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string | null };
  readonly publisher: { readonly en: string; readonly zh: string | null };
  readonly date: string | null;
  readonly url: string | null;
  readonly kind: 'report' | 'official' | 'translation' | 'research' | 'news';
  /** What is known of it as a work, beyond the list of sources: of papers, and of what this dashboard cites of its own. */
  readonly work?: SourceWork;
  /** Places in it that stand behind papers: where many papers are cited by their list, that list names these too. */
  readonly ofPapers?: ReadonlySet<string>;
};

export type SourceWork = {
  readonly type?: 'dataset' | 'webpage';
  readonly arxiv?: string;
  readonly authors?: readonly string[];
  readonly authorsComplete?: boolean;
};

/** Finds a listed source by its id. */
export type SourceLookup = (id: string) => Source | undefined;

/** Refs without repeats, in the order in which they first appear. */
export function distinctRefs(refs: readonly SourceRef[]): SourceRef[] {
  const seen = new Map<string, SourceRef>();
  for (const ref of refs) {
    const key = `${ref.source}\n${ref.at}`;
    if (!seen.has(key)) seen.set(key, ref);
  }
  return [...seen.values()];
}
