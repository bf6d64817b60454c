package org.tickmark.export;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.tickmark.export.HostileDraft.Field;

/** Reads files of one format as a program of its users would, to see that all values are there and that nothing in them acts. */
interface FormatReader {
	/** Every value in the file, with escapes undone as the guide says. */
	List<String> values(byte[] file) throws IOException;

	/** What in the file would be run, followed or fetched; for people. */
	List<String> acting(byte[] file) throws IOException;

	/** What the format keeps of a value for good, where it cannot keep all, as the guide says. */
	default String kept(Field field, String value) {
		return value;
	}

	/** Those that it tells. */
	default Set<Field> fields() {
		return EnumSet.allOf(Field.class);
	}
}
