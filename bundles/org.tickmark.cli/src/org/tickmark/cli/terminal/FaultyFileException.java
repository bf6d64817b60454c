package org.tickmark.cli.terminal;

import java.util.List;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A file that an option names holds lines that were not understood. */
public final class FaultyFileException extends ParameterException {
	private static final long serialVersionUID = 1L;
	private final List<String> faults;

	/** @param faults a line for people each */
	public FaultyFileException(CommandLine command, List<String> faults) {
		super(command, String.join("\n", faults));
		this.faults = List.copyOf(faults);
	}

	List<String> faults() {
		return faults;
	}
}
