import { readLegalPlace, type LegalPlace } from '#lib/legal-place.ts';

const KNOWN: Readonly<Record<string, string>> = {
  'executive summary': '执行摘要',
  'web page': '网页',
  'copy of a page': '网页副本',
  'full text': '全文',
  'author list': '作者名单',
  'list of universities': '高校名单',
  'list of drafters': '起草人名单',
  'document number': '文号',
  article: '文章',
  cover: '封面',
  text: '文本',
  attachment: '附件',
  letter: '函件',
  opening: '开头部分',
  'list of standards': '标准列表',
  'page of the standard': '标准网页',
  title: '标题',
  record: '记录',
  repository: '代码库',
};

/** A place in a law: “第50—57条”, “第3章”. */
export function legalPlace({ unit, spans }: LegalPlace): string {
  const numbers = spans.map(({ from, to }) => (from === to ? `${from}` : `${from}—${to}`)).join('、');
  return `第${numbers}${unit === 'chapter' ? '章' : '条'}`;
}

/** A place in a source, as refs spell it in English. File names and numbers stay as they are. */
export function sourcePlace(at: string): string {
  const inLaw = readLegalPlace(at);
  if (inLaw !== null) return legalPlace(inLaw);
  return (
    KNOWN[at] ??
    at
      .replace(/^section (.+)$/, '第$1节')
      .replace(/^endnote (.+)$/, '尾注$1')
      .replace(/^issue (.+)$/, '第$1期')
      .replace(/^acronyms slide (.+)$/, '缩略语第$1页')
  );
}
