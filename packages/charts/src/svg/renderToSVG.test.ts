import bundleJson from '@mithaq/data' with { type: 'json' };
import {
	counted,
	dayOf,
	indexBundle,
	knownCommitments,
	knownRoles,
	knownStrengths,
	movedWords,
	type CommitmentFacts
} from '@mithaq/model';
import type { Bundle } from '@mithaq/schema';
import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { smallRecord } from '../charts/smallRecord.ts';
import { commitment, event, indexOf, LANGUAGES, on, role, words } from '../fixture.ts';
import { galleryStates } from '../gallery/states.ts';
import { ofClass, tagsOf, withAttribute } from '../markup.ts';
import { renderToSVG, type ChartName, type SVGOptions } from './index.ts';
import { textWidth } from './measure.ts';

const bundle = bundleJson as unknown as Bundle;
const CHARTS = ['roles', 'deadlines', 'slips'] as const;
const zone = process.env.TZ;

afterEach(() => {
	vi.useRealTimers();
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

/** Throws where a document is not well-formed XML with well-formed namespaces. */
function parseXML(document: string): void {
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (error) => {
		throw error;
	});
	parser.write(document).close();
}

/** Whether its date moved. */
function isMoved({ moves, deadlines }: CommitmentFacts): boolean {
	return moves.length > 0 && deadlines.some(({ due }) => due);
}

interface Line {
	text: string;
	x: number;
	y: number;
	size: number;
	bold: boolean;
	left: boolean;
}

/** The lines of text that the sheet sets itself. */
function linesOf(svg: string): Line[] {
	return [...svg.matchAll(/<text class="lines[^>]*>(?:(?!<\/text>).)*<\/text>/g)].flatMap(
		([text]) => {
			const { attributes } = tagsOf(text)[0]!;
			return [...text.matchAll(/<tspan x="([^"]*)" y="([^"]*)">(.*?)<\/tspan>/g)].map(
				([, x, y, words]) => ({
					text: words!.replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
					x: Number(x),
					y: Number(y),
					size: Number(attributes['font-size']),
					bold: attributes['font-weight'] === '600',
					left: attributes.direction === 'ltr'
				})
			);
		}
	);
}

/** The middles of the numbers in a slip chart, in pixels from the left edge of the paper. */
function numbersIn(svg: string): number[] {
	const plot = /<svg x="([^"]+)" y="[^"]+" width="([^"]+)"[^>]*>\s*<svg class="plot"/.exec(svg);
	const [left, width] = [Number(plot?.[1]), Number(plot?.[2])];
	const numbers = svg.matchAll(
		/x="([\d.]+)%" y="[^"]+"><g transform="translate\((-?\d+) 0\)"><rect[^>]*\/?>(?:<\/rect>)?<circle/g
	);
	return [...numbers].map(([, x, shift]) => left + (Number(x) / 100) * width + Number(shift));
}

function boxOf({ text, x, y, size, bold, left }: Line) {
	const width = textWidth(text, size, bold);
	return {
		left: left ? x : x - width,
		right: left ? x + width : x,
		top: y - size * 0.8,
		bottom: y + size * 0.2
	};
}

describe.each(galleryStates.map((state) => [state.name, state] as const))(
	'%s',
	(_, { chart, bundle, options }) => {
		const svg = renderToSVG(chart, bundle, options);

		test('is well-formed XML without a hole', () => {
			parseXML(svg);
			expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object|<!--|var\(|light-dark/);
			for (const { attributes } of tagsOf(svg))
				for (const name of ['width', 'height', 'r'])
					expect(Number.parseFloat(attributes[name] ?? '0')).toBeGreaterThanOrEqual(0);
		});

		test('no text inherits its direction', () => {
			const texts = tagsOf(svg).filter(({ name }) => name === 'text');
			expect(texts.length).toBeGreaterThan(5);
			for (const { attributes } of texts) {
				expect(attributes.direction).toMatch(/^(ltr|rtl)$/);
				expect(attributes['text-anchor']).toMatch(/^(start|middle|end)$/);
			}
		});

		test('no number leaves the paper', () => {
			const { width } = tagsOf(svg)[0]!.attributes;
			const numbers = numbersIn(svg);
			expect(numbers).toHaveLength(ofClass(svg, 'slip-line').length);
			for (const middle of numbers) {
				expect(middle).toBeGreaterThanOrEqual(9);
				expect(middle).toBeLessThanOrEqual(Number(width) - 9);
			}
		});

		test('no line of text leaves the paper or stands on another', () => {
			const { width, height } = tagsOf(svg)[0]!.attributes;
			const boxes = linesOf(svg).map(boxOf);
			for (const [place, box] of boxes.entries()) {
				expect(box.left).toBeGreaterThanOrEqual(0);
				expect(box.right).toBeLessThanOrEqual(Number(width));
				expect(box.bottom).toBeLessThanOrEqual(Number(height));
				for (const other of boxes.slice(place + 1))
					expect(
						box.right <= other.left ||
							other.right <= box.left ||
							box.bottom <= other.top ||
							other.bottom <= box.top
					).toBe(true);
			}
		});
	}
);

