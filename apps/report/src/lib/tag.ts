const TAG = /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/;

/** Whether a text is a language tag, as records have them (BCP 47). */
export function isTag(value: string): boolean {
	return TAG.test(value);
}
