package org.tickmark.dossier.values;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.draft.Letters;
import org.tickmark.draft.Span;

/** The words of a text in any language among which names are looked for. */
public final class NamesInWords {
	private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'\u2019]*");
	private static final Pattern PAIR = Pattern.compile("(?<![.!?:\u201C\u201E\u00BB\"\n] ?)\\b(\\p{Lu}\\p{Ll}{2,}) "
			+ "(\\p{Lu}\\p{Ll}{3,})\\b");
	private static final Pattern GAPS = Pattern.compile("[^\\p{L}'\u2019]+");
	/** Languages put endings to names. */
	private static final int LONGEST_ENDING = 3;
	private static final Set<String> ENDINGS = Set.of("s", "n", "'s", "\u2019s");
	private static final String VOWELS = "aeiouy\u044B\u0430\u043E\u0435\u0438\u0443\u044E\u044F";
	/** More capitals than that are those of a language that gives them to all its nouns. */
	private static final double MANY_CAPITALS = 0.22;

	private final String text;
	private final Map<String, Span> words = new HashMap<>();
	private final Set<String> small = new HashSet<>();
	private final boolean capitalizesNouns;

	public NamesInWords(String text) {
		this.text = text;
		Matcher found = WORD.matcher(text);
		int capitals = 0;
		int all = 0;
		while (found.find()) {
			boolean capital = Character.isUpperCase(found.group().charAt(0));
			all++;
			if (capital) capitals++;
			else small.add(Letters.folded(found.group()));
			if (capital) words.putIfAbsent(Letters.folded(found.group()), new Span(found.start(), found.end()));
		}
		capitalizesNouns = all > 0 && (double) capitals / all > MANY_CAPITALS;
	}

	private static List<String> parts(String name) {
		return Arrays.stream(GAPS.split(name)).map(Letters::folded).filter(part -> part.length() > 2).toList();
	}

	/** Whether its last word stands in the text, with an ending or without. */
	public boolean has(String name) {
		List<String> parts = parts(name);
		return parts.isEmpty() || words.keySet().stream().anyMatch(word -> isForm(word, parts.getLast()) || isForm(parts.getLast(), word));
	}

	private static boolean isForm(String word, String of) {
		if (!word.startsWith(of) || word.length() > of.length() + LONGEST_ENDING || of.length() < 3) return false;
		String ending = word.substring(of.length());
		return ending.isEmpty() || ENDINGS.contains(ending) || ending.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
	}

	/** Where a word stands that is nearly the last one of the name, or stands behind its first. */
	public Optional<Span> nearly(String name) {
		List<String> parts = parts(name);
		if (parts.isEmpty()) return Optional.empty();
		String last = parts.getLast();
		Optional<Span> slip = words.entrySet().stream().filter(word -> Spelling.isSlip(word.getKey(), last)).map(Map.Entry::getValue)
				.findFirst();
		if (slip.isPresent() || parts.size() < 2) return slip;
		Span first = words.get(parts.getFirst());
		if (first == null || first.end() + 1 >= text.length()) return Optional.empty();
		Matcher behind = WORD.matcher(text).region(first.end() + 1, text.length());
		boolean whole = behind.lookingAt() && Character.isUpperCase(behind.group().charAt(0));
		return whole ? Optional.of(new Span(first.start(), behind.end())) : Optional.empty();
	}

	/** Two words with capitals that stand together and never without; none where all nouns have capitals. */
	public List<Span> wholeNames() {
		if (capitalizesNouns) return List.of();
		List<Span> names = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		Matcher pairs = PAIR.matcher(text);
		while (pairs.find()) {
			boolean name = !small.contains(Letters.folded(pairs.group(1))) && !small.contains(Letters.folded(pairs.group(2)));
			if (name && seen.add(pairs.group())) names.add(new Span(pairs.start(), pairs.end()));
		}
		return names;
	}
}
