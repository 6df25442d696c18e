import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { faultSentence } from '#i18n/fault-sentence.ts';
import type { Wording } from '#i18n/wording.ts';
import { useAtlas } from '#state/atlas-context.tsx';
import type { Notice } from '#state/store.ts';

/** What the reader is told once: parts of a link that were left out, files that are not as published. */
export function Notices({ wording }: { readonly wording: Wording }): ReactNode {
  const notices = useAtlas((atlas) => atlas.notices);
  const dismiss = useAtlas((atlas) => atlas.dismiss);
  if (notices.length === 0) return null;
  return (
    <ul className="shell-notices" aria-label={wording.say.shell.notices} aria-live="polite">
      {notices.map((notice) => (
        <li key={JSON.stringify(notice)}>
          <span>{noticeWords(notice, wording)}</span>
          <button
            type="button"
            className="button button--quiet button--icon"
            aria-label={wording.say.shell.dismiss}
            onClick={() => dismiss(notice)}
          >
            <X size={14} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

const LONGEST_QUOTE = 60;

function noticeWords(notice: Notice, wording: Wording): string {
  const { shell } = wording.say;
  switch (notice.kind) {
    case 'address': {
      const { kind, parameter, value } = notice.problem;
      return kind === 'unknown-parameter'
        ? shell.noticeUnknownParameter(parameter.slice(0, LONGEST_QUOTE))
        : shell.noticeBadValue(parameter, value.slice(0, LONGEST_QUOTE));
    }
    case 'unknown-level':
      return shell.noticeUnknownLevel(notice.parameter, notice.value);
    case 'altered-file':
      return shell.noticeAltered(notice.file);
    case 'unlearned-language':
      return shell.noticeUnlearned(shell.languages[notice.language]);
    case 'dangling-reference':
      return faultSentence(notice.fault, wording);
  }
}
