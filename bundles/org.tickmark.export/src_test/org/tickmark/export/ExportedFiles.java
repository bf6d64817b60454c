package org.tickmark.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.tickmark.export.formats.Exporters;

/** Writes a usual and a hostile draft in every format, for other programs to read. */
final class ExportedFiles {
	private ExportedFiles() { }

	/** @param arguments a folder, which is made */
	public static void main(String[] arguments) throws IOException {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		Path drafts = Files.createTempDirectory("drafts");
		ExportedDraft usual = Sample.in(Files.createDirectory(drafts.resolve("usual")), Set.of());
		ExportedDraft hostile = new HostileDraft(HostileStrings.all(), Files.createDirectory(drafts.resolve("hostile"))).exported();
		for (Exporter exporter : Exporters.standard().all()) {
			String ending = exporter.format().word() + "." + exporter.format().ending();
			Exporters.write(exporter, usual, folder.resolve("usual-" + ending), ExportProgress.NONE);
			Exporters.write(exporter, hostile, folder.resolve("hostile-" + ending), ExportProgress.NONE);
		}
	}
}
