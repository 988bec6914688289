import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import {
	actor,
	commitment,
	deadline,
	event,
	indexOf,
	LANGUAGES,
	on,
	role,
	source,
	viewOf,
	words
} from '../fixture.ts';
import { tagsOf, withAttribute } from '../markup.ts';
import DeadlineGantt from './DeadlineGantt.svelte';
import RoleShift from './RoleShift.svelte';

const HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(2)>\'&amp;';
const hostile = words(HOSTILE, HOSTILE);

const index = indexOf({
	actors: [actor('hostile', 'other', hostile), ...indexOf().bundle.actors],
	sources: [source('on-2021-04-07', '2021-04-07', { publisher: hostile, title: hostile })],
	events: [event('accord', '2021-04-07', { type: 'agreement', title: hostile, summary: hostile })],
	commitments: [
		commitment('c', '2021-04-07', {
			title: hostile,
			action: hostile,
			by: ['hostile'],
			madeAt: 'accord',
			deadlines: [
				deadline('2021-04-07', { kind: 'conditional', condition: hostile, event: 'accord' }),
				deadline('2021-04-07', {
					kind: 'relative',
					relativeTo: 'accord',
					event: 'accord',
					evidence: on('2021-04-08')
				})
			],
			readings: [
				{ actor: 'hostile', reading: hostile, evidence: on('2021-04-07') },
				{ actor: 'hostile', reading: hostile, evidence: on('2021-04-07') }
			]
		})
	],
	roles: [
		role('r', '2021-04-07', {
			title: hostile,
			speakers: ['hostile'],
			force: 'hostile',
			activities: [{ activity: HOSTILE, change: 'conducts' }]
		})
	]
});

test.each(LANGUAGES)('what a record says comes out as text, never as markup: %s', (language) => {
	for (const chart of [RoleShift, DeadlineGantt]) {
		const { body } = render(chart, { props: { index, view: viewOf(language, '2024-12-31') } });
		const names = new Set(tagsOf(body).map(({ name }) => name));
		expect(body).not.toMatch(/<script|<img|<\/script/i);
		expect([...names].filter((name) => ['script', 'img'].includes(name))).toEqual([]);
		expect(withAttribute(body, 'onerror')).toEqual([]);
		expect(body).toContain('&lt;script>alert(1)&lt;/script>');
		expect(withAttribute(body, 'data-record')[0]!.attributes['aria-label']).toContain(
			'&lt;script>alert(1)&lt;/script>&quot;>&lt;img src=x onerror=alert(2)>'
		);
	}
});
