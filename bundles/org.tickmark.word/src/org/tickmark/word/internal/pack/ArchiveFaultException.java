package org.tickmark.word.internal.pack;

import java.io.IOException;

/** A zip file cannot be read; the message is for logs only. */
public final class ArchiveFaultException extends IOException {
	private static final long serialVersionUID = 1L;

	private final Fault fault;

	ArchiveFaultException(Fault fault, String what) {
		super(fault + ": " + what);
		this.fault = fault;
	}

	/** What is wrong, for who has to say it to people. */
	public Fault fault() {
		return fault;
	}
}
