import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { download } from '#charts/export/deliver.ts';
import { faultSentence } from '#i18n/fault-sentence.ts';
import type { Wording } from '#i18n/wording.ts';
import { quoteWords } from '#lib/fault.ts';
import type { AddressProblem } from '#state/address.ts';
import { useAtlas } from '#state/atlas-context.tsx';
import type { Notice } from '#state/store.ts';
import { useOverdueFiles } from '#state/use-overdue.ts';
import '#ui/button.css';

/** What the reader is told once: parts of a link that were left out, files that are late or not as published, what cannot be kept. */
export function Notices({ wording }: { readonly wording: Wording }): ReactNode {
  const notices = useAtlas((atlas) => atlas.notices);
  const dismiss = useAtlas((atlas) => atlas.dismiss);
  const { files, askAgain } = useOverdueFiles();
  const { shell, faults } = wording.say;
  if (notices.length + files.length === 0) return null;
  return (
    <ul className="shell-notices" aria-label={shell.notices} aria-live="polite">
      {files.length > 0 && (
        <li>
          <span>{faults.overdue(wording.format.list(files))}</span>
          <button type="button" className="button button--quiet" onClick={askAgain}>
            {faults.askAgain}
          </button>
        </li>
      )}
      {notices.map((notice) => (
        <li key={JSON.stringify(notice)}>
          <span>{noticeWords(notice, wording)}</span>
          {notice.kind === 'unreadable-briefing' && (
            <button
              type="button"
              className="button button--quiet"
              onClick={() => download('briefing-unreadable.txt', 'text/plain', notice.kept)}
            >
              {shell.saveUnreadable}
            </button>
          )}
          <button
            type="button"
            className="button button--quiet button--icon"
            aria-label={shell.dismiss}
            onClick={() => dismiss(notice)}
          >
            <X size={14} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

function noticeWords(notice: Notice, wording: Wording): string {
  const { shell } = wording.say;
  switch (notice.kind) {
    case 'address':
      return problemWords(notice.problem, wording);
    case 'unknown-level':
      return shell.noticeUnknownLevel(notice.parameter, quoteWords(notice.value));
    case 'undrawn':
      return shell.noticeUndrawn(notice.parameter, quoteWords(notice.value));
    case 'altered-file':
      return shell.noticeAltered(notice.file);
    case 'unlearned-language':
      return shell.noticeUnlearned(shell.languages[notice.language]);
    case 'dangling-reference':
      return faultSentence(notice.fault, wording);
    case 'unchecked-references':
      return shell.noticeUnchecked;
    case 'not-kept':
      return shell.noticeNotKept;
    case 'unreadable-briefing':
      return shell.noticeUnreadableBriefing;
  }
}

function problemWords(problem: AddressProblem, { say: { shell } }: Wording): string {
  const value = quoteWords(problem.value);
  switch (problem.kind) {
    case 'unknown-parameter':
      return shell.noticeUnknownParameter(quoteWords(problem.parameter));
    case 'bad-value':
      return shell.noticeBadValue(problem.parameter, value);
    case 'repeated':
      return shell.noticeRepeated(problem.parameter, value);
    case 'other-view':
      return shell.noticeOtherView(problem.parameter, shell.views[problem.view]);
  }
}
