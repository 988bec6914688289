/** Preloaded into a process: its clock is a year ahead. */
const AHEAD = 366 * 24 * 60 * 60 * 1000;
const Clock = Date;

globalThis.Date = class extends Clock {
	constructor(...parts: [] | [number | string | Date]) {
		if (parts.length === 0) super(Clock.now() + AHEAD);
		else super(...(parts as [number]));
	}
	static override now(): number {
		return Clock.now() + AHEAD;
	}
} as DateConstructor;
