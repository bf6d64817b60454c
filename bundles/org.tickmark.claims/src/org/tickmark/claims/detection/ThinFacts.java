package org.tickmark.claims.detection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.FactReason;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** Facts that another item of the sentence lists already, and what the writer says that nobody knows. */
final class ThinFacts {
	private static final String EVENT = "fact.event";
	/** What a sentence may say beside another item and still say nothing more: "And", "she said". */
	private static final int REST = 12;
	private static final int FEW_WORDS = 3;
	/** Of an attribution that tells nothing beside it. */
	private static final int MOST_WORDS = 8;
	private static final int MOST_OF_ECHO = 6;
	/** Of a quotation. */
	private static final double MOST = 0.8;
	private static final double ALL = 0.95;
	/** At the beginning: what nobody knows is not told. */
	private static final Pattern UNKNOWN = Pattern.compile(
			"^(?:but |and |yet |still, )?it(?: was| is|['\u2019]s| remains| remained) (?:not |still |yet |also |immediately )*"
					+ "(?:clear|unclear|unknown|known|certain|uncertain) "
					+ "(?:whether|if|how|why|who|what|when|where|either|that|the|any)\\b");

	/** At the beginning: what a writer tells of himself or of all of us. */
	private static final Pattern OWN = Pattern.compile("^(?:(?:But|And|So|Still|Yet|Then|Now),? )?(?:I|We)\\b[^0-9]*$");

	private final String text;
	private final Prospects prospects;
	private final Carried carried;
	private final Colour colour;
	private final Map<Span, List<Claim>> listed = new HashMap<>();

	private ThinFacts(String text, List<Claim> claims) {
		this.text = text;
		this.prospects = new Prospects(text);
		this.carried = new Carried(text);
		this.colour = new Colour(text);
		for (Claim claim : claims) {
			if (claim.minor() || claim.kind() == ClaimKind.NAME) continue;
			listed.computeIfAbsent(claim.sentence(), any -> new ArrayList<>()).add(claim);
		}
	}

	/** @param claims of all detectors, those marked that are minor for other reasons */
	static void mark(List<Claim> claims, Draft draft) {
		var thin = new ThinFacts(draft.text(), claims);
		claims.replaceAll(claim -> claim.kind() == ClaimKind.FACT && !claim.minor() && thin.is(claim) ? claim.asMinor() : claim);
	}

	private boolean is(Claim claim) {
		if (claim.ruleId().equals("fact.superlative")) return false;
		List<Claim> beside = listed.getOrDefault(claim.sentence(), List.of());
		if (beside.stream().anyMatch(other -> other != claim && isCovered(claim, other))) return true;
		if (isEcho(claim) || carried.is(claim, beside)) return true;
		if (claim.ruleId().equals(EVENT) && colour.is(claim, beside)) return true;
		String words = claim.span().in(text).toLowerCase(Locale.ROOT);
		if (prospects.is(claim.span())) return true;
		return UNKNOWN.matcher(words).find() || claim.ruleId().equals(EVENT) && OWN.matcher(claim.span().in(text)).find();
	}

	/** "But they did in Utah": what was done stands in the sentence before. */
	private boolean isEcho(Claim claim) {
		return claim.why() instanceof FactReason.Stated stated && stated.grounds().equals(List.of("did"))
				&& hasAtMost(MOST_OF_ECHO, claim.span()) && !claim.span().in(text).contains(" not ");
	}

	private boolean isCovered(Claim claim, Claim other) {
		boolean event = claim.ruleId().equals(EVENT);
		return switch (other.kind()) {
			case FACT -> event && !other.ruleId().equals(EVENT) && isNothingMore(claim.span(), other.span());
			case QUOTE -> other.detail() instanceof Attribution said && (isOfSpeaker(claim, said, event)
					|| said.directness() == Directness.INDIRECT && isMost(claim, other, MOST)
					|| said.directness() == Directness.MIXED && isMost(claim, other, ALL));
			case FIGURE -> event && claim.span().contains(other.span()) && hasAtMost(FEW_WORDS, claim.span());
			default -> false;
		};
	}

	/** "Ann Berg reported again:", "a nurse who was there": who says it, and that it was said. */
	private boolean isOfSpeaker(Claim claim, Attribution said, boolean event) {
		if (!event) return false;
		boolean speaker = said.speaker().filter(each -> each.span().contains(claim.span())).isPresent();
		boolean attribution = said.cue().filter(cue -> claim.span().contains(cue) && claim.span().end() - cue.end() <= 1
				&& hasAtMost(MOST_WORDS, claim.span())).isPresent();
		return speaker || attribution;
	}

	private static boolean isMost(Claim claim, Claim other, double share) {
		return other.span().contains(claim.span()) && claim.span().length() >= share * other.span().length();
	}

	private static boolean isNothingMore(Span span, Span other) {
		int both = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
		return both > 0 && span.length() - both <= REST;
	}

	/** Whether it holds no more words; does not read on behind them, for a sentence may be long and hold a thousand items. */
	private boolean hasAtMost(int words, Span span) {
		int blanks = 0;
		for (int i = span.start(); i < span.end(); i++) {
			if (Character.isWhitespace(text.charAt(i)) && ++blanks >= words) return false;
		}
		return true;
	}
}
