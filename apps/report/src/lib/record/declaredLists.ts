import type { RecordIndex } from '@mithaq/model';
import { force, type CodeList } from '@mithaq/schema';

type List = Pick<CodeList, 'name' | 'label' | 'codes'>;

/** The dataset's own sides as a code list. */
export function sideList({ sides }: RecordIndex): List {
	return { name: 'side', label: { ar: 'الجانب', en: 'Side' }, codes: [...sides.values()] };
}

/** How binding the words of a commitment are: the list `force`, whose name would be taken for something else. */
export const bindingList: List = {
	...force,
	label: { ar: 'قوة العبارة', en: 'How binding' }
};

/** The dataset's own places as a code list. */
export function placeList({ places }: RecordIndex): List {
	return { name: 'place', label: { ar: 'المكان', en: 'Place' }, codes: [...places.values()] };
}
