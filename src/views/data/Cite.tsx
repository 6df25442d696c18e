import { useState, type ReactNode } from 'react';
import type { Edition } from '#data/manifest.ts';
import type { Wording, WordingOf } from '#i18n/wording.ts';
import { cite } from '#model/citation/cite.ts';
import { CITATION_STYLES, type CitationStyle } from '#model/citation/styles.ts';
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

/** This dashboard as a source: its title names it, the edition and the revision in both languages, and nobody else has a name to give. */
export function dashboardOf(edition: Edition, wordingOf: WordingOf): Source {
  const titleIn = (language: 'en' | 'zh'): string => {
    const { say, text } = wordingOf(language);
    const hash = edition.dataHash.slice(0, SHORT_HASH);
    return say.data.cite.dashboardTitle(text(edition.title), edition.revision, hash);
  };
  return {
    id: `ai-safety-atlas-${edition.id}`,
    title: { en: titleIn('en'), zh: titleIn('zh') },
    publisher: { en: '', zh: '' },
    date: edition.published,
    // Where the page is drawn ahead it has no address yet.
    url: typeof document === 'undefined' ? null : new URL('.', document.baseURI).href,
    kind: 'research',
    work: { type: 'webpage' },
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
  const styles = say.figure.citationStyles;
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const cited = (style: CitationStyle): string =>
    cite(source, [], style, { language: wording.language, accessed: today });
  const copy = (style: CitationStyle): void => {
    navigator.clipboard.writeText(cited(style)).then(
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
            <dd>{style === 'bibtex' || style === 'ris' ? <pre>{cited(style)}</pre> : cited(style)}</dd>
          </div>
        ))}
      </dl>
      <p role="status" className="data-outcome">
        {outcome}
      </p>
    </div>
  );
}
