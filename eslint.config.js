import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

export default defineConfig(
  globalIgnores([
    'dist',
    '.cache',
    'node_modules',
    'test/artefacts',
    'models/convert/node_modules',
    '**/*.js',
  ]),
  typescript.configs.strictTypeChecked,
  { files: ['app/view/**'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // A number in a sentence needs no ceremony.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `run: async () => …` where a promise is the contract, also when nothing is awaited yet.
      '@typescript-eslint/require-await': 'off',
      // `return show(…)` in an arrow is how a short function ends here.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A type parameter that only the caller fills keeps `Run<In, Out, Part>` whole across floors.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
)
