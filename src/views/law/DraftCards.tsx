import type { ReactNode } from 'react';
import type { StatedSpec } from '#charts/kinds/stated/spec.ts';
import type { Name } from '#lib/bilingual.ts';
import { LANGUAGE_TAG } from '#i18n/language.ts';
import { AddToBriefing } from '#ui/AddToBriefing.tsx';
import { Clamped } from '#ui/Clamped.tsx';
import { ExportButton } from '#ui/ExportButton.tsx';
import type { CardActions } from '#ui/FigureCard.tsx';
import { OutwardLink } from '#ui/OutwardLink.tsx';
import { TermsIn } from '#ui/TermsIn.tsx';
import { inTimeOrder } from '#model/lineage.ts';
import { isLater } from '#model/period.ts';
import type { Draft } from '#selectors/law-rows.ts';
import { versionLabel } from './lineage.ts';
import { findingWords } from '#views/findings-figure.ts';
import type { Context, Version } from './context.ts';

type Props = {
  readonly context: Context;
  readonly participants: StatedSpec;
  readonly actions: CardActions;
};

/** Who stands behind each draft, what kind of text it is, and which versions there are. */
export function DraftCards({ context, participants, actions }: Props): ReactNode {
  const { say } = context.wording;
  const { figure, title } = participants;
  const { onBriefing } = actions;
  return (
    <section className="law-drafts" aria-labelledby="law-drafts-title">
      <header className="card-head">
        <h2 id="law-drafts-title">{title}</h2>
        <div className="card-tools" role="group" aria-label={say.figure.tools(title)}>
          {onBriefing !== undefined && <AddToBriefing label={say.briefing.add} onAdd={() => onBriefing(figure)} />}
          <ExportButton label={say.exports.open} onExport={() => actions.onExport(figure)} />
        </div>
      </header>
      <div className="law-drafts-grid">
        {context.drafts.map((draft) => (
          <DraftCard
            key={draft.id}
            draft={draft}
            context={context}
            onEvidence={() => actions.onEvidence(figure, draft.id)}
          />
        ))}
        {context.planSteps.length > 0 && <PlanCard context={context} />}
      </div>
    </section>
  );
}

/** The official track, told apart from the drafts that experts offer. */
function PlanCard({ context }: { readonly context: Context }): ReactNode {
  const { say, text, format, name } = context.wording;
  const own = say.law.drafts;
  const leftOut = findingWords(context, 'law-left-out');
  return (
    <article className="card law-draft law-plan">
      <h3>{own.planTitle}</h3>
      <p className="law-draft-name">{own.planLede}</p>
      <Clamped title={own.planTitle} wording={context.wording}>
        <ol className="law-versions law-steps">
          {inTimeOrder(context.planSteps).map((step) => (
            <li key={step.id} data-after={isLater(step)}>
              <strong>{format.date(step.date)}</strong> {text(step.title)}
              <small>
                <TermsIn
                  text={[...step.actors.map(name), ...(step.note === null ? [] : [text(step.note)])].join(' · ')}
                />
              </small>
            </li>
          ))}
        </ol>
      </Clamped>
      {leftOut !== '' && <p className="law-plan-note">{leftOut}</p>}
    </article>
  );
}

/** A person as the report writes them: in English the Chinese form follows. */
export function personName({ en, zh }: Name, language: 'en' | 'zh'): string {
  if (zh === null) return en;
  return language === 'zh' ? zh : `${en} ${zh}`;
}

type CardProps = { readonly draft: Draft; readonly context: Context; readonly onEvidence: () => void };

function DraftCard({ draft, context, onEvidence }: CardProps): ReactNode {
  const { say, text, name, format, language } = context.wording;
  const own = say.law.drafts;
  const { participants } = draft;
  return (
    <article className="card law-draft">
      <h3>{text(draft.short)}</h3>
      <p className="law-draft-name">
        {name(draft.name)}
        {language === 'en' && draft.name.zh !== null && <span lang={LANGUAGE_TAG.zh}> {draft.name.zh}</span>}
      </p>
      <Clamped title={text(draft.short)} wording={context.wording}>
        <dl>
          <dt>{own.lead}</dt>
          <dd>
            <TermsIn text={name(draft.lead)} />
          </dd>
          <dt>{own.people}</dt>
          <dd>
            {draft.leadPeople.length === 0
              ? own.unknown
              : draft.leadPeople.map((person) => personName(person, language)).join(' · ')}
          </dd>
          <dt>{own.participants}</dt>
          <dd>
            {participants === null ? (
              own.unknown
            ) : (
              <>
                <button
                  type="button"
                  className="law-number"
                  aria-label={own.participantsOf(text(draft.short), participants.count)}
                  onClick={onEvidence}
                >
                  {format.number(participants.count)}
                </button>{' '}
                {text(participants.meaning)}
                {participants.note !== null && <small>{text(participants.note)}</small>}
              </>
            )}
          </dd>
          <dt>{own.standing}</dt>
          <dd>
            <TermsIn text={text(draft.standing)} />
          </dd>
          <dt>{own.versions}</dt>
          <dd>
            <ol className="law-versions">
              {draft.versions.map((version) => (
                <VersionItem key={version.id} version={version} context={context} />
              ))}
            </ol>
          </dd>
          {draft.note !== null && (
            <>
              <dt>{own.note}</dt>
              <dd>
                <TermsIn text={text(draft.note)} />
              </dd>
            </>
          )}
        </dl>
      </Clamped>
    </article>
  );
}

function VersionItem({ version, context }: { readonly version: Version; readonly context: Context }): ReactNode {
  const { say, text, format } = context.wording;
  const own = say.law.drafts;
  return (
    <li data-after={isLater(version)}>
      <strong>{versionLabel(context, version)}</strong>{' '}
      <span>{version.date === null ? own.undated : format.date(version.date)}</span>
      {isLater(version) && <span className="law-after">{own.after}</span>}
      {version.note !== null && <small>{text(version.note)}</small>}
      <span className="law-links">
        {version.links.map(({ what, url }) => (
          <OutwardLink key={url} href={url} hint={own.external}>
            {text(what)}
          </OutwardLink>
        ))}
      </span>
    </li>
  );
}
