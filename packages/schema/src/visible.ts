const STEERING = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Control and direction characters in a record, as escapes: they must not steer the screen that shows them. */
export function visible(text: string): string {
	return text.replace(STEERING, escaped);
}

/** The same, leaving the isolates that our own Arabic sentences hold. */
export function visibleBesideIsolates(text: string): string {
	return text.replace(STEERING, (character) =>
		character === '\u2068' || character === '\u2069' ? character : escaped(character)
	);
}

/** A character as JSON writes it with escapes, a unit at a time. */
export function escaped(character: string): string {
	return character
		.split('')
		.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
		.join('');
}
