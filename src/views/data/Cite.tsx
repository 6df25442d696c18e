import { useState, type ReactNode } from 'react';
import type { Edition } from '#data/manifest.ts';
import type { Wording, WordingOf } from '#i18n/wording.ts';
import { cite, CITATION_STYLES, type CitationStyle } from '#model/citation.ts';
import type { Source } from '#model/source.ts';
import { useDatasets } from '#state/use-datasets.ts';
import { useWordingOf } from '#state/use-wording.ts';

const SOURCES = ['sources'] as const;
/** As many digits as a footnote bears; the whole hash stands beside it. */
const SHORT_HASH = 12;

type Props = { readonly edition: Edition; readonly wording: Wording };

/** The report, and this dashboard with its data, as footnotes. */
export function Cite({ edition, wording }: Props): ReactNode {
  const own = wording.say.data.cite;
  const loaded = useDatasets(SOURCES);
  const wordingOf = useWordingOf();
  const report =
    loaded.status === 'ready' ? loaded.datasets.sources.records.find(({ kind }) => kind === 'report') : undefined;
  return (
    <section className="card data-cite" aria-labelledby="data-cite-title">
      <header className="card-head">
        <h2 id="data-cite-title">{own.title}</h2>
      </header>
      <div className="data-cite-columns">
        {report !== undefined && <Footnotes heading={own.report} source={report} wording={wording} />}
        <Footnotes heading={own.edition} source={dashboardOf(edition, wordingOf)} wording={wording} />
      </div>
      <dl className="data-edition">
        <dt>{wording.say.data.edition.id}</dt>
        <dd>{wording.text(edition.title)}</dd>
        <dt>{wording.say.data.edition.published}</dt>
        <dd>{wording.format.date(edition.published)}</dd>
        <dt>{wording.say.data.edition.through}</dt>
        <dd>{wording.format.date(edition.dataThrough)}</dd>
        <dt>{wording.say.data.edition.revision}</dt>
        <dd>
          {wording.format.number(edition.revision)}
          {edition.revisionNote !== null && <small>{wording.text(edition.revisionNote)}</small>}
        </dd>
        <dt>{own.hash}</dt>
        <dd>
          <code>{edition.dataHash}</code>
          <small>{own.editionHint}</small>
        </dd>
      </dl>
    </section>
  );
}

/** This dashboard as a source: its title names the edition and revision in both languages. */
function dashboardOf(edition: Edition, wordingOf: WordingOf): Source {
  const inWords = (language: 'en' | 'zh'): { title: string; author: string } => {
    const { say, text } = wordingOf(language);
    const own = say.data.cite;
    return {
      title: own.dashboardTitle(text(edition.title), edition.revision, edition.dataHash.slice(0, SHORT_HASH)),
      author: own.dashboardAuthor,
    };
  };
  const [en, zh] = [inWords('en'), inWords('zh')];
  return {
    id: `ai-safety-atlas-${edition.id}`,
    title: { en: en.title, zh: zh.title },
    publisher: { en: en.author, zh: zh.author },
    date: null,
    // Where the page is drawn ahead it has no address yet.
    url: typeof document === 'undefined' ? null : new URL('.', document.baseURI).href,
    kind: 'research',
  };
}

type FootnoteProps = {
  readonly heading: string;
  readonly source: Source;
  readonly wording: Wording;
};

function Footnotes({ heading, source, wording }: FootnoteProps): ReactNode {
  const { say } = wording;
  const [outcome, setOutcome] = useState('');
  const styles: Readonly<Record<CitationStyle, string>> = {
    plain: say.figure.footnotePlain,
    bibtex: say.figure.footnoteBibtex,
    gbt7714: say.figure.footnoteGbt,
  };
  const copy = (style: CitationStyle): void => {
    navigator.clipboard.writeText(cite(source, [], style)).then(
      () => setOutcome(say.figure.copied),
      () => setOutcome(say.figure.notCopied),
    );
  };
  return (
    <div>
      <h3>{heading}</h3>
      <dl className="data-footnotes">
        {CITATION_STYLES.map((style) => (
          <div key={style}>
            <dt>
              {styles[style]}
              <button
                type="button"
                className="button"
                aria-label={say.data.cite.copy(heading, styles[style])}
                onClick={() => copy(style)}
              >
                {say.figure.copyFootnote}
              </button>
            </dt>
            <dd>{style === 'bibtex' ? <pre>{cite(source, [], style)}</pre> : cite(source, [], style)}</dd>
          </div>
        ))}
      </dl>
      <p role="status" className="data-outcome">
        {outcome}
      </p>
    </div>
  );
}
