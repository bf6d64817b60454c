package org.tickmark.claims.internal.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

import org.tickmark.claims.internal.facts.FactWords.Sort;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/** Reads in one pass what a sentence does: which of its words compare, tell a cause or a deed, and which only ask, hope or advise. */
public final class FactReader {
	private static final WordSet BEGINNINGS = WordSet.of("and", "but", "so", "please", "\u2022");
	private static final WordSet BEFORE_OPINIONS = WordSet.of("do", "don't", "also", "just", "would");
	private static final WordSet WE = WordSet.of("i", "we", "you");
	/** A clause begins with them that tells what is so, whatever was hoped or left open before. */
	private static final WordSet TELLING = WordSet.of("who", "which", "because", "after", "since", "while", "whose", "although", "though");

	/** Behind "as": "as he left", not "as well as". */
	private static final WordSet SUBJECTS = WordSet.of("he", "she", "the");

	private final Words words;
	private final IntPredicate masked;
	private final Superlatives superlatives;
	private final Comparisons comparisons;
	private final Deeds deeds;
	private final Reasons reasons;
	private final EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
	private final List<Ground> grounds = new ArrayList<>(4);
	private boolean hedged;
	/** Where it is read. */
	private int at;
	/** Where it leaves open last before it tells anything, and where a clause began last that tells what is so. */
	private int leant = -1;
	private int told = -1;

	/**
	 * @param grounds in text order
	 * @param hedged whether it hopes, advises or leaves open before it tells anything
	 */
	public record Read(Set<Trait> traits, List<Ground> grounds, boolean hedged) {
		public boolean has(Trait trait) {
			return traits.contains(trait);
		}
	}

	private FactReader(List<Token> tokens, IntPredicate masked) {
		this.words = new Words(tokens);
		this.masked = masked;
		this.superlatives = new Superlatives(words);
		this.comparisons = new Comparisons(words);
		this.deeds = new Deeds(words);
		this.reasons = new Reasons(words);
	}

	/** @param masked says of the index of a token whether it is somebody else's word and not to be read */
	public static Read read(List<Token> tokens, IntPredicate masked) {
		return new FactReader(tokens, masked).read();
	}

	/** "Rose": with the figure beside it, there is nothing else to check. @param word in lower case */
	public static boolean tellsOfChange(String word) {
		return FactWords.sorts().get(word) == Sort.CHANGES;
	}

	private Read read() {
		WordMap<Sort> sorts = FactWords.sorts();
		if (asks()) traits.add(Trait.QUESTION);
		for (int i = 0; i < words.size(); i++) {
			if (masked.test(i)) continue;
			String word = words.lower(i);
			at = i;
			if (TELLING.contains(word) || word.equals("as") && words.in(i + 1, SUBJECTS)) told = i;
			if (i < 2) appeals(i);
			Sort sort = sorts.get(word);
			if (sort != null) look(sort, i);
			else if (FactWords.isSuperlative(word)) superlatives.at(i).ifPresent(this::add);
			else if (FactWords.isPast(word)) deeds.past(i).ifPresent(this::add);
		}
		return new Read(traits, grounds, hedged);
	}

	/** Whether what is read ends with a question mark, as far as a closing mark of quotation lets see. */
	private boolean asks() {
		int last = words.size() - 1;
		while (last >= 0 && masked.test(last)) last--;
		return words.is(last, "?") || words.is(last - 1, "?") || words.is(last + 1, "?") || words.lower(last).endsWith("?");
	}

	/** "Has been" and "raised" are one. */
	private void add(Ground ground) {
		traits.add(ground.trait());
		if (hedged && leant < told && ground.trait() == Trait.DEED) hedged = false;
		int last = grounds.size() - 1;
		boolean goesOn = last >= 0 && grounds.get(last).trait() == ground.trait() && grounds.get(last).to() >= ground.from();
		if (goesOn) grounds.set(last, new Ground(ground.trait(), grounds.get(last).from(), ground.to()));
		else grounds.add(ground);
	}

