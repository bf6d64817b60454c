package org.tickmark.claims.internal.minor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.ClaimKind;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.Detail.Speaker;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * Reported speech that was read twice with one verb of saying: within a longer one, or around one that begins where it does but for the
 * words that lead to the verb ("also said the well was dry"); and a name that the same speaker gives something within it ("thanked her for
 * what she called “a long year”").
 */
final class SaidTwice {
	/** Between the beginning of the outer and the verb of the inner: "also". */
	private static final int LEAD = 6;
	private static final WordSet NAMING = WordSet.of("call", "describe", "dub", "term", "label", "deem");
	private static final WordSet PRONOUNS = WordSet.of("he", "she", "it", "they");
	/** Reported speech of one sentence; more of it is told in a list. */
	private static final int MOST = 40;

	private SaidTwice() { }

	/** @param claims in text order; the ones that another tells as well are replaced */
	static void mark(List<Claim> claims, String text) {
		Set<Claim> twice = new HashSet<>();
		List<Claim> sentence = new ArrayList<>();
		for (Claim claim : claims) {
			if (claim.kind() != ClaimKind.QUOTE || claim.minor() || !isReported(claim)) continue;
			if (!sentence.isEmpty() && !sentence.getFirst().sentence().equals(claim.sentence())) sentence.clear();
			for (Claim other : sentence) twiceOf(claim, other, text).ifPresent(twice::add);
			if (sentence.size() < MOST) sentence.add(claim);
		}
		if (!twice.isEmpty()) claims.replaceAll(claim -> twice.contains(claim) ? claim.asMinor() : claim);
	}

	private static boolean isReported(Claim claim) {
		return claim.detail() instanceof Attribution said && said.cue().isPresent();
	}

	private static boolean isIndirect(Claim claim) {
		return claim.detail() instanceof Attribution said && said.directness() == Directness.INDIRECT;
	}

	private static Optional<Claim> twiceOf(Claim one, Claim other, String text) {
		Claim outer = one.span().length() >= other.span().length() ? one : other;
		Claim inner = outer == one ? other : one;
		if (!outer.span().contains(inner.span())) return Optional.empty();
		Span verb = cue(inner);
		if (isNamedIn(outer, inner, text)) return Optional.of(inner);
		if (!isIndirect(inner) || !isIndirect(outer)) return Optional.empty();
		if (cue(outer).equals(verb)) return Optional.of(inner);
		boolean led = outer.span().contains(verb) && verb.start() - outer.span().start() <= LEAD;
		return led ? Optional.of(outer) : Optional.empty();
	}

	/** The outer one holds all of the inner, its words of saying too, and both are of the same speaker. */
	private static boolean isNamedIn(Claim outer, Claim inner, String text) {
		Attribution names = (Attribution) inner.detail();
		Attribution says = (Attribution) outer.detail();
		if (says.directness() != Directness.MIXED || names.directness() == Directness.INDIRECT || !outer.span().contains(cue(inner))
				|| names.speaker().isEmpty() || says.speaker().isEmpty()) return false;
		String verb = cue(inner).in(text).toLowerCase(Locale.ROOT);
		if (SpeechVerbs.lemma(verb.substring(verb.lastIndexOf(' ') + 1)).filter(NAMING::contains).isEmpty()) return false;
		Speaker who = names.speaker().get();
		return PRONOUNS.contains(who.span().in(text).toLowerCase(Locale.ROOT)) && outer.span().contains(who.span())
				&& who.resolved().isPresent() && who.resolved().get().equals(name(says.speaker().get(), text));
	}

	private static String name(Speaker speaker, String text) {
		return speaker.resolved().orElseGet(() -> speaker.span().in(text));
	}

	private static Span cue(Claim claim) {
		return ((Attribution) claim.detail()).cue().orElseThrow();
	}
}
