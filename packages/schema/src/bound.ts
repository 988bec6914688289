/** So many errors of one value are told; who has as many looks at the first of them and at what they have in common. */
export const MOST_ERRORS = 1000;

/** Once so many problems have been found in a record, no more of it is looked at. */
export const MOST_PROBLEMS = 100_000;
