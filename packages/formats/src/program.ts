/** The version of the program that writes the forms: that of this package. */
export const PROGRAM_VERSION = '0.2.0';
