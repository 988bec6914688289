/** @type {import('dependency-cruiser').IConfiguration} */
export default {
	forbidden: [
		{
			name: 'no-circles',
			comment:
				'Data flows one way: where two files need each other, what both need belongs in a third.',
			severity: 'error',
			// A component may hold itself: lists in lists.
			from: { path: '^(.+)$' },
			to: { circular: true, pathNot: '^$1$' }
		},
		{
			name: 'packages-by-name',
			comment:
				'A package is imported by its name, as those who install it do, and not by its files.',
			severity: 'error',
			from: { path: '^((?:packages|apps)/[^/]+|data|tests)/' },
			to: { path: '^(?:packages|apps)/[^/]+/src/', pathNot: '^$1/' }
		}
	],
	options: {
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.base.json' },
		doNotFollow: { path: ['node_modules', 'dist'] },
		exclude: { path: ['(^|/)(dist|build|\\.svelte-kit[^/]*|generated)/'] },
		enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['svelte', 'import'] }
	}
};
