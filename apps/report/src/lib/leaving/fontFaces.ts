import arabic from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2?url';
import arabicBold from '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2?url';
import latin from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import latinBold from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';

/** The page's own faces, as in fonts.css. */
const FACES = [
	{ address: latin, weight: 400, arabic: false },
	{ address: latinBold, weight: 600, arabic: false },
	{ address: arabic, weight: 400, arabic: true },
	{ address: arabicBold, weight: 600, arabic: true }
];

const ARABIC = 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+200C-200F,U+FB50-FDFF,U+FE70-FEFC';

let made: Promise<string> | undefined;

/** The page's faces with the fonts inside, for a picture that can fetch nothing; fetched once. */
export async function embeddedFontFaces(): Promise<string> {
	made ??= fontFaces();
	try {
		return await made;
	} catch (error) {
		made = undefined;
		throw error;
	}
}

async function fontFaces(): Promise<string> {
	const faces = await Promise.all(
		FACES.map(async ({ address, weight, arabic }) => {
			const range = arabic ? `size-adjust:108%;unicode-range:${ARABIC};` : '';
			return `@font-face{font-family:Plex;font-weight:${weight};${range}src:url(${await dataOf(address)}) format('woff2')}`;
		})
	);
	return faces.join('\n');
}

async function dataOf(address: string): Promise<string> {
	const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return `data:font/woff2;base64,${btoa(binary)}`;
}
