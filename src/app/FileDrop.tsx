import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { Wording } from '#i18n/wording.ts';
import './file-drop.css';

const ArrivedFile = lazy(() => import('./ArrivedFile.tsx'));

type Arrival = { readonly file: File; readonly isPasted: boolean; readonly count: number };

/** Takes an exported picture, or a document with such pictures, dropped or pasted. */
export function FileDrop({ wording }: { readonly wording: Wording }): ReactNode {
  const [isOver, setIsOver] = useState(false);
  const [arrival, setArrival] = useState<Arrival | null>(null);
  useEffect(() => {
    const take = (file: File, isPasted: boolean): void =>
      setArrival((before) => ({ file, isPasted, count: (before?.count ?? 0) + 1 }));
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const onDragOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onDragLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) take(file, false);
    };
    const onPaste = (event: ClipboardEvent): void => {
      const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => /^image\/(png|svg\+xml)$/.test(type));
      if (file === undefined) return;
      event.preventDefault();
      take(file, true);
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    window.addEventListener('dragover', onDragOver, { signal });
    window.addEventListener('dragleave', onDragLeave, { signal });
    window.addEventListener('drop', onDrop, { signal });
    window.addEventListener('paste', onPaste, { signal });
    return () => listeners.abort();
  }, []);
  return (
    <>
      {isOver && (
        <div className="file-drop-veil" aria-hidden>
          {wording.say.exports.drop.hint}
        </div>
      )}
      {arrival !== null && (
        <Suspense fallback={null}>
          <ArrivedFile key={arrival.count} {...arrival} wording={wording} onClose={() => setArrival(null)} />
        </Suspense>
      )}
    </>
  );
}
