import type { ReactNode } from 'react';
import { OutwardLink } from '#ui/OutwardLink.tsx';
import { PlainCard } from '#ui/PlainCard.tsx';
import { jurisdictionName, type Context } from './context.ts';
import { documentsIn, type PolicyDocument } from './records.ts';

type Props = { readonly context: Context; readonly onEvidence: (document: string) => void };

/** Every policy document as far as it can be cited; what could not be found says so. */
export function PolicyDocuments({ context, onEvidence }: Props): ReactNode {
  const { say, text } = context.wording;
  const own = say.provinces.documents;
  return (
    <PlainCard id="documents" title={own.title} subtitle={own.subtitle} className="provinces-full">
      <div className="provinces-documents">
        {context.shown.things.map((thing) => {
          const jurisdiction = context.jurisdictions.get(thing);
          if (jurisdiction === undefined) return null;
          const documents = documentsIn(context, thing);
          return (
            <article key={thing}>
              <h3>
                {jurisdictionName(context, thing)} <small>{say.provinces.policyKind[jurisdiction.policyKind]}</small>
              </h3>
              {documents.length === 0 && <p>{own.none}</p>}
              {documents.map((document) => (
                <DocumentFacts key={document.id} context={context} document={document} onEvidence={onEvidence} />
              ))}
              {jurisdiction.note !== null && <p className="provinces-hint">{text(jurisdiction.note)}</p>}
              {jurisdiction.regionNote !== null && <p className="provinces-hint">{text(jurisdiction.regionNote)}</p>}
            </article>
          );
        })}
      </div>
    </PlainCard>
  );
}

function DocumentFacts({ context, document, onEvidence }: Props & { readonly document: PolicyDocument }): ReactNode {
  const { wording } = context;
  const { say, format, name, text } = wording;
  const own = say.provinces.documents;
  const other = wording.language === 'zh' ? document.title.en : document.title.zh;
  return (
    <div className="provinces-document">
      <h4>{name(document.title)}</h4>
      {other !== null && other !== name(document.title) && <p lang={own.otherLanguage}>{other}</p>}
      <dl>
        <dt>{own.date}</dt>
        <dd>{document.date === null ? own.unknown : format.date(document.date)}</dd>
        <dt>{own.issuer}</dt>
        <dd
          lang={wording.language === 'zh' && document.issuer !== null && document.issuer.zh === null ? 'en' : undefined}
        >
          {document.issuer === null ? own.unknown : name(document.issuer)}
        </dd>
        <dt>{own.number}</dt>
        <dd>{document.number ?? own.unknown}</dd>
      </dl>
      {document.note !== null && <p className="provinces-hint">{text(document.note)}</p>}
      <p className="provinces-links">
        {document.url === null ? (
          <span className="provinces-hint">{own.noLink}</span>
        ) : (
          <OutwardLink href={document.url}>{own.link}</OutwardLink>
        )}
        {document.translation !== null && <OutwardLink href={document.translation}>{own.translation}</OutwardLink>}
        <button type="button" className="button" onClick={() => onEvidence(document.id)}>
          {own.evidence}
        </button>
      </p>
    </div>
  );
}
