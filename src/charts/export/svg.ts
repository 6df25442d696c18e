/** One element of a drawing. */
export type SvgNode = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgNode | string)[];
};

export function element(
  tag: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
): SvgNode {
  return { tag, attributes, children };
}

/** A tree as text: everything escaped, numbers to two decimals, so that the same tree is always the same text. */
export function render({ tag, attributes, children }: SvgNode): string {
  const spelled = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(spell(value))}"`);
  if (children.length === 0) return `<${tag}${spelled.join('')}/>`;
  const inside = children.map((child) => (typeof child === 'string' ? escape(child) : render(child)));
  return `<${tag}${spelled.join('')}>${inside.join('')}</${tag}>`;
}

function spell(value: string | number): string {
  return typeof value === 'string' ? value : String(Math.round(value * 100) / 100);
}

/** Characters that XML forbids even when escaped. */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
