/** The bytes of a file as it is served: a text in UTF-8, any other as it is. */
export function bytesOf(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
	return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** The SHA-256 digest (FIPS 180-4) of a text in UTF-8, or of bytes, in hexadecimal: what `sha256sum` prints for the file. */
export async function sha256(content: string | Uint8Array): Promise<string> {
	const bytes = await crypto.subtle.digest('SHA-256', bytesOf(content));
	return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
