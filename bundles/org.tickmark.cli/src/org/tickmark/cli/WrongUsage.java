package org.tickmark.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What people read whose arguments were not understood: one sentence, and where to look. A usage text below it would push the sentence off
 * the screen.
 */
final class WrongUsage implements IParameterExceptionHandler {
	/** @param line with all its subcommands; those that come later are not reached */
	static CommandLine explainedBy(CommandLine line) {
		return line.registerConverter(LocalDate.class, WrongUsage::day)
				.registerConverter(Charset.class, WrongUsage::charset)
				.registerConverter(int.class, WrongUsage::number)
				.registerConverter(Integer.class, WrongUsage::number)
				.setParameterExceptionHandler(new WrongUsage());
	}

	@Override
	public int handleParseException(ParameterException wrong, String[] arguments) {
		CommandLine command = wrong.getCommandLine();
		PrintWriter err = command.getErr();
		err.println(message(wrong));
		if (!UnmatchedArgumentException.printSuggestions(wrong, err))
			err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
		err.flush();
		return TickmarkCommand.WRONG_USAGE;
	}

	/** Picocli counts arguments from nought and calls all of them parameters. */
	private static String message(ParameterException wrong) {
		if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
			String first = unmatched.getUnmatched().getFirst();
			return wrong.getCommandLine().getParent() == null ? "There is no command " + first : "“" + first + "” is one argument too many";
		}
		return String.valueOf(wrong.getMessage()).replaceFirst("for positional parameter at index \\d+ \\((.*?)\\)", "for $1");
	}

	private static int number(String word) {
		try {
			return Integer.parseInt(word);
		} catch (NumberFormatException e) {
			throw new TypeConversionException(word + " is no whole number");
		}
	}

	private static LocalDate day(String word) {
		try {
			return LocalDate.parse(word);
		} catch (DateTimeParseException e) {
			throw new TypeConversionException(word + " is no day; write it as 2023-06-18");
		}
	}

	private static Charset charset(String name) {
		try {
			return Charset.forName(name);
		} catch (IllegalArgumentException e) {
			throw new TypeConversionException(name + " is no encoding that is known here; usual are UTF-8 and windows-1252");
		}
	}
}
