import type { RecordIndex } from '@mithaq/model';
import type { CodeList } from '@mithaq/schema';

type List = Pick<CodeList, 'name' | 'label' | 'codes'>;

/** The dataset's own sides as a code list. */
export function sideList({ sides }: RecordIndex): List {
	return { name: 'side', label: { ar: 'الجانب', en: 'Side' }, codes: [...sides.values()] };
}

/** The dataset's own places as a code list. */
export function placeList({ places }: RecordIndex): List {
	return { name: 'place', label: { ar: 'المكان', en: 'Place' }, codes: [...places.values()] };
}
