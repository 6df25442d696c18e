import type { ReactNode } from 'react';
import { Words } from '#charts/screen/Words.tsx';
import type { Wording } from '#i18n/wording.ts';
import type { Evidence, SourceLookup } from './evidence.ts';
import { OutwardLink } from './OutwardLink.tsx';
import { SidePanel } from './SidePanel.tsx';
import { SourceList } from './SourceList.tsx';
import { TermsIn } from './TermsIn.tsx';
import './evidence-panel.css';

type Props = {
  readonly evidence: Evidence;
  readonly sourceOf: SourceLookup;
  readonly wording: Wording;
  readonly onClose: () => void;
};

const FIRST_ENTRIES = 200;

/** Exactly the records behind a number: what they say, where it is said, and last what holds of the whole figure. */
export function EvidencePanel({ evidence, sourceOf, wording, onClose }: Props): ReactNode {
  const { say } = wording;
  const refs = [...evidence.refs, ...evidence.entries.flatMap((entry) => entry.refs)];
  const shown = evidence.entries.slice(0, FIRST_ENTRIES);
  return (
    <SidePanel title={evidence.title} closeLabel={say.figure.close} layer={1} onClose={onClose}>
      {/* Of a single record, what it says comes first. */}
      {evidence.entries.length !== 1 && (
        <p className="evidence-count">
          {evidence.entries.length === 0 ? say.figure.evidenceNone : say.figure.evidenceCount(evidence.entries.length)}
        </p>
      )}
      <ol className="evidence-entries" data-sole={shown.length === 1}>
        {shown.map((entry) => (
          <li key={entry.id}>
            {entry.fact !== undefined && (
              <p className="evidence-fact">
                <TermsIn text={entry.fact} />
              </p>
            )}
            {entry.passages?.map(({ label, url }) => (
              <OutwardLink key={label} className="evidence-link" href={url}>
                {label}
              </OutwardLink>
            ))}
            {entry.url === null || entry.url === undefined ? (
              <strong lang={entry.lang}>{entry.heading}</strong>
            ) : (
              <a href={entry.url} target="_blank" rel="noreferrer noopener" lang={entry.lang}>
                {entry.heading}
              </a>
            )}
            {entry.later !== undefined && entry.later !== null && (
              <small className="evidence-later">{say.figure.later(say.figure.confidences[entry.later])}</small>
            )}
            {entry.lines.map((line) => (
              <small key={line}>
                <Words text={line} language={wording.language} />
              </small>
            ))}
            {entry.remark !== undefined && entry.remark !== null && (
              <p className="evidence-remark">
                <TermsIn text={entry.remark} />
              </p>
            )}
            {entry.links?.map(({ label, url }) => (
              <OutwardLink key={url} className="evidence-link" href={url}>
                {label}
              </OutwardLink>
            ))}
          </li>
        ))}
      </ol>
      {evidence.entries.length > shown.length && <p>{say.faults.more(evidence.entries.length - shown.length)}</p>}
      <h3>{say.figure.sources}</h3>
      <SourceList refs={refs} sourceOf={sourceOf} wording={wording} />
      {evidence.notes.length > 0 && (
        <>
          <h3>{say.figure.notesOnChart}</h3>
          {evidence.notes.map((note) => (
            <p key={note} className="evidence-note">
              <TermsIn text={note} />
            </p>
          ))}
        </>
      )}
    </SidePanel>
  );
}
