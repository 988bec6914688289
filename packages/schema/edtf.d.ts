/** The part of edtf 4, which ships no types, that the tests compare with. */
declare module 'edtf' {
	export default function edtf(
		text: string,
		constraints?: { level: number }
	): { min: number; max: number };
}
