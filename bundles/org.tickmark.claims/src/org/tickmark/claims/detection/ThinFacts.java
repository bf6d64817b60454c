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
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/** Facts that another item of the sentence lists already, and what only gives the writer's impression of somebody. */
final class ThinFacts {
	private static final String EVENT = "fact.event";
	/** What a sentence may say beside another item and still say nothing more: "And", "she said". */
	private static final int REST = 12;
	private static final int FEW_WORDS = 4;
	/** Of a quotation. */
	private static final double MOST = 0.8;
	/** At the beginning: what nobody knows is not told. */
	private static final Pattern UNKNOWN = Pattern.compile(
			"^(?:but |and |yet |still, )?it (?:was|is|remains|remained) (?:not |still |yet |also |immediately )*"
					+ "(?:clear|unclear|unknown|known|certain|uncertain) (?:whether|if|how|why|who|what|when|where)\\b");
	/** Figures of speech that a review of a debate or a campaign strings together. */
	private static final Pattern IMPRESSION = Pattern.compile("\\b(?:moved on\\b(?! (?:to|from))|in kind$|in kind[.,;]|predictable ground"
			+ "|familiar ground|(?:put|puts) (?:his|her|their|its) faith in|air of (?:a|an)|(?:kept|keeps|lost) (?:his|her|their) (?:temper|cool)"
			+ "|(?:then|next|again) (?:discussed|addressed|mentioned|touched on|turned to|talked about|spoke about)"
			+ "|rais(?:es|ed|ing) the (?:possibility|prospect|question|stakes)|barely \\w+ed\\b|not as \\w+ as (?:he|she|it|they) looks?"
			+ "|(?:was|were|is|are) (?:highly |sharply )?critical of|too (?:used|accustomed) to|set the (?:tone|stage) for"
			+ "|(?:stole|steals) the show|(?:fell|falls) flat|(?:strikes|struck) a \\w+ tone|(?:a|an) (?:diminished|emboldened|weakened)"
			+ "|(?:outrage|bafflement|speculation|confusion|disbelief|anxiety|excitement) (?:among|and|over|about|on|in))");
	private static final Pattern FIGURES = Pattern.compile("\\d");

	private final String text;
	private final Map<Span, List<Claim>> listed = new HashMap<>();

	private ThinFacts(String text, List<Claim> claims) {
		this.text = text;
		for (Claim claim : claims) {
			if (!claim.minor() && claim.kind() != ClaimKind.NAME) listed.computeIfAbsent(claim.sentence(), any -> new ArrayList<>()).add(claim);
		}
	}

	/** @param claims of all detectors, those marked that are minor for other reasons */
	static void mark(List<Claim> claims, Draft draft) {
		var thin = new ThinFacts(draft.text(), claims);
		claims.replaceAll(claim -> claim.kind() == ClaimKind.FACT && !claim.minor() && thin.is(claim) ? claim.asMinor() : claim);
	}

	private boolean is(Claim claim) {
		if (claim.ruleId().equals("fact.superlative")) return false;
		if (listed.getOrDefault(claim.sentence(), List.of()).stream().anyMatch(other -> other != claim && isCovered(claim, other))) return true;
		String words = claim.span().in(text).toLowerCase(Locale.ROOT);
		return UNKNOWN.matcher(words).find() || IMPRESSION.matcher(words).find() && !FIGURES.matcher(words).find();
	}

	private boolean isCovered(Claim claim, Claim other) {
		boolean event = claim.ruleId().equals(EVENT);
		return switch (other.kind()) {
			case FACT -> event && !other.ruleId().equals(EVENT) && isNothingMore(claim.span(), other.span());
			case QUOTE -> other.detail() instanceof Attribution said && said.directness() == Directness.INDIRECT
					&& other.span().contains(claim.span()) && claim.span().length() >= MOST * other.span().length();
			case FIGURE -> event && claim.span().contains(other.span()) && words(claim.span()) < FEW_WORDS;
			default -> false;
		};
	}

	private static boolean isNothingMore(Span span, Span other) {
		int both = Math.min(span.end(), other.end()) - Math.max(span.start(), other.start());
		return both > 0 && span.length() - both <= REST;
	}

	private long words(Span span) {
		return span.in(text).chars().filter(Character::isWhitespace).count() + 1;
	}
}
