import { dayOf, indexBundle, knownCommitments, knownRoles, type RecordIndex } from '@mithaq/model';
import { validate } from '@mithaq/schema/validate';
import type { Language } from '../view.ts';
import { elementWords } from '../words/element.ts';

/** What came of fetching a bundle: a record that the charts can draw, or why there is none. */
export type Loaded =
	{ index: RecordIndex; name: string } | { problem: (language: Language) => string };

/** Problems that are told one by one; there may be thousands. */
const TOLD = 3;

/**
 * Fetches a bundle from an address, relative to a base, and checks that it is one. Never throws: what is
 * wrong is in `problem`.
 */
export async function loadRecord(
	address: string,
	base: string,
	signal: AbortSignal
): Promise<Loaded> {
	let value: unknown;
	try {
		const response = await fetch(new URL(address, base), { signal, credentials: 'omit' });
		if (!response.ok)
			return { problem: (language) => elementWords[language].missing(address, response.status) };
		value = await response.json();
	} catch (error) {
		const isBroken = error instanceof SyntaxError;
		return {
			problem: (language) => elementWords[language][isBroken ? 'notJSON' : 'unreachable'](address)
		};
	}
	return checkedRecord(value, address);
}

/**
 * Checks that a value is a bundle, which is told by its address or another name. What the schema does not see, such as
 * an actor that is named but missing, shows when facts are worked out.
 */
export function checkedRecord(value: unknown, name: string): Loaded {
	const checked = validate('bundle', value);
	if (!checked.valid) {
		const faults = checked.findings.slice(0, TOLD);
		return {
			problem: (language) =>
				elementWords[language].notARecord(
					name,
					faults.map(({ pointer, must }) => [pointer, must[language]] as const),
					checked.findings.length
				)
		};
	}
	try {
		const index = indexBundle(checked.value);
		const last = dayOf(checked.value.dataset.asOf);
		knownCommitments(index, last);
		knownRoles(index, last);
		return { index, name };
	} catch (error) {
		const { message } = error as Error;
		return { problem: (language) => elementWords[language].broken(name, message) };
	}
}
