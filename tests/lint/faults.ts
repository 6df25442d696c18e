/** Files with one fault each, and the rule that must find it. Text, so that no other tool trips over them. */
export type Fault = { readonly file: string; readonly rule: string; readonly text: string };

const IMPORTS = 'eslint(no-restricted-imports)';
const GLOBALS = 'eslint(no-restricted-globals)';

const importing = (file: string, module: string): Fault => ({
  file,
  rule: IMPORTS,
  text: `export * from '${module}';\n`,
});
const using = (file: string, name: string): Fault => ({
  file,
  rule: GLOBALS,
  text: `export const planted = ${name};\n`,
});

/** Found by the table of rooms. */
export const ARCHITECTURE_FAULTS: readonly Fault[] = [
  importing('src/lib/imports-model.ts', '#model/clean.ts'),
  importing('src/model/imports-i18n.ts', '#i18n/clean.ts'),
  importing('src/i18n/imports-model.ts', '#model/clean.ts'),
  importing('src/data/imports-state.ts', '#state/clean.ts'),
  importing('src/state/imports-charts.ts', '#charts/clean.ts'),
  importing('src/state/imports-selectors.ts', '#selectors/clean.ts'),
  importing('src/selectors/imports-charts.ts', '#charts/clean.ts'),
  importing('src/selectors/imports-views.ts', '#views/papers/charts.ts'),
  importing('src/selectors/imports-react.ts', 'react'),
  importing('src/charts/imports-data.ts', '#data/clean.ts'),
  importing('src/charts/screen/imports-ui.ts', '#ui/clean.ts'),
  importing('src/charts/kinds/bars/imports-ui.tsx', '#ui/clean.ts'),
  importing('src/charts/imports-selectors.ts', '#selectors/clean.ts'),
  importing('src/ui/imports-state.ts', '#state/clean.ts'),
  importing('src/views/law/imports-another-view.ts', '#views/papers/charts.ts'),
  importing('src/views/law/imports-app.ts', '#app/clean.ts'),
  importing('src/model/climbs.ts', '../lib/clean.ts'),
  importing('src/app/imports-tests.ts', '#tests/clean.ts'),
  importing('src/state/imports-node.ts', 'node:path'),
  importing('src/model/imports-zod.ts', 'zod'),
  importing('src/state/imports-zod-mini.ts', 'zod/mini'),
  importing('src/app/imports-zustand.ts', 'zustand'),
  importing('src/app/imports-react-query.ts', '@tanstack/react-query'),
  importing('src/charts/imports-recharts.ts', 'recharts'),
  importing('src/charts/screen/imports-recharts.ts', 'recharts'),
  importing('src/charts/kinds/bars/imports-recharts.ts', 'recharts'),
  importing('src/charts/kinds/bars/imports-react.ts', 'react'),
  importing('src/views/law/imports-recharts.ts', 'recharts'),
  importing('src/data/imports-noble.ts', '@noble/hashes/sha2.js'),
  importing('src/views/law/imports-react-table.ts', '@tanstack/react-table'),
  importing('src/views/law/imports-react-virtual.ts', '@tanstack/react-virtual'),
  importing('src/model/imports-react.ts', 'react'),
  importing('src/charts/imports-react-dom.ts', 'react-dom/client'),
  {
    file: 'src/model/imports-on-demand.ts',
    rule: IMPORTS,
    text: `export const later = () => import('#charts/clean.ts');\n`,
  },
  {
    file: 'src/charts/imports-a-type.ts',
    rule: IMPORTS,
    text: `import type { Clean } from '#ui/clean.ts';\n\nexport type Planted = Clean;\n`,
  },
  using('src/model/uses-document.ts', 'document.title'),
  using('src/charts/kinds/bars/uses-document.ts', 'document.title'),
  using('src/views/law/uses-fetch.ts', `fetch('data.json')`),
  using('src/ui/uses-history.ts', 'history.length'),
];

