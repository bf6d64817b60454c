package org.tickmark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.tickmark.draft.file.DraftFileReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A file of lines that a house has written by hand, as an option names it. What is wrong with it stops the command, with a message for
 * people.
 */
record OptionFile(CommandSpec spec, String option, Path file) {
	String text() {
		try {
			return new DraftFileReader().read(file.toString(), Files.readAllBytes(file)).source();
		} catch (NoSuchFileException e) {
			throw refused(option + " " + file + " does not exist; check the name");
		} catch (IOException e) {
			throw refused(option + " cannot be read: " + e.getMessage());
		}
	}

	/** A line that is passed over would be missed in silence. @param faults "line 2: what is wrong with it" */
	void refuse(List<?> faults) {
		if (!faults.isEmpty()) throw refused(faults.stream().map(fault -> file + ", " + fault).collect(Collectors.joining("\n")));
	}

	private ParameterException refused(String message) {
		return new ParameterException(spec.commandLine(), message);
	}
}