describe.each(LANGUAGES)('the record in %s', (language) => {
	const index = indexBundle(bundle);
	const asOf = dayOf(bundle.dataset.asOf);
	const drawn: Record<ChartName, string> = {
		roles: renderToSVG('roles', bundle, { language }),
		deadlines: renderToSVG('deadlines', bundle, { language }),
		slips: renderToSVG('slips', bundle, { language })
	};

	test('has one mark for each record', () => {
		const known = {
			roles: knownRoles(index, asOf).length + knownStrengths(index, asOf).length,
			deadlines: knownCommitments(index, asOf).length,
			slips: knownCommitments(index, asOf).filter(isMoved).length
		};
		for (const chart of CHARTS)
			expect(withAttribute(drawn[chart], 'data-record')).toHaveLength(known[chart]);
	});

	test('says for each commitment how it stands, by an icon and a word', () => {
		const rows = drawn.deadlines.split('<g class="row">').slice(1);
		expect(rows).toHaveLength(knownCommitments(index, asOf).length);
		for (const row of rows) {
			expect(ofClass(row, 'outcome-icon')).toHaveLength(1);
			expect(row).toMatch(/class="lines status"[^>]*><tspan[^>]*>[^<]{3}/);
		}
	});

	test('says for each number how it stands, by an icon and a word, and each move of its date', () => {
		const moved = knownCommitments(index, asOf).filter(isMoved);
		const moves = moved.flatMap(({ moves }) => moves);
		const key = drawn.slips.slice(drawn.slips.lastIndexOf('</a>'));
		const words = linesOf(key)
			.map(({ text }) => text)
			.join(' ');
		expect(ofClass(key, 'turning-number')).toHaveLength(moved.length);
		expect(ofClass(key, 'outcome-icon')).toHaveLength(moved.length);
		expect(key.match(/class="lines when"[^>]*><tspan[^>]*>[^<]{3}/g)).toHaveLength(moved.length);
		expect(moves.length).toBeGreaterThan(0);
		const view = { language, digits: 'latn' } as const;
		for (const facts of moves) expect(words).toContain(movedWords(facts, view) ?? '');
	});

	test.each(CHARTS)('%s says what it is, of which day, version, licence and sources', (chart) => {
		const svg = drawn[chart];
		const { version, licence, creator } = bundle.dataset;
		expect(svg).toMatch(/<title id="[^"]+">[^<]{10,}<\/title>/);
		expect(svg).toMatch(/<desc id="[^"]+">[^<]{20,}<\/desc>/);
		expect(svg).toContain(`<dc:date>${bundle.dataset.asOf}</dc:date>`);
		expect(svg).toContain(`<mithaq:version>${version}</mithaq:version>`);
		expect(svg).toContain(`<mithaq:sources>${bundle.sources.length}</mithaq:sources>`);
		expect(svg).toContain(`<dc:rights>${licence}</dc:rights>`);
		expect(svg).toContain(`<dc:source>https://w3id.org/mithaq/record/${version}</dc:source>`);
		expect(svg).toContain(
			`<dc:creator><cc:Agent><dc:title>${creator![language]}</dc:title></cc:Agent></dc:creator>`
		);
		expect(
			linesOf(svg)
				.map(({ text }) => text)
				.join(' ')
		).toContain(licence);
	});
});

describe.each(LANGUAGES)('a drawing of a part of the record in %s', (language) => {
	const arrangement = { party: 'iraq', form: 'slips' } as const;
	const draw = (chart: ChartName) => renderToSVG(chart, bundle, { language, arrangement });
	const shown = knownCommitments(indexBundle(bundle), dayOf(bundle.dataset.asOf)).filter(
		({ sides }) => sides.length === 1 && sides[0] === 'iraq'
	);

	test('has the form that it is called by, whatever the arrangement says', () => {
		expect(withAttribute(draw('deadlines'), 'data-record')).toHaveLength(shown.length);
		expect(withAttribute(draw('slips'), 'data-record')).toHaveLength(shown.filter(isMoved).length);
	});

	test('says of how many it is a part', () => {
		const all = counted(bundle.commitments.length, 'commitment', { language, digits: 'latn' });
		for (const chart of ['deadlines', 'slips'] as const)
			expect(/<desc[^>]*>([^<]*)/.exec(draw(chart))![1]).toContain(all);
	});
});

