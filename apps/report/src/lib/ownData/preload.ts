import { fetchBeforehand } from '@mithaq/charts/beforehand';

/** Fetches whatever a report fetches later, so that it works with the network cut. */
export async function preload(): Promise<void> {
	const [{ embeddedFontFaces }] = await Promise.all([
		import('../leaving/fontFaces.ts'),
		import('../leaving/leave.ts'),
		fetchBeforehand()
	]);
	await embeddedFontFaces();
}
