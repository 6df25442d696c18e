import { Fragment, use, useState, type ReactNode } from 'react';
import { groupBy } from '#lib/group-by.ts';
import { cite, CITATION_STYLES, type CitationStyle } from '#model/citation.ts';
import { readReportPlace } from '#model/report-place.ts';
import { distinctRefs, type Source, type SourceRef } from '#model/source.ts';
import { Words } from '#charts/screen/Words.tsx';
import type { Wording } from '#i18n/wording.ts';
import type { SourceLookup } from './evidence.ts';
import { OutwardLink } from './OutwardLink.tsx';
import { ReaderAidsContext } from './reader-aids.ts';
import './source-list.css';

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
  const footnotes = (style: CitationStyle): string =>
    [...bySource].map(([id, places]) => citeOrName(sourceOf(id), id, spelled(places), style, today)).join('\n');
  const spelled = (places: readonly SourceRef[]): readonly SourceRef[] =>
    places.map((place) => ({ ...place, at: say.figure.reportPlace(place.at) }));
  const copy = (style: CitationStyle): void => {
    navigator.clipboard.writeText(footnotes(style)).then(
      () => setOutcome(say.figure.copied),
      () => setOutcome(say.figure.notCopied),
    );
  };
  const styles: Readonly<Record<CitationStyle, string>> = {
    plain: say.figure.footnotePlain,
    bibtex: say.figure.footnoteBibtex,
    gbt7714: say.figure.footnoteGbt,
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
          <button key={style} type="button" className="button" onClick={() => copy(style)}>
            {styles[style]}
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

function citeOrName(
  source: Source | undefined,
  id: string,
  places: readonly SourceRef[],
  style: CitationStyle,
  today: string,
): string {
  return source === undefined ? `${id}, ${places.map(({ at }) => at).join(', ')}.` : cite(source, places, style, today);
}
