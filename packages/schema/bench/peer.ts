/** A validator of commitments that another library makes, used as its documentation says is fastest. */
export interface Peer {
	name: string;
	/** Whether a value is a commitment. */
	accepts: (value: unknown) => boolean;
	/** How many problems it finds where it is asked for all of them. */
	problems: (value: unknown) => number;
}
