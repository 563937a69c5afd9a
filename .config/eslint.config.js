import { resolve } from 'node:path';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import project from '../package.json' with { type: 'json' };

/** No build and no reader needs these: they may import packages that are for development alone. */
const DEVELOPMENT = [
  'src/test/**',
  'src/bench/**',
  '**/*.test.ts',
  'src/commands/{docs,types}.ts',
  'src/clipping/gazetteer.ts',
  '.config/*',
  '*.config.*',
];

/** Types are gone at run time, so their packages are devDependencies wherever they are used; but each is declared. */
const declaredTypes = Object.keys(project.devDependencies).filter((name) => name.startsWith('@types/'));

export default defineConfig(
  globalIgnores(['dist/', '.dist-*/', '.astro/', '.cache/']),
  {
    files: ['**/*.{ts,js,mjs,astro}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ alwaysTryTypes: true })],
    },
    // Rings of imports, of types too, are found by a test in a fraction of the time that `no-cycle` takes.
    rules: {
      'import-x/extensions': ['error', 'always', { ignorePackages: true, checkTypeImports: true }],
      'import-x/no-extraneous-dependencies': [
        'error',
        { devDependencies: DEVELOPMENT, includeTypes: true, whitelist: declaredTypes },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: 'tsconfig.json', tsconfigRootDir: resolve(import.meta.dirname, '..') },
    },
    rules: {
      // TypeScript demands brackets where an index signature is read.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      '@typescript-eslint/prefer-string-starts-ends-with': ['error', { allowSingleElementEquality: 'always' }],
      '@typescript-eslint/restrict-plus-operands': ['error', { allowNumberAndString: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An index that is known to exist is read with `!`.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What a function returns, such as an archive or a renderer, is a record of functions without a `this`.
      '@typescript-eslint/unbound-method': 'off',
      // There are no enums, and next to no classes: these two cost more time than any other rule.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/prefer-optional-chain': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/test/**', '**/*.test.ts'],
    rules: {
      // Vitest’s asymmetric matchers are of the type `any`.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
    },
  },
  astro.configs.recommended,
);
