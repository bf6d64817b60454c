package org.tickmark.ui.player;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.dossier.Locator;
import org.tickmark.ui.messages.Messages;

/**
 * A program that plays a recording, and what it is told: {@code vlc --start-time={seconds} {file}}. No shell ever reads it, so that nothing
 * in a file's name can be taken for a command.
 *
 * @param parts program and arguments; {@code {file}}, {@code {seconds}} and {@code {h:m:s}} in them stand for what is known later
 */
public record PlayerCommand(List<String> parts) {
	private static final String EXAMPLE = "vlc --start-time={seconds} {file}";
	private static final String FILE = "{file}";
	private static final String SECONDS = "{seconds}";
	private static final String CLOCK = "{h:m:s}";
	private static final Pattern PLACE = Pattern.compile("\\{[^{}]*\\}");
	/** A part: with quotation marks around it or a piece of it where it holds blanks. */
	private static final Pattern PART = Pattern.compile("(?:[^\\s\"']|\"[^\"]*\"|'[^']*')+");

	public PlayerCommand {
		parts = List.copyOf(parts);
	}

	/** @throws IllegalArgumentException with a sentence for people about what is wrong with the line */
	public static PlayerCommand of(String line) {
		List<String> parts = new ArrayList<>();
		Matcher part = PART.matcher(line);
		while (part.find()) parts.add(part.group().replaceAll("\"([^\"]*)\"|'([^']*)'", "$1$2"));
		if (!PART.matcher(line).replaceAll("").isBlank()) throw new IllegalArgumentException(Messages.text("player.openQuote"));
		if (parts.isEmpty() || parts.getFirst().isBlank()) throw new IllegalArgumentException(Messages.text("player.noProgram", EXAMPLE));
		List<String> known = List.of(FILE, SECONDS, CLOCK);
		PLACE.matcher(line).results().map(found -> found.group()).filter(place -> !known.contains(place)).findFirst()
				.ifPresent(place -> {
					throw new IllegalArgumentException(Messages.text("player.unknownPlace", place, FILE, SECONDS, CLOCK));
				});
		String program = parts.getFirst().toLowerCase(Locale.ROOT);
		if (PLACE.matcher(program).find()) throw new IllegalArgumentException(Messages.text("player.noProgram", EXAMPLE));
		// Windows has its shell read these, file name and all.
		if (program.endsWith(".bat") || program.endsWith(".cmd")) throw new IllegalArgumentException(Messages.text("player.batch"));
		return new PlayerCommand(parts);
	}

	/** For people: how a line is written. */
	public static String inWords() {
		return Messages.text("desk.player.tip", EXAMPLE, FILE, SECONDS, CLOCK);
	}

	/** Whether it can be told where to begin. */
	public boolean takesTime() {
		return parts.stream().anyMatch(part -> part.contains(SECONDS) || part.contains(CLOCK));
	}

	/** For people: its name without folders. */
	public String program() {
		String name = parts.getFirst();
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}

	/**
	 * What is started.
	 *
	 * @param from where it begins, to the whole second before
	 */
	public List<String> arguments(Path file, Duration from) {
		// From the root, so that no name can be taken for an option.
		String path = file.toAbsolutePath().toString();
		List<String> arguments = new ArrayList<>();
		boolean named = false;
		for (String part : parts) {
			named |= part.contains(FILE);
			// The file's name last: what it holds in braces stays what it is.
			arguments.add(part.replace(SECONDS, String.valueOf(from.toSeconds())).replace(CLOCK, new Locator.Timecode(from).shown())
					.replace(FILE, path));
		}
		if (!named) arguments.add(path);
		return arguments;
	}
}
