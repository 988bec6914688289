import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		globalSetup: ['./browser/setup.ts'],
		testTimeout: 240_000,
		hookTimeout: 120_000,
		maxWorkers: 2,
		expect: { poll: { timeout: 10_000 } }
	}
});
