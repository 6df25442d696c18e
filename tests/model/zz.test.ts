import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { cite } from '#model/citation/cite.ts';
import { CITATION_STYLES } from '#model/citation/styles.ts';
import { citableSources } from '#selectors/sources.ts';
import { listedEdition, publishedSnapshot } from '#tests/fixtures/published.ts';
it('x', () => {
  const sourceOf = citableSources(publishedSnapshot(), { edition: listedEdition(), site: 'https://atlas.test/' });
  const out: string[] = [];
  const ats: Record<string, string[]> = { 'concordia-2024-spring': ['section 4.5', 'endnote 27', 'web page'], 'cac-generative-ai-measures': ['Article 4', 'title and date'] };
  for (const id of ['concordia-2024-spring','arxiv-2309.11751','arxiv-2310.10683','gb-t-2260','tc260-gb-45438-pdf','wdta-ai-str-01','cac-generative-ai-measures','cac-generative-ai-filed-list','chinalawtranslate-generative-ai-interim','caixin-model-filings-2023','thepaper-ai-poll','zhuanzhi-tencent-report','ar5iv-managing-ai-risks','papers-file','cppcc-lecture-copy']) {
    const s = sourceOf(id); if (!s) { out.push('MISSING ' + id); continue; }
    for (const language of ['en','zh'] as const) for (const style of CITATION_STYLES) out.push(`${id} ${language} ${style}\n    ` + cite(s, (ats[id] ?? ['web page']).map(at => ({source:id, at})), style, {language, accessed:'2026-11-30'}).replaceAll('\n','\n    '));
  }
  writeFileSync('/tmp/e1/out.txt', out.join('\n'));
});
