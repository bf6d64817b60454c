package org.tickmark.word.internal.xml;

import java.io.IOException;

/** A part is no sound XML, or holds what none of a word processor does. */
public final class XmlFaultException extends IOException {
	private static final long serialVersionUID = 1L;

	private final boolean suspicious;

	/** @param message for logs */
	public XmlFaultException(String message) {
		this(message, false);
	}

	XmlFaultException(String message, boolean suspicious) {
		super(message);
		this.suspicious = suspicious;
	}

	/** Whether somebody made it so, rather than an accident. */
	public boolean isSuspicious() {
		return suspicious;
	}
}
