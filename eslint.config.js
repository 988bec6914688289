import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Which of our own packages each package may import; design: data flows one way. */
const MAY_IMPORT = {
	'packages/schema': [],
	'packages/model': ['schema'],
	'packages/charts': ['schema', 'model'],
	'packages/formats': ['schema', 'model'],
	data: ['schema']
};

/** Forbids every package of ours that is not in the list, and reaching into another package's files. */
function arrows(allowed) {
	const others = allowed.length > 0 ? `(?!(?:${allowed.join('|')})(?:/|$))` : '';
	const message = `data flows one way: only ${allowed.join(', ') || 'nothing of ours'} may be imported here`;
	const patterns = [
		{ regex: `^@mithaq/${others}`, message },
		{
			regex: '^(\\.\\./)+(packages|apps|data|tests)/',
			message: 'import the package, not its files'
		}
	];
	return { 'no-restricted-imports': ['error', { patterns }] };
}

export default ts.config(
	{ ignores: ['**/generated/', '**/dist/', '**/build/', '**/.svelte-kit*/', '**/.turbo/'] },
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		rules: {
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-undef': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off',
			'prefer-const': 'off',
			'svelte/prefer-const': 'error'
		}
	},
	...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
		files: [`${folder}/**/*.{ts,svelte}`],
		ignores: ['**/*.test.ts', '**/*.bench.ts', '**/fixture.ts'],
		rules: arrows(allowed)
	}))
);
