package org.tickmark.draft.internal.old;

/** A file is not what its beginning says, or not whole. */
public final class DamagedException extends Exception {
	private static final long serialVersionUID = 1L;
}
