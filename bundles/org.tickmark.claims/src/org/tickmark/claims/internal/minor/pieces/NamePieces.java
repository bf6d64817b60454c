package org.tickmark.claims.internal.minor.pieces;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * What is listed as a name and is a part of one: a nickname in marks between given name and surname, what an editor put in in round
 * brackets, the end of an office that ran into a surname, a school without that word.
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
	private static final int BEFORE = 32;
	private static final int TITLE = 14;

	private final String text;
	/** Where names begin. */
	private final Set<Integer> starts = new HashSet<>();
	/** Where schools were named in full, by their names without the last word. */
	private final Map<String, Integer> schools = new HashMap<>();

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
		if (isBody(naming) && name.endsWith(" School")) schools.putIfAbsent(name.substring(0, name.lastIndexOf(' ')), start);
	}

	private static boolean isBody(Naming naming) {
		return naming.type() == Naming.Type.ORGANIZATION || naming.type() == Naming.Type.OTHER;
	}

	/** @param claim of a name */
	public boolean is(Claim claim, Naming naming) {
		if (!naming.role().isEmpty() && naming.type() != Naming.Type.PERSON) return false;
		Span span = claim.span();
		String name = naming.canonical();
		int blank = name.indexOf(' ');
		if (blank < 0) return isBetween(naming, span);
		if (isOfOffice(name, blank, span)) return true;
		if (naming.type() == Naming.Type.PERSON) {
			return naming.role().isEmpty() && isBracketed(span) && WITH_INITIAL.matcher(name).matches();
		}
		// "Ridley High" is the school; the Safety Board of another town is another one.
		return isBody(naming) && name.endsWith(" High") && schools.getOrDefault(name, Integer.MAX_VALUE) < span.start();
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
