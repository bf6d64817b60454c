package org.tickmark.claims.internal.minor;

import java.util.List;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * Events that only paint how somebody spoke, or who the unnamed people are that do: "Berg took the stage", "Growing louder as she
 * spoke", "Friends who have seen her there". A figure in them is listed by itself.
 */
final class Colour {
	/** Nothing longer is only that. */
	private static final int LONGEST = 220;
	/** Turns by which a writer says that he does not mean it strictly, or what is only thought to come. */
	private static final Pattern LOOSE = Pattern.compile("""
			\\b(?:of sorts|all sorts of|what can happen|a very [a-z]+ kind of|foreshadow(?:s|ed)?)\\b""");
	/** Every turn of those, of the stage and of editors has one of them in it: nearly no event does, and is spared the patterns. */
	private static final WordSet GIVE_AWAY = WordSet.of("sorts", "happen", "kind", "foreshadow", "foreshadows", "foreshadowed", "stage", "podium", "floor",
			"microphone", "rostrum", "message", "script", "points", "theme", "metaphor", "joke", "phrase", "image", "comparison", "anecdote",
			"feet", "attention", "back", "compiled", "gathered", "collected", "rounded", "put", "length", "clarity", "space", "brevity",
			"style");
	/** What speakers do to speak, and writers to tell that they were noticed. */
	private static final Pattern STAGE = Pattern.compile("""
			\\b(?:t(?:ook|akes?|aking) (?:to )?the (?:stage|podium|floor|microphone|rostrum)\
			|st(?:uck|icks?|icking) (?:[a-z]+ly )?to (?:his|her|their|the) (?:message|script|talking points|theme)\
			|reach(?:ed|es|ing) for a [a-z ]{0,20}?(?:metaphor|joke|phrase|image|comparison|anecdote)\
			|br(?:ought|ings?) (?:the|his|her|their) (?:crowd|audience|house|room) to (?:its|their) feet\
			|(?:gain|draw|attract)(?:s|ed|n)? (?:[a-z]+ )?attention|(?:decided|chose) to (?:fight|hit|push|strike) back$)\\b""");
	/** The whole of it: "in another swipe at the mayor". */
	private static final Pattern ASIDE = Pattern.compile(
			"^in (?:a|an|another|one) (?:[a-z]+ )?(?:shot|swipe|jab|dig|nod|barb|rebuke|broadside)\\b[^,]*$");
	private static final Pattern AS_THEY_SPOKE = Pattern.compile("""
			^[a-z]+ing\\b[^,]* as (?:he|she|they) (?:spoke|talked|continued|went on)$""");
	private static final Pattern WHEN_ASKED = Pattern.compile(", when (?:contacted|reached|approached|pressed|questioned)(?: by [^,]*)?$");
	private static final Pattern OF_EDITORS = Pattern.compile("""
			\\bwe(?:['\u2019]ve| have) (?:compiled|gathered|collected|rounded up|put together)\\b\
			|\\b(?:edited|condensed|abridged|shortened)(?: and [a-z]+)? for (?:length|clarity|space|brevity|style)\\b""");
	private static final Pattern UNNAMED = Pattern.compile("^(?:(?:but|and|yet|still),? )?(?:(?:while|although|though) [^,]*, )?"
			+ "(?:some|many|several|few|other|most|those|friends|people"
			+ "|voters|critics|supporters|aides|allies|residents|neighbors|neighbours|witnesses|experts|analysts|observers|others)\\b[^,]* who ");
	private static final Pattern HEARERS = Pattern.compile(
			"^(?:(?:a|an|the) )?(?:crowd|audience|group|gathering|room|hall|rally|hosts?|reporters?|interviewers?|journalists?|moderators?)\\b"
					+ "(?!.*\\b(?:where|after|because)\\b)");
	private static final String IN = "in ";
	private static final String WHEN = ", when ";
	private static final List<String> SOURCE = List.of("according", "to");
	private static final List<String> TOLD = List.of("told");
	/** Between what stands before the words of saying and them: ", ". */
	private static final int NEAR = 3;

	private final String text;

	Colour(String text) {
		this.text = text;
	}

	/** @param claim an event; @param words of it, in lower case; @param beside what is listed in the same sentence */
	boolean is(Claim claim, String words, List<Claim> beside) {
		Span span = claim.span();
		if (words.length() > LONGEST) return false;
		if (follows(TOLD, span) && HEARERS.matcher(words).find()) return true;
		if (hasDigit(words)) return false;
		if (GIVE_AWAY.isAnyIn(words) && (LOOSE.matcher(words).find() || STAGE.matcher(words).find() || OF_EDITORS.matcher(words).find()))
			return true;
		if (words.startsWith(IN) && ASIDE.matcher(words).find() || AS_THEY_SPOKE.matcher(words).find()) return true;
		if (words.contains(WHEN) && WHEN_ASKED.matcher(words).find() || follows(SOURCE, span)) return true;
		return beside.stream().anyMatch(other -> isOfSaying(span, words, other));
	}

	/** "She said slowly, as the lights went out", "Friends who have seen her there say": how it is said, or by whom. */
	private static boolean isOfSaying(Span span, String words, Claim other) {
		if (other.kind() != ClaimKind.QUOTE || !(other.detail() instanceof Attribution said) || said.cue().isEmpty()) return false;
		Span cue = said.cue().get();
		boolean behind = cue.end() <= span.start() && span.start() - cue.end() < NEAR;
		if (behind) return words.substring(0, Math.max(0, words.indexOf(' '))).replace(",", "").endsWith("ly");
		return cue.start() >= span.end() && cue.start() - span.end() <= NEAR && UNNAMED.matcher(words).find();
	}

	private boolean follows(List<String> words, Span span) {
		String before = " " + String.join(" ", words) + " ";
		return text.regionMatches(true, span.start() - before.length(), before, 0, before.length());
	}

	static boolean hasDigit(String words) {
		for (int i = 0; i < words.length(); i++) if (Character.isDigit(words.charAt(i))) return true;
		return false;
	}
}
