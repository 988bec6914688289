/** A text as a name of small Latin letters, digits and hyphens; `record` where it holds no letter or digit of these. */
export function slugOf(text: string): string {
	const plain = text.normalize('NFKD').replace(/[\p{M}'’]/gu, '');
	return (
		plain
			.toLowerCase()
			.match(/[a-z\d]+/g)
			?.join('-') ?? 'record'
	);
}
