import {
	commitmentName,
	dayOf,
	indexBundle,
	judgementWords,
	knownCommitments,
	revisionName,
	type RecordIndex
} from '@mithaq/model';
import type { Bundle } from '@mithaq/schema';
import { commitment, deadline, indexOf, words } from '../../src/fixture.ts';

/** How many bars everybody draws. */
export const BARS = 100;

/** The day that the record is drawn on. */
export const AS_OF = '2024-01-01';

function dayAfter(days: number): string {
	return new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
}

/** A record of so many commitments, each from the day it was made to its one deadline. */
export function barBundle(): Bundle {
	const commitments = Array.from({ length: BARS }, (_, place) => {
		const start = (place * 37) % 1000;
		return commitment(`c-${place}`, dayAfter(start), {
			title: words(`Commitment ${place + 1}`, `التزام ${place + 1}`),
			deadlines: [deadline(dayAfter(start), { date: dayAfter(start + 100 + ((place * 53) % 700)) })]
		});
	});
	return indexOf({ commitments }, AS_OF).bundle;
}

/** A row as the other libraries are given it: dates, words and addresses made beforehand, at no cost to them. */
export interface Bar {
	title: string;
	status: string;
	start: Date;
	end: Date;
	href: string;
	name: string;
	deadlineName: string;
}

/** The same record as plain rows. */
export function barsOf(bundle: Bundle): Bar[] {
	const index: RecordIndex = indexBundle(bundle);
	const view = { language: 'en', digits: 'latn' } as const;
	return knownCommitments(index, dayOf(AS_OF)).map((facts) => ({
		title: facts.commitment.title.en,
		status: judgementWords(facts, index, view),
		start: new Date(facts.made.text),
		end: new Date(facts.current[0]!.due!.text),
		href: `https://example.org/${facts.commitment.id}/`,
		name: commitmentName(facts, index, view),
		deadlineName: revisionName(facts.current[0]!, index, view)
	}));
}
