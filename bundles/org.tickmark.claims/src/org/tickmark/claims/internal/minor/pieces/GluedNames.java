package org.tickmark.claims.internal.minor.pieces;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * Names that are listed by themselves, with what stands large beside them: "Crooked Ann Berg", "Crazy Tom", "the Tom Brandts of the world";
 * and a given name that an editor's bracket parts from the surname: "[the clerk Tom] Brandt".
 */
public final class GluedNames {
	/** Before a given name they make a name of it that is no person's. */
	private static final WordSet NAMESAKES = WordSet.of("camp", "cape", "fort", "hurricane", "lake", "mount", "point", "port", "storm",
			"tropical", "typhoon", "uncle", "aunt", "king", "queen", "prince", "princess", "sister", "brother", "father", "mother", "project",
			"operation", "morning", "evening", "saturday", "sunday", "late", "live", "good", "saint");
	private static final String THE = "the ";

	private final String text;
	/** Persons, in full, and what they are called by. */
	private final Set<String> people = new HashSet<>();
	private final Set<String> given = new HashSet<>();
	private final Set<String> names = new HashSet<>();

	/** @param claims of the whole draft */
	public GluedNames(String text, List<Claim> claims) {
		this.text = text;
		for (Claim claim : claims) {
			if (!(claim.detail() instanceof Naming naming)) continue;
			String name = naming.canonical();
			names.add(name);
			int blank = name.indexOf(' ');
			if (naming.type() != Naming.Type.PERSON || blank < 0 || !isGiven(name.substring(0, blank))) continue;
			people.add(name);
			given.add(name.substring(0, blank));
		}
	}

	/** @param claim of a name */
	public boolean is(Claim claim, Naming naming) {
		String name = naming.canonical();
		int blank = name.indexOf(' ');
		if (blank < 0 ? naming.type() == Naming.Type.PERSON && isParted(claim.span()) : isCalled(naming, blank)) return true;
		return name.endsWith("s") && names.contains(name.substring(0, name.length() - 1)) && isSeveral(claim, naming);
	}

	/** What somebody is called, before a name or a given name. */
	private boolean isCalled(Naming naming, int blank) {
		String first = naming.canonical().substring(0, blank);
		String rest = naming.canonical().substring(blank + 1);
		boolean person = naming.type() == Naming.Type.PERSON;
		if (!person && naming.type() != Naming.Type.OTHER || isGiven(first)) return false;
		String word = first.toLowerCase(Locale.ROOT);
		return people.contains(rest) || !person && given.contains(rest) && Gazetteer.isKnown(word) && !NAMESAKES.contains(word);
	}

	private static boolean isGiven(String word) {
		return Gazetteer.isFirstName(word.toLowerCase(Locale.ROOT));
	}

	/** "[The clerk Tom] Brandt", "Ann [Lee Berg]": the surname is listed by itself. */
	private boolean isParted(Span span) {
		int end = span.end();
		boolean bracket = text.startsWith("] ", end) || text.startsWith(" [", end);
		return bracket && end + 2 < text.length() && Character.isUpperCase(text.charAt(end + 2));
	}

	/** The plural of a name of the draft: "Edwards" is none of "Edward", and the "Times" none of "Time". */
	private boolean isSeveral(Claim claim, Naming naming) {
		if (naming.type() == Naming.Type.PLACE || naming.type() == Naming.Type.OTHER) return true;
		return naming.type() == Naming.Type.PERSON && naming.canonical().indexOf(' ') > 0
				&& text.regionMatches(true, claim.span().start() - THE.length(), THE, 0, THE.length());
	}
}
