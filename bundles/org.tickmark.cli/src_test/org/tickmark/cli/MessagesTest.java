package org.tickmark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.cli.terminal.Messages;
import org.tickmark.cli.terminal.Session;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.review.file.LedgerFiles;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** All that the command line says to people stands in two files, and nothing else stands there. */
class MessagesTest {
	private static final Pattern KEY = Pattern.compile("\\b(?:text|wrong)\\(\"([^\"]+)\"");
	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
	private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]{2,} [a-z]{2,}");

	/** Remembers what it was asked for. */
	private static final class Asked extends ResourceBundle {
		private final ResourceBundle texts = Messages.commands();
		private final Set<String> keys = new TreeSet<>();

		@Override
		protected Object handleGetObject(String key) {
			if (!texts.containsKey(key)) return null;
			keys.add(key);
			return texts.getString(key);
		}

		@Override
		public Enumeration<String> getKeys() {
			return Collections.enumeration(texts.keySet());
		}
	}

	private static CommandLine tickmark() {
		var nowhere = new PrintWriter(Writer.nullWriter());
		var detection = new ClaimDetection(List.of(), List.of());
		var session = new Session(DraftReaders.standard(), detection, new LedgerFiles(),
				Clock.systemUTC(), InputStream.nullInputStream(), nowhere,
				nowhere, "Ida User");
		return TickmarkCommand.line(session);
	}

	private static List<String> keysIn(String file) throws IOException {
		try (InputStream in = MessagesTest.class.getResourceAsStream(file)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
					.map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
		}
	}

	private static List<String> sources() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src"))) {
			List<String> sources = new ArrayList<>();
			for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) sources.add(Files.readString(file));
			return sources;
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"commands.properties", "messages.properties"})
	void keysAreSortedAndUnique(String file) throws IOException {
		assertThat(keysIn(file)).isNotEmpty().isSorted().doesNotHaveDuplicates();
	}

	@Test
	void everyMessageIsUsedAndNoneIsMissing() throws IOException {
		Set<String> used = new TreeSet<>();
		for (String source : sources()) KEY.matcher(source).results().map(found -> found.group(1)).forEach(used::add);

		assertThat(keysIn("messages.properties")).containsExactlyInAnyOrderElementsOf(used);
	}

	/** Those of a command among them. */
	private static Stream<CommandLine> commands(CommandLine line) {
		return line.getSubcommands().values().stream().flatMap(each -> Stream.concat(Stream.of(each), commands(each)));
	}

	@Test
	void everyTextOfTheHelpIsShownByACommand() throws IOException {
		var asked = new Asked();
		CommandLine line = tickmark().setResourceBundle(asked);
		line.getUsageMessage();
		commands(line).forEach(CommandLine::getUsageMessage);

		assertThat(asked.keys).containsExactlyInAnyOrderElementsOf(keysIn("commands.properties"));
	}

	@Test
	void everyCommandSaysWhatItIsForAndWhatItTakes() {
		for (CommandLine command : commands(tickmark()).toList()) {
			CommandSpec spec = command.getCommandSpec();
			assertThat(spec.usageMessage().description()).as(spec.qualifiedName()).isNotEmpty();
			for (ArgSpec argument : spec.args()) assertThat(argument.description()).as(spec.qualifiedName() + " " + argument).isNotEmpty();
		}
	}

	/** But for what tells a programmer of a mistake. */
	@Test
	void noSentenceStandsInTheCode() throws IOException {
		for (String source : sources()) {
			String code = source.replaceAll("(?m)^\\s*(?:/?\\*|//).*$", "").replaceAll("new Illegal\\w+Exception\\([^;]*;", "");
			assertThat(LITERAL.matcher(code).results().map(found -> found.group(1)).filter(literal -> SENTENCE.matcher(literal).find()))
					.isEmpty();
		}
	}
}
