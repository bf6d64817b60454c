package org.tickmark.claims.internal.names.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.tickmark.claims.internal.words.WordSet;

/** The word lists that stand beside the classes, without their comments. */
public final class Lists {
	private static final Pattern COMMAS = Pattern.compile(", ");
	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private Lists() { }

	/** What a text block holds, with blanks and line ends between. */
	public static WordSet of(String words) {
		return WordSet.copyOf(List.of(BLANKS.split(words.trim())));
	}

	/** What stands between the commas. */
	public static Stream<String> parts(String list) {
		return COMMAS.splitAsStream(list);
	}

	/** Of a list without sections. */
	public static Stream<String> words(String file) {
		return lines(file).stream().flatMap(line -> Stream.of(line.split(" ")));
	}

	/** By section, the names in each in the order of the file. */
	public static Map<String, List<String>> sections(String file) {
		Map<String, List<String>> sections = new HashMap<>();
		String section = "";
		for (String line : lines(file)) {
			if (line.startsWith("[")) section = line.substring(1, line.length() - 1);
			else sections.computeIfAbsent(section, any -> new ArrayList<>()).addAll(List.of(COMMAS.split(line)));
		}
		return sections;
	}

	private static List<String> lines(String file) {
		try (InputStream stream = Lists.class.getResourceAsStream(file);
				var reader = new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream, file), StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(file, e);
		}
	}
}
