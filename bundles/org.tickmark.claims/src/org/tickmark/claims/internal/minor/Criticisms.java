package org.tickmark.claims.internal.minor;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.FactReason;
import org.tickmark.draft.Span;

/** A charge that is listed already: as what somebody is quoted with, as what somebody did, or in the same words before. */
final class Criticisms {
	/** None of those that tell for what: "in a letter about the theft", "in an essay titled “The Thief”", "calling him a thief". */
	private static final String WORD = "(?: (?!(?:for|of|over|as|that|because|on|with|in|by|at|during|and|or|about|after|before|from|to|titled|entitled"
			+ "|called|named|\\p{Ll}+ing)\\b)[\\p{L}.'\u2019-]+)";
	/** One or more words of a name, or of what somebody is called: "the clerk Karl Brandt". */
	private static final String WHOM = WORD + "{1,6}";
	/** Of what somebody has said or done: that it is so is the charge. */
	private static final Pattern VICE = Pattern.compile("['\u2019]s? \\p{Ll}");
	/** Where or when it was uttered. */
	private static final String ON_OCCASION = "(?: (?:(?:in|on|at|during) (?:the|his|her|their|a|an|this|last|recent|several|many|two|three)" + WORD
			+ "{1,3}|last" + WORD + "{1,2}|again))?";
	/** "Criticised the clerk Karl Brandt", "mocked Brandt in the debates": whom, but not for what. */
	private static final Pattern BARE = Pattern.compile("(?i:criticiz(?:es|ed)|criticis(?:es|ed)|slams|slammed|blasts|blasted|mock(?:s|ed|ing)"
			+ "|attack(?:s|ed)?(?: on| against)?"
			+ "|(?:attack|bash|trash|slamm|blast|criticiz|criticis|ridicul|insult|savag|denounc|hammer|belittl|taunt)ing)" + WHOM + ON_OCCASION);
	/** Beside an attack: somebody may have been hurt, and nothing else tells of it. */
	private static final Pattern ASSAULT = Pattern.compile("(?i)\\b(?:knife|knives|guns?|gunm[ae]n|machetes?|axe|hammer|weapons?|stab\\p{L}*|beat\\p{L}*|"
			+ "punch\\p{L}*|kick\\p{L}*|injur\\p{L}*|wound\\p{L}*|hospital\\p{L}*|police|arrest\\p{L}*|assault\\p{L}*|robb?\\p{L}*|poison\\p{L}*|"
			+ "bomb\\p{L}*|kill\\p{L}*|dead|died|involve\\p{L}*|suspect\\p{L}*|street|m[ae]n|wom[ae]n|youths?|boys?|mobs?|gangs?|intruders?|"
			+ "strangers?|dogs?|bears?|sharks?|troops|soldiers|rebels)\\b");
	/** The noun alone: "his criticisms of Brandt", "insults toward Brandt". */
	private static final Pattern NOUN = Pattern.compile("(?i:(?:criticisms?|insults?|jabs?|swipes?|digs?|potshots?|barbs?|broadsides?|tirades?|rants?)"
			+ " (?:of|on|at|against|towards?))" + WHOM);
	/** Letters of a charge around the words that somebody is quoted with: "called Brandt “a thief”". */
	private static final int FRAME = 24;
	/** A charge that is listed by itself, whatever of it is in somebody's words. */
	private static final String ACCUSES = "accus";
	private static final String FOR = " for ";
	/** A sentence with more is a list, and each look at them takes time. */
	private static final int MOST_BESIDE = 24;

	private final String text;
	private final Map<Span, List<Claim>> listed;
	private final Set<String> before = new HashSet<>();

	private Criticisms(String text, List<Claim> claims) {
		this.text = text;
		this.listed = Beside.listed(claims, claim -> claim.kind() == ClaimKind.FACT || claim.kind() == ClaimKind.QUOTE, MOST_BESIDE);
	}

	/** @param claims of all detectors, in text order, those marked that are minor for other reasons */
	static void mark(List<Claim> claims, String text) {
		var criticisms = new Criticisms(text, claims);
		claims.replaceAll(claim -> claim.kind() == ClaimKind.CRITICISM && !claim.minor() && criticisms.is(claim) ? claim.asMinor() : claim);
	}

	private boolean is(Claim claim) {
		if (isUntold(claim)) return true;
		boolean again = !before.add(claim.span().in(text).toLowerCase(Locale.ROOT));
		return again || listed.getOrDefault(claim.sentence(), List.of()).stream().anyMatch(other -> has(other, claim));
	}

	private boolean isUntold(Claim claim) {
		String words = claim.span().in(text);
		boolean untold = BARE.matcher(words).matches() || NOUN.matcher(words).matches();
		if (!untold || VICE.matcher(words).find()) return false;
		return !words.regionMatches(true, 0, "attack", 0, "attack".length()) || !ASSAULT.matcher(Beside.words(claim, text)).find();
	}

	/**
	 * Whoever checks the quotation or the deed that holds a charge sees it there; and where it is denied in the draft, the words of a
	 * quotation behind the verb are enough. An accusation is listed by itself.
	 */
	private boolean has(Claim other, Claim claim) {
		Span charge = claim.span();
		boolean quote = other.kind() == ClaimKind.QUOTE;
		if (quote && isDenied(claim) && other.span().overlaps(charge) && other.span().end() >= charge.end()) return true;
		if (accuses(charge.in(text).toLowerCase(Locale.ROOT))) return false;
		boolean framed = quote && charge.contains(other.span()) && charge.length() - other.span().length() <= FRAME;
		return framed || other.span().contains(charge);
	}

	/** Not "criticised Brandt for accusing Berg". */
	private static boolean accuses(String charge) {
		int at = charge.indexOf(ACCUSES);
		return at >= 0 && charge.lastIndexOf(FOR, at) < 0;
	}

	private static boolean isDenied(Claim claim) {
		return claim.why() instanceof FactReason.Criticised criticised && criticised.answer() == FactReason.Answer.DENIED;
	}
}
