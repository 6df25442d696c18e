import { faultSentence } from '#i18n/fault-sentence.ts';
import type { Wording } from '#i18n/wording.ts';
import type { Trouble } from '#state/use-datasets.ts';
import type { Failure } from '#ui/FailureCard.tsx';

const MOST_SENTENCES = 20;

/** Trouble with a file in the reader's words. */
export function failureOf({ error, retry }: Trouble, wording: Wording): Failure {
  const say = wording.say.faults;
  const sentences = error.faults.slice(0, MOST_SENTENCES).map((fault) => faultSentence(fault, wording));
  const rest = error.faults.length - sentences.length;
  return {
    headline: headlineOf(error, wording),
    sentences: rest > 0 ? [...sentences, say.more(rest)] : sentences,
    onRetry: retry,
  };
}

function headlineOf({ reason, file, detail, faults }: Trouble['error'], { say: { faults: say } }: Wording): string {
  switch (reason) {
    case 'offline':
      return say.offline(file);
    case 'missing':
      return say.missing(file);
    case 'server':
      return say.server(file, detail);
    case 'invalid':
      return faults.length === 0 ? `${file}: ${detail}` : say.invalid(file, faults.length);
  }
}
