/** What a file that takes long to make is made with. */
export interface Making {
	signal: AbortSignal;
	/** Called with how much is done, from 0 to 1. */
	ondone: (done: number) => void;
}

/** Tells how much is done. Throws an AbortError where the file is no longer wanted. */
export function step({ signal, ondone }: Making, done: number): void {
	signal.throwIfAborted();
	ondone(done);
}

/** What an awaited thing comes to. Throws an AbortError as soon as the file is no longer wanted. */
export async function whileWanted<T>(thing: Promise<T>, { signal }: Making): Promise<T> {
	signal.throwIfAborted();
	const unwanted = new Promise<never>((_, reject) =>
		signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
	);
	return Promise.race([thing, unwanted]);
}
