package org.tickmark.claims.internal.minor.turns;

import java.util.Locale;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
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
	/** "Only time will tell whether it holds": nobody knows it yet. */
	private static final Pattern TIME_TELLS = Pattern.compile("\\bonly time (?:will|can|would|could) tell$");
	/** ", he said, echoing the mayor": what the writer takes the words before to mean, or to come from. */
	private static final Pattern GLOSSES = Pattern.compile("(?:referenc|quot|echo|invok)ing|alluding to|hinting at");
	private static final int LONGEST_VERB = 16;
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
		if (isUrged(cue) || isLeftToTime(cue) || GLOSSES.matcher(verb).matches() && isBehindSaying(cue.start())) return true;
		boolean probable = claim.why() instanceof Explanation.ProbableSpeech;
		return probable && OF_THINGS.matcher(verb).find() && cue.end() < claim.span().start() && !CLAUSE.matcher(content).find();
	}

	/** "Pressed the mayor to say whether": who urges him says nothing of it. */
	private boolean isUrged(Span cue) {
		if (!text.startsWith("to ", cue.start())) return false;
		return URGED.matcher(lower(new Span(Math.max(0, cue.start() - BEFORE), cue.start()))).find();
	}

	private boolean isBehindSaying(int gloss) {
		int comma = gloss - 2;
		if (comma < 0 || !text.startsWith(", ", comma)) return false;
		int start = comma;
		while (start > 0 && comma - start < LONGEST_VERB && Character.isLetter(text.charAt(start - 1))) start--;
		return SpeechVerbs.form(lower(new Span(start, comma))).filter(form -> form.verb().may(SpeechVerb.Use.QUOTE)).isPresent();
	}

	private boolean isLeftToTime(Span cue) {
		return TIME_TELLS.matcher(lower(new Span(Math.max(0, cue.start() - BEFORE), cue.end()))).find();
	}

	private String lower(Span span) {
		return span.in(text).toLowerCase(Locale.ROOT);
	}
}
