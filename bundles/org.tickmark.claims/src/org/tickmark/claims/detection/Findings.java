package org.tickmark.claims.detection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.tickmark.claims.Claim;
import org.tickmark.claims.internal.facts.FactReader;
import org.tickmark.claims.internal.facts.Trait;
import org.tickmark.claims.internal.prose.Tokenizer;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;

/**
 * What is found in one draft: its claims, and what the sentences do that hold them. Sentences are read for that while they are at hand: to
 * cut them into words once more takes longer than to read them. Immutable.
 */
public final class Findings {
	private final List<Claim> claims;
	private final Map<Span, Set<Trait>> traits;

	private Findings(List<Claim> claims, Map<Span, Set<Trait>> traits) {
		this.claims = List.copyOf(claims);
		this.traits = traits;
	}

	/** @param claims of the draft, found elsewhere, in text order */
	public static Findings of(Draft draft, List<Claim> claims) {
		Map<Span, Set<Trait>> traits = new HashMap<>();
		for (Claim claim : claims) traits.computeIfAbsent(claim.sentence(), sentence -> traits(draft, sentence));
		return new Findings(claims, traits);
	}

	/** @param claims that were found by reading this */
	static Findings of(Prose prose, List<Claim> claims) {
		Map<Span, Set<Trait>> traits = new HashMap<>();
		for (Claim claim : claims) traits.computeIfAbsent(claim.sentence(), sentence -> traits(prose, sentence));
		return new Findings(claims, traits);
	}

	private static Set<Trait> traits(Prose prose, Span span) {
		Sentence sentence = prose.sentenceAt(span.start());
		boolean whole = sentence.span().equals(span);
		return whole ? FactReader.read(sentence.tokens(), i -> false).traits() : traits(prose.draft(), span);
	}

	private static Set<Trait> traits(Draft draft, Span sentence) {
		return FactReader.read(Tokenizer.tokensIn(draft.text(), sentence), i -> false).traits();
	}

	/** In text order, problems included. */
	public List<Claim> claims() {
		return claims;
	}

	/** The same without those claims that are not wanted. */
	public Findings only(Predicate<Claim> wanted) {
		return new Findings(claims.stream().filter(wanted).toList(), traits);
	}

	/** By these claims alone: what a house does not list adds nothing to its sentence. */
	public Worthiness worthiness() {
		return Worthiness.of(claims, traits);
	}
}
