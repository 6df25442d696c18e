import { ArrowLeft, ArrowLeftRight, Check, Plus, X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { regionOf } from '#selectors/policies.ts';
import { Popover } from '#ui/Popover.tsx';
import { countWords, telling } from './comparison.ts';
import { jurisdictionList, jurisdictionName, MOST_COMPARED, otherName, type Context } from './context.ts';

type Props = { readonly context: Context; readonly onCompare: (ids: readonly string[]) => void };

/** Which jurisdictions stand side by side: add, remove, move, swap. */
export function ComparePicker({ context, onCompare }: Props): ReactNode {
  const { compared, matrix, wording } = context;
  const say = wording.say.provinces.compare;
  const adder = useRef<HTMLDivElement>(null);
  const remove = (id: string): void => {
    // The button goes with its jurisdiction; the focus must not.
    adder.current?.focus();
    onCompare(compared.filter((other) => other !== id));
  };
  const moveEarlier = (at: number): void => {
    const order = [...compared];
    const [moved = ''] = order.splice(at, 1);
    order.splice(at - 1, 0, moved);
    onCompare(order);
  };
  return (
    <div className="provinces-picker" ref={adder} tabIndex={-1} role="group" aria-label={say.chosen}>
      {compared.map((id, at) => {
        const name = jurisdictionName(context, id);
        return (
          <span key={id} className="provinces-chosen">
            {at > 0 && compared.length > 2 && (
              <button
                type="button"
                aria-label={say.earlier(name)}
                title={say.earlier(name)}
                onClick={() => moveEarlier(at)}
              >
                <ArrowLeft size={14} aria-hidden />
              </button>
            )}
            <span>{name}</span>
            <button type="button" aria-label={say.remove(name)} title={say.remove(name)} onClick={() => remove(id)}>
              <X size={14} aria-hidden />
            </button>
          </span>
        );
      })}
      {matrix.things.length > 0 && (
        <Popover
          className="button"
          accessibleName={say.add}
          label={
            <>
              <Plus size={14} aria-hidden /> {say.add}
            </>
          }
        >
          {() => (
            // It stays open while a reader chooses: most compare more than two.
            <ul className="provinces-options">
              {matrix.things.map((id) => {
                const isChosen = compared.includes(id);
                return (
                  <li key={id}>
                    <button
                      type="button"
                      aria-pressed={isChosen}
                      disabled={!isChosen && compared.length >= MOST_COMPARED}
                      onClick={() => onCompare(isChosen ? compared.filter((other) => other !== id) : [...compared, id])}
                    >
                      {jurisdictionName(context, id)} <small>{otherName(context, id)}</small>
                      {isChosen && <Check size={14} aria-hidden />}
                    </button>
                  </li>
                );
              })}
            </ul>
          )}
        </Popover>
      )}
      {compared.length === 2 && (
        <button type="button" className="button" onClick={() => onCompare(compared.toReversed())}>
          <ArrowLeftRight size={14} aria-hidden /> {say.swap}
        </button>
      )}
      {compared.length > 0 && (
        <button
          type="button"
          className="button button--quiet"
          onClick={() => {
            adder.current?.focus();
            onCompare([]);
          }}
        >
          {say.clear}
        </button>
      )}
    </div>
  );
}

/** The three hubs that the report is about. */
const HUBS = ['beijing', 'shanghai', 'guangdong'];

/** What is compared, how to change it, and three comparisons that are ready. It stays where it is whatever is chosen. */
export function CompareBar({ context, onCompare }: Props): ReactNode {
  const { compared, matrix, wording } = context;
  const say = wording.say.provinces.compare;
  const pairs = telling(context);
  const [only] = compared;
  const ready = [
    ...(HUBS.every((id) => matrix.things.includes(id))
      ? [{ ids: HUBS, label: say.suggestHubs(jurisdictionList(context, HUBS)) }]
      : []),
    ...(pairs === null
      ? []
      : [
          { ids: pairs.alike, label: say.suggestAlike(jurisdictionList(context, pairs.alike)) },
          { ids: pairs.unlike, label: say.suggestUnlike(jurisdictionList(context, pairs.unlike)) },
        ]),
  ];
  return (
    <section className="provinces-full provinces-compare" aria-label={say.title} id="provinces-compare" tabIndex={-1}>
      <div className="provinces-compare-line">
        <h2>{say.title}</h2>
        <ComparePicker context={context} onCompare={onCompare} />
      </div>
      {compared.length < 2 && (
        <p className="provinces-hint">
          {only === undefined ? say.pick(MOST_COMPARED) : say.pickOne(jurisdictionName(context, only))}
        </p>
      )}
      <p className="provinces-suggestions">
        <span className="provinces-hint">{say.suggest}</span>
        {ready.map(({ ids, label }) => (
          <button
            key={label}
            type="button"
            className="button button--quiet"
            aria-pressed={ids.join() === compared.join()}
            onClick={() => onCompare(ids)}
          >
            {label}
          </button>
        ))}
      </p>
    </section>
  );
}

/** Each compared jurisdiction in a few facts. */
export function ComparedFacts({ context }: { readonly context: Context }): ReactNode {
  const say = context.wording.say.provinces;
  return (
    <ul className="provinces-facts">
      {context.compared.map((id) => {
        const jurisdiction = context.jurisdictions.get(id);
        return jurisdiction === undefined ? null : (
          <li key={id}>
            <strong>
              {jurisdictionName(context, id)} <small>{otherName(context, id)}</small>
            </strong>
            <span>
              {say.compare.facts(
                say.policyKind[jurisdiction.policyKind],
                say.administrative[jurisdiction.administrative],
                say.region[regionOf(jurisdiction)],
              )}
            </span>
            <span>{countWords(context, id)}</span>
          </li>
        );
      })}
    </ul>
  );
}
