/** No markup: a browser mounts the island. */
export function markupOf(): string {
	return '';
}
