import { Fragment, use, useState, type ReactNode } from 'react';
import { groupBy } from '#lib/group-by.ts';
import { CITATION_STYLES, type CitationStyle } from '#model/citation/styles.ts';
import { citedRefs } from '#model/cited-works.ts';
import { readReportPlace } from '#model/report-place.ts';
import { distinctRefs, type SourceRef } from '#model/source.ts';
import { Words } from '#charts/screen/Words.tsx';
import type { Wording } from '#i18n/wording.ts';
import type { SourceLookup } from './evidence.ts';
import { OutwardLink } from './OutwardLink.tsx';
import { ReaderAidsContext } from './reader-aids.ts';
import './source-list.css';

const citing = async () => import('#model/citation/cite.ts');
/** Sends for it as soon as a reader comes near: some browsers let a page copy only at once after the click. */
const prepare = (): void => {
  citing().catch(() => {});
};

type Props = {
  readonly refs: readonly SourceRef[];
  readonly sourceOf: SourceLookup;
  readonly wording: Wording;
};

/** Sources with the places in them, each once, ready to be copied as footnotes. */
export function SourceList({ refs, sourceOf, wording }: Props): ReactNode {
  const { say, name, text, format } = wording;
  const [outcome, setOutcome] = useState('');
  const bySource = groupBy(distinctRefs(refs), ({ source }) => source);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const footnotes = async (style: CitationStyle): Promise<string> => {
    const { cite, together } = await citing();
    const citations = [...groupBy(citedRefs(refs, sourceOf), ({ source }) => source)].map(([id, places]) => {
      const source = sourceOf(id);
      if (source === undefined) return `${[id, ...places.map(({ at }) => at)].filter(Boolean).join(', ')}.`;
      return cite(source, places, style, { language: wording.language, accessed: today });
    });
    return together(citations, style);
  };
  const copy = (style: CitationStyle): void => {
    footnotes(style)
      .then((words) => navigator.clipboard.writeText(words))
      .then(
        () => setOutcome(say.figure.copied),
        () => setOutcome(say.figure.notCopied),
      );
  };
  return (
    <>
      <ul className="source-list">
        {[...bySource].map(([id, places]) => {
          const source = sourceOf(id);
          const isReport = places.some(({ at }) => readReportPlace(at) !== null);
          const where = (
            <small className="source-list-places">
              {places.map((place, at) => (
                <Fragment key={place.at}>
                  {at > 0 && ' · '}
                  <PlaceInSource place={place} words={say.figure.reportPlace(place.at)} />
                  {place.read !== undefined && say.figure.howRead(say.figure.readings[place.read])}
                </Fragment>
              ))}
            </small>
          );
          return (
            <li key={id}>
              {/* Of the report, readers ask where in it; of a page, which page. */}
              {isReport && where}
              {source === undefined ? (
                <span>{id}</span>
              ) : (
                <>
                  {source.url === null ? (
                    <span>
                      <Words text={name(source.title)} language={wording.language} />
                    </span>
                  ) : (
                    <OutwardLink href={source.url}>
                      <Words text={name(source.title)} language={wording.language} />
                    </OutwardLink>
                  )}
                  <small>
                    {[name(source.publisher), source.date === null ? '' : format.date(source.date)]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </>
              )}
              {!isReport && where}
              {places.map(({ at, note }) => (note === undefined ? null : <small key={at}>{text(note)}</small>))}
            </li>
          );
        })}
      </ul>
      <p className="source-list-copy">
        {say.figure.copyFootnote}
        {CITATION_STYLES.map((style) => (
          <button
            key={style}
            type="button"
            className="button"
            onPointerEnter={prepare}
            onFocus={prepare}
            onClick={() => copy(style)}
          >
            {say.figure.citationStyles[style]}
          </button>
        ))}
        <span role="status">{outcome}</span>
      </p>
    </>
  );
}

type PlaceProps = { readonly place: SourceRef; readonly words: string };

/** A place in a source, as a link where this dashboard can show it. */
function PlaceInSource({ place, words }: PlaceProps): ReactNode {
  const link = use(ReaderAidsContext).placeLink(place);
  if (link === null) return words;
  return (
    <a href={link.href} onClick={link.onFollow}>
      {words}
    </a>
  );
}