/** Found by the rules for every file. */
export const CODE_FAULTS: readonly Fault[] = [
  {
    file: 'src/model/says-any.ts',
    rule: 'typescript(no-explicit-any)',
    text: `export type Planted = readonly any[];\n`,
  },
  {
    file: 'src/model/trusts-json.ts',
    rule: 'typescript(no-unsafe-assignment)',
    text: `export const planted: { readonly id: string } = JSON.parse('{}');\n`,
  },
  {
    file: 'src/model/asserts.ts',
    rule: 'typescript(no-unsafe-type-assertion)',
    text: `export const planted = (value: unknown): string => value as string;\n`,
  },
  {
    file: 'src/model/forgets-a-case.ts',
    rule: 'typescript(switch-exhaustiveness-check)',
    text: `export function planted(kind: 'bar' | 'line'): void {
  switch (kind) {
    case 'bar':
      break;
  }
}
`,
  },
  {
    file: 'src/data/floats.ts',
    rule: 'typescript(no-floating-promises)',
    text: `export function planted(): void {
  Promise.resolve(1);
}
`,
  },
  {
    file: 'src/charts/imports-type-as-value.ts',
    rule: 'typescript(consistent-type-imports)',
    text: `import { Clean } from '#model/clean.ts';\n\nexport type Planted = Clean;\n`,
  },
  {
    file: 'src/model/declares-an-interface.ts',
    rule: 'typescript(consistent-type-definitions)',
    text: `export interface Planted {\n  readonly id: string;\n}\n`,
  },
  {
    file: 'src/model/goes-round.ts',
    rule: 'import(no-cycle)',
    text: `import { round } from './comes-round.ts';\n\nexport const half: number = round - 1;\n`,
  },
  {
    file: 'src/model/comes-round.ts',
    rule: 'import(no-cycle)',
    text: `import { half } from './goes-round.ts';\n\nexport const round: number = half + 1;\n`,
  },
  {
    file: 'src/ui/HookInACondition.tsx',
    rule: 'react-hooks(rules-of-hooks)',
    text: `import { useId } from 'react';

type Props = { readonly isOpen: boolean };

export function HookInACondition({ isOpen }: Props) {
  if (!isOpen) return null;
  return <p id={useId()} />;
}
`,
  },
  {
    file: 'src/ui/ForgottenDependency.tsx',
    rule: 'react-hooks(exhaustive-deps)',
    text: `import { useEffect } from 'react';

type Props = { readonly name: string; readonly onName: (name: string) => void };

export function ForgottenDependency({ name, onName }: Props) {
  useEffect(() => {
    onName(name);
  }, [onName]);
  return null;
}
`,
  },
  {
    file: 'src/views/law/UntranslatedWord.tsx',
    rule: 'react(jsx-no-literals)',
    text: `export const UntranslatedWord = () => <p>Provisions</p>;\n`,
  },
  {
    file: 'src/charts/kinds/bars/UntranslatedLabel.tsx',
    rule: 'react(jsx-no-literals)',
    text: `export const UntranslatedLabel = () => <p aria-label="Provisions" />;\n`,
  },
  {
    file: 'src/app/UntranslatedInBraces.tsx',
    rule: 'react(jsx-no-literals)',
    text: `export const UntranslatedInBraces = () => <p>{'Provisions'}</p>;\n`,
  },
  {
    file: 'src/ui/PictureWithoutWords.tsx',
    rule: 'jsx-a11y(alt-text)',
    text: `export const PictureWithoutWords = () => <img src="map.png" />;\n`,
  },
  {
    file: 'src/app/says-it-aloud.ts',
    rule: 'eslint(no-console)',
    text: `console.log('here');\n`,
  },
];

/** Files that do all that is allowed. */
export const CLEAN_FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['lib', 'i18n', 'model', 'data', 'state', 'selectors', 'charts', 'ui', 'app'].map((room) => [
      `src/${room}/clean.ts`,
      `export type Clean = { readonly room: '${room}' };\n`,
    ]),
  ),
  'tests/clean.ts': `export const clean = true;\n`,
  'src/views/papers/charts.ts': `export type { Clean } from '#selectors/clean.ts';\n`,
  'src/data/clean-fetch.ts': `import * as z from 'zod/mini';

export async function load(path: string): Promise<string> {
  return z.parse(z.string(), await (await fetch(path)).json());
}
`,
  'src/charts/kinds/bars/Figure.tsx': `import { BarChart } from 'recharts';
import type { Clean } from '#charts/clean.ts';

type Props = { readonly clean: Clean; readonly label: string };

export const CleanFigure = ({ clean, label }: Props) => (
  <div role="img" aria-label={label} className="figure">
    <BarChart id={clean.room} />·
  </div>
);
`,
  'src/views/law/Clean.tsx': `import { useState } from 'react';
import type { Clean as Data } from '#data/clean.ts';
import { CleanFigure } from '#charts/kinds/bars/Figure.tsx';

type Props = { readonly data: Data; readonly label: string };

export function Clean({ data, label }: Props) {
  const [count, setCount] = useState(0);
  return (
    <button type="button" onClick={() => setCount(count + 1)}>
      {label}: {count}{' '}
      ({data.room}) <CleanFigure clean={{ room: 'charts' }} label={label} />
    </button>
  );
}
`,
};
