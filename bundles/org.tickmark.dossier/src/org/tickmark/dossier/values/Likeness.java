package org.tickmark.dossier.values;

/** What a value of a source makes of one of the draft. */
public enum Likeness {
	/** What the draft says follows from it. */
	SAME,
	/** It is less exact, and the draft may be right. */
	WITHIN,
	/** Both cannot be right of the same thing. */
	OTHER,
	/** It is no value of that sort, or says too little. */
	APART
}
