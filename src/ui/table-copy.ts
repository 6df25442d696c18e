import { FORMULA } from '#lib/formula.ts';
import { inMarkdown } from '#lib/markdown.ts';

/** What is copied of a table: words and plain numbers, row by row. */
export type CopiedTable = {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly isNumeric: boolean }[];
  readonly rows: readonly (readonly (string | number)[])[];
};

const harmless = (value: string | number): string =>
  typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);

const onOneLine = (text: string): string => text.replaceAll(/[\t\r\n]+/g, ' ');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const escapeMarkdown = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(inMarkdown)
    .join('<br>');

const markdownLine = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => escapeMarkdown(String(cell))).join(' | ')} |`;

/** Lines of cells with tabs between them, the labels first. */
export function tableAsTsv({ columns, rows }: CopiedTable): string {
  return [columns.map(({ label }) => label), ...rows]
    .map((cells) => cells.map((cell) => onOneLine(harmless(cell))).join('\t'))
    .join('\n');
}

/** A `<table>` for word processors and mail. */
export function tableAsHtml({ caption, columns, rows }: CopiedTable): string {
  const heads = columns.map(({ label }) => `<th scope="col">${escapeHtml(harmless(label))}</th>`);
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(harmless(cell))}</td>`).join('')}</tr>`,
  );
  return [
    '<meta charset="utf-8">',
    `<table><caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table>`,
  ].join('');
}

/** A GitHub-flavoured Markdown table. */
export function tableAsMarkdown({ columns, rows }: CopiedTable): string {
  return [
    markdownLine(columns.map(({ label }) => label)),
    `| ${columns.map(({ isNumeric }) => (isNumeric ? '---:' : '---')).join(' | ')} |`,
    ...rows.map(markdownLine),
  ].join('\n');
}

/** Puts a table on the clipboard as a table and as tab-separated text. Call it in the click itself: browsers refuse it later. */
export async function copyAsTable(table: CopiedTable): Promise<void> {
  const html = new Blob([tableAsHtml(table)], { type: 'text/html' });
  const text = new Blob([tableAsTsv(table)], { type: 'text/plain' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': text })]);
}

/** Puts a table on the clipboard as Markdown. */
export async function copyAsMarkdown(table: CopiedTable): Promise<void> {
  await navigator.clipboard.writeText(tableAsMarkdown(table));
}
