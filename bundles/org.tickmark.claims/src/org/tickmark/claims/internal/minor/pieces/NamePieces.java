package org.tickmark.claims.internal.minor.pieces;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * What is listed as a name and is a part of one: a nickname in marks between given name and surname, what an editor put in in round
 * brackets, the end of an office that ran into a surname, and the beginning or end of a name that was given in full before.
 */
public final class NamePieces {
	private static final String OPENING = "\u201C\u2018\"'(";
	private static final String CLOSING = "\u201D\u2019\"')";
	/** A given name or an initial, and the mark behind it. */
	private static final Pattern GIVEN = Pattern.compile("(?<![\\p{L}.])\\p{Lu}[\\p{L}.]* [\u201C\u2018\"'(]$");
	/** "Thomas A. (Tom) Brandt": round brackets behind an initial; other marks stand behind any word with a capital. */
	private static final Pattern BEHIND_INITIAL = Pattern.compile("(?<![\\p{L}.])\\p{Lu}\\p{Ll}+ \\p{Lu}\\. \\($");
	/** Within a line: an agency stands in brackets before the first word. */
	private static final Pattern PUT_IN = Pattern.compile("[\\p{L},] \\($");
	/** "George (W. Brandt)" */
	private static final Pattern WITH_INITIAL = Pattern.compile("\\p{Lu}\\. \\p{Lu}\\p{L}+");
	/** "Secretary of State Brandt": the second half of the office. */
	private static final Pattern OFFICE = Pattern.compile("\\b[Ss]ecretary of $");
	private static final WordSet OFFICES = WordSet.of("State", "Defense", "Commerce", "Labor", "Energy", "Agriculture");
	/** "Brandt Senior Adviser": the first half of one. */
	private static final Pattern STAFF = Pattern.compile(" (?:[Aa]dvis[eo]r|[Dd]irector|[Mm]anager|[Ss]pokes(?:man|woman|person)|[Aa]ide"
			+ "|[Ss]trategist|[Cc]hairman|[Ss]ecretary|[Aa]ttorney|[Cc]ounsel)s?\\b");
	private static final WordSet RANKS = WordSet.of("Senior", "Deputy", "Communications", "Campaign", "Policy", "Press", "Field", "Political");
	/** Begin a surname of several words. */
	private static final WordSet SURNAMES = WordSet.of("Le", "La", "De", "Du", "Del", "Della", "Di", "Da", "Van", "Von", "El", "Al", "Bin", "Ben",
			"St.");
	private static final Pattern ELSEWHERE = Pattern.compile(", \\p{L}|,? (?:in|of|at) \\p{Lu}");
	private static final int MOST_WORDS = 8;
	private static final int BEFORE = 32;
	private static final int TITLE = 14;

	private final String text;
	/** Where names begin. */
	private final Set<Integer> starts = new HashSet<>();
	/** Where bodies, places and works were named in full, by the words that such a name begins with, and by those it ends with. */
	private final Map<String, Integer> openings = new HashMap<>();
	private final Map<String, Integer> endings = new HashMap<>();

	/** @param claims of the whole draft */
	public NamePieces(String text, List<Claim> claims) {
		this.text = text;
		for (Claim claim : claims) {
			if (!(claim.detail() instanceof Naming naming)) continue;
			starts.add(claim.span().start());
			if (naming.first()) learn(naming, claim.span().start());
		}
	}

	private void learn(Naming naming, int start) {
		String name = naming.canonical();
		boolean person = naming.type() == Naming.Type.PERSON;
		int words = 0;
		for (int blank = name.indexOf(' '); blank > 0 && words < MOST_WORDS; blank = name.indexOf(' ', blank + 1)) {
			words++;
			String rest = name.substring(blank + 1);
			if (!person) openings.putIfAbsent(name.substring(0, blank), start);
			if (rest.indexOf(' ') > 0 && (!person || words == 1)) endings.putIfAbsent(rest, start);
		}
	}

	/** Whether a draft that has given the whole name before calls it so: "the Harbour Trust" behind "the Oslo Harbour Trust". */
	public boolean isShort(Claim claim, Naming naming) {
		String name = naming.canonical();
		int start = claim.span().start();
		boolean ends = endings.getOrDefault(name, Integer.MAX_VALUE) < start;
		// "Le Brandt": a surname of two words, and no given name before another one.
		if (naming.type() == Naming.Type.PERSON) return ends && SURNAMES.contains(name.substring(0, name.indexOf(' ')));
		if (!naming.role().isEmpty() || !ends && openings.getOrDefault(name, Integer.MAX_VALUE) >= start) return false;
		// "The House of Sails in Bergen" is another one; and a town gives its name to many, of which "the Oslo Herald" is none of its news.
		return !ELSEWHERE.matcher(text).region(claim.span().end(), text.length()).lookingAt()
				&& (naming.type() != Naming.Type.PLACE || !Gazetteer.isTown(name));
	}

	/** @param claim of a name */
	public boolean is(Claim claim, Naming naming) {
		if (!naming.role().isEmpty() && naming.type() != Naming.Type.PERSON) return false;
		Span span = claim.span();
		String name = naming.canonical();
		int blank = name.indexOf(' ');
		if (blank < 0) return isBetween(naming, span);
		if (isOfOffice(name, blank, span)) return true;
		return naming.type() == Naming.Type.PERSON && naming.role().isEmpty() && isBracketed(span) && WITH_INITIAL.matcher(name).matches();
	}

	/** "Tom “Dusty” Brandt", "the chairman, (Tom) Brandt". */
	private boolean isBetween(Naming naming, Span span) {
		if (naming.type() == Naming.Type.PLACE || !isMarked(span)) return false;
		int next = span.end() + 2;
		if (next >= text.length() || text.charAt(span.end() + 1) != ' ') return false;
		if (!starts.contains(next)) return false;
		String before = before(span.start());
		if (!isBracketed(span)) return GIVEN.matcher(before).find();
		return BEHIND_INITIAL.matcher(before).find() || PUT_IN.matcher(before).find() && !Character.isUpperCase(text.charAt(span.end() - 1));
	}

	private boolean isMarked(Span span) {
		return span.start() > 0 && span.end() < text.length() && OPENING.indexOf(text.charAt(span.start() - 1)) >= 0
				&& CLOSING.indexOf(text.charAt(span.end())) >= 0;
	}

	private boolean isBracketed(Span span) {
		return isMarked(span) && text.charAt(span.start() - 1) == '(' && text.charAt(span.end()) == ')';
	}

	private boolean isOfOffice(String name, int blank, Span span) {
		if (OFFICES.contains(name.substring(0, blank))) return OFFICE.matcher(before(span.start())).find();
		return RANKS.contains(name.substring(blank + 1)) && STAFF.matcher(text)
				.region(span.end(), Math.min(text.length(), span.end() + TITLE)).lookingAt();
	}

	private String before(int start) {
		return text.substring(Math.max(0, start - BEFORE), start);
	}
}
