import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TimelineSpec } from '#charts/kinds/timeline/spec.ts';
import { documentsOf } from './entries.ts';
import { jurisdictionName, type Policy, type Scene } from './scene.ts';

type Props = {
  readonly scene: Scene;
  readonly spec: TimelineSpec;
  readonly onEvidence: (markKey: string) => void;
};

/** Every policy document as far as it can be cited; what could not be found says so. */
export function PolicyDocuments({ scene, spec, onEvidence }: Props): ReactNode {
  const { say, text } = scene.wording;
  const own = say.provinces.documents;
  return (
    <section className="card provinces-full" aria-labelledby="documents-title">
      <header className="card-head">
        <div>
          <h2 id="documents-title">{own.title}</h2>
          <p className="card-subtitle">{own.subtitle}</p>
        </div>
      </header>
      <div className="provinces-documents">
        {scene.shown.things.map((thing) => {
          const jurisdiction = scene.jurisdictions.get(thing);
          if (jurisdiction === undefined) return null;
          const documents = documentsOf(jurisdiction);
          return (
            <article key={thing}>
              <h3>
                {jurisdictionName(scene, thing)} <small>{say.provinces.policyKind[jurisdiction.policyKind]}</small>
              </h3>
              {documents.length === 0 && <p>{own.none}</p>}
              {documents.map(({ id, policy }) => (
                <DocumentFacts
                  key={id}
                  scene={scene}
                  policy={policy}
                  onEvidence={spec.events.some(({ key }) => key === id) ? () => onEvidence(id) : null}
                />
              ))}
              {jurisdiction.note !== null && <p className="provinces-hint">{text(jurisdiction.note)}</p>}
              {jurisdiction.regionNote !== null && <p className="provinces-hint">{text(jurisdiction.regionNote)}</p>}
            </article>
          );
        })}
      </div>
    </section>
  );
}

type FactsProps = { readonly scene: Scene; readonly policy: Policy; readonly onEvidence: (() => void) | null };

function DocumentFacts({ scene, policy, onEvidence }: FactsProps): ReactNode {
  const { wording } = scene;
  const { say, format, name, text } = wording;
  const own = say.provinces.documents;
  const other = wording.language === 'zh' ? policy.title.en : policy.title.zh;
  return (
    <div className="provinces-document">
      <h4>{name(policy.title)}</h4>
      {other !== null && other !== name(policy.title) && <p lang={own.otherLanguage}>{other}</p>}
      <dl>
        <dt>{own.date}</dt>
        <dd>{policy.date === null ? own.unknown : format.date(policy.date)}</dd>
        <dt>{own.issuer}</dt>
        <dd lang={wording.language === 'zh' && policy.issuer !== null && policy.issuer.zh === null ? 'en' : undefined}>
          {policy.issuer === null ? own.unknown : name(policy.issuer)}
        </dd>
        <dt>{own.number}</dt>
        <dd>{policy.number ?? own.unknown}</dd>
      </dl>
      {policy.note !== null && <p className="provinces-hint">{text(policy.note)}</p>}
      <p className="provinces-links">
        {policy.url === null ? (
          <span className="provinces-hint">{own.noLink}</span>
        ) : (
          <a href={policy.url} target="_blank" rel="noreferrer noopener">
            {own.link} <ExternalLink size={12} aria-hidden />
          </a>
        )}
        {policy.translation !== null && (
          <a href={policy.translation} target="_blank" rel="noreferrer noopener">
            {own.translation} <ExternalLink size={12} aria-hidden />
          </a>
        )}
        {onEvidence !== null && (
          <button type="button" className="button" onClick={onEvidence}>
            {own.evidence}
          </button>
        )}
      </p>
    </div>
  );
}
