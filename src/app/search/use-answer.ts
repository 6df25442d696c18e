import { useEffect, useMemo, useState, type ComponentType } from 'react';
import type { DatasetId, Snapshot } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { useAtlas, useStores } from '#state/atlas-context.tsx';
import { useDatasets } from '#state/use-datasets.ts';
import type { Wordings } from '#state/wordings.ts';
import type { Answer } from './options.ts';
import type { AnswersProps } from './PaletteAnswers.tsx';
import type { perform } from './perform.ts';
import type { Vocabulary } from './vocabulary.ts';

type Program = {
  readonly searched: readonly DatasetId[];
  readonly vocabularyOf: (snapshot: Snapshot) => Vocabulary;
  readonly answerTo: (query: string, vocabulary: Vocabulary, snapshot: Snapshot, wording: Wording) => Answer;
  /** Does what is more than going somewhere. */
  readonly perform: typeof perform;
  /** What shows them. */
  readonly Answers: ComponentType<AnswersProps>;
};

const NOTHING_YET: readonly DatasetId[] = [];
const NO_ANSWER: Answer = { options: [], remarks: [] };

/**
 * What a query leads to, and whether the program and the data that answer are there. It never suspends, so that a field
 * can be typed into meanwhile. Throws where the program cannot be fetched.
 */
export function useAnswer(
  query: string,
  wording: Wording,
): AnswersProps['answer'] & Partial<Pick<Program, 'perform'>> & { readonly Answers: Program['Answers'] | null } {
  const program = useProgram();
  const { status } = useDatasets(program?.searched ?? NOTHING_YET);
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const vocabulary = useMemo(() => program?.vocabularyOf(snapshot), [program, snapshot]);
  const answer = useMemo(
    () => (vocabulary === undefined ? undefined : program?.answerTo(query, vocabulary, snapshot, wording)),
    [program, query, vocabulary, snapshot, wording],
  );
  return {
    ...(answer ?? NO_ANSWER),
    status: program === null ? 'loading' : status,
    Answers: program?.Answers ?? null,
    ...(program === null ? {} : { perform: program.perform }),
  };
}

function useProgram(): Program | null {
  const { wordings } = useStores();
  const [program, setProgram] = useState<Program | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    loadProgram(wordings.getState()).then(setProgram, (error: unknown) => setFailure({ error }));
  }, [wordings]);
  if (failure !== null) throw failure.error;
  return program;
}

/** What is searched goes by names in both languages, so both have to be learned. */
async function loadProgram({ learn }: Wordings): Promise<Program> {
  const [{ answerTo }, { PaletteAnswers }, { SEARCHED, vocabularyOf }, acts, en, zh] = await Promise.all([
    import('./options.ts'),
    import('./PaletteAnswers.tsx'),
    import('./vocabulary.ts'),
    import('./perform.ts'),
    learn('en'),
    learn('zh'),
  ]);
  const both = { en, zh };
  return {
    searched: SEARCHED,
    vocabularyOf: (snapshot) => vocabularyOf(snapshot, (language) => both[language]),
    answerTo,
    perform: acts.perform,
    Answers: PaletteAnswers,
  };
}
