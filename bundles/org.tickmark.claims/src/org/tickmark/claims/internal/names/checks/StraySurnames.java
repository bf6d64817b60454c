package org.tickmark.claims.internal.names.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.tickmark.claims.internal.names.Names;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.draft.Span;

/**
 * Words at the head of a sentence that are nearly somebody's surname. There every word has a capital, so that one which nobody is called by
 * is not taken for a name.
 */
final class StraySurnames {
	/** Shorter ones are nearly too many other words. */
	private static final int SHORTEST = 6;

	private final Prose prose;
	private final List<Spelled> people;
	private final SharedKeys keys;
	private final Set<String> surnames = new HashSet<>();

	/** @param word as it stands @param near whose surname it nearly is */
	record Stray(Span word, Spelled near) { }

	StraySurnames(Prose prose, List<Spelled> names) {
		this.prose = prose;
		for (Spelled name : names) surnames.addAll(name.folded());
		people = names.stream().filter(StraySurnames::mayBeMissed).toList();
		keys = SharedKeys.of(people.size(), i -> Spelling.keys(people.get(i).surname()));
	}

	private static boolean mayBeMissed(Spelled name) {
		return name.isPerson() && name.isWhole() && name.surname().length() >= SHORTEST;
	}

	/** Empty where all is well. @param words of the sentence */
	Optional<Stray> in(Sentence sentence, Words words) {
		if (people.isEmpty()) return Optional.empty();
		int first = words.isWord(0) ? 0 : 1;
		boolean subject = words.isCapitalized(first) && (words.is(first + 1, "'s") || words.is(first + 1, ",")
				|| words.isWord(first + 1) && !words.isCapitalized(first + 1));
		Optional<Spelled> near = subject ? near(words.text(first)) : Optional.empty();
		if (near.isEmpty()) return Optional.empty();
		Span word = words.tokens().get(first).span();
		return isNoName(sentence, word) ? Optional.of(new Stray(word, near.get())) : Optional.empty();
	}

	private Optional<Spelled> near(String word) {
		String folded = Spelling.folded(word);
		if (folded.length() < SHORTEST - 1 || surnames.contains(folded)) return Optional.empty();
		for (String key : Spelling.keys(folded)) {
			OptionalInt first = keys.first(key);
			if (first.isEmpty()) continue;
			Spelled name = people.get(first.getAsInt());
			if (Likeness.isSlipOfSurname(name.surname(), folded)) return Optional.of(name);
		}
		return Optional.empty();
	}

	/** Of the draft, neither as a name nor as a word. */
	private boolean isNoName(Sentence sentence, Span word) {
		boolean named = Names.of(prose).in(sentence.span()).stream().anyMatch(mention -> mention.span().overlaps(word));
		return !named && !prose.draft().text().contains(" " + Spelling.folded(prose.textOf(word)));
	}
}
