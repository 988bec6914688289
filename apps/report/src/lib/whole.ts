// Stands in the head of every page: whoever comes back to a place in it, or is sent to one, finds the page laid out whole.
{
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	if (location.hash || visit?.type !== 'navigate') document.documentElement.dataset.whole = '';
}
