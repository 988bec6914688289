/**
 * Fetches all that the charts otherwise fetch when it is first wanted, for a page that is to work with
 * the network cut.
 */
export async function fetchBeforehand(): Promise<void> {
	await Promise.all([
		import('./slips.ts'),
		import('./charts/DrawingInteraction.svelte'),
		import('./canvas/CanvasGantt.svelte')
	]);
}
