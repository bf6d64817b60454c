package org.tickmark.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.tickmark.export.ExportFormat;
import org.tickmark.ui.messages.Messages;

/** Where an export goes. */
final class ExportTarget {
	private ExportTarget() { }

	/** The draft's own name with the ending of the format. */
	static String usualName(String draft, ExportFormat format) {
		int dot = draft.lastIndexOf('.');
		return (dot > 0 ? draft.substring(0, dot) : draft) + "." + format.ending();
	}

	/**
	 * What somebody has asked to be written over by a slip.
	 *
	 * @throws IOException for people, if the target is the draft, or a record of decisions or names
	 */
	static void refuseWhatCannotBeMadeAgain(Path target, Optional<Path> draft) throws IOException {
		String name = String.valueOf(target.getFileName());
		boolean record = name.endsWith(".tickmark") || name.endsWith(".tickmark-names");
		if (record) throw new IOException(Messages.text("export.isRecord", name));
		if (draft.isPresent() && Files.exists(target) && Files.isSameFile(target, draft.get()))
			throw new IOException(Messages.text("export.isDraft", name));
	}
}
