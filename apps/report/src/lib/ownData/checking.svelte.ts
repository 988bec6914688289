import type { Language } from '@mithaq/charts';
import type { Chosen } from './placing.ts';
import type { Asked, Told } from './told.ts';

/** The most that is read, in bytes, of all files together. */
export const LARGEST = 50_000_000;

/** Where a check stands. */
export type Stage =
	| Told
	| { stage: 'waiting' }
	| { stage: 'cancelled' }
	| { stage: 'empty' }
	| { stage: 'tooLarge'; bytes: number }
	| { stage: 'unavailable' };

/**
 * Checks what a reader chooses, in a worker of its own that can be stopped at any time. Its code is
 * fetched beforehand, so that nothing is asked of the network once a file is chosen.
 */
export class Checking {
	now = $state.raw<Stage>({ stage: 'waiting' });
	#worker: Worker | undefined;

	/** Whether a check is going on. */
	get isBusy(): boolean {
		return this.now.stage === 'reading' || this.now.stage === 'checking';
	}

	/** Fetches and starts the worker. */
	prepare(): void {
		if (this.#worker) return;
		// eslint-disable-next-line svelte/prefer-svelte-reactivity -- the bundler knows a worker by this form, whose address never changes
		const worker = new Worker(new URL('./checker.ts', import.meta.url), { type: 'module' });
		worker.addEventListener('message', ({ data }: MessageEvent<Told>) => (this.now = data));
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			this.#end({ stage: this.isBusy ? 'failed' : 'unavailable' });
		});
		this.#worker = worker;
	}

	start(chosen: Chosen<File>[], language: Language): void {
		if (this.isBusy) this.close();
		const of = chosen.reduce((sum, { file }) => sum + file.size, 0);
		if (chosen.length === 0) this.now = { stage: 'empty' };
		else if (of > LARGEST) this.now = { stage: 'tooLarge', bytes: of };
		else {
			this.prepare();
			this.now = { stage: 'reading', bytes: 0, of };
			this.#worker?.postMessage({ chosen, language } satisfies Asked);
		}
	}

	/** Ends a check at once, whatever it is at, and makes ready for the next. */
	cancel(): void {
		this.#end({ stage: 'cancelled' });
		this.prepare();
	}

	/** Forgets what was checked. */
	clear(): void {
		this.now = { stage: 'waiting' };
	}

	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	#end(stage: Stage): void {
		this.close();
		this.now = stage;
	}
}
