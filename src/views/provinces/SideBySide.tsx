import { ArrowLeft, ArrowLeftRight, Plus, X } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { Popover } from '#ui/Popover.tsx';
import { countWords, telling } from './comparison.ts';
import { jurisdictionList, jurisdictionName, MOST_COMPARED, otherName, regionOf, type Scene } from './scene.ts';

type Props = { readonly scene: Scene; readonly onCompare: (ids: readonly string[]) => void };

/** Which jurisdictions stand side by side: add, remove, move, swap. */
export function ComparePicker({ scene, onCompare }: Props): ReactNode {
  const { compared, matrix, wording } = scene;
  const say = wording.say.provinces.compare;
  const adder = useRef<HTMLDivElement>(null);
  const others = matrix.things.filter((id) => !compared.includes(id));
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
        const name = jurisdictionName(scene, id);
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
      {compared.length < MOST_COMPARED && others.length > 0 ? (
        <Popover
          className="button"
          accessibleName={say.add}
          label={
            <>
              <Plus size={14} aria-hidden /> {say.add}
            </>
          }
        >
          {(close) => (
            <ul className="provinces-options">
              {others.map((id) => (
                <li key={id}>
                  <button
                    type="button"
                    onClick={() => {
                      onCompare([...compared, id]);
                      close();
                    }}
                  >
                    {jurisdictionName(scene, id)} <small>{otherName(scene, id)}</small>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Popover>
      ) : (
        compared.length >= MOST_COMPARED && <span className="provinces-hint">{say.full}</span>
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

/** Stands where the comparison will, until two are chosen. */
export function ComparisonToCome({ scene, onCompare }: Props): ReactNode {
  const { compared, matrix, wording } = scene;
  const say = wording.say.provinces.compare;
  const pairs = telling(scene);
  const [only] = compared;
  const suggestions = [
    ...(pairs === null
      ? []
      : [
          { ids: pairs.alike, label: say.suggestAlike(jurisdictionList(scene, pairs.alike)) },
          { ids: pairs.unlike, label: say.suggestUnlike(jurisdictionList(scene, pairs.unlike)) },
        ]),
    ...(matrix.things.length <= MOST_COMPARED ? [{ ids: scene.shown.things, label: say.suggestAll }] : []),
  ];
  return (
    <section className="card provinces-full" aria-labelledby="side-by-side-title" data-figure="side-by-side">
      <header className="card-head">
        <div>
          <h2 id="side-by-side-title">{say.title}</h2>
          <p className="card-subtitle">{only === undefined ? say.pick : say.pickOne(jurisdictionName(scene, only))}</p>
        </div>
      </header>
      <ComparePicker scene={scene} onCompare={onCompare} />
      <p className="provinces-suggestions">
        <span className="provinces-hint">{say.suggest}</span>
        {suggestions.map(({ ids, label }) => (
          <button key={label} type="button" className="button" onClick={() => onCompare(ids)}>
            {label}
          </button>
        ))}
      </p>
    </section>
  );
}

/** Each compared jurisdiction in a few facts. */
export function ComparedFacts({ scene }: { readonly scene: Scene }): ReactNode {
  const say = scene.wording.say.provinces;
  return (
    <ul className="provinces-facts">
      {scene.compared.map((id) => {
        const jurisdiction = scene.jurisdictions.get(id);
        return jurisdiction === undefined ? null : (
          <li key={id}>
            <strong>
              {jurisdictionName(scene, id)} <small>{otherName(scene, id)}</small>
            </strong>
            <span>
              {say.compare.facts(
                say.policyKind[jurisdiction.policyKind],
                say.administrative[jurisdiction.administrative],
                say.region[regionOf(jurisdiction)],
              )}
            </span>
            <span>{countWords(scene, id)}</span>
          </li>
        );
      })}
    </ul>
  );
}
