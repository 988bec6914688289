/** The SHA-256 digest (FIPS 180-4) of a text in UTF-8, in hexadecimal: what `sha256sum` prints for the file. */
export async function sha256(text: string): Promise<string> {
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
