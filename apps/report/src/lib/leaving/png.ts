import { step, type Making } from './making.ts';

/** Pixels of the image for each of the drawing. */
const SHARPNESS = 2;

/** A stand-alone SVG document as a PNG image, at twice its size. Throws an AbortError where it is no longer wanted. */
export async function rasterised(svg: string, making: Making): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		step(making, 0.5);
		await settled(image, making);
		const blob = await blobOf(painted(image, SHARPNESS).canvas);
		step(making, 1);
		return blob;
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** How often it must look the same, and after how many looks it is taken as it is. */
const SAME = 4;
const LOOKS = 60;
const BETWEEN = 40;

/**
 * Waits until an image no longer changes. Browsers read the fonts inside an SVG image only once it is
 * first painted, and until then leave its texts out; nothing tells when they are there.
 */
async function settled(image: HTMLImageElement, making: Making): Promise<void> {
	let [same, before] = [0, -1];
	for (let look = 0; look < LOOKS && same < SAME; look++) {
		const ink = inkOf(image);
		same = ink === before ? same + 1 : 0;
		before = ink;
		await new Promise((resolve) => setTimeout(resolve, BETWEEN));
		step(making, 0.5 + (0.4 * same) / SAME);
	}
}

/** How dark an image is in all, at half its size. */
function inkOf(image: HTMLImageElement): number {
	const { canvas, context } = painted(image, 0.5);
	const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
	let ink = 0;
	for (let at = 0; at < data.length; at += 4) ink += 255 - data[at]!;
	return ink;
}

function painted(image: HTMLImageElement, scale: number) {
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(image.naturalWidth * scale);
	canvas.height = Math.round(image.naturalHeight * scale);
	const context = canvas.getContext('2d', { willReadFrequently: scale < 1 });
	if (!context) throw new Error('missing canvas');
	context.drawImage(image, 0, 0, canvas.width, canvas.height);
	return { canvas, context };
}

async function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (!blob) throw new Error('invalid image: too large for this browser');
	return blob;
}
