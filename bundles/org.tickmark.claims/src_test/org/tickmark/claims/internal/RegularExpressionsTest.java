package org.tickmark.claims.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tickmark.claims.detection.ClaimDetection;

/**
 * No regular expression of the bundle backtracks super-linearly or recurses on the text's length: each constant is attacked with long texts
 * made of what it looks for, and the characters that it looks at are counted. Time would depend on the machine.
 */
class RegularExpressionsTest {
	private static final int LENGTH = 20_000;
	/** So small that one call for each character does not fit in. */
	private static final int STACK = 256 * 1024;
	/** What a bounded piece ("{0,60}") may look at again from each place; a quadratic one looks at each character 10,000 times. */
	private static final int LOOKS_PER_CHARACTER = 400;
	private static final List<String> UNITS = List.of("a", "A", "1", " ", "\n", ".", ",", "'", "\"", "\u201C", "\u201D", "\u2019", "-",
			"\u2014", "(", "[", ". .", "Aa ", "aa ", "aed ", "A. ", "Aa-", "a'", "Aa, ", " , ", "aa. ", "\" ", ".\"", "Aa and ",
			"\u00E2\u20AC", "a.a", "\u2026");
	private static final int WORDS_OF_ITS_OWN = 12;

	record Named(String name, Pattern pattern) {
		@Override
		public String toString() {
			return name;
		}
	}

	/** Counts how often a character is looked at, and gives up when that is no longer linear. */
	private static final class Counted implements CharSequence {
		private final String text;
		private long looks;

		Counted(String text) {
			this.text = text;
		}

		@Override
		public char charAt(int index) {
			if (++looks > (long) LOOKS_PER_CHARACTER * LENGTH) throw new TooManyLooks();
			return text.charAt(index);
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return text;
		}
	}

	private static final class TooManyLooks extends RuntimeException {
		private static final long serialVersionUID = 1L;
	}

	static List<Named> constants() throws IOException, ReflectiveOperationException {
		Path classes = Path.of(ClaimDetection.class.getProtectionDomain().getCodeSource().getLocation().getPath());
		List<Path> files;
		try (Stream<Path> all = Files.walk(classes.resolve("org/tickmark/claims"))) {
			files = all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
		}
		List<Named> found = new ArrayList<>();
		for (Path file : files) {
			Class<?> type = Class.forName(classes.relativize(file).toString().replace('/', '.').replaceAll("[.]class$", ""));
			for (Field field : type.getDeclaredFields()) {
				if (!Modifier.isStatic(field.getModifiers()) || field.getType() != Pattern.class) continue;
				field.setAccessible(true);
				found.add(new Named(type.getSimpleName() + "." + field.getName(), (Pattern) field.get(null)));
			}
		}
		return found;
	}

	@Test
	void areFoundWhereverTheyStand() throws IOException, ReflectiveOperationException {
		assertThat(constants()).extracting(Named::name).contains("DebrisCheck.STRAY_STOP", "AnonymousSourceCheck.REASON");
	}

	/** What stands elsewhere would not be attacked; a single character is no expression. */
	@Test
	void standInConstants() throws IOException {
		Pattern inline = Pattern.compile(
				"(?:[.](?:matches|replaceAll|replaceFirst|split)\\(\"(?!(?:[^\\\\\"]|\\\\\\\\.)\")|Pattern[.](?:compile|matches)\\().*");
		List<String> found = new ArrayList<>();
		try (Stream<Path> sources = Files.walk(Path.of("src"))) {
			for (Path source : sources.filter(file -> file.toString().endsWith(".java")).sorted().toList()) {
				Files.readAllLines(source).stream().filter(
						line -> inline.matcher(line).find() && !line.contains("static final Pattern") && !line.contains(".matcher("))
						.forEach(found::add);
			}
		}

		assertThat(found).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("constants")
	void lookAtEachCharacterOnlySoOften(Named constant) {
		assertThat(faultsOf(constant, units(constant.pattern()))).isEmpty();
	}

	private static List<String> faultsOf(Named constant, Set<String> units) {
		List<String> faults = new ArrayList<>();
		Thread attacker = new Thread(null, () -> units.forEach(unit -> attack(constant, unit).ifPresent(faults::add)), "attacker", STACK);
		attacker.start();
		assertThatNoException().isThrownBy(attacker::join);
		return faults;
	}

	private static Optional<String> attack(Named constant, String unit) {
		Counted text = new Counted(unit.repeat(LENGTH / unit.length() + 1).substring(0, LENGTH - 1) + "\u00A7");
		try {
			Matcher matcher = constant.pattern().matcher(text);
			while (matcher.find()) { }
			constant.pattern().matcher(text).matches();
			return Optional.empty();
		} catch (TooManyLooks e) {
			return Optional.of(constant.name() + " is not linear in a text of \u201C" + unit + "\u201D");
		} catch (StackOverflowError e) {
			return Optional.of(constant.name() + " recurses on the length of a text of \u201C" + unit + "\u201D");
		}
	}

	/** What may keep it busy: the usual pieces of prose, its own words, and each of those behind the first of them. */
	private static Set<String> units(Pattern pattern) {
		Set<String> units = new LinkedHashSet<>(UNITS);
		String[] words = pattern.pattern().replaceAll("\\\\[a-zA-Z](?:\\{\\w+\\})?", " ").split("[^\\p{L}]+");
		int step = Math.max(1, words.length / WORDS_OF_ITS_OWN);
		for (int i = 0; i < words.length; i += step) {
			if (!words[i].isEmpty()) units.add(words[i] + " ");
		}
		return units;
	}

	@Test
	void aQuadraticOneWouldBeFound() {
		Named quadratic = new Named("quadratic", Pattern.compile("a+b"));

		assertThat(faultsOf(quadratic, Set.of("a"))).singleElement().asString().contains("not linear");
	}

	@Test
	void aRecursiveOneWouldBeFound() {
		Named recursive = new Named("recursive", Pattern.compile("(?:a|b)*"));

		assertThat(faultsOf(recursive, Set.of("a"))).singleElement().asString().contains("recurses");
	}
}
