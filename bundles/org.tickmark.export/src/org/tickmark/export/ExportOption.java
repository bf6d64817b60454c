package org.tickmark.export;

/** What a person may ask of an export. */
public enum ExportOption {
	/** Items that are queries to the author, and no others. {@link ExportedDraft#items()} leaves the others out by itself. */
	ONLY_QUERIES,
	/** The words of quotations, where a format withholds them unless they are asked for. */
	WITH_QUOTATIONS
}
