package org.tickmark.claims.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.tickmark.draft.Span;

/** A sentence, or two that belong together, at the end of paragraphs that were there already. */
record Inserted(Family family, String title, List<String> shapes, Values values) implements Fault {
	/** What stands in the slots of a shape. */
	interface Values {
		/** Empty where this prose does not give any. */
		Optional<Map<String, String>> draw(String prose, RandomGenerator random);
	}

	@Override
	public Optional<Planted> plant(String prose, int turn, RandomGenerator random) {
		String shape = shapes.get(turn % shapes.size());
		return values.draw(prose, random).map(drawn -> planted(prose, Shapes.right(shape, drawn), Shapes.wrong(shape, drawn), random));
	}

	private static Planted planted(String prose, List<String> right, List<String> wrong, RandomGenerator random) {
		List<Integer> ends = paragraphEnds(prose);
		// The first paragraph is the headline.
		int first = 1 + random.nextInt(Math.max(1, ends.size() - 2));
		int second = first + 1 + random.nextInt(Math.max(1, ends.size() - first - 1));
		List<Integer> at = List.of(ends.get(Math.min(first, ends.size() - 1)), ends.get(Math.min(second, ends.size() - 1)));
		List<Span> places = new ArrayList<>();
		String wrongText = with(prose, wrong, at, places);
		return new Planted(with(prose, right, at, new ArrayList<>()), wrongText, places);
	}

	private static String with(String prose, List<String> sentences, List<Integer> at, List<Span> places) {
		var text = new StringBuilder();
		int copied = 0;
		for (int i = 0; i < sentences.size(); i++) {
			text.append(prose, copied, at.get(i)).append(' ');
			copied = at.get(i);
			places.add(new Span(text.length(), text.length() + sentences.get(i).length()));
			text.append(sentences.get(i));
		}
		return text.append(prose, copied, prose.length()).toString();
	}

	private static List<Integer> paragraphEnds(String prose) {
		List<Integer> ends = new ArrayList<>();
		for (int i = 1; i <= prose.length(); i++) {
			boolean end = i == prose.length() || prose.charAt(i) == '\n';
			if (end && prose.charAt(i - 1) != '\n') ends.add(i);
		}
		return ends;
	}
}
