package org.tickmark.claims.internal.quotes.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Detail.Related;
import org.tickmark.claims.Detail.Speaker;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** A quotation that the detectors found, as the checks look at it. */
record Saying(Claim claim, Attribution attribution, Prose prose) {
	private static final int LOOK_BEHIND = 80;
	private static final Pattern NAMED_BEHIND = Pattern.compile(
			"[.,]?[\"\u201D\u2019'\u00BB\u201C]{0,4}\\h?"
			+ "(?:(?:\\p{Lu}[\\p{L}'\u2019.-]{0,40}\\h){1,3}|(?:he|she|they)\\h)\\p{L}{1,40}(?:ed|s|id)\\b");
	private static final Pattern SET_OFF = Pattern.compile("[,(].*|\\s(?:Jr|Sr)\\.?$", Pattern.DOTALL);

	/** In text order. */
	static List<Saying> in(Prose prose, List<Claim> claims) {
		List<Saying> sayings = new ArrayList<>();
		for (Claim claim : claims) {
			if (claim.kind() == ClaimKind.QUOTE && claim.detail() instanceof Attribution said) sayings.add(new Saying(claim, said, prose));
		}
		return sayings;
	}

	boolean isDirect() {
		return attribution.directness() == Directness.DIRECT;
	}

	boolean isMixed() {
		return attribution.directness() == Directness.MIXED;
	}

	Optional<Span> speaker() {
		return attribution.speaker().map(Speaker::span);
	}

	/** As written; empty where nobody speaks. */
	String speakerWords() {
		return speaker().map(prose::textOf).orElse("");
	}

	/** Behind what is said and who says it. */
	int end() {
		return Math.max(claim.span().end(), speaker().map(Span::end).orElse(0));
	}

	/** Behind the attribution, if it stands behind that part of the quotation, else behind the part. */
	int end(Span part) {
		return Math.max(part.end(), Math.max(speaker().map(Span::end).orElse(0), attribution.cue().map(Span::end).orElse(0)));
	}

	/** Who speaks, by full name where it is known; without what is set off behind the name. */
	String name() {
		String name = attribution.speaker().flatMap(Speaker::resolved).orElseGet(this::speakerWords);
		return mayBeSetOff(name) ? SET_OFF.matcher(name).replaceFirst("").trim() : name.trim();
	}

	private static boolean mayBeSetOff(String name) {
		return name.indexOf(',') >= 0 || name.indexOf('(') >= 0 || name.contains("Jr") || name.contains("Sr");
	}

	/** The last word of the name in lower case: what tells two people apart. */
	String surname() {
		String name = name();
		return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
	}

	/** Whether a name and a verb stand right behind the quotation: somebody speaks, whatever the detectors made of it. */
	static boolean isNamedBehind(Prose prose, Span quotation) {
		String text = prose.draft().text();
		return NAMED_BEHIND.matcher(text.substring(quotation.end(), Math.min(text.length(), quotation.end() + LOOK_BEHIND))).lookingAt();
	}

	boolean isPronoun() {
		String words = speakerWords();
		return words.equalsIgnoreCase("he") || words.equalsIgnoreCase("she");
	}

	/** As written; empty where no words say that somebody speaks. */
	String cue() {
		return attribution.cue().map(prose::textOf).orElse("");
	}

	static Claim problem(String rule, Prose prose, Span span, Explanation why, List<Span> related) {
		return new Claim(rule, ClaimKind.PROBLEM, span, prose.sentenceAt(span.start()).span(), why, new Related(related));
	}
}
