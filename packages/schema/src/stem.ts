/** The name of a file without its folders and without `.json`: the id of the record in it, or its schema's name. */
export function stemOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');
}
