package org.tickmark.claims.internal.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.Naming.Type;
import org.tickmark.claims.internal.names.Types.Kind;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** What stands around a name and says who it is: title before it, age and apposition behind it. */
final class Roles {
	private static final int OLDEST = 120;
	private static final int LONGEST_APPOSITION = 25;

	private static final int LONGEST_LEAD = 12;
	private static final WordSet LEADS = WordSet.of("in", "at", "on", "after", "before", "for", "with", "as", "when", "while",
			"according", "under", "since", "if",
			"like", "unlike", "from", "by", "to", "during", "despite", "because", "although", "though");
	private static final WordSet LINKS = WordSet.of("of", "at", "for", "the", "with", "in", "from", "and", "to", "by", "on", "&");
	private static final WordSet CLAUSES = WordSet.of("who", "which", "that", "whose", "where", "when");
	private static final WordSet VERBS = WordSet.of("is", "was", "are", "were", "has", "had", "have", "said", "says", "will", "would",
			"could", "can", "did", "does",
			"may", "might", "shows", "told", "wrote", "called", "began", "came", "went", "took", "made", "gave", "won", "lost");

	private final String text;
	private final Words words;
	private final Types types;

	Roles(String text, Words words) {
		this.text = text;
		this.words = words;
		this.types = new Types(words);
	}

	/** The title of a work stands for itself. */
	Sighting work(Span sentence, Run run) {
		Span span = spanOf(run.from(), run.to());
		String name = between(run.from(), run.to());
		return new Sighting(span, sentence, span, name, lowerWords(name), "", "", Optional.empty(), "", new Kind(Type.WORK, 3), false);
	}

	Sighting sighting(Span sentence, Run run) {
		Kind kind = types.of(run);
		String title = run.titled() ? between(run.title(), run.from()) : "";
		LeadIn before = kind.type() == Type.PERSON ? LeadIn.before(words, run.title()) : new LeadIn(run.title(), run.title(), 0);
		int to = run.to();
		int years = ageAt(to);
		if (years > 0) to = ageEnd(to);
		int end = kind.type() == Type.PLACE || leads(before.from()) ? to : apposition(to);
		if (kind.type() != Type.PERSON && isName(to + 1, end)) end = to;
		String apposition = end > to ? between(to + 1, end) : "";
		String lead = before.role() < run.title() ? between(before.role(), run.title()) : "";
		String role = joined(joined(lead, title), apposition);
		int known = years > 0 ? years : before.years();
		Optional<Integer> age = known > 0 ? Optional.of(known) : Optional.empty();
		String name = between(run.from(), run.to());
		return new Sighting(spanOf(run.from(), run.to()), sentence, spanOf(before.from(), Math.max(to, end)), name, lowerWords(name),
				title, role, age,
				acronym(run.to()), kind, run.doubtful());
	}

	private static String joined(String one, String other) {
		return one.isEmpty() ? other : other.isEmpty() ? one : one + ", " + other;
	}

	private static List<String> lowerWords(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.indexOf(' ') < 0 ? List.of(lower) : List.of(lower.split(" "));
	}

	private Span spanOf(int from, int to) {
		return new Span(words.tokens().get(from).start(), words.tokens().get(to - 1).end());
	}

	private String between(int from, int to) {
		return spanOf(from, to).in(text).replace('\n', ' ');
	}

	/** ", 43," and "(43)" and ", aged 43,". */
	private int ageAt(int i) {
		int at = words.is(i + 1, "aged") ? i + 2 : i + 1;
		int years = words.figures(at) <= 3 ? words.figure(at) : 0;
		boolean apposition = words.is(i, ",") && (words.is(at + 1, ",") || words.is(at + 1, ".") || words.is(at + 1, ";"))
				|| words.is(i, "(") && words.is(at + 1, ")");
		return apposition && years > 0 && years <= OLDEST ? years : 0;
	}

	private int ageEnd(int i) {
		int at = words.is(i + 1, "aged") ? i + 2 : i + 1;
		return words.is(i, "(") ? at + 2 : at + 1;
	}

	private String acronym(int i) {
		boolean bracketed = words.is(i, "(") && words.isWord(i + 1) && words.is(i + 2, ")");
		String inside = words.text(i + 1);
		return bracketed && inside.length() > 1 && inside.length() < 10 && Shape.isShouted(inside) ? inside : "";
	}

	/** The index behind ", head of the harbour office", without the comma that closes it; {@code i} where there is none. */
	private int apposition(int i) {
		if (!words.is(i, ",") || !opensApposition(i + 1)) return i;
		int end = appositionEnd(i);
		// "Anna Roth, chief reporter Karl Lee": the role is the next one's.
		boolean bare = !words.is(i + 1, "a") && !words.is(i + 1, "an") && !words.is(i + 1, "the");
		boolean next = end > i + 3 && words.isCapitalized(end - 1) && words.isCapitalized(end - 2) && !words.isCapitalized(end - 3)
				&& !LINKS.contains(words.lower(end - 3));
		return bare && next ? i : end;
	}

	/** "The Harbour Hawks, the Mill Lane Foxes": the next of a list. */
	private boolean isName(int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (words.isWord(i) && !words.isCapitalized(i) && !words.is(i, "and") && !LINKS.contains(words.lower(i))) return false;
		}
		return to > from && words.is(from, "the");
	}

	private int appositionEnd(int i) {
		boolean relative = false;
		for (int k = i + 2; k < words.size() && k < i + LONGEST_APPOSITION; k++) {
			String lower = words.lower(k);
			if (CLAUSES.contains(lower)) relative = true;
			if (!relative && VERBS.contains(lower)) return i;
			if (lower.equals(",") || lower.equals(";") || lower.equals(")") || words.isDash(k) && !words.ties(k)) return k;
			if (k == words.size() - 1) return lower.equals(".") || lower.equals("?") ? k : k + 1;
		}
		return i;
	}

	/** "In Ohio, the candidates …": the comma closes what leads in. */
	private boolean leads(int i) {
		if (!LEADS.contains(words.lower(0)) || i > LONGEST_LEAD) return false;
		for (int k = 1; k < i; k++) if (words.is(k, ",")) return false;
		return true;
	}

	private boolean opensApposition(int i) {
		String lower = words.lower(i);
		if (lower.equals("a") || lower.equals("an") || lower.equals("the")) return words.isWord(i + 1);
		return words.isWord(i) && !words.isCapitalized(i) && RoleWords.isRole(lower);
	}
}
