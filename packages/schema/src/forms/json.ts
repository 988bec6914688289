import type { Problem } from '../problem.ts';
import { escaped } from '../visible.ts';

/** A list of the problems with every text in both languages; what could steer a screen is escaped. */
export function json(problems: readonly Problem[]): string {
	return JSON.stringify(problems, null, '\t').replace(
		/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
		escaped
	);
}
