package org.tickmark.word.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** All that is said to people about the files of word processors stands in one file, and nothing else stands there. */
class MessagesTest {
	private static final Path MESSAGES = Path.of("src/org/tickmark/word/internal/messages/messages.properties");
	private static final Pattern KEY = Pattern.compile("\"((?:fixed|notice|read|write)\\.[a-zA-Z]+)\"");

	private static List<String> keys() throws IOException {
		return Files.readAllLines(MESSAGES).stream().map(line -> line.substring(0, line.indexOf('='))).toList();
	}

	@Test
	void keysAreSortedAndUnique() throws IOException {
		assertThat(keys()).isNotEmpty().isSorted().doesNotHaveDuplicates();
	}

	@Test
	void everyMessageIsUsedAndNoneIsMissing() throws IOException {
		Set<String> used = new TreeSet<>();
		try (Stream<Path> files = Files.walk(Path.of("src"))) {
			for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList())
				KEY.matcher(Files.readString(file)).results().map(found -> found.group(1)).forEach(used::add);
		}

		assertThat(keys()).containsExactlyInAnyOrderElementsOf(used);
	}
}
