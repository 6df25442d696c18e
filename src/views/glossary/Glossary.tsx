import type { ReactNode } from 'react';
import { PageHead } from '#ui/PageHead.tsx';
import { useSources } from '#views/use-sources.ts';
import { contextPage } from '#views/context-page.tsx';
import { acronymsTable, type Context } from './AcronymTable.tsx';
import { view } from './figures.ts';
import { SafetyNote } from './SafetyNote.tsx';
import './glossary.css';

/** The report's acronyms in both languages, and what it means by 安全. */
export default contextPage(view, GlossaryPage, { className: '', skeletons: [{ height: 640, className: '' }] });

function GlossaryPage({ context }: { readonly context: Context }): ReactNode {
  const sourceOf = useSources();
  const { wording, source, table } = context;
  const own = wording.say.glossary;
  return (
    <>
      <PageHead
        section={wording.say.shell.views.glossary}
        finding={own.finding(table.rows.length)}
        lede={own.lede(new Set(table.rows.map(({ slide }) => slide)).size)}
      />
      <acronymsTable.Card context={context} />
      <SafetyNote report={source.source} sourceOf={sourceOf} wording={wording} />
    </>
  );
}
