import type { Language } from '../view.ts';
import type { PackedGantt } from './packed.ts';
import type { Lettering } from './paint.ts';

const ELLIPSIS = '…';

/** Titles cut to the room they have; what one measures is kept, for it is asked again in every frame. */
export function titlesOf({ facts }: PackedGantt, language: Language): Lettering['title'] {
	const widths = new Map<string, number>();
	return (mark, room, brush) => {
		const title = facts[mark]!.commitment.title[language];
		let width = widths.get(title);
		if (width === undefined) widths.set(title, (width = brush.measureText(title).width));
		if (width <= room) return title;
		const letters = Math.floor((title.length * room) / width) - 2;
		return letters < 3 ? '' : title.slice(0, letters).trimEnd() + ELLIPSIS;
	};
}
