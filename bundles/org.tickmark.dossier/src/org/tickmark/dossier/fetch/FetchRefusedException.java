package org.tickmark.dossier.fetch;

/** A page that was not fetched. Its message says for people what happened and what to do. */
public final class FetchRefusedException extends Exception {
	private static final long serialVersionUID = 1;

	private final Refusal refusal;

	FetchRefusedException(Refusal refusal, Object... values) {
		super(Messages.text("refused." + refusal, values));
		this.refusal = refusal;
	}

	FetchRefusedException(Throwable cause, Refusal refusal, Object... values) {
		this(refusal, values);
		initCause(cause);
	}

	private FetchRefusedException(FetchRefusedException cause, String message) {
		super(message, cause);
		this.refusal = cause.refusal;
	}

	/** The same of an address that nobody typed: it says where it came from. */
	FetchRefusedException redirectedFrom(String typed) {
		return new FetchRefusedException(this, Messages.text("redirect.refused", typed, inWords()));
	}

	/** Why, for programs. */
	public Refusal refusal() {
		return refusal;
	}

	/** The sentence for people. */
	public String inWords() {
		return String.valueOf(getMessage());
	}
}
