import { distinctRefs, type SourceLookup, type SourceRef } from './source.ts';

/** The source whose places are papers: its refs say "2304.05197", "2402.04247, html version 5". */
const ARXIV = 'arxiv';
const NUMBER = /^(\d{4}\.\d{4,5})(?![\d.])/;

/** The list of all papers, as a source of its own. */
export const PAPERS_FILE = 'papers-file';

/** More papers than these are cited by the file that lists them. */
export const MOST_PAPERS = 10;

/** The paper that a ref leads to, by its number; null where it leads to something else. */
export function arxivOf({ source, at }: SourceRef): string | null {
  return source === ARXIV ? (NUMBER.exec(at)?.[1] ?? null) : null;
}

export const paperId = (arxiv: string): string => `${ARXIV}-${arxiv}`;

/**
 * Refs as a footnote cites them: a paper by itself and not as a place in an archive; many papers by the file that lists
 * them, with whatever else stands behind those papers alone. A source remains one source, however many papers it backs.
 */
export function citedRefs(refs: readonly SourceRef[], sourceOf: SourceLookup): SourceRef[] {
  const works = distinctRefs(refs).map((ref) => ({ ref, arxiv: arxivOf(ref) }));
  const papers = new Set(works.flatMap(({ arxiv }) => arxiv ?? []));
  if (papers.size <= MOST_PAPERS || sourceOf(PAPERS_FILE) === undefined) {
    return distinctRefs(works.map(({ ref, arxiv }) => (arxiv === null ? ref : { source: paperId(arxiv), at: '' })));
  }
  const others = works.filter(({ ref, arxiv }) => arxiv === null && !sourceOf(ref.source)?.ofPapers?.has(ref.at));
  return [...others.map(({ ref }) => ref), { source: PAPERS_FILE, at: '' }];
}