/** Every chart, language and theme, drawn by modules that are loaded anew. */
async function drawAll(): Promise<string> {
	vi.resetModules();
	const { renderToSVG: draw } = await import('./index.ts');
	return LANGUAGES.flatMap((language) =>
		CHARTS.flatMap((chart) =>
			(['light', 'dark'] as const).map((theme) => draw(chart, bundle, { language, theme }))
		)
	).join('\n');
}

test('the same record is the same bytes in three time zones and with another clock', async () => {
	const drawn = new Set<string>();
	for (const name of ['UTC', 'Asia/Baghdad', 'America/New_York']) {
		process.env.TZ = name;
		drawn.add(await drawAll());
	}
	vi.useFakeTimers({ toFake: ['Date'] });
	vi.setSystemTime(new Date('2031-07-15T12:00:00Z'));
	drawn.add(await drawAll());
	expect(drawn.size).toBe(1);
});

test('what a record says comes out as text, never as markup, and never as what XML cannot hold', () => {
	const text = '<script>alert(1)</script>]]>"><image href="x"/>&amp;<!-- \u0000\u0008\uD800 -->';
	const hostile = words(text, text);
	const { bundle } = indexOf({
		events: [event('accord', '2021-04-07', { type: 'agreement', title: hostile })],
		commitments: [
			commitment('c', '2021-04-07', {
				title: hostile,
				madeAt: 'accord',
				evidence: on('2021-04-07')
			})
		],
		roles: [role('r', '2021-04-07', { title: hostile })]
	});
	bundle.dataset = {
		...bundle.dataset,
		title: hostile,
		creator: hostile,
		uriSpace: `https://example.org/${text}/`,
		licence: text,
		version: text
	};
	for (const chart of CHARTS) {
		const svg = renderToSVG(chart, bundle, { language: 'en' });
		parseXML(svg);
		expect(tagsOf(svg).map(({ name }) => name)).not.toEqual(expect.arrayContaining(['script']));
		expect(ofClass(svg, 'image')).toEqual([]);
		expect(svg).toContain('&lt;script>');
	}
});

describe('links', () => {
	const draw = (base?: string | false) =>
		renderToSVG('deadlines', smallRecord().bundle, {
			language: 'en',
			...(base !== undefined && { base })
		});
	const hrefs = (svg: string) =>
		withAttribute(svg, 'href').map(({ attributes }) => attributes.href!);

	test('lead to persistent identifiers where no site is named', () => {
		for (const href of hrefs(draw()))
			expect(href).toMatch(
				/^https:\/\/w3id\.org\/mithaq\/record\/commitments\/[\w-]+(#deadline-\d)?$/
			);
	});

	test('lead nowhere, and nothing is said to be published, where the record has no address', () => {
		const [linked, plain] = [draw(), draw(false)];
		expect(hrefs(linked).length).toBeGreaterThan(3);
		expect(hrefs(plain)).toEqual([]);
		expect(plain).not.toContain('https://w3id.org/mithaq/record');
		expect(withAttribute(plain, 'data-record')).toHaveLength(
			withAttribute(linked, 'data-record').length
		);
	});

	test.each([undefined, 'javascript:alert(1)//', 'data:text/html,/'])(
		'lead nowhere where no site is named and the identifiers of the record live in %s',
		(uriSpace) => {
			const { dataset, ...records } = smallRecord().bundle;
			const { uriSpace: _, ...spaceless } = dataset;
			const bundle = { dataset: { ...spaceless, ...(uriSpace && { uriSpace }) }, ...records };
			const svg = renderToSVG('deadlines', bundle);
			expect(hrefs(svg)).toEqual([]);
			expect(svg).not.toContain('<dc:source>');
			expect(withAttribute(svg, 'data-record')).toHaveLength(
				withAttribute(draw(), 'data-record').length
			);
		}
	);

	test.each([
		['https://example.org/report', 'https://example.org/report/en/commitments/'],
		['../', '../en/commitments/'],
		['', 'en/commitments/']
	])('lead under %j where it is named', (base, start) => {
		for (const href of hrefs(draw(base))) expect(href.startsWith(start)).toBe(true);
	});

	test.each(['javascript:alert(1)//', 'data:text/html,x', 'file:///etc/', 'JAVASCRIPT:x'])(
		'never lead under %s',
		(base) => {
			expect(() => draw(base)).toThrow(`invalid base: ${base}`);
		}
	);
});

test.each<[string, string, SVGOptions]>([
	['unknown chart: pie', 'pie', {}],
	['invalid width: 300', 'roles', { width: 300 }],
	['invalid width: NaN', 'roles', { width: Number.NaN }],
	['invalid day: soon', 'roles', { asOf: 'soon' }]
])('%s', (message, chart, options) => {
	expect(() => renderToSVG(chart as ChartName, bundle, options)).toThrow(message);
});
