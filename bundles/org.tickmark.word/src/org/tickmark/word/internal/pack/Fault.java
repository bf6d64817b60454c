package org.tickmark.word.internal.pack;

/** What can be wrong with a zip file. */
public enum Fault {
	/** It is none. */
	NO_ARCHIVE,
	/** Cut off, or changed by something else than a program that writes such files. */
	DAMAGED,
	/** A part is protected with a password. */
	ENCRYPTED,
	/** Larger inside than any document, or made to look so. */
	TOO_LARGE
}
