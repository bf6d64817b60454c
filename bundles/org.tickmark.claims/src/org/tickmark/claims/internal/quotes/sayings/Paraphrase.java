package org.tickmark.claims.internal.quotes.sayings;

import java.util.Locale;
import java.util.Optional;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.names.Pronouns;
import org.tickmark.claims.internal.names.RoleBook;
import org.tickmark.claims.internal.reading.Name;

/** Whom the passage is about, named by what they are in words that the draft has not used of them: "the striker", "the Ulm Republican". */
public record Paraphrase(Pronouns pronouns, RoleBook book) {
	private static final String THE = "the ";
	private static final String AGED = "-year-old";

	/** A guess: the same words may mean somebody whom the draft has not named. */
	public Optional<Name> likely(String words) {
		Description somebody = Description.of(words);
		boolean points = words.toLowerCase(Locale.ROOT).startsWith(THE) && somebody.kind() == Description.Kind.PERSON;
		if (!points) return Optional.empty();
		return pronouns.only().filter(name -> isUntold(words, name))
				.or(() -> pronouns.speaking().or(() -> pronouns.only().filter(any -> RoleBook.isOfThePast(words))).filter(name -> book.maySayOf(words, name)))
				.or(() -> pronouns.recent().filter(name -> book.isHeld(words, name) && book.maySayOf(words, name)))
				.filter(name -> name.gender().fits(somebody.gender()) && !words.contains(name.full()));
	}

	private boolean isUntold(String words, Name name) {
		return book.mayBeAnybody(words) && (words.endsWith(AGED) ? !book.isSomebodyElse(name) : !book.isTold(name));
	}
}
