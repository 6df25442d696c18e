import type { Edition } from '#data/manifest.ts';
import type { RecordOf, Snapshot } from '#data/snapshot.ts';
import type { PartialDate } from '#lib/partial-date.ts';
import { PAPERS_FILE, paperId } from '#model/cited-works.ts';
import type { Source, SourceLookup, SourceRef } from '#model/source.ts';
import { perObject, selector } from './memo.ts';

/** Finds a listed source by its id. */
export const sourceById = selector(['sources'], ({ sources }) => {
  const byId = new Map(sources.records.map((source) => [source.id, source]));
  return (id: string): Source | undefined => byId.get(id);
});

/** When what a ref leads to came out: for the ref that a dataset states for all its records, the day of the report. */
export function dateOfSource(snapshot: Parameters<typeof sourceById>[0], { source }: SourceRef): PartialDate | null {
  return sourceById(snapshot)(source)?.date ?? null;
}

type Papers = NonNullable<Snapshot['papers']>;

const worksOf = perObject(({ records }: Papers) => {
  const byId = new Map<string, Source>();
  const places = new Map<string, Set<string>>();
  for (const paper of records) {
    if (paper.arxiv !== null) byId.set(paperId(paper.arxiv), paperSource(paper, paper.arxiv));
    for (const { source, at } of [...paper.refs, ...(paper.checked?.refs ?? [])]) {
      const known = places.get(source) ?? new Set();
      places.set(source, known.add(at));
    }
  }
  return { byId, places };
});

/** A paper as a source: what a reader cites it by. Its day is that of the first version. */
function paperSource({ title, authors, authorsComplete, date, url }: RecordOf<'papers'>, arxiv: string): Source {
  return {
    ...unreadPaper(arxiv),
    ...(title === null ? {} : { title: { en: title, zh: null } }),
    date,
    url: url ?? addressOf(arxiv),
    work: { arxiv, authors, authorsComplete },
  };
}

const addressOf = (arxiv: string): string => `https://arxiv.org/abs/${arxiv}`;

/** A paper of which nothing but the number is known, or not yet. */
function unreadPaper(arxiv: string): Source {
  return {
    id: paperId(arxiv),
    title: { en: `arXiv:${arxiv}`, zh: null },
    publisher: { en: 'arXiv', zh: null },
    date: null,
    url: addressOf(arxiv),
    kind: 'research',
    work: { arxiv },
  };
}

/** Where this dashboard is: its own files are cited by their address. */
export type Whereabouts = {
  readonly edition: Pick<Edition, 'id' | 'title' | 'revision' | 'published'>;
  readonly site: string;
};

/**
 * Finds whatever a footnote may cite: listed sources, papers by `arxiv-2304.05197`, and the file that lists all papers.
 * Of papers it knows more once they are loaded.
 */
export function citableSources(
  { sources, papers }: { readonly [Id in 'sources' | 'papers']?: Snapshot[Id] | undefined },
  whereabouts: Whereabouts | null,
): SourceLookup {
  const listed = sources === undefined ? null : sourceById({ sources });
  const works = papers === undefined ? null : worksOf(papers);
  const file = whereabouts === null || works === null ? undefined : papersFile(whereabouts);
  return (id) => {
    if (id === PAPERS_FILE) return file;
    const source = listed?.(id);
    if (source === undefined) {
      const [, arxiv] = /^arxiv-(\d{4}\.\d{4,5})$/.exec(id) ?? [];
      return works?.byId.get(id) ?? (arxiv === undefined ? undefined : unreadPaper(arxiv));
    }
    const places = source.kind === 'report' ? undefined : works?.places.get(id);
    return places === undefined ? source : { ...source, ofPapers: places };
  };
}

const EDITION_FILES = 'data';

function papersFile({ edition, site }: Whereabouts): Source | undefined {
  const { title, revision, published, id } = edition;
  return {
    id: `ai-safety-atlas-${id}-papers`,
    title: {
      en: `Papers listed in papers.csv (${title.en} edition, revision ${revision})`,
      zh: `论文清单papers.csv（${title.zh}，第${revision}次修订）`,
    },
    publisher: { en: 'AI Safety in China', zh: '中国人工智能安全' },
    date: published,
    url: new URL(`${EDITION_FILES}/${id}/papers.csv`, site).href,
    kind: 'research',
    work: { type: 'dataset' },
  };
}
