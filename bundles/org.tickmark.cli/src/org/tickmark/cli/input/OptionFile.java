package org.tickmark.cli.input;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.tickmark.cli.terminal.FaultyFileException;
import org.tickmark.draft.file.TextBytes;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A file of lines that a house has written by hand, as an option names it. What is wrong with it stops the command, with a message for
 * people.
 */
public record OptionFile(CommandSpec spec, String option, Path file) {
	/** All of it. @throws ParameterException if it cannot be read */
	public String written() {
		try {
			return TextBytes.linesOf(file.toString(), Files.readAllBytes(file));
		} catch (NoSuchFileException e) {
			throw new ParameterException(spec.commandLine(), text("optionFile.missing", option, file));
		} catch (IOException e) {
			throw new ParameterException(spec.commandLine(), text("optionFile.unreadable", option, e.getMessage()));
		}
	}

	/** A line that is passed over would be missed in silence. @param faults "line 2: what is wrong with it" */
	public void refuse(List<?> faults) {
		List<String> placed = faults.stream().map(fault -> text("optionFile.fault", file, fault)).toList();
		if (!placed.isEmpty()) throw new FaultyFileException(spec.commandLine(), placed);
	}
}
