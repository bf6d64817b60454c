package org.tickmark.cli.terminal;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What commands have in common that end with what they were asked for, or with one sentence about the file that failed. */
public abstract class SessionCommand implements Callable<Integer> {
	private final Session session;
	@Spec
	private CommandSpec spec;

	protected SessionCommand(Session session) {
		this.session = session;
	}

	@Override
	public final Integer call() {
		try {
			int code = run();
			session.out().flush();
			return code;
		} catch (IOException e) {
			complaints().line(String.valueOf(e.getMessage()).replace("\n", "; "));
			return ExitCode.INPUT_FAILED;
		}
	}

	/**
	 * @return the exit code
	 * @throws IOException with a message for people, which is all that they read
	 */
	protected abstract int run() throws IOException;

	protected final Session session() {
		return session;
	}

	protected final PlainLines report() {
		return session.report();
	}

	protected final PlainLines complaints() {
		return session.complaints();
	}

	/** What is recorded names people; an empty variable in a script is none. @param by who acts */
	protected final String named(String by) {
		if (by.isBlank()) throw wrong("by.missing");
		return by;
	}

	/** @param key of the message */
	protected final ParameterException wrong(String key, Object... values) {
		return wrongSentence(Messages.text(key, values));
	}

	/** @param sentence for people, as somebody else words it */
	protected final ParameterException wrongSentence(String sentence) {
		return new ParameterException(spec.commandLine(), sentence);
	}
}
