import { useEffect, useMemo, useState } from 'react';
import type { DatasetId } from '#data/snapshot.ts';
import type { Wording } from '#i18n/wording.ts';
import { useAtlas } from '#state/atlas-context.tsx';
import { useDatasets, type LoadingStatus } from '#state/use-datasets.ts';
import { useWordingOf } from '#state/use-wording.ts';
import type { Answer } from './options.ts';

type Program = Pick<typeof import('./options.ts'), 'answerTo'> &
  Pick<typeof import('./vocabulary.ts'), 'SEARCHED' | 'vocabularyOf'>;

const NOTHING_YET: readonly DatasetId[] = [];
const NO_ANSWER: Answer = { options: [], remarks: [] };

/**
 * What a query leads to, and whether the program and the data that answer are there. Throws where the program cannot be
 * fetched.
 */
export function useAnswer(query: string, wording: Wording): Answer & { readonly status: LoadingStatus['status'] } {
  const program = useProgram();
  const { status } = useDatasets(program?.SEARCHED ?? NOTHING_YET);
  const snapshot = useAtlas((atlas) => atlas.snapshot);
  const wordingOf = useWordingOf();
  const vocabulary = useMemo(() => program?.vocabularyOf(snapshot, wordingOf) ?? null, [program, snapshot, wordingOf]);
  const answer = useMemo(
    () =>
      program === null || vocabulary === null ? NO_ANSWER : program.answerTo(query, vocabulary, snapshot, wording),
    [program, query, vocabulary, snapshot, wording],
  );
  return { ...answer, status: program === null ? 'loading' : status };
}

function useProgram(): Program | null {
  const [program, setProgram] = useState<Program | null>(null);
  const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    loadProgram().then(setProgram, (error: unknown) => setFailure({ error }));
  }, []);
  if (failure !== null) throw failure.error;
  return program;
}

async function loadProgram(): Promise<Program> {
  const [{ answerTo }, { SEARCHED, vocabularyOf }] = await Promise.all([
    import('./options.ts'),
    import('./vocabulary.ts'),
  ]);
  return { answerTo, SEARCHED, vocabularyOf };
}
