import type { Problem } from '../problem.ts';
import { steerlessJson } from './steerless.ts';

/** A list of the problems with every text in both languages; what could steer a screen is escaped. */
export function json(problems: readonly Problem[]): string {
	return steerlessJson(problems);
}
