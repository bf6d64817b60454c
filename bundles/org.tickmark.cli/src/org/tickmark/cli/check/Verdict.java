package org.tickmark.cli.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the gate said of one document. */
sealed interface Verdict {
	/** The document's name. */
	String id();

	/** @param in the file it stands in, perhaps with others; empty for standard input */
	record Looked(String id, Optional<Path> in, List<Objection> objections) implements Verdict {
		public Looked {
			objections = List.copyOf(objections);
		}
	}

	/** @param error a sentence for people */
	record NotRead(String id, String error) implements Verdict { }
}
