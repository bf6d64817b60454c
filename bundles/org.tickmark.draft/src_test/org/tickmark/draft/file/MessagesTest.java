package org.tickmark.draft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** All that is said to people about the files of drafts stands in one file, and nothing else stands there. */
class MessagesTest {
	private static final Path MESSAGES = Path.of("src/org/tickmark/draft/internal/messages/messages.properties");
	private static final Pattern KEY = Pattern.compile("Messages\\.text\\(\"([^\"]+)\"");
	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
	private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]{2,} [a-z]{2,}");
	private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*(?:/?\\*|//).*$");
	/** Tells a programmer of a mistake. */
	private static final Pattern MISTAKE = Pattern
			.compile("new (?:Illegal\\w+|UncheckedIO|Cancellation)Exception\\((?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\";])*;");

	private static List<String> keys() throws IOException {
		return Files.readAllLines(MESSAGES).stream().map(line -> line.substring(0, line.indexOf('='))).toList();
	}

	private static List<String> sources() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src"))) {
			List<String> sources = new ArrayList<>();
			for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) sources.add(Files.readString(file));
			return sources;
		}
	}

	@Test
	void keysAreSortedAndUnique() throws IOException {
		assertThat(keys()).isNotEmpty().isSorted().doesNotHaveDuplicates();
	}

	/** A single one would take the places of the text for plain characters. */
	@Test
	void apostrophesAreTypographic() throws IOException {
		assertThat(Files.readString(MESSAGES)).doesNotContain("'");
	}

	@Test
	void everyMessageIsUsedAndNoneIsMissing() throws IOException {
		Set<String> used = new TreeSet<>();
		for (String source : sources()) KEY.matcher(source).results().map(found -> found.group(1)).forEach(used::add);

		assertThat(keys()).containsExactlyInAnyOrderElementsOf(used);
	}

	@Test
	void noSentenceStandsInTheCode() throws IOException {
		for (String source : sources()) {
			String code = MISTAKE.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
			assertThat(LITERAL.matcher(code).results().map(found -> found.group(1).replaceAll("<[^<>]*>", ""))
					.filter(literal -> SENTENCE.matcher(literal).find())).isEmpty();
		}
	}
}
