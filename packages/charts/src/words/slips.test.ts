import { knownCommitments } from '@mithaq/model';
import { expect, test } from 'vitest';
import { commitment, deadline, event, indexOf, viewOf } from '../fixture.ts';
import { slipFinding } from './slips.ts';

const en = viewOf('en', '2024-12-31');
const ar = viewOf('ar', '2024-12-31');

/** So many commitments with a date, the first so many of them moved, each further than the one before. */
function facts(all: number, moved: number) {
	const commitments = Array.from({ length: all }, (_, number) =>
		commitment(`c${number}`, '2021-04-07', {
			deadlines: [
				deadline('2021-04-07', { date: '2022-01-01' }),
				...(number < moved
					? [deadline('2021-08-01', { date: `2022-01-${11 + number}`, change: 'extended' })]
					: [])
			]
		})
	);
	return knownCommitments(indexOf({ commitments }), en.asOf);
}

test.each<[number, number, string, string]>([
	[0, 0, 'No commitment had been given a date', 'لم يكن لأي التزام موعد'],
	[
		1,
		0,
		'Of 1 commitment with a date, none has been given another',
		'حُدد موعد لالتزام واحد، ولم يتغيّر'
	],
	[
		2,
		1,
		'Of 2 commitments with a date, 1 moved; the furthest: 10 days later',
		'حُدد موعد لالتزامين، تغيّر موعد أحدهما؛ وأبعد تغيّر: تأجيل 10 أيام'
	],
	[
		1,
		1,
		'Of 1 commitment with a date, 1 moved; the furthest: 10 days later',
		'حُدد موعد لالتزام واحد، وتغيّر؛ وأبعد تغيّر: تأجيل 10 أيام'
	],
	[
		4,
		2,
		'Of 4 commitments with a date, 2 moved; the furthest: 11 days later',
		'حُدد موعد لأربعة التزامات، تغيّر موعد اثنين منها؛ وأبعد تغيّر: تأجيل 11 يوماً'
	],
	[
		12,
		3,
		'Of 12 commitments with a date, 3 moved; the furthest: 12 days later',
		'حُدد موعد لـ12 التزاماً، تغيّر موعد ثلاثة منها؛ وأبعد تغيّر: تأجيل 12 يوماً'
	]
])('slipFinding of %d with a date, %d moved', (all, moved, english, arabic) => {
	expect(slipFinding(facts(all, moved), en)).toBe(english);
	expect(slipFinding(facts(all, moved), ar)).toBe(arabic);
});

test('two dates that different speakers give are no move', () => {
	const said = event('said', '2021-05-01', { participants: [{ actor: 'iraq', role: 'speaker' }] });
	const promise = commitment('c', '2021-04-07', {
		deadlines: [
			deadline('2021-04-07', { date: '2022-01-01' }),
			deadline('2021-05-01', { date: '2023-01-01', event: 'said' })
		]
	});
	const known = knownCommitments(indexOf({ events: [said], commitments: [promise] }), en.asOf);
	expect(slipFinding(known, en)).toBe('Of 1 commitment with a date, none has been given another');
});
