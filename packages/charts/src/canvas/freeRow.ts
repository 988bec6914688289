/**
 * Gives each stretch the first row in which it begins at least `gap` after the one before it ends.
 * Stretches come in the order of their starts. The same as looking through the rows one by one, in
 * the time that a tree takes: it keeps, for every group of rows, the earliest end among them.
 */
export function freeRows(
	from: ArrayLike<number>,
	to: ArrayLike<number>,
	order: ArrayLike<number>,
	gap: number
): { rows: Int32Array; count: number } {
	const rows = new Int32Array(order.length);
	let tree = new Float64Array(2).fill(-Infinity);
	let count = 0;
	for (let place = 0; place < order.length; place++) {
		const item = order[place]!;
		const latest = from[item]! - gap;
		if (tree[1]! > latest) tree = doubled(tree);
		const row = firstEnded(tree, latest);
		setEnd(tree, row, to[item]!);
		rows[place] = row;
		count = Math.max(count, row + 1);
	}
	return { rows, count };
}

/** The first row whose last stretch ends by then; the root says that there is one. */
function firstEnded(tree: Float64Array, latest: number): number {
	const leaves = tree.length / 2;
	let node = 1;
	while (node < leaves) node = tree[2 * node]! <= latest ? 2 * node : 2 * node + 1;
	return node - leaves;
}

function setEnd(tree: Float64Array, row: number, end: number): void {
	let node = row + tree.length / 2;
	tree[node] = end;
	for (node >>= 1; node >= 1; node >>= 1)
		tree[node] = Math.min(tree[2 * node]!, tree[2 * node + 1]!);
}

/** The same tree with as many empty rows again. */
function doubled(tree: Float64Array): Float64Array<ArrayBuffer> {
	const next = new Float64Array(tree.length * 2).fill(-Infinity);
	for (let size = 1; size < tree.length; size *= 2)
		next.set(tree.subarray(size, 2 * size), 2 * size);
	return next;
}
