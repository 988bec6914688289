import type { Language } from '@mithaq/charts';
import type { Bundle } from '@mithaq/schema';
import type { Chosen } from './placing.ts';

/** What the checker is asked. */
export interface Asked {
	chosen: Chosen<File>[];
	/** In which problems are put in words. */
	language: Language;
}

/** What the checker tells, in this order. */
export type Told =
	| { stage: 'reading'; bytes: number; of: number }
	| { stage: 'checking'; records: number }
	| { stage: 'checked'; outcome: Outcome }
	| { stage: 'failed'; file?: string };

/** A problem in words. */
export interface ToldProblem {
	/** `line:column`. */
	place: string;
	/** The field and what must hold. */
	sentence: string;
	cure: string;
	rule: string;
}

/** The problems of one file. */
export interface ToldFile {
	file: string;
	problems: ToldProblem[];
}

/** What came of a check. */
export interface Outcome {
	errors: number;
	warnings: number;
	/** There were so many problems that the rest was not looked at. */
	isCut: boolean;
	/** The first problems, by file. */
	files: ToldFile[];
	/** How many problems are not among them. */
	more: number;
	/** The same problems as text: a line each. */
	text: string;
	/** Files of which nothing says what they are. */
	passedOver: string[];
	/** The record, where there are no errors. */
	bundle?: Bundle;
}
