import type { ReactNode } from 'react';
import type { SourceRef } from '#model/source.ts';
import type { Wording } from '#i18n/wording.ts';
import type { SourceLookup } from '#ui/evidence.ts';
import { SourceList } from '#ui/SourceList.tsx';

type Props = { readonly report: string; readonly sourceOf: SourceLookup; readonly wording: Wording };

/** One Chinese word, two English ones: what the report makes of it. */
export function SafetyNote({ report, sourceOf, wording }: Props): ReactNode {
  const own = wording.say.glossary.safety;
  const refs: readonly SourceRef[] = [
    { source: report, at: 'section 1' },
    { source: report, at: 'endnote 2' },
  ];
  return (
    <section className="card glossary-safety" aria-labelledby="glossary-safety-title">
      <header className="card-head">
        <h2 id="glossary-safety-title">{own.title}</h2>
      </header>
      <div className="glossary-safety-columns">
        <div>
          <p>{own.lead}</p>
          <dl>
            <div>
              <dt lang="en">{own.safety}</dt>
              <dd>{own.safetyMeaning}</dd>
            </div>
            <div>
              <dt lang="en">{own.security}</dt>
              <dd>{own.securityMeaning}</dd>
            </div>
          </dl>
        </div>
        <div>
          <h3>{own.convention}</h3>
          <ul>
            {own.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <p>{own.here}</p>
        </div>
        <div>
          <h3>{wording.say.figure.sources}</h3>
          <SourceList refs={refs} sourceOf={sourceOf} wording={wording} />
        </div>
      </div>
    </section>
  );
}
