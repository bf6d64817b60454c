package org.tickmark.word.internal.xml;

/**
 * The name of an element.
 *
 * @param space the namespace that it belongs to; empty for none
 */
public record Name(String space, String local) {
	static final Name NONE = new Name("", "");

	/** Whether it is this one of that namespace. */
	public boolean is(String otherSpace, String otherLocal) {
		return local.equals(otherLocal) && space.equals(otherSpace);
	}
}
