package org.tickmark.claims.internal.names.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.prose.Tokenizer;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/** The names that a house must get right, and what is nearly one of them. Looks up words by what slips make of them, not name by name. */
final class ListedNames {
	/** One letter off, a shorter word is too often another. */
	private static final int SHORTEST = 6;
	private static final int SHORTEST_AMONG_OTHERS = 4;
	/** So long that it is known with two letters off, too. */
	private static final int LONG = 8;

	/** @param right as the house spells it; @param words of it, or of the wrong spelling that was corrected */
	record Listed(String right, List<Token> words) { }

	private final Map<String, Set<Listed>> byKey = new HashMap<>();
	private final Set<String> words = new HashSet<>();
	/** By the first word of the wrong spelling, which they are found by. */
	private final Map<String, List<Listed>> corrections = new HashMap<>();

	/** @param corrected right spellings by wrong ones */
	ListedNames(List<String> names, Map<String, String> corrected) {
		corrected.forEach((wrong, right) -> {
			var listed = new Listed(right, Tokenizer.tokensIn(wrong, new Span(0, wrong.length())));
			corrections.computeIfAbsent(listed.words().getFirst().text(), any -> new ArrayList<>()).add(listed);
		});
		for (String name : names) {
			var listed = new Listed(name, Tokenizer.tokensIn(name, new Span(0, name.length())));
			listed.words().forEach(word -> words.add(word.text()));
			for (String key : keys(Spelling.folded(listed.words().getFirst().text())))
				byKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(listed);
		}
	}

	boolean isEmpty() {
		return byKey.isEmpty() && corrections.isEmpty();
	}

	/** Whether it is a word of a listed name, as written. */
	boolean holds(String word) {
		return words.contains(word);
	}

	private static Set<String> keys(String word) {
		Set<String> keys = new LinkedHashSet<>(Spelling.keys(word));
		if (word.length() >= LONG) for (String key : List.copyOf(keys)) keys.addAll(Spelling.keys(key));
		return keys;
	}

	/** The listed name that the words from there on are nearly, and none that they are. */
	Optional<Listed> missed(List<Token> tokens, int from) {
		Optional<Listed> corrected = corrections.getOrDefault(tokens.get(from).text(), List.of()).stream()
				.filter(listed -> from + listed.words().size() <= tokens.size()
						&& isRight(tokens.subList(from, from + listed.words().size()), listed)).findFirst();
		if (corrected.isPresent()) return corrected;
		Set<Listed> candidates = new LinkedHashSet<>();
		for (String key : keys(Spelling.folded(tokens.get(from).text()))) candidates.addAll(byKey.getOrDefault(key, Set.of()));
		List<Listed> missed = new ArrayList<>();
		for (Listed listed : candidates) {
			if (from + listed.words().size() > tokens.size()) continue;
			List<Token> here = tokens.subList(from, from + listed.words().size());
			if (isRight(here, listed)) return Optional.empty();
			if (isMissed(here, listed)) missed.add(listed);
		}
		return missed.stream().findFirst();
	}

	private static boolean isRight(List<Token> here, Listed listed) {
		for (int i = 0; i < here.size(); i++) {
			String written = here.get(i).text().replace('\u2019', '\'');
			String right = listed.words().get(i).text().replace('\u2019', '\'');
			boolean large = written.equals(written.toUpperCase(java.util.Locale.ROOT)) && written.equalsIgnoreCase(right);
			if (!written.equals(right) && !large) return false;
		}
		return true;
	}

	private boolean isMissed(List<Token> here, Listed listed) {
		boolean alone = here.size() == 1;
		for (int i = 0; i < here.size(); i++) {
			if (!isNear(here.get(i).text(), listed.words().get(i).text(), alone)) return false;
		}
		return true;
	}

	private boolean isNear(String written, String right, boolean alone) {
		String one = Spelling.folded(written);
		String other = Spelling.folded(right);
		if (one.equals(other)) return true;
		if (!Character.isUpperCase(written.charAt(0)) || holds(written) || one.equals(other + "s") || other.equals(one + "s")) return false;
		boolean another = Name.genderOf(one) != Gender.UNKNOWN || CalendarWords.month(one) > 0 || CalendarWords.weekday(one) > 0;
		int shorter = Math.min(one.length(), other.length());
		if (another || shorter < (alone ? SHORTEST : SHORTEST_AMONG_OTHERS)) return alone && Spelling.isTransposed(one, other);
		return Spelling.isSlip(one, other) || shorter >= LONG && one.charAt(0) == other.charAt(0) && isTwoSlips(one, other);
	}

	private static boolean isTwoSlips(String one, String other) {
		if (Math.abs(one.length() - other.length()) > 2) return false;
		Set<String> keys = keys(one);
		return keys(other).stream().anyMatch(keys::contains);
	}
}
