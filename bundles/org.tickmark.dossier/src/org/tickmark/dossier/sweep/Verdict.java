package org.tickmark.dossier.sweep;

import java.util.Locale;

/** What the dossier says of one value of the draft; a proposal, never a status. */
public enum Verdict {
	/** It says the same. */
	FOUND,
	/** It speaks of the same thing with another value. */
	DIFFERS,
	/** It does not speak of it. */
	NOWHERE;

	/** As files and commands write it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}
}
