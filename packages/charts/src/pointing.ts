/** A mark's link, and what it stands for. */
export interface MarkedLink {
	/** The record's folder and id. */
	record: string;
	/** The deadline's place in the commitment, where it stands for one. */
	revision?: number | undefined;
	href: string;
	/** Where it stands on the screen: around the pointer that is on it, if one is. */
	box: DOMRect;
}

const MARKS = 'a[data-record], a[data-revision]';
/** Half the width of a fingertip, in pixels. */
const FINGER = 20;
/** Half the width of a target, in pixels. */
const HALF = 12;

/** What a mark's link stands for. The mark of a deadline belongs to the commitment beside it. */
export function marked(link: SVGAElement, box = boxOf(link)): MarkedLink {
	const { record, revision } = link.dataset;
	return {
		record: record ?? recordBeside(link),
		...(revision !== undefined && { revision: Number(revision) }),
		href: link.getAttribute('href') ?? '',
		box
	};
}

function boxOf(link: Element): DOMRect {
	return (link.querySelector('.at .target') ?? link).getBoundingClientRect();
}

function recordBeside(link: Element): string {
	const row = link.closest('svg.track, .slip-line');
	return row?.querySelector<SVGAElement>('a[data-record]')?.dataset.record ?? '';
}

/** The marks under a pointer, or under a fingertip around it, the topmost first. */
export function marksAt(
	{ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
	reach: 0 | 'coarse'
): MarkedLink[] {
	const steps = reach === 0 ? [0] : [0, -FINGER / 2, FINGER / 2, -FINGER, FINGER];
	const found = new Set<SVGAElement>();
	for (const dy of steps)
		for (const dx of steps)
			for (const element of document.elementsFromPoint(clientX + dx, clientY + dy)) {
				const link = element.closest<SVGAElement>(MARKS);
				if (link) found.add(link);
			}
	const box = new DOMRect(clientX - HALF, clientY - HALF, 2 * HALF, 2 * HALF);
	return [...found].map((link) => marked(link, box));
}
