package org.tickmark.cli.terminal;

import static org.tickmark.cli.terminal.Messages.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Pattern;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What people read whose arguments were not understood: one sentence, and where to look. A usage text below it would push the sentence off
 * the screen.
 */
public final class WrongUsage implements IParameterExceptionHandler {
	/** Picocli counts arguments from nought and calls all of them parameters. */
	private static final Pattern COUNTED = Pattern.compile("positional\\sparameter\\sat\\sindex\\s\\d+\\s\\((.*?)\\)");

	/** A draft by itself opens the desk, so this is what comes of its name misspelt. No command is called so. */
	private static final Pattern FILE = Pattern.compile(".*[./\\\\].*", Pattern.DOTALL);

	private WrongUsage() { }

	/** @param line with all its subcommands; those that come later are not reached */
	public static CommandLine explainedBy(CommandLine line) {
		return line.registerConverter(TypedDay.class, WrongUsage::day)
				.registerConverter(Charset.class, WrongUsage::charset)
				.registerConverter(int.class, WrongUsage::number)
				.registerConverter(Integer.class, WrongUsage::number)
				.setParameterExceptionHandler(new WrongUsage());
	}

	@Override
	public int handleParseException(ParameterException wrong, String[] arguments) {
		CommandLine command = wrong.getCommandLine();
		var err = new PlainLines(command.getErr());
		messages(wrong).forEach(err::line);
		boolean file = wrong instanceof UnmatchedArgumentException unmatched && isDraft(unmatched);
		if (file || !UnmatchedArgumentException.printSuggestions(wrong, command.getErr()))
			err.line(text("usage.try", command.getCommandSpec().qualifiedName()));
		command.getErr().flush();
		return ExitCode.WRONG_USAGE;
	}

	private static List<String> messages(ParameterException wrong) {
		return switch (wrong) {
			case FaultyFileException file -> file.faults();
			case UnmatchedArgumentException unmatched when !unmatched.isUnknownOption() -> List.of(unexpected(unmatched));
			default -> List.of(COUNTED.matcher(String.valueOf(wrong.getMessage())).replaceFirst("$1"));
		};
	}

	private static String unexpected(UnmatchedArgumentException unmatched) {
		String first = unmatched.getUnmatched().getFirst();
		if (isDraft(unmatched)) return text("usage.unknownDraft", first);
		return unmatched.getCommandLine().getParent() == null ? text("usage.unknownCommand", first) : text("usage.unexpected", first);
	}

	private static boolean isDraft(UnmatchedArgumentException unmatched) {
		return unmatched.getCommandLine().getParent() == null && !unmatched.isUnknownOption()
				&& FILE.matcher(unmatched.getUnmatched().getFirst()).matches();
	}

	private static int number(String word) {
		try {
			return Integer.parseInt(word);
		} catch (NumberFormatException e) {
			throw new TypeConversionException(text("usage.notANumber", word));
		}
	}

	private static TypedDay day(String word) {
		return TypedDay.of(word).orElseThrow(() -> new TypeConversionException(text("usage.notADate", word)));
	}

	private static Charset charset(String name) {
		try {
			Charset charset = Charset.forName(name);
			if (!charset.canEncode()) throw new TypeConversionException(text("usage.readOnlyEncoding", name));
			return charset;
		} catch (IllegalArgumentException e) {
			throw new TypeConversionException(text("usage.unknownEncoding", name));
		}
	}
}
