package org.tickmark.claims.internal.minor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.draft.Span;

/**
 * Verbs of saying by which something is done or only named, and no statement made: "confirmed a judge", "announced her candidacy",
 * "reminded them of the vote", "saying anything".
 */
final class Acts {
	private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}'\u2019-]+");
	/** Of what is done by them, the first words of what would be said tell. */
	private static final Set<String> DOING = Listed.unordered("announce, confirm, threaten, remind, call");
	/** A chamber votes them in. */
	private static final Set<String> CONFIRMED = Listed.unordered("""
			judge, judges, justice, justices, nominee, nominees, appointee, appointees, magistrate, magistrates, ambassadors, pick, picks""");
	/** To announce them is to begin or end them. */
	private static final Set<String> ANNOUNCED = Listed.unordered("candidacy, candidacies, run, bid, engagement, retirement, resignation");
	private static final Set<String> OWN = Listed.unordered("his, her, their, its, my, our, your");
	private static final Set<String> WHATEVER = Listed.unordered("anything, something, nothing, everything");
	/** Behind them they are what is said, and not the subject of it. */
	private static final Set<String> DESCRIBED = Listed.unordered("that, which, about, to, of, like, else, at, more, bad, negative, wrong");
	private static final Set<String> OPENING = Listed.unordered("the, a, an, this, that, any, another, some");
	/** Behind the noun, they say which one, and are not said. */
	private static final Set<String> ENDS = Listed.unordered("""
			of, for, in, on, at, to, by, from, with, as, that, who, whom, which, and, after, before, when, while, during, this, last, under,
			against, over, or, but, without, among, nominated, chosen, picked, appointed""");
	private static final Set<String> VERBS = Listed.unordered("""
			is, are, was, were, has, have, had, will, would, can, could, may, might, did, does, do, should, must""");
	private static final int REACH = 16;
	private static final int FEW = 7;

	private final String text;

	Acts(String text) {
		this.text = text;
	}

	/** @param cue words of saying; @param content what would be said */
	boolean is(Span cue, Span content) {
		List<String> said = words(cue.in(text));
		if (said.isEmpty() || cue.start() > content.start()) return false;
		String verb = said.getLast();
		Optional<String> lemma = SpeechVerbs.lemma(verb);
		boolean open = verb.endsWith("ing") || said.getFirst().equals("to") || text.startsWith("to ", Math.max(0, cue.start() - 3));
		if (!open && !pointsOut(verb) && lemma.filter(DOING::contains).isEmpty()) return false;
		List<String> what = words(content.in(text).substring(0, Math.min(content.length(), REACH * FEW)));
		if (what.isEmpty()) return false;
		boolean announces = lemma.filter("announce"::equals).isPresent();
		if (announces && OWN.contains(what.getFirst()) && ANNOUNCED.contains(head(what))) return true;
		if (lemma.filter("confirm"::equals).isPresent() && CONFIRMED.contains(head(what))) return true;
		if (lemma.filter("threaten"::equals).isPresent() && said.contains("will") && !what.getFirst().equals("to")) return true;
		if (lemma.filter("remind"::equals).isPresent() && isOf(cue.end(), content.start())) return true;
		if (lemma.filter("call"::equals).isPresent() && isWhat(cue.start())) return true;
		if (pointsOut(verb) && OPENING.contains(what.getFirst()) && what.stream().limit(FEW).anyMatch("question"::equals)) return true;
		return open && WHATEVER.contains(what.getFirst()) && (what.size() == 1 || DESCRIBED.contains(what.get(1)));
	}

	/** "Underscores a fundamental question": the writer asks it. */
	private static boolean pointsOut(String verb) {
		return verb.startsWith("underscor") || verb.startsWith("highlight") || verb.startsWith("underlin");
	}

	/** The noun that the first words describe: where a word ends them, the one before; empty if a verb does. */
	private static String head(List<String> words) {
		for (int i = 1; i < Math.min(words.size(), FEW); i++) {
			if (VERBS.contains(words.get(i))) return "";
			if (ENDS.contains(words.get(i))) return words.get(i - 1);
		}
		return words.size() < FEW ? words.getLast() : "";
	}

	/** "Reminding the council of its promises": between the verb and what it is about. */
	private boolean isOf(int from, int to) {
		return to > from && to - from < REACH * FEW && words(text.substring(from, to)).contains("of");
	}

	/** "Which is what some call a dam": a word for it. */
	private boolean isWhat(int cue) {
		List<String> before = words(text.substring(Math.max(0, cue - REACH), cue));
		int from = before.indexOf("what");
		return from >= 0 && before.size() - from <= 3;
	}

	private static List<String> words(String part) {
		return Arrays.stream(NO_LETTERS.split(part.toLowerCase(Locale.ROOT).strip())).filter(word -> !word.isEmpty()).toList();
	}
}
