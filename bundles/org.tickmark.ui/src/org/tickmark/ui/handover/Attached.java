package org.tickmark.ui.handover;

import java.nio.file.Path;

/** What comes with an answer and is to be a source of the dossier. */
sealed interface Attached {
	/** For people. */
	String shown();

	/** A file on this computer. */
	record InFile(Path file) implements Attached {
		@Override
		public String shown() {
			return String.valueOf(file.getFileName());
		}
	}

	/** A page that is fetched. */
	record OnPage(String address) implements Attached {
		@Override
		public String shown() {
			return address;
		}
	}
}
