package org.tickmark.review.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tickmark.draft.Span;

/**
 * Finds the part of a sentence that says something of a place in it, verb included. Where a clause of its own begins beside it, that says
 * something else.
 */
public final class Clauses {
	private static final Set<String> BEHIND_COMMA = Set.of("which", "who", "whose", "whom", "where", "while", "when", "although", "though",
			"because", "since", "as", "but", "and", "or", "so", "if", "unless", "after", "before", "until", "whereas");
	private static final Set<String> ANYWHERE = Set.of("that", "which", "who", "whose", "while", "when", "although", "though", "because",
			"where", "whether", "if", "unless", "whereas");
	private static final Set<String> VERBS = Set.of("""
			is are was were am be been has have had do does did will would can could may might must shall should said says told went
			came took made got gave found knew saw left felt put kept began held led met paid ran sat spoke stood won lost wrote
			bought sold built sent spent fell rose grew drew drove flew chose broke brought caught fought taught thought sought
			became let set cut hit hurt cost read quit shut split spread bet rid beat bid swore wore tore threw blew shook struck
			stole sang swam sank goes comes takes makes gets gives finds knows sees leaves feels puts keeps begins holds leads meets
			pays runs sits speaks stands wins loses writes buys sells builds sends falls rises grows wants needs plans hopes
			believes expects seems remains shows means lies owns calls works lives asks adds notes argues warns claims denies denied
			likes""".strip().split("\\s+"));
	private static final int FEW = 2;

	private final Span sentence;
	private final Words words;
	private final List<Integer> starts;

	private Clauses(Span sentence, String text) {
		this.sentence = sentence;
		this.words = new Words(sentence.in(text));
		this.starts = words.size() == 0 ? List.of(0) : starts(words);
	}

	/** @param sentence of which each part says something of the places in it */
	public static Clauses of(Span sentence, String text) {
		return new Clauses(sentence, text);
	}

	/** Whether these are those of a sentence of the same text. */
	public boolean areOf(Span other) {
		return sentence.equals(other);
	}

	/** The part of the sentence that says something of a place in it; holds the place. */
	public Span at(Span place) {
		int first = 0;
		int last = starts.size() - 1;
		for (int i = 1; i < starts.size(); i++) {
			int start = sentence.start() + words.span(starts.get(i)).start();
			if (start <= place.start()) first = i;
			if (start >= place.end()) last = Math.min(last, i - 1);
		}
		// What says something has a verb: "On Monday, when it rained, …" goes on until there is one.
		while (!hasVerb(first, last) && last + 1 < starts.size()) last++;
		while (!hasVerb(first, last) && first > 0) first--;
		// "The mayor, who had refused to comment, left": what has no verb of its own is who left.
		while (first > 0 && !hasVerb(first - 1, first - 1)) first--;
		int start = first == 0 ? sentence.start() : sentence.start() + words.span(starts.get(first)).start();
		int end = last + 1 == starts.size() ? sentence.end() : sentence.start() + words.span(starts.get(last + 1) - 1).end();
		return new Span(start, Math.max(start, end)).union(place);
	}

	private boolean hasVerb(int first, int last) {
		return hasVerb(words, starts.get(first), last + 1 < starts.size() ? starts.get(last + 1) : words.size());
	}

	/** The first words of clauses; the first is that of the sentence. */
	private static List<Integer> starts(Words words) {
		List<Integer> starts = new ArrayList<>(List.of(0));
		for (int i = 1; i < words.size(); i++) if (opensClause(words, i, starts.getLast())) starts.add(i);
		return starts;
	}

	private static boolean opensClause(Words words, int at, int from) {
		String before = words.get(at - 1);
		if (before.equals(";") || before.equals(":") && !words.touchesPrevious(at)) return true;
		if (before.equals("-") && !words.touchesPrevious(at) && !words.touchesPrevious(at - 1)) return true;
		if (before.equals(",") && BEHIND_COMMA.contains(words.lower(at))) return true;
		return ANYWHERE.contains(words.lower(at)) && at - from > FEW && hasVerb(words, from, at) && hasVerb(words, at, words.size());
	}

	private static boolean hasVerb(Words words, int from, int to) {
		// A clause has one, whether known or not.
		if (to - from > FEW + 1 && ANYWHERE.contains(words.lower(from))) return true;
		for (int i = from; i < to; i++) {
			String word = words.lower(i);
			if (VERBS.contains(word) || word.endsWith("n't") || word.length() > FEW + 2 && word.endsWith("ed")) return true;
		}
		return false;
	}
}
