import { expect, test } from 'vitest';
import { spanOf } from './interval.ts';
import { moveBetween } from './move.ts';

test.each([
	['2021-12-31', '2022-09-30', 273, 273],
	['2025-09-30', '2026-09-30', 365, 365],
	['2026-09-30', '2025-09-30', -365, -365],
	['2025-09', '2026-09', 365, 365],
	['2025-09', '2026-09-30', 365, 394],
	['2025-09-30', '2026-09', 336, 365],
	['2025-09', '2025-12', 91, 92],
	['2026', '2025-09', -457, -122],
	['2025-09/..', '2026-09/..', 365, 365],
	['../2025-09', '2026-09', 365, 365]
])('from %s to %s it moves %d to %d days', (from, to, earliest, latest) => {
	const move = moveBetween(spanOf(from), spanOf(to));
	expect(move).toEqual({ from: spanOf(from), to: spanOf(to), earliest, latest });
});

test.each([
	['2025-09-30', '2025-09-30'],
	['2025-09', '2025-09-30'],
	['2025-09-15', '2025-09'],
	['2025-09', '2025'],
	['../2025-09', '2025-09/..']
])('from %s to %s nothing moves', (from, to) => {
	expect(moveBetween(spanOf(from), spanOf(to))).toBeUndefined();
});
