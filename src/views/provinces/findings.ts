import { featuresOf, tally, thingsWith } from '#model/coded-matrix.ts';
import { shownIn } from '#selectors/slice.ts';
import { jurisdictionList, jurisdictionName, measureList, statesOf, type Context } from './context.ts';

/** A sentence that starts with a name of this language: English raises its first letter. */
export function asStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The page's title: what the filter on measures found, or which measures most of the shown policies mention. */
export function pageFinding(context: Context): string {
  const { finding } = context.wording.say.provinces;
  const { shown, viewState } = context;
  const { things, features } = shown;
  const { include, exclude } = viewState.policyMeasure;
  const wanted = features.filter((feature) => include.includes(feature));
  if (wanted.length > 0 && exclude.length === 0) {
    const asked = shownIn(context, ['policyMeasure', 'all measures']).length;
    const join = wanted.length === 1 ? 'one' : viewState.policyMode;
    return finding.mention[join](things.length, asked, measureList(context, wanted), wanted.length);
  }
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
  if (most === things.length) return finding.everyone(list, things.length);
  if (leaders.length === 1) return finding.first(asStart(list), most, codedOf(first));
  return new Set(leaders.map(codedOf)).size === 1
    ? finding.tied(asStart(list), most, codedOf(first))
    : finding.tiedLoose(asStart(list), most);
}

/** Whether any policy has it all; where nobody knows, how much of the matrix is a yes. */
export function matrixFinding(context: Context): string {
  const { finding, matrix: say } = context.wording.say.provinces;
  const { shown } = context;
  const { things, features } = shown;
  if (things.length === 0) return finding.nobody;
  const { yes, coded } = tally(statesOf(shown, things));
  const full = things.filter((thing) => featuresOf(shown, thing).length === features.length);
  if (full.length > 0) return say.full(jurisdictionList(context, full), features.length);
  const isSettled = things.every((thing) =>
    statesOf(shown, [thing]).some((state) => state === 'no' || state === 'not-applicable'),
  );
  return isSettled ? say.noneFull(things.length, features.length) : say.title(yes, coded);
}
