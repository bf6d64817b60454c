package org.tickmark.claims.internal.minor.pieces;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * The day on which listed words were said: "Berg said on Thursday that …". Where that day is listed for something else, the row of the words
 * is where it is checked.
 */
public final class SaidDays {
	/** Between the verb and the day: whom it was said to or in what, and no other verb. */
	private static final Pattern BETWEEN = Pattern.compile(
			"(?: (?:reporters|journalists|lawmakers|supporters|viewers|voters|the (?:paper|crowd|audience|committee|council|court|House|Senate)"
					+ "|(?:him|her|them|us)\\b|on (?:Twitter|Facebook|television|TV|radio)))?"
					+ "(?: in an? (?:\\p{Ll}+ )?(?:statement|interview|tweet|letter|e-?mail|post))?(?: late| early)?(?: on)? ");
	/** Between the day and the verb behind it. */
	private static final Pattern ALSO = Pattern.compile(" (?:also |again |then )?");
	/** Who said it, before the day. */
	private static final Pattern SPEAKER = Pattern.compile("(?<![\\p{L}.'\u2019-])\\p{Lu}[\\p{L}.'\u2019-]{0,24} (?:later |also )?(?:on )?$");
	/** "Thursday's vote", "a Thursday interview": the day of something else. */
	private static final Pattern ENDS = Pattern.compile(
			"[,.:;]|$| (?:that|to|he|she|it|they|there|the|a|an|his|her|its|their|in|at|on|during|after|when|as|of)\\b| ?[\u2014-]");
	/** Who announces or vows does something, and it has a date of its own. */
	private static final WordSet SAYING = WordSet.of("said", "says", "saying", "told", "tells", "telling", "called", "added", "asked", "wrote", "tweeted",
			"argued", "insisted", "reiterated", "warned", "stressed", "noted", "replied", "responded", "countered",
			"contended", "maintained", "explained", "complained");
	/** Before the verb, in what counts as one with it: "also said". */
	private static final WordSet LEADS = WordSet.of("also", "then", "later", "again", "further", "repeatedly");
	/** "When asked by a reporter on Thursday about", which begins the sentence of what was said. */
	private static final Pattern ASKED = Pattern.compile("(?:When asked|Asked)(?: (?:by|in|at) [^,.;]{1,30})?(?: late| early)?(?: on)? ");
	/** Behind that day. */
	private static final Pattern QUESTION = Pattern.compile(" (?:about|whether|if|why|how|what)\\b");
	private static final int FARTHEST = 60;
	private static final int BEFORE = 32;

	private final String text;
	/** Verbs of listed words, in text order. */
	private final List<Span> cues = new ArrayList<>();
	/** What is said, in the order in which it ends. */
	private final List<Span> words = new ArrayList<>();

	/** @param claims those marked that are minor */
	public SaidDays(String text, List<Claim> claims) {
		this.text = text;
		for (Claim claim : claims) {
			if (claim.minor() || !(claim.detail() instanceof Attribution said) || said.cue().isEmpty()) continue;
			words.addAll(claim.spans());
			said.cue().filter(this::isSaying).ifPresent(cues::add);
		}
		cues.sort(Comparator.comparing(Span::start));
		words.sort(Comparator.comparing(Span::end));
	}

	private boolean isSaying(Span cue) {
		String words = cue.in(text);
		int blank = words.indexOf(' ');
		return SAYING.contains(words) || blank > 0 && LEADS.contains(words.substring(0, blank)) && SAYING.contains(words.substring(blank + 1));
	}

	/** @param sentence that the day stands in */
	public boolean has(Span day, Span sentence) {
		if (isSaid(day)) return false;
		int next = TextOrder.first(cues, Span::start, day.start());
		if (next > 0 && isBehind(day, sentence, cues.get(next - 1))) return true;
		return next < cues.size() && (isBefore(day, sentence, cues.get(next)) || isAsked(day, sentence, cues.get(next)));
	}

	private boolean isSaid(Span day) {
		int at = TextOrder.first(words, Span::end, day.end());
		return at < words.size() && words.get(at).contains(day);
	}

	private boolean isBehind(Span day, Span sentence, Span cue) {
		int gap = day.start() - cue.end();
		if (cue.start() < sentence.start() || gap < 0 || gap > FARTHEST) return false;
		return BETWEEN.matcher(text.substring(cue.end(), day.start())).matches()
				&& ENDS.matcher(text).region(day.end(), text.length()).lookingAt();
	}

	private boolean isAsked(Span day, Span sentence, Span cue) {
		if (cue.end() > sentence.end() || day.start() < sentence.start() || day.start() - sentence.start() > FARTHEST) return false;
		return ASKED.matcher(text).region(sentence.start(), day.start()).matches()
				&& QUESTION.matcher(text).region(day.end(), text.length()).lookingAt();
	}

	private boolean isBefore(Span day, Span sentence, Span cue) {
		int gap = cue.start() - day.end();
		if (cue.end() > sentence.end() || gap < 0 || gap > FARTHEST) return false;
		return ALSO.matcher(text.substring(day.end(), cue.start())).matches()
				&& SPEAKER.matcher(text.substring(Math.max(0, day.start() - BEFORE), day.start())).find();
	}
}
