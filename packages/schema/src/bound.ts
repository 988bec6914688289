/** So many errors of one value are told; who has as many looks at the first of them and at what they have in common. */
export const MOST_ERRORS = 1000;
