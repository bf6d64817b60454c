package org.tickmark.ui.sources;

import java.util.Optional;

import org.tickmark.dossier.ReadSource;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.SourceText;

/**
 * A source of a dossier as the desk knows it now.
 *
 * @param read its text; empty while nobody has read it, and where its copy cannot be read any more
 */
public record KeptSource(Source source, Condition condition, Optional<ReadSource> read) {
	/** How its copy is. */
	public enum Condition {
		/** As it came. */
		WHOLE,
		/** Its bytes are others now. */
		CHANGED,
		/** It is not there any more. */
		MISSING,
		/** A person had it deleted. */
		PURGED
	}

	/** Empty where there is none to read. */
	public SourceText text() {
		return read.map(ReadSource::text).orElse(SourceText.NONE);
	}

	/** Whether somebody should look after its copy. */
	public boolean isDamaged() {
		return condition == Condition.CHANGED || condition == Condition.MISSING;
	}
}