	/** What comes behind something that is told takes nothing of it back. */
	private void lean(Trait trait) {
		traits.add(trait);
		if (!grounds.isEmpty() && !hedged) return;
		hedged = true;
		leant = at;
	}

	private void look(Sort sort, int i) {
		switch (sort) {
			case CAUSES_WITHIN, PARTICIPLE -> reasons.at(i)
					.or(() -> FactWords.isPast(words.lower(i)) && sort == Sort.CAUSES_WITHIN ? deeds.past(i) : Optional.empty())
					.ifPresent(this::add);
			case FIRST, ORDINAL, ONLY, NEVER, RECORD, PEAK, UTMOST, BEST -> superlatives.at(sort, i).ifPresent(this::add);
			case THAN, AS, BY_FAR, COMPARES, CAUSES, CAUSES_TO, CAUSES_IN, CHANGES, CHANGE_NOUN -> compare(sort, i);
			case PAST, IS, WAS, HAS, HAD, PRESENT -> deeds.at(sort, i).ifPresent(this::add);
			case PLANS -> plan(i);
			case HEDGES -> hedge(i);
			case ADVISES -> lean(Trait.ADVICE);
			case OPINES -> opines(i);
			case SELF -> traits.add(Trait.SELF);
			case HEARER -> lean(Trait.HEARER);
		}
	}

	/** "Led" without "to", "grew" with "up" and "forced" without what came of it are deeds like others. */
	private void compare(Sort sort, int i) {
		if (words.is(i, "because")) traits.add(Trait.CAUSE);
		boolean deed = sort == Sort.CHANGES && comparisons.isAside(i) || words.is(i, "led") && !words.is(i + 1, "to");
		boolean ahead = words.is(i, "leads") && !words.is(i + 1, "to");
		boolean past = (sort == Sort.CAUSES || sort == Sort.COMPARES) && (words.lower(i).endsWith("ed") || words.is(i, "beat"));
		Optional<Ground> found = ahead ? deeds.present(i) : deed ? deeds.past(i) : comparisons.at(sort, i);
		(found.isEmpty() && past ? deeds.past(i) : found).ifPresent(this::add);
	}

	/** What will be is announced and can be looked up, what would be is not. */
	private void plan(int i) {
		if (words.is(i, "will")) {
			traits.add(Trait.PLAN);
			deeds.will(i).ifPresent(this::add);
		} else {
			lean(Trait.PLAN);
		}
	}

	/** "The likely winner" and "more likely to fall ill" are no hedges, "is likely to" is; what was not possible can be looked up. */
	private void hedge(int i) {
		if (words.is(i, "couldn't") || words.is(i, "cannot") || words.is(i, "could") && words.is(i + 1, "not")) return;
		boolean compared = words.is(i, "likely") && FactWords.isComparative(words.lower(i - 1));
		if (!compared && (!words.is(i, "likely") || words.is(i + 1, "to"))) lean(Trait.HEDGE);
	}

	private void opines(int i) {
		int before = words.lower(i - 1).endsWith("ly") || words.in(i - 1, BEFORE_OPINIONS) ? i - 2 : i - 1;
		if (words.in(before, WE)) lean(Trait.OPINION);
	}

	/** "Read the rest", "Let us go". */
	private void appeals(int i) {
		boolean begins = i == 0 || words.in(0, BEGINNINGS);
		if (begins && words.in(i, FactWords.APPEALS)) lean(Trait.ADVICE);
	}

	/** Of a ground, in the draft. */
	static Span span(List<Token> tokens, Ground ground) {
		int from = Math.max(0, ground.from());
		int to = Math.min(tokens.size(), ground.to());
		return new Span(tokens.get(from).start(), tokens.get(Math.max(from, to - 1)).end());
	}
}
