import { ClipboardCopy, Presentation } from 'lucide-react';
import { Fragment, Suspense, use, useMemo, useState, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import { keysOf } from '#lib/keys-of.ts';
import type { Source, SourceLookup, SourceRef } from '#model/source.ts';
import { useStores } from '#state/atlas-context.tsx';
import { itemAddress, placeOfItem, stateOfItem } from '#state/briefing.ts';
import { useEnsureDatasets } from '#state/use-datasets.ts';
import { AddToBriefing } from '#ui/AddToBriefing.tsx';
import { ReaderAidsContext } from '#ui/reader-aids.ts';
import { WorkButton } from '#ui/WorkButton.tsx';
import { AddressLink } from '#views/AddressLink.tsx';
import { FigureSlotsContext, type Brief, type Output, type Told } from '#views/figure-slots.ts';
import { useSources } from '#views/use-sources.ts';
import '#ui/button.css';

type Props = {
  readonly brief: Brief;
  /** Whether all else of the page is here, so that figures of other pages may be sent for. */
  readonly isSettled: boolean;
  readonly wording: Wording;
};

const ICONS = { text: ClipboardCopy, slides: Presentation } as const;

/** What a reader can say after two minutes: a sentence each, its figure, its source; and the ways to take them along. */
export function Judgements({ brief, isSettled, wording }: Props): ReactNode {
  const own = wording.say.overview.judgements;
  const sourceOf = useSources();
  const lists = [
    { id: 'report', title: own.report, told: brief.told.filter(({ isLater }) => !isLater) },
    { id: 'later', title: own.later, told: brief.told.filter(({ isLater }) => isLater) },
  ];
  return (
    <div className="judgements">
      <TakeAway brief={brief} sourceOf={sourceOf} wording={wording} />
      {lists
        .filter(({ told }) => told.length > 0)
        .map(({ id, title, told }) => (
          <section key={id} aria-labelledby={`judgements-${id}`}>
            <h2 id={`judgements-${id}`}>{title}</h2>
            <ul>
              {told.map((each) => (
                <Judgement key={each.id} told={each} isSettled={isSettled} sourceOf={sourceOf} wording={wording} />
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

type TakeAwayProps = { readonly brief: Brief; readonly sourceOf: SourceLookup; readonly wording: Wording };

function TakeAway({ brief, sourceOf, wording }: TakeAwayProps): ReactNode {
  const own = wording.say.overview.judgements;
  const slots = use(FigureSlotsContext);
  const { atlas } = useStores();
  const ensure = useEnsureDatasets();
  const [said, setSaid] = useState('');
  const [isBusy, setBusy] = useState(false);
  if (slots === null) return null;
  const run = (output: Output): void => {
    setBusy(true);
    setSaid(output === 'text' ? '' : own.working);
    slots
      .takeAway(output, brief, { atlas, wording, sourceOf, ensure })
      .then(setSaid, () => setSaid(own.failures[output]))
      .finally(() => setBusy(false));
  };
  return (
    <div className="judgements-outputs" onPointerEnter={slots.prepare} onFocus={slots.prepare}>
      {keysOf(own.outputs).map((output) => {
        const Icon = ICONS[output];
        return (
          <WorkButton
            key={output}
            className="button"
            disabled={isBusy || brief.told.length === 0}
            onClick={() => run(output)}
          >
            <Icon size={16} aria-hidden /> {own.outputs[output]}
          </WorkButton>
        );
      })}
      <span role="status">{said}</span>
    </div>
  );
}

type JudgementProps = {
  readonly told: Told;
  readonly isSettled: boolean;
  readonly sourceOf: SourceLookup;
  readonly wording: Wording;
};

function Judgement({ told, isSettled, sourceOf, wording }: JudgementProps): ReactNode {
  const { say } = wording;
  const own = say.overview.judgements;
  const { atlas, briefing } = useStores();
  const slots = use(FigureSlotsContext);
  const { figure, address, sentence } = told;
  const state = useMemo(() => stateOfItem({ search: address }), [address]);
  const chosen = useMemo(() => placeOfItem({ search: address }), [address]);
  const add = (): void => {
    const data = atlas.getState().edition?.dataHash.slice(0, 16) ?? '';
    briefing.getState().add({ search: itemAddress(state, figure), figure, caption: sentence, data });
  };
  return (
    <li className="judgement">
      <AddressLink view={state.view} chosen={chosen} className="judgement-figure">
        <span className="judgement-thumb">
          {isSettled && slots !== null && (
            <Suspense fallback={null}>
              <slots.Thumb figure={figure} address={address} wording={wording} />
            </Suspense>
          )}
        </span>
        <small>{own.seeIn(say.shell.views[state.view])}</small>
      </AddressLink>
      <p className="judgement-sentence">{say.figure.sentence(sentence)}</p>
      <p className="judgement-source">
        <Origins told={told} sourceOf={sourceOf} wording={wording} />
      </p>
      <AddToBriefing label={own.add(sentence)} onAdd={add} />
    </li>
  );
}

const MOST_PUBLISHERS = 2;
const isOfficial = ({ kind }: Source): boolean => kind === 'official';

/** Where a judgement comes from: places of the report as links, and of later facts whoever published them. */
function Origins({ told, sourceOf, wording }: Omit<JudgementProps, 'isSettled'>): ReactNode {
  const { say, name } = wording;
  const aids = use(ReaderAidsContext);
  if (told.isLater) {
    const listed = told.refs.flatMap(({ source }) => sourceOf(source) ?? []);
    // Who issued something is named before who told of it.
    const publishers = [...listed.filter(isOfficial), ...listed].map(({ publisher }) => name(publisher));
    const distinct = [...new Set(publishers)];
    const rest = distinct.length - MOST_PUBLISHERS;
    const shown = distinct.slice(0, MOST_PUBLISHERS).join(say.overview.figures.detailJoin);
    return rest > 0 ? say.overview.judgements.andMore(shown, rest) : shown;
  }
  const place = (ref: SourceRef): ReactNode => {
    const link = aids.placeLink(ref);
    const words = say.figure.reportPlace(ref.at);
    if (link === null) return words;
    return (
      <a href={link.href} onClick={link.onFollow}>
        {words}
      </a>
    );
  };
  return (
    <>
      {say.overview.judgements.ofReport}
      {told.refs.map((ref, at) => (
        <Fragment key={ref.at}>
          {at > 0 && say.overview.figures.detailJoin}
          {place(ref)}
        </Fragment>
      ))}
    </>
  );
}
