package org.tickmark.review.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.tickmark.draft.Span;

/** One word put for another. */
interface Changes {
	/** A place and what is to stand there. */
	record Change(Span at, String by) { }

	/** Somewhere in a range; nothing if it holds no such word. */
	Optional<Change> in(Span range, Parts parts, SplittableRandom random);

	/** Any word of a pattern becomes another one of a list. */
	static Changes ofPattern(String pattern, String... others) {
		Pattern words = Pattern.compile(pattern);
		return (range, parts, random) -> parts.one(parts.matches(words, range), random).flatMap(at -> {
			List<String> possible = new ArrayList<>(List.of(others));
			possible.removeIf(at.in(parts.text)::equalsIgnoreCase);
			return parts.one(possible, random).map(by -> new Change(at, likeInCase(by, at.in(parts.text))));
		});
	}

	/** One of a pair of words becomes the other. @param pairs "one/other", either way @param both or from left to right only */
	static Changes ofPairs(boolean both, List<String> pairs) {
		record Pair(Pattern pattern, String by) { }
		List<Pair> all = new ArrayList<>();
		for (String pair : pairs) {
			String[] words = pair.split("/");
			all.add(new Pair(Pattern.compile("\\b" + words[0] + "\\b", Pattern.CASE_INSENSITIVE), words[1]));
			if (both) all.add(new Pair(Pattern.compile("\\b" + words[1] + "\\b", Pattern.CASE_INSENSITIVE), words[0]));
		}
		return (range, parts, random) -> parts.one(all.stream().flatMap(pair -> parts.matches(pair.pattern(), range).stream()
				.map(at -> new Change(at, likeInCase(pair.by(), at.in(parts.text))))).collect(Collectors.toList()), random);
	}

	/** A word that says something becomes another one that ends alike, out of other articles. */
	static Changes ofContent(List<String> words) {
		return (range, parts, random) -> parts.one(parts.contentWords(range), random).flatMap(at -> {
			String was = at.in(parts.text);
			List<String> alike = words.stream()
					.filter(word -> word.substring(word.length() - 2).equals(was.substring(was.length() - 2))
							&& !word.substring(0, 3).equals(was.substring(0, 3)))
					.toList();
			return parts.one(alike, random).map(by -> new Change(at, by));
		});
	}

	/** A word is put in before another one. */
	static Changes inserting(String before, String... words) {
		Pattern pattern = Pattern.compile(before);
		return (range, parts, random) -> parts.one(parts.matches(pattern, range), random).flatMap(
				at -> parts.one(List.of(words), random).map(word -> new Change(new Span(at.start(), at.start()), word + " ")));
	}

	static String likeInCase(String word, String other) {
		return !word.isEmpty() && Character.isUpperCase(other.charAt(0)) ? word.substring(0, 1).toUpperCase() + word.substring(1) : word;
	}
}
