package org.tickmark.claims.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences that are planted, by class of fault. */
final class Shapes {
	private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z0-9]+)\\}");
	private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]>]*)>((?:[^\\[\\]]|\\[[^\\[\\]]*\\])*)\\]");
	private static final String TITLE = "== ";
	private static final String FURTHER_DOWN = " // ";

	private final Map<String, List<String>> byFault = new LinkedHashMap<>();

	Shapes() {
		List<String> shapes = new ArrayList<>();
		for (String line : read().lines().toList()) {
			if (line.startsWith(TITLE)) byFault.put(line.substring(TITLE.length()), shapes = new ArrayList<>());
			else if (!line.isBlank() && !line.startsWith("#")) shapes.add(line);
		}
	}

	private static String read() {
		try (var file = Shapes.class.getResourceAsStream("shapes.txt")) {
			return new String(file.readAllBytes(), UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	List<String> faults() {
		return List.copyOf(byFault.keySet());
	}

	List<String> of(String fault) {
		return byFault.getOrDefault(fault, List.of());
	}

	/** What is planted at one place after the other; empty where nothing is. */
	static List<String> right(String shape, Map<String, String> values) {
		return parts(CHOICE.matcher(shape).replaceAll(choice -> Matcher.quoteReplacement(choice.group(1))), values);
	}

	static List<String> wrong(String shape, Map<String, String> values) {
		return parts(CHOICE.matcher(shape).replaceAll(choice -> Matcher.quoteReplacement(choice.group(2))), values);
	}

	private static List<String> parts(String shape, Map<String, String> values) {
		return List.of(SLOT.matcher(shape).replaceAll(slot -> Matcher.quoteReplacement(value(slot.group(1), values))).split(FURTHER_DOWN));
	}

	private static String value(String slot, Map<String, String> values) {
		String value = values.get(slot);
		if (value == null) throw new IllegalArgumentException("no value for {" + slot + "} among " + values.keySet());
		return value;
	}
}
