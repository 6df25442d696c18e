import { featuresOf, tally, thingsWith } from '#model/coded-matrix.ts';
import { jurisdictionList, jurisdictionName, measureList, statesOf, type Context } from './context.ts';

/** A sentence that starts with a name of this language: English raises its first letter. */
export function asStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The page's title: which measures most of the shown policies share, and which only one has. */
export function pageFinding(context: Context): string {
  const { finding } = context.wording.say.provinces;
  const { shown } = context;
  const { things, features } = shown;
  const [alone] = things;
  if (alone === undefined) return finding.nobody;
  if (things.length === 1) {
    const { yes, coded } = tally(statesOf(shown, things));
    return yes === 0 ? finding.nothing(1) : finding.one(jurisdictionName(context, alone), yes, coded);
  }
  const countOf = (feature: string): number => thingsWith(shown, feature).length;
  const most = Math.max(0, ...features.map(countOf));
  const leaders = features.filter((feature) => countOf(feature) === most);
  const [first] = leaders;
  if (most === 0 || first === undefined) return finding.nothing(things.length);
  const codedOf = (feature: string): number => tally(statesOf(shown, things, [feature])).coded;
  const list = measureList(context, leaders);
  const head =
    most === things.length
      ? finding.everyone(list, things.length)
      : leaders.length === 1
        ? finding.first(asStart(list), most, codedOf(first))
        : new Set(leaders.map(codedOf)).size === 1
          ? finding.tied(asStart(list), most, codedOf(first))
          : finding.tiedLoose(asStart(list), most);
  const once = most > 1 ? features.filter((feature) => countOf(feature) === 1) : [];
  return once.length === 0 ? head : head + finding.onceTail(measureList(context, once), once.length);
}

/** How much of the matrix is a yes, and whether any policy has it all. */
export function matrixFinding(context: Context): string {
  const { finding, matrix: say } = context.wording.say.provinces;
  const { shown } = context;
  const { things, features } = shown;
  if (things.length === 0) return finding.nobody;
  const { yes, coded } = tally(statesOf(shown, things));
  const full = things.filter((thing) => featuresOf(shown, thing).length === features.length);
  const isSettled = things.every((thing) =>
    statesOf(shown, [thing]).some((state) => state === 'no' || state === 'not-applicable'),
  );
  const tail = full.length > 0 ? [say.full(jurisdictionList(context, full), full.length)] : [];
  return [say.title(yes, coded), ...tail, ...(full.length === 0 && isSettled ? [say.noneFull] : [])].join(say.join);
}
