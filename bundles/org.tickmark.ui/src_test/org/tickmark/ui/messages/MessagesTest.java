package org.tickmark.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that the desk says to people stands in one file that a copy editor can read, and nothing else stands there. */
class MessagesTest {
	private static final Path SOURCES = Path.of("src/org/tickmark/ui");
	private static final Path TEXTS = SOURCES.resolve("messages/messages.properties");
	private static final Pattern KEY = Pattern.compile("\\bMessages\\.text\\(\\s*\"([^\"]+)\"");
	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
	private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]{2,} [a-z]{2,}");
	/** A word alone, as on a button: it begins with a capital, which no identifier here does. */
	private static final Pattern LABEL = Pattern.compile("&?[A-Z][a-z&]+(?:\\\\u2026|\u2026|:)?");

	private static List<String> keys() throws IOException {
		return Files.readAllLines(TEXTS).stream().map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
	}

	private static List<Path> filesIn(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
		}
	}

	/** Without comments, without what tells a programmer of a mistake, and without what the system's own words are looked for. */
	private static String code(Path file) throws IOException {
		return Files.readString(file).replaceAll("(?m)^\\s*(?:/?\\*|//).*$", "").replaceAll("new Illegal\\w+Exception\\([^;]*;", "")
				.replaceAll("\\.contains\\(\"[^\"]*\"\\)", "");
	}

	@Test
	void keysAreSortedAndUnique() throws IOException {
		assertThat(keys()).isNotEmpty().isSorted().doesNotHaveDuplicates();
	}

	@Test
	void everyTextIsUsedAndNoneIsMissing() throws IOException {
		Set<String> used = new TreeSet<>();
		for (Path file : filesIn(SOURCES)) KEY.matcher(Files.readString(file)).results().map(found -> found.group(1)).forEach(used::add);

		assertThat(keys()).containsExactlyInAnyOrderElementsOf(used);
	}

	/** A plain apostrophe would quote what follows it, and vanish. */
	@Test
	void apostrophesAreTypographic() throws IOException {
		assertThat(Files.readString(TEXTS)).doesNotContain("'");
	}

	@Test
	void noSentenceStandsInTheCode() throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : filesIn(SOURCES)) {
			String code = code(file);
			LITERAL.matcher(code).results().map(literal -> literal.group(1).replaceAll("<[^<>]*>", ""))
					.filter(literal -> SENTENCE.matcher(literal).find() || LABEL.matcher(literal).matches()).forEach(found::add);
		}

		assertThat(found).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 2, 1234})
	void numbersChooseTheirWords(int entries) {
		assertThat(Messages.text("mergeLedger.added", entries, 0L)).isEqualTo(entries == 1 ? "1 entry was added."
				: String.format(Locale.ROOT, "%,d entries were added.", entries));
	}
}
