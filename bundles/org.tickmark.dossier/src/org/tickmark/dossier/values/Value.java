package org.tickmark.dossier.values;

/** A value that a text states. */
public interface Value {
	/** What a value that another text states makes of this one of the draft. */
	Likeness in(Value source);
}
