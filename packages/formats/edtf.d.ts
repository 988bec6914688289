/** As much of the `edtf` library, which has no types of its own, as the tests compare with. */
declare module 'edtf' {
	/** `min` and `max` are milliseconds since 1970-01-01 UTC, both included. */
	export default function edtf(text: string): { min: number; max: number };
}
