import { figuresOf, type Figure } from '../../charts.ts';
import { languages } from '../../language.ts';
import { index, indexIn } from '../record.ts';
import { card } from './card.ts';

/** The name of a card's file. */
export function cardFile(figure: Figure, tag: string): string {
	return `${figure}.${tag}.png`;
}

/** Every card, by the name of its file. */
export const cards = new Map(
	figuresOf(index.bundle).flatMap((figure) =>
		languages.map((tag) => [cardFile(figure, tag), () => card(indexIn(tag), figure, tag)])
	)
);
