package org.tickmark.claims.internal.minor.turns;

import java.util.Locale;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * Words of saying behind which nobody says anything: "what she promised to do", "the row threatens to overshadow the vote", "pressed the
 * mayor to say whether it leaks", "underscoring the need for a dam".
 */
public final class MereVerbs {
	/** The whole of what would be said: what is done stands elsewhere. */
	private static final WordSet UNFINISHED = WordSet.of("to do", "to be", "to have", "to make", "to take", "to say", "to consider", "to use",
			"to give", "to get", "to discuss", "to address", "to provide", "to offer", "to answer", "to deliver");
	/** The same, behind a call for it. */
	private static final WordSet WANTED = WordSet.of("action", "change", "help", "unity", "calm", "answers", "more", "it", "restraint",
			"patience", "dialogue", "this", "that");
	private static final Pattern CALLS = Pattern.compile("\\bcall(?:s|ed|ing)? for$");
	/** Behind "threatens": what only a matter does to another. */
	private static final Pattern LOOMS = Pattern.compile("to (?:further |also |even |soon |once again )?(?:create|become|overshadow|upend|unravel|"
			+ "engulf|overwhelm|spill|erode|worsen|dwarf|eclipse|swamp|drown|complicate|spread|escalate|upset|undo|boil|turn into|overtake|"
			+ "consume|plunge|tarnish|cloud)\\b");
	/** Before "to say": who is to do it. */
	private static final Pattern URGED = Pattern.compile("\\b(?:pressure on|press(?:es|ed|ing)|pressur(?:es|ed|ing)|challeng(?:es|ed|ing)"
			+ "|call(?:s|ed|ing)? (?:on|upon)|for) (?:[\\p{L}.'\u2019-]+ ){1,3}$");
	private static final Pattern OF_THINGS = Pattern.compile("\\b(?:suggest|underscor|underlin|highlight|emphasi[sz]|illustrat|reflect|signal)l?ing$");
	private static final Pattern CLAUSE = Pattern.compile("\\b(?:that|whether|if|how|why|who|what|when|where|is|are|was|were|has|have|had|will|would|can|"
			+ "could|should|may|might|must|does|do|did|[a-z]{3,20}ed)\\b");
	/** Behind whom somebody attacks. */
	private static final Pattern ON_MATTERS = Pattern.compile("\\bon (?:two|three|several|many|all|both|multiple|various) (?:fronts|issues|points|"
			+ "matters|counts|occasions)$");
	/** Before an infinitive: "no evidence to suggest" says that nobody can. */
	private static final Pattern GROUNDLESS = Pattern.compile("\\b(?:no|little|any|without|insufficient|scant) (?:[\\p{L}-]{1,20} )?"
			+ "(?:evidence|reason|indication|proof|sign|basis|grounds) $");
	/** A thing or a man does it again; it is not said again. */
	private static final Pattern DONE_AGAIN = Pattern.compile("(?:the|his|her|their|its|that|this|these|those|a|an|last|past|old|such) "
			+ "(?:[\\p{L}'\u2019-]{1,20} ){0,3}(?:attacks?|mistakes?|errors?|blunders?|feats?|performances?|success|exercise|process|experiment|"
			+ "patterns?|rituals?|failures?|cycle|trick|stunt|win|victory)\\b");
	/** What a thing confirms in somebody, and does not say. */
	private static final Pattern INNER = Pattern.compile("(?:my|our|your|his|her|its|their) (?:[\\p{L}-]{1,20} ){0,2}"
			+ "(?:faith|fears?|suspicions?|beliefs?|hunch|instincts?|prejudices?|doubts?|worst)\\b(?! that\\b)");
	private static final Pattern ABOUT = Pattern.compile("(?:something|everything|a lot|lots|much|a great deal|a good deal|volumes|plenty) about\\b");
	/** "the dam she promised to build has leaked": the clause ends with what is promised, and the one around it goes on. */
	private static final Pattern AROUND = Pattern.compile("to [\\p{L}-]{1,20} (?:has|have|had|is|are|was|were|will|would|can|could|did|does)\\b");
	private static final WordSet OTHERS = WordSet.of("they", "we", "you", "i", "he", "she", "who");
	/** They vote somebody down. */
	private static final Pattern VOTING = Pattern.compile("\\b(?:voters|electorate|electors|caucus-goers|caucusgoers)\\b");
	/** Behind which comes what they hold to be wrong, and say so. */
	private static final Pattern HELD = Pattern.compile("\\b(?:that|claims?|ideas?|notions?|suggestions?|charges?|arguments?)\\b");
	private static final int BEFORE = 60;
	private static final int LONGEST = 120;

	private final String text;

	public MereVerbs(String text) {
		this.text = text;
	}

	/** @param claim reported speech; @param cue its words of saying */
	public boolean is(Claim claim, Span cue) {
		String content = lower(claim.span().length() > LONGEST ? new Span(claim.span().start(), claim.span().start() + LONGEST) : claim.span());
		String verb = lower(cue);
		if (UNFINISHED.contains(content) || CALLS.matcher(verb).find() && WANTED.contains(content)) return true;
		if (verb.contains("threat") && LOOMS.matcher(content).lookingAt() || ON_MATTERS.matcher(content).find()) return true;
		if (isUrged(cue) || text.startsWith("to ", cue.start()) && follows(GROUNDLESS, cue) || isOfThing(verb, content, speaker(claim))) return true;
		boolean probable = claim.why() instanceof Explanation.ProbableSpeech;
		return probable && OF_THINGS.matcher(verb).find() && cue.end() < claim.span().start() && !CLAUSE.matcher(content).find();
	}

	/** "The ruling confirmed his fears", "repeated the mistakes of May", "voters rejected the clerk and his friends", "it says a lot about him". */
	private static boolean isOfThing(String verb, String content, String speaker) {
		if (AROUND.matcher(content).lookingAt()) return true;
		if (verb.contains("repeat")) return DONE_AGAIN.matcher(content).lookingAt();
		if (verb.contains("confirm")) return INNER.matcher(content).lookingAt();
		if (verb.endsWith("says") || verb.endsWith("say")) return !OTHERS.contains(speaker) && ABOUT.matcher(content).lookingAt();
		return verb.contains("reject") && VOTING.matcher(speaker).find() && !HELD.matcher(content).find();
	}

	/** "Pressed the mayor to say whether": who urges him says nothing of it. */
	private boolean isUrged(Span cue) {
		return text.startsWith("to ", cue.start()) && follows(URGED, cue);
	}

	private boolean follows(Pattern before, Span cue) {
		return before.matcher(lower(new Span(Math.max(0, cue.start() - BEFORE), cue.start()))).find();
	}

	private String speaker(Claim claim) {
		return claim.detail() instanceof Attribution said ? said.speaker().map(each -> each.resolved().orElse(each.span().in(text))
				.toLowerCase(Locale.ROOT)).orElse("") : "";
	}

	private String lower(Span span) {
		return span.in(text).toLowerCase(Locale.ROOT);
	}
}
