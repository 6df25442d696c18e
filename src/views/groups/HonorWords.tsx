import type { ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import type { HonorFault, HonorSplit, HonorTotals } from '#model/honors.ts';
import { Popover } from '#ui/Popover.tsx';
import { derivationOf, honorFaultSentence } from './honors.ts';

type DerivationProps = { readonly totals: HonorTotals; readonly split: HonorSplit; readonly wording: Wording };

/** The arithmetic behind the overlap, one click away. */
export function Derivation({ totals, split, wording }: DerivationProps): ReactNode {
  const say = wording.say.groups.honors;
  return (
    <div className="groups-controls">
      <Popover label={say.derivation}>
        {() => (
          <div className="groups-derivation">
            <p>{say.derivationLead(totals)}</p>
            <ul>
              {derivationOf(totals, split, wording).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p>{say.derivationNote}</p>
          </div>
        )}
      </Popover>
    </div>
  );
}

type ContradictionProps = { readonly faults: readonly HonorFault[] | null; readonly wording: Wording };

/** Stands where the overlap would be when the totals cannot all be true; null faults mean that one is missing. */
export function HonorContradiction({ faults, wording }: ContradictionProps): ReactNode {
  const say = wording.say.groups.honors;
  return (
    <section className="card groups-contradiction" role="alert">
      <div className="card-head">
        <h2>{say.badTitle}</h2>
      </div>
      {faults === null ? (
        <p>{say.missing}</p>
      ) : (
        <>
          <p>{say.badLead}</p>
          <ul>
            {faults.map((fault) => {
              const sentence = honorFaultSentence(fault, wording);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </>
      )}
    </section>
  );
}
