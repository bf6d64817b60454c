package org.tickmark.claims.internal.minor.turns;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * Words of saying where nobody in particular speaks: "others wonder whether", "if the letters show that", "what some call the loop",
 * "without saying “…”".
 */
public final class Mute {
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final WordSet SHOWING = WordSet.of("show", "reveal", "prove", "find", "confirm", "suggest", "indicate", "disclose");
	private static final WordSet NAMING = WordSet.of("call", "dub", "term", "label", "describe");
	private static final WordSet SOME = WordSet.of("some", "many", "others", "most", "people", "we", "you");
	/** Of it a verb that is to be done tells nothing: "to explain who Roth was". */
	private static final WordSet TELLING = WordSet.of("explain", "remind", "tell", "describe", "show");
	private static final WordSet MEANT = WordSet.of("believe", "believes", "believed", "think", "thinks", "thought", "feel", "feels", "felt",
			"mean", "means", "meant", "want", "wants", "wanted");
	/** Nobody can tell whether they came. */
	private static final WordSet VAGUE = WordSet.of("change", "help", "money", "action", "support");
	private static final WordSet PROMISING = WordSet.of("promising", "to promise", "asking for", "to ask for");
	private static final Pattern SORT = Pattern.compile("a (?:kind|sort) of ");
	private static final WordSet CHOOSING = WordSet.of("announce", "declare", "express", "voice", "propose");
	private static final WordSet SELVES = WordSet.of("i", "we");
	private static final WordSet NOBODY = WordSet.of("nobody", "no one", "none");
	/** Before the words of saying, or the marks: what is not said, or only might be. */
	private static final Pattern UNSAID = Pattern.compile(
			"\\b(?:without(?: ever| even)?|instead of|rather than|as (?:if|though)(?: to)?|why not(?: just| simply)?) "
					+ "(?:say(?:ing)?[,:]? [\"'\u201C\u2018]{0,2})?$",
			Pattern.CASE_INSENSITIVE);
	/** "what he said four years ago about the tax" */
	private static final Pattern THEN = Pattern.compile("(?:a )?\\p{L}{1,12} (?:days|weeks|months|years|decades) (?:ago|earlier|before) about ",
			Pattern.CASE_INSENSITIVE);
	private static final int LATEST_MEANT = 4;
	private static final int BEFORE = 40;

	private final String text;

	public Mute(String text) {
		this.text = text;
	}

	/**
	 * Whether nobody in particular says it.
	 *
	 * @param words those of the cue, in small letters and with single blanks; none where it has no cue
	 */
	public boolean is(Claim claim, Attribution said, String words) {
		boolean direct = said.directness() == Directness.DIRECT;
		int verb = said.cue().map(Span::start).orElse(claim.span().start());
		if (direct && verb < claim.span().end() && isUnsaid(verb)) return true;
		String speaker = said.speaker().map(each -> lower(each.span())).orElse("");
		if (direct && NOBODY.contains(speaker)) return true;
		return said.cue().filter(cue -> is(claim, said, cue, words, speaker)).isPresent();
	}

	private boolean is(Claim claim, Attribution said, Span cue, String words, String speaker) {
		String last = words.substring(words.lastIndexOf(' ') + 1);
		if (last.endsWith("ing") && (isBehind(cue.start(), "anyone") || isBehind(cue.start(), "anybody"))) return true;
		int start = said.speaker().map(each -> each.span().start()).orElse(0);
		boolean what = isBehind(start, "what");
		boolean indirect = said.directness() == Directness.INDIRECT;
		if (!what && !indirect) return false;
		Optional<SpeechVerbs.Form> form = SpeechVerbs.form(last);
		String lemma = form.map(each -> each.verb().lemma()).orElse(words);
		if (what && NAMING.contains(lemma) && SOME.contains(speaker)) return true;
		if (what && lemma.equals("say") && THEN.matcher(text).region(claim.span().start(), claim.span().end()).lookingAt()) return true;
		return indirect && isOfNobody(claim, cue, words, speaker, form, start);
	}

	private boolean isOfNobody(Claim claim, Span cue, String words, String speaker, Optional<SpeechVerbs.Form> form, int start) {
		String lemma = form.map(each -> each.verb().lemma()).orElse(words);
		boolean base = form.filter(each -> each.shape() == SpeechVerbs.Shape.BASE).isPresent();
		boolean now = base || form.filter(each -> each.shape() == SpeechVerbs.Shape.PRESENT).isPresent();
		if (now && SHOWING.contains(lemma) && isBehind(start, "if") && !isBehind(start, "even if")) return true;
		// "in the hope that he'd repeat it"
		if (base && (speaker.endsWith("'d") || speaker.endsWith("\u2019d"))) return true;
		if (PROMISING.contains(words)) return cue.end() < claim.span().start() && VAGUE.contains(lower(claim.span()));
		boolean open = words.startsWith("to ") || text.startsWith("to ", Math.max(0, cue.start() - "to ".length()));
		boolean telling = open && TELLING.contains(lemma);
		return switch (lemma) {
			case "disagree" -> isQuestion(claim);
			case "wonder" -> now && SOME.contains(speaker) && !hasFigure(claim);
			case "refuse" -> now && speaker.equals("who") && !hasFigure(claim);
			case "ask" -> SELVES.contains(speaker) && isQuestion(claim);
			case "say", "tell" -> firstWord(claim).equals("than") || firstWord(claim).equals("what") && isMeant(lower(claim.span()))
					|| telling && firstWord(claim).equals("who");
			default -> telling && (firstWord(claim).equals("who") || speaker.isEmpty() && isQuestion(claim))
					|| CHOOSING.contains(lemma) && SORT.matcher(text).region(claim.span().start(), claim.span().end()).lookingAt();
		};
	}

	private boolean isUnsaid(int verb) {
		return UNSAID.matcher(text.substring(Math.max(0, verb - BEFORE), verb)).find();
	}

	/** "what he really believes" */
	private static boolean isMeant(String content) {
		String[] words = BLANKS.split(content, LATEST_MEANT + 1);
		for (int i = 2; i < Math.min(words.length, LATEST_MEANT); i++) {
			if (MEANT.contains(words[i])) return FunctionWords.SUBJECT_PRONOUNS.contains(words[1]);
		}
		return false;
	}

	private boolean isBehind(int offset, String words) {
		int at = offset - words.length() - 1;
		boolean here = at >= 0 && text.regionMatches(true, at, words + ' ', 0, words.length() + 1);
		return here && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
	}

	private boolean isQuestion(Claim claim) {
		return FunctionWords.QUESTION_WORDS.contains(firstWord(claim));
	}

	private boolean hasFigure(Claim claim) {
		return claim.span().in(text).chars().anyMatch(Character::isDigit);
	}

	private String firstWord(Claim claim) {
		int end = claim.span().start();
		while (end < claim.span().end() && !Character.isWhitespace(text.charAt(end))) end++;
		return text.substring(claim.span().start(), end).toLowerCase(Locale.ROOT);
	}

	private String lower(Span span) {
		return span.in(text).toLowerCase(Locale.ROOT);
	}
}
