package org.tickmark.interop;

import java.nio.file.Files;
import java.nio.file.Path;

/** Writes Word files with Apache POI and with docx4j, each about one thing that such files can hold: {@code Writers FOLDER}. */
final class Writers {
	private Writers() { }

	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		PoiFiles.write(folder);
		Docx4jFiles.write(folder);
	}
}
