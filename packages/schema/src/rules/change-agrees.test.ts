import { expect, test } from 'vitest';
import { checkWith, evidence, meeting, upkeep } from '../fixture.ts';

/** What is said of deadlines that are given as a change and a date each, all at one meeting. */
function said(...deadlines: [string, string?][]): string[] {
	const list = deadlines.map(([change, date]) => ({
		kind: date === undefined ? 'open' : 'fixed',
		...(date === undefined ? {} : { date }),
		change,
		event: 'meeting',
		evidence: [evidence]
	}));
	const { problems } = checkWith({ 'commitments/upkeep.json': { ...upkeep, deadlines: list } });
	return problems.map(({ pointer, rule, severity }) => `${pointer} ${rule} ${severity}`);
}

test.each([
	[
		'extended to a later day',
		[
			['set', '2024-05-01'],
			['extended', '2024-05-02']
		]
	],
	[
		'extended to the end of a month',
		[
			['set', '2024-05-01'],
			['extended', '2024-05']
		]
	],
	[
		'brought forward',
		[
			['set', '2024-05'],
			['broughtForward', '2024-04-15']
		]
	],
	[
		'reaffirmed',
		[
			['set', '2024-05'],
			['reaffirmed', '2024-05-31']
		]
	],
	[
		'extended after a time without a date',
		[['set', '2024-05'], ['postponedWithoutDate'], ['extended', '2024-07']]
	],
	['reaffirmed where nothing was dated', [['set'], ['reaffirmed', '2024-05']]],
	[
		'set twice to one date',
		[
			['set', '2024-05'],
			['set', '2024-05-31']
		]
	]
] as [string, [string, string?][]][])(
	'change-agrees accepts a deadline that is %s',
	(_, deadlines) => {
		expect(said(...deadlines)).toEqual([]);
	}
);

test.each([
	[
		'extended to an earlier day',
		[
			['set', '2024-05-02'],
			['extended', '2024-05-01']
		],
		1
	],
	[
		'extended to the same day',
		[
			['set', '2024-05-02'],
			['extended', '2024-05-02']
		],
		1
	],
	[
		'brought forward to a later day',
		[
			['set', '2024-05'],
			['broughtForward', '2024-06']
		],
		1
	],
	[
		'reaffirmed as another',
		[
			['set', '2024-05'],
			['reaffirmed', '2024-06']
		],
		1
	],
	['extended before there was any', [['extended', '2024-05']], 0],
	[
		'extended to less than the last dated one',
		[['set', '2024-05'], ['postponedWithoutDate'], ['extended', '2024-04']],
		2
	]
] as [string, [string, string?][], number][])(
	'change-agrees refuses a deadline that is %s',
	(_, deadlines, at) => {
		expect(said(...deadlines)).toEqual([`/deadlines/${at}/change change-agrees error`]);
	}
);

test('change-agrees warns where one side sets another date', () => {
	const again: [string, string?][] = [
		['set', '2024-05'],
		['set', '2024-07']
	];
	expect(said(...again)).toEqual(['/deadlines/1/change change-agrees warning']);
});

test('change-agrees says nothing of two accounts that name nobody', () => {
	const nobody = { ...meeting, participants: [] };
	const deadlines = ['2024-05', '2024-07'].map((date) => ({
		kind: 'fixed',
		date,
		change: 'set',
		event: 'meeting',
		evidence: [evidence]
	}));
	const changed = {
		'events/meeting.json': nobody,
		'commitments/upkeep.json': { ...upkeep, deadlines }
	};
	expect(checkWith(changed).problems).toEqual([]);
});
