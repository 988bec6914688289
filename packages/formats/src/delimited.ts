/** What a cell of a table may hold. */
export type Cell = string | number | boolean | undefined;

/** Marks the file as UTF-8 to spreadsheets that would otherwise guess. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A text that a spreadsheet would take for a formula, or that looks like one already neutralised. */
const FORMULA = /^'*[=+\-@\t\r]/;

/**
 * Rows as comma-separated values (RFC 4180): UTF-8 with a byte-order mark, CRLF line ends, quotes
 * where needed. An empty cell is a missing value. A text that a spreadsheet would run as a formula is
 * neutralised with one apostrophe before it, as OWASP advises; taking that one away gives the text
 * back. Numbers and truth values are left alone.
 */
export function toCSV(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
	const lines = [header, ...rows].map((row) => row.map(cellText).join(','));
	return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
	if (cell === undefined) return '';
	if (typeof cell !== 'string') return String(cell);
	const safe = FORMULA.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
