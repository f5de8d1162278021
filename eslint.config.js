import tseslint from 'typescript-eslint';

/** Imports that a folder of src/lib may not have: dependencies go one way (docs/architecture.md). */
const layer = (folder, forbidden) => ({
  files: [`src/lib/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(?:\\.\\./)+(?:${forbidden.join('|')})/`,
            message: `src/lib/${folder} does not import this layer`,
          },
          { group: ['**/commands/*', '**/ui/*'], message: 'the library neither prints nor knows commands' },
        ],
      },
    ],
  },
});

const ALL = [
  'keys',
  'vault',
  'fpe',
  'files',
  'formats',
  'csv',
  'policy',
  'manifest',
  'inspect',
  'digest',
  'pseudonymize',
];
const except = (...allowed) => ALL.filter((f) => !allowed.includes(f));

export default tseslint.config(
  { ignores: ['dist', 'build', 'src/generated', '.cache', 'assembly', 'coverage'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  layer('kernels', ALL),
  layer('digest', except('digest')),
  layer('fpe', except('fpe')),
  layer('csv', except('csv')),
  layer('files', except('files', 'csv')),
  layer('formats', except('formats', 'fpe')),
  layer('vault', except('vault')),
  layer('keys', except('keys', 'vault', 'files', 'fpe')),
  layer('policy', except('policy', 'formats')),
  layer('manifest', except('manifest', 'fpe')),
  layer('inspect', except('inspect', 'formats', 'csv', 'files', 'policy')),
  layer('pseudonymize', except('pseudonymize', 'formats', 'csv', 'policy', 'manifest', 'fpe', 'digest')),
  {
    files: ['src/**/*.ts'],
    ignores: ['src/lib/ui/**', 'src/lib/keys/env.ts', 'src/lib/vault/settings.ts', 'src/cli.ts', 'src/commands/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: 'read the environment in keys/env or vault/settings',
        },
        {
          selector: "CallExpression[callee.object.name='process'][callee.property.name='exit']",
          message: 'the library never ends the process',
        },
      ],
    },
  },
  { files: ['test/**', 'bench/**', 'scripts/**'], rules: { 'no-console': 'off' } },
);
