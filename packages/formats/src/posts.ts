import { dayOf, formatDay, partKeys, type RecordIndex } from '@mithaq/model';
import { toJSON } from './canonical.ts';
import { keyOf, learned, PARTS, type Learned } from './learned.ts';

/** A piece of news as a version of the record told it, in which it came or changed. */
export interface Post {
	item: Learned;
	/** The version. */
	index: RecordIndex;
	/** When the version came (RFC 3339): see `momentsOf`. */
	moment: string;
}

/**
 * What versions of a record, oldest first, told that was not told before, or otherwise: oldest first, and within a
 * version by the day on which a source first said so. What a version frozen long ago told stays as it is, whatever comes
 * after it. The last version may be the one that is not frozen yet.
 */
export function posts(versions: readonly RecordIndex[]): Post[] {
	const moments = momentsOf(versions);
	const told = new Map<string, string>();
	return versions.flatMap((index, i) => {
		const items = learned(index).toReversed();
		const news = new Set(items.map(keyOf));
		return items.flatMap((item) => {
			const content = contentOf(index, item, news);
			if (told.get(keyOf(item)) === content) return [];
			told.set(keyOf(item), content);
			return [{ item, index, moment: moments[i]! }];
		});
	});
}

/** What was told once and is in the record no more: its key, and the moment of the version that left it out. */
export function withdrawn(versions: readonly RecordIndex[]): { item: Learned; moment: string }[] {
	const moments = momentsOf(versions);
	const gone = new Map<string, { item: Learned; moment: string }>();
	let before: readonly Learned[] = [];
	for (const [i, index] of versions.entries()) {
		const now = learned(index);
		const keys = new Set(now.map(keyOf));
		for (const key of keys) gone.delete(key);
		for (const item of before)
			if (!keys.has(keyOf(item))) gone.set(keyOf(item), { item, moment: moments[i]! });
		before = now;
	}
	return [...gone.values()];
}

/**
 * A moment for each version: the start of the day up to which it is kept. A version that is kept to no later day than
 * one before it follows that one by a second, so that what it corrected is seen to be newer.
 */
export function momentsOf(versions: readonly RecordIndex[]): string[] {
	let day = -Infinity;
	let seconds = 0;
	return versions.map(({ bundle }) => {
		const asOf = dayOf(bundle.dataset.asOf);
		seconds = asOf > day ? 0 : seconds + 1;
		day = Math.max(day, asOf);
		return momentOf(day, seconds);
	});
}

/** So many seconds into a day, in UTC (RFC 3339). */
export function momentOf(day: number, seconds = 0): string {
	const time = new Date(Math.min(seconds, SECONDS_A_DAY - 1) * 1000).toISOString().slice(11, 19);
	return `${formatDay(day)}T${time}Z`;
}

const SECONDS_A_DAY = 86_400;

/** All that is recorded of a piece of news but what is news of its own. */
function contentOf(index: RecordIndex, item: Learned, news: ReadonlySet<string>): string {
	const { folder, id, part, day } = item;
	if (folder !== 'commitments') return toJSON([day, index[folder].get(id)]);
	const commitment = index.commitments.get(id)!;
	if (part) return toJSON([day, commitment[part.name]![part.place]]);
	const rest = PARTS.map((name) => {
		const keys = partKeys(commitment, name);
		const own = (place: number) =>
			news.has(keyOf({ day, folder, id, part: { name, key: keys[place]!, place } }));
		return [name, (commitment[name] ?? []).filter((_, place) => !own(place))];
	});
	return toJSON([day, { ...commitment, ...Object.fromEntries(rest) }]);
}
