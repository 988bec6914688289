import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSide, judgementWords, movesWords, spanOf } from '@mithaq/model';
import { labelOf, outcome, type Evidence } from '@mithaq/schema';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { buildFolder, bundle, htmlOf, languages, pagePaths, valuesOf } from './build.ts';
import { asOf, factsOn, index } from './facts.ts';

/** Words that judge where nobody in the record has. What a rule of the schema says of mistakes is no word of a promise. */
const GONE = /overdue|timing unknown|timeliness|فات موعده في السجل|توقيته غير معروف/i;

const known = factsOn(asOf);

/** The text of HTML as a reader sees it: markup gone, entities read, white space folded. */
function textOf(html: string): string {
	const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
	return html
		.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '')
		.replace(/<!--.*?-->|<[^>]+>/gs, '')
		.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name]!)
		.replace(/\s+/g, ' ');
}

test('no page calls a promise overdue, or its time unknown', () => {
	const paths = pagePaths();
	expect(paths.length).toBeGreaterThan(1000);
	for (const path of paths) expect(GONE.exec(textOf(htmlOf(path)))?.[0], path).toBeUndefined();
});

describe.each(languages)('in %s', (language) => {
	const view = { language, digits: 'latn' } as const;
	const front = htmlOf(language);
	const heading = (id: string) =>
		textOf(new RegExp(`<h2 id="${id}-title"[^>]*>(.*?)</h2>`, 's').exec(front)![1]!);
	const takeaway = textOf(/id="deadlines-takeaway"[^>]*>(.*?)<\/p>/s.exec(front)![1]!);

	test('the headline of what was declared names who declared it', () => {
		const speakers = bundle.roles.flatMap(({ speakers }) => speakers);
		const names = speakers.flatMap((id) => {
			const { name, side } = index.actors.get(id)!;
			const { label, inSentence = label } = findSide(index, side);
			return [name[language], label[language], inSentence[language]];
		});
		const finding = heading('roles');
		expect(finding.length).toBeGreaterThan(20);
		expect(
			names.filter((name) => finding.includes(name)),
			finding
		).not.toEqual([]);
	});

	test('no event is told to have carried out what somebody assesses', () => {
		const name = { en: 'Carried out by an event', ar: 'نُفّذ بحدث' }[language];
		for (const { commitment, outcome } of known) {
			const page = textOf(htmlOf(`${language}/commitments/${commitment.id}`));
			expect(page.includes(name), commitment.id).toBe(outcome === 'doneByEvent');
		}
	});

	test('title, sentence, table, list and CSV of the promises add up', () => {
		const codes = new Set(known.map((facts) => facts.outcome));
		const counts = new Map(
			[...codes].map((code) => [code, known.filter((facts) => facts.outcome === code)])
		);
		const rows = csvParse(readFileSync(join(buildFolder, 'data/tables/commitments.csv'), 'utf8'));
		const listed = htmlOf(`${language}/promises`).split('<section id="').slice(1);
		const table = front.split('class="data-table').at(-1)!;
		expect([...counts.values()].flat()).toHaveLength(bundle.commitments.length);
		for (const [code, those] of counts) {
			const label = labelOf(outcome, code, language);
			const said = `${label} (${those.length})`;
			expect(takeaway, code).toContain(said);
			expect(textOf(htmlOf(`${language}/promises`)), code).toContain(said);
			expect(
				rows.filter((row) => row.outcome === code),
				code
			).toHaveLength(those.length);
			const section = listed.find((each) => each.startsWith(`${code}"`))!;
			expect(valuesOf(section, 'data-record'), code).toHaveLength(those.length);
		}
		expect(listed).toHaveLength(counts.size);
		expect([...takeaway.matchAll(/\((\d+)\)/g)].map(([, count]) => Number(count)).sort()).toEqual(
			[...counts.values()].map((those) => those.length).sort()
		);
		for (const facts of known)
			expect(textOf(table), facts.commitment.id).toContain(judgementWords(facts, index, view));
		const dated = known.filter(({ current }) => current.some(({ due }) => due)).length;
		expect(rows.filter((row) => row.deadline !== '').length).toBeGreaterThanOrEqual(dated);
		expect(rows.filter(({ undated }) => undated).length).toBe(known.length - dated);
		if (language === 'en') {
			expect(heading('deadlines')).toContain(`Of ${known.length} commitments, ${dated} carr`);
			for (const [, count] of takeaway.matchAll(/(\d+) with a date/g))
				expect(Number(count)).toBe(dated);
		}
	});

	test('a move is told where a date moved, and not where two speakers differ', () => {
		const timeline = htmlOf(`${language}/timeline`);
		let told = 0;
		for (const facts of known) {
			const { id } = facts.commitment;
			const html = htmlOf(`${language}/commitments/${id}`);
			const moves = facts.moves.filter(({ move }) => move);
			expect(html.split('class="move"').length - 1, id).toBe(moves.length);
			if (facts.moves.length > 0) expect(textOf(html), id).toContain(movesWords(facts, view));
			told += moves.length;
			const moving = new Set(facts.moves.map(({ deadline }) => deadline.event));
			for (const piece of timeline.split(' data-record="events/').slice(1)) {
				const event = piece.slice(0, piece.indexOf('"'));
				const moved = piece.split('data-effect="moved"')[1]?.split('</div>')[0] ?? '';
				if (!moved.includes(`/commitments/${id}/"`)) continue;
				const lifted = facts.deadlines.some(
					({ deadline }) => deadline.event === event && deadline.change === 'lifted'
				);
				const isSaid = index.events
					.get(event)!
					.bears?.some(({ commitment, how }) => commitment === id && how === 'reschedules');
				const dates = facts.deadlines.filter(({ deadline }) => deadline.event === event);
				expect(
					moving.has(event) || lifted || (isSaid && dates.length === 0),
					`${event} ${id}`
				).toBe(true);
			}
		}
		expect(told).toBeGreaterThan(0);
	});

	test('the page of a promise tells what each side says of it, its life and why it has no date', () => {
		let spoken = 0;
		for (const facts of known) {
			const { id, assessments = [], supersededBy } = facts.commitment;
			const html = htmlOf(`${language}/commitments/${id}`);
			expect(textOf(html.split('</header>')[1]!), id).toBeDefined();
			expect(textOf(html), id).toContain(judgementWords(facts, index, view));
			expect(valuesOf(html, 'data-voice'), id).toEqual(facts.voices.map(({ of }) => of));
			for (const place of assessments.keys())
				expect(html, id).toContain(`id="assessment-${place}"`);
			for (const { event } of facts.life)
				if (event) expect(html, id).toContain(`/${language}/events/${event.id}/"`);
			if (supersededBy) expect(html, id).toContain(`/${language}/commitments/${supersededBy}/"`);
			if (facts.done) expect(html, id).toContain(`/${language}/events/${facts.done.event.id}/"`);
			spoken += facts.voices.length;
		}
		expect(spoken).toBeGreaterThan(5);
	});

	test('each quotation that has words of ours in this language stands with them, and these are no quotation', () => {
		for (const kind of ['events', 'commitments', 'roles', 'strengths', 'actors'] as const)
			for (const record of bundle[kind].filter((_, place) => place % 5 === 0)) {
				const html = htmlOf(`${language}/${kind}/${record.id}`);
				const glosses = evidenceIn(record).flatMap(({ quote, gloss }) =>
					quote && gloss?.[language] ? [gloss[language]] : []
				);
				const shown = html
					.split('<p class="gloss"')
					.slice(1)
					.map((piece) => piece.split('</p>')[0]!);
				expect(shown.length, record.id).toBeGreaterThanOrEqual(new Set(glosses).size);
				for (const piece of shown) expect(piece, record.id).toContain(`lang="${language}"`);
				for (const gloss of glosses)
					expect(
						shown.some((piece) => textOf(`<p${piece}`).includes(gloss)),
						`${record.id} ${gloss}`
					).toBe(true);
			}
	});

	test('every page says until which day the record is kept, and that what came later is not in it', () => {
		const year = spanOf(bundle.dataset.asOf).text.slice(0, 4);
		const said = {
			ar: /السجل محدَّث حتى .*، وليس فيه ما جرى بعده/,
			en: /kept up to .*; what came later is not in it/
		};
		for (const path of [
			'',
			'promises/',
			`commitments/${bundle.commitments[0]!.id}/`,
			'code-book/'
		]) {
			const foot = textOf(
				htmlOf(`${language}/${path}`).split('class="kept-until"')[1]!.split('</p>')[0]!
			);
			expect(foot, path).toMatch(said[language]);
			expect(foot, path).toContain(year);
		}
		expect(textOf(front.split('class="about"')[1]!)).toContain(year);
	});
});

/** Every piece of evidence anywhere in a record. */
function evidenceIn(value: unknown): Evidence[] {
	if (typeof value !== 'object' || value === null) return [];
	if ('stance' in value) return [value as Evidence];
	return Object.values(value).flatMap(evidenceIn);
}
