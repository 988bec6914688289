import type { Language } from '@mithaq/charts';
import { tellsOfRoles, type Figure } from '../../charts.ts';
import { languages } from '../../language.ts';
import { index } from '../record.ts';
import { card } from './card.ts';

/** The name of a card's file. */
export function cardFile(figure: Figure, language: Language): string {
	return `${figure}.${language}.png`;
}

const FIGURES: readonly Figure[] = ['roles', 'deadlines'];

/** Every card, by the name of its file. */
export const cards = new Map(
	(tellsOfRoles(index.bundle) ? FIGURES : FIGURES.slice(1)).flatMap((figure) =>
		languages.map((language) => [cardFile(figure, language), () => card(index, figure, language)])
	)
);
