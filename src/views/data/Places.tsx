import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { Edition } from '#data/manifest.ts';
import type { RecordOf } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { groupBy } from '#lib/group-by.ts';
import { totalOf, type Citations } from '#model/citations.ts';
import { anchorOf, compareSections, readReportPlace } from '#model/report-place.ts';
import type { SourceRef } from '#model/source.ts';
import { useAtlas, useViewState } from '#state/atlas-context.tsx';
import { useKnownIds, type KnownIds } from '#state/known-ids.ts';
import { TermsIn } from '#ui/TermsIn.tsx';
import { AddressLink } from '#views/AddressLink.tsx';
import { CitedBy } from './CitedBy.tsx';
import { useCitations } from './use-citations.ts';

type Endnote = RecordOf<'endnotes'>;

const SUMMARY = 'executive-summary';
const NOT_KNOWN_YET: KnownIds = {};
const sectionAnchor = (section: string): string => `section-${section}`;

/** The anchor of the place that a ref into the report names. */
function placeIn({ source, at }: SourceRef): string | null {
  const place = readReportPlace(at);
  return place === null || place.kind === 'slide' ? null : `${source} ${anchorOf(place)}`;
}

type Props = { readonly edition: Edition; readonly wording: Wording };

/** The report's endnotes under their sections, each an anchor that refs open, with what rests on it here. */
export function Places({ edition, wording }: Props): ReactNode {
  const endnotes = useAtlas((atlas) => atlas.snapshot.endnotes);
  const citations = useCitations(edition, placeIn, 'endnotes');
  const { place } = useViewState();
  const area = useRef<HTMLElement>(null);
  const report = endnotes?.source.source ?? '';
  const notes = useMemo(() => groupBy(endnotes?.records ?? [], ({ section }) => section), [endnotes]);
  const sections = useMemo(() => sectionsOf(notes.keys(), citations, report), [notes, citations, report]);
  useEffect(() => {
    if (place !== '') area.current?.querySelector(`[id="${place}"]`)?.scrollIntoView({ block: 'center' });
  }, [place, citations]);
  useKnownIds(
    useMemo(() => {
      if (citations === null) return NOT_KNOWN_YET;
      const places = new Set([
        SUMMARY,
        ...sections.map(sectionAnchor),
        ...(endnotes?.records ?? []).map(({ id }) => id),
      ]);
      return { place: (id) => places.has(id) };
    }, [citations, sections, endnotes]),
  );
  const { say } = wording;
  const own = say.data.places;
  return (
    <section className="card data-places" aria-labelledby="data-places-title" ref={area}>
      <header className="card-head">
        <div>
          <h2 id="data-places-title">{own.title}</h2>
          <p className="card-subtitle">{own.subtitle}</p>
        </div>
      </header>
      <ol>
        <li id={SUMMARY} aria-current={place === SUMMARY ? 'true' : undefined}>
          <h3>{own.summarySection}</h3>
          <RestsOn place={SUMMARY} words="executive summary" citations={citations} report={report} wording={wording} />
        </li>
        {sections.map((section) => (
          <li
            key={section}
            id={sectionAnchor(section)}
            aria-current={place === sectionAnchor(section) ? 'true' : undefined}
          >
            <h3>{own.section(section)}</h3>
            <RestsOn
              place={sectionAnchor(section)}
              words={`section ${section}`}
              citations={citations}
              report={report}
              wording={wording}
            />
            <Notes notes={notes.get(section) ?? []} citations={citations} report={report} wording={wording} />
          </li>
        ))}
        {(notes.get(null) ?? []).length > 0 && (
          <li>
            <h3>{own.noSection}</h3>
            <Notes notes={notes.get(null) ?? []} citations={citations} report={report} wording={wording} />
          </li>
        )}
      </ol>
    </section>
  );
}

/** Sections that hold an endnote or that a record cites, in the report's order. */
function sectionsOf(noted: Iterable<string | null>, citations: Citations | null, report: string): string[] {
  const cited = [...(citations?.keys() ?? [])].flatMap((key) => {
    const head = `${report} section-`;
    return key.startsWith(head) ? [key.slice(head.length)] : [];
  });
  return [...new Set([...noted, ...cited])].filter((section) => section !== null).toSorted(compareSections);
}

type CitedProps = { readonly citations: Citations | null; readonly report: string; readonly wording: Wording };
type NotesProps = CitedProps & { readonly notes: readonly Endnote[] };

function Notes({ notes, citations, report, wording }: NotesProps): ReactNode {
  const { place } = useViewState();
  if (notes.length === 0) return null;
  return (
    <ul>
      {notes.map((note) => (
        <li key={note.id} id={note.id} aria-current={place === note.id ? 'true' : undefined}>
          <NoteHead note={note} wording={wording} />
          <p>
            <TermsIn text={wording.text(note.backs)} />
          </p>
          <RestsOn
            place={note.id}
            words={`endnote ${note.number}`}
            citations={citations}
            report={report}
            wording={wording}
          />
        </li>
      ))}
    </ul>
  );
}

function NoteHead({ note, wording }: { readonly note: Endnote; readonly wording: Wording }): ReactNode {
  const own = wording.say.data.places;
  const words = own.endnote(String(note.number));
  const chosen = useMemo(() => ({ dataset: 'endnotes', place: note.id }), [note.id]);
  return (
    <h4>
      <AddressLink view="data" chosen={chosen} label={own.link(words)}>
        {words}
      </AddressLink>
    </h4>
  );
}

type RestsProps = CitedProps & { readonly place: string; readonly words: string };

function RestsOn({ place, words, citations, report, wording }: RestsProps): ReactNode {
  const own = wording.say.data.places;
  if (citations === null) return <p className="data-rests">{own.counting}</p>;
  const counts = citations.get(`${report} ${place}`);
  if (counts === undefined) return <p className="data-rests">{own.nobody}</p>;
  return (
    <p className="data-rests">
      {own.restsOn(totalOf(counts))} <CitedBy counts={counts} words={words} wording={wording} />
    </p>
  );
}
