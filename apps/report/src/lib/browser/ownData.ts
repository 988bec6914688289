import OwnData from '../ownData/OwnData.svelte';

interface Given {
	/** The language of the page. */
	tag: string;
}

export const Body = OwnData;

export const propsOf = ({ tag }: Given) => ({ tag });
