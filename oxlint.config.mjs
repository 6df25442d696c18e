import { defineConfig } from 'oxlint';
import { GLOBALS, LIBRARIES, ROOMS, TRANSLATED } from './architecture.mjs';

const EVERYWHERE = [
  { regex: String.raw`(^|/)\.\.(/|$)`, message: 'Write #room/file.ts instead of climbing with ../' },
  { regex: '^node:', message: 'src/ runs in a browser.' },
  { regex: '^#tests/', message: 'src/ knows nothing of its tests.' },
];

const isWithin = (folder, homes) => homes.some((home) => folder === home || folder.startsWith(`${home}/`));

function forbiddenImports(folder) {
  const room = folder.split('/')[0];
  const rooms = Object.keys(ROOMS)
    .filter((other) => other !== room && !ROOMS[room].includes(other))
    .map((other) => ({ regex: `^#${other}/`, message: `${room} may not import ${other}: see architecture.mjs` }));
  const libraries = Object.entries(LIBRARIES)
    .filter(([, homes]) => !isWithin(folder, homes))
    .map(([name, homes]) => ({ regex: `^${name}(/|$)`, message: `${name} lives in ${homes.join(', ')} only.` }));
  const strangers =
    room === 'views' ? [{ regex: '^#views/[^/]+/', message: 'Views are strangers; own files are ./siblings.' }] : [];
  return [...EVERYWHERE, ...rooms, ...libraries, ...strangers];
}

function forbiddenGlobals(folder) {
  return Object.entries(GLOBALS)
    .filter(([, homes]) => !isWithin(folder, homes))
    .map(([name, homes]) => ({ name, message: `${name} is used in ${homes.join(', ')} only.` }));
}

// A later override replaces an earlier one, so deeper folders come after the rooms that hold them.
const homes = [...Object.values(LIBRARIES), ...Object.values(GLOBALS)].flat();
const folders = [...new Set([...Object.keys(ROOMS), ...homes])].toSorted((a, b) => a.length - b.length);

const architecture = [
  { files: ['src/**'], rules: { 'no-restricted-imports': ['error', { patterns: EVERYWHERE }] } },
  ...folders.map((folder) => ({
    files: [/\.tsx?$/.test(folder) ? `src/${folder}` : `src/${folder}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns: forbiddenImports(folder) }],
      'no-restricted-globals': ['error', ...forbiddenGlobals(folder)],
    },
  })),
];

const PUNCTUATION = ['', ...'· – — / : ; , . × % + − … ( ) [ ] → ← ↑ ↓ ≈ ≥ ≤ < > = | # & “ ”'.split(' ')];

export default defineConfig({
  plugins: ['eslint', 'typescript', 'oxc', 'unicorn', 'import', 'react', 'jsx-a11y', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: ['node_modules', 'dist*', '.cache', 'public', 'coverage', 'test-results'],
  rules: {
    eqeqeq: ['error', 'always'],
    'no-console': 'error',
    'import/no-cycle': 'error',
    'import/no-named-as-default-member': 'off',
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', '@testing-library/**'] }],
    // A message beside the value names the case that failed.
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*'] }],
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'react/react-in-jsx-scope': 'off',
    // Twins of the two above that report the same line again.
    'react/hooks': 'off',
    'react/exhaustive-effect-dependencies': 'off',
    // A chart is a picture to a screen reader: `role="img"` has no tag of its own.
    'jsx-a11y/prefer-tag-over-role': 'off',
    // A box that scrolls must be reachable by keyboard.
    'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'] }],
    // It takes an empty table corner for a control; axe asks the same of the real page.
    'jsx-a11y/control-has-associated-label': 'off',
    // The compiler's noImplicitReturns knows that an exhaustive switch returns.
    'typescript/consistent-return': 'off',
    'typescript/consistent-type-definitions': ['error', 'type'],
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
  overrides: [
    ...architecture,
    {
      files: TRANSLATED.map((folder) => `src/${folder}/**/*.tsx`),
      rules: {
        'react/jsx-no-literals': [
          'error',
          {
            noStrings: true,
            ignoreProps: true,
            allowedStrings: PUNCTUATION,
            restrictedAttributes: ['alt', 'title', 'placeholder', 'aria-label', 'aria-description'],
          },
        ],
      },
    },
    {
      files: ['scripts/**', 'bench/**', '*.mjs'],
      rules: { 'no-console': 'off' },
    },
    {
      files: ['**/*.mjs'],
      rules: {
        // Plain JavaScript has no types to be unsafe about.
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
      },
    },
    {
      files: ['tests/**'],
      rules: {
        'typescript/no-unsafe-type-assertion': 'off',
        'unicorn/consistent-function-scoping': 'off',
        'vitest/no-conditional-expect': 'off',
      },
    },
  ],
});
