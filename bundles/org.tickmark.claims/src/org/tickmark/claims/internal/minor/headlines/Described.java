package org.tickmark.claims.internal.minor.headlines;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.names.Household;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * Firms, clubs, parties and places of which the text says what they are: "the ruling Harbour Party", "pub group Brewco", "the quiet
 * borough of Colmere". However well somebody knows the name, what is said of its bearer beside it is to be checked.
 */
public final class Described {
	/** Of one description; the name stands right behind it. */
	private static final int LONGEST = 48;
	private static final String SORTS = "group|firm|company|giant|chain|retailer|maker|brewer|brewery|developer|operator|airline|carrier|bank|lender|"
			+ "insurer|broadcaster|newspaper|tabloid|broadsheet|magazine|agency|charity|union|watchdog|regulator|think-tank|party|club|startup|"
			+ "start-up|automaker|carmaker|drugmaker|supermarket|publisher|rivals|rival|champions|leaders|newcomers|strugglers|neighbours|"
			+ "neighbors|minnows";
	/** "Tenanted pub group", "north London rivals"; a bare "the group" points to who was named before. */
	private static final Pattern SORT = Pattern.compile("(?<![\\p{L}-])\\p{L}[\\p{L}-]{1,20} (?:" + SORTS + ") $");
	/** What stands before it is no part of a description. */
	private static final Pattern POINTS = Pattern.compile("(?:^| )(?:the|a|an|its|his|her|their|this|that|by|of|to|with|from|and|or|for|in|at|as|on) "
			+ "\\p{L}[\\p{L}-]* $", Pattern.CASE_INSENSITIVE);
	/** "Ruling", "second-placed", "state-owned". */
	private static final Pattern STANDING = Pattern.compile("(?<![\\p{L}\\d-])(?:ruling|governing|[\\p{L}\\d]{3,14}-(?:placed|ranked|owned|"
			+ "listed|seeded|tier|division|bottom)) $");
	/** "The residential borough of". */
	private static final Pattern AREA = Pattern.compile("\\b(?:the|a|an) (?:\\p{L}[\\p{L}-]{1,20} ){1,3}(?:borough|suburb|district|town|city|village|port|"
			+ "island|province|region|county|capital|resort|enclave|peninsula|republic|kingdom|parish|state) of $",
			Pattern.CASE_INSENSITIVE);
	/** Words that one of these ends with; a word with a hyphen may be another. */
	private static final WordSet LAST = WordSet.copyOf(Stream.concat(Stream.of(SORTS.split("\\|")),
			Stream.of("ruling", "governing", "of")).toList());
	private static final Pattern SHORT = Pattern.compile("^ \\((\\p{Lu}{2,6})\\)");
	/** "The Harbour Diet, or parliament,". */
	private static final Pattern GLOSS = Pattern.compile("^, or (?:the )?\\p{Ll}+[,.]");

	private final String text;

	public Described(String text) {
		this.text = text;
	}

	/**
	 * Has a name that everybody knows, or that the headline has first, listed where the text says what it is, rather than where it
	 * stands there bare; and one that its letters stand for before where it is written out.
	 *
	 * @param claims in text order; both mentions are replaced
	 */
	public void settle(List<Claim> claims, Headline headline) {
		Map<String, Integer> bare = new HashMap<>();
		for (int i = 0; i < claims.size(); i++) {
			if (!(claims.get(i).detail() instanceof Naming naming)) continue;
			if (naming.first()) {
				boolean passing = naming.role().isEmpty() && (Household.isBare(naming) || headline.holds(claims.get(i))
						|| SHORT.matcher(" (" + claims.get(i).span().in(text) + ')').matches());
				if (passing && !is(claims.get(i), naming)) bare.put(naming.canonical(), i);
				continue;
			}
			Integer above = bare.get(naming.canonical());
			if (above == null || !is(claims.get(i), naming)) continue;
			bare.remove(naming.canonical());
			claims.set(above, HeadlineNames.first(claims.get(above), false));
			claims.set(i, HeadlineNames.first(claims.get(i), true));
		}
	}

	public boolean is(Claim claim, Naming naming) {
		if (naming.type() == Naming.Type.PERSON) return false;
		Span span = claim.span();
		return isBefore(span.start()) || isBehind(span);
	}

	/** One look at the last word tells which description it may be: nearly no name has one before it. */
	private boolean isBefore(int name) {
		String last = wordBefore(name);
		boolean hyphened = last.indexOf('-') >= 0;
		if (!hyphened && !LAST.contains(last)) return false;
		String before = text.substring(Math.max(0, name - LONGEST), name);
		if (last.equals("of")) return AREA.matcher(before).find();
		return STANDING.matcher(before).find() || SORT.matcher(before).find() && !POINTS.matcher(before).find();
	}

	private String wordBefore(int name) {
		int end = name;
		while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) end--;
		int start = end;
		while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) start--;
		return text.substring(start, end).toLowerCase(Locale.ROOT);
	}

	private boolean isBehind(Span span) {
		if (!text.startsWith(", or ", span.end()) && !text.startsWith(" (", span.end())) return false;
		String behind = text.substring(span.end(), Math.min(text.length(), span.end() + LONGEST));
		return GLOSS.matcher(behind).find() || isShortened(span, behind);
	}

	/** "Harbour Party (HP)", not "LONDON (AP)". */
	private boolean isShortened(Span span, String behind) {
		Matcher acronym = SHORT.matcher(behind);
		return acronym.find() && initials(span.in(text)).equals(acronym.group(1));
	}

	private static String initials(String name) {
		StringBuilder initials = new StringBuilder();
		for (int i = 0; i < name.length(); i++) {
			boolean begins = i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-';
			if (begins && Character.isUpperCase(name.charAt(i))) initials.append(name.charAt(i));
		}
		return initials.toString();
	}
}
