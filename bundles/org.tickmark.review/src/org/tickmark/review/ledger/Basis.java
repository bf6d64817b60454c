package org.tickmark.review.ledger;

import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail;
import org.tickmark.claims.Figure;
import org.tickmark.claims.Naming;
import org.tickmark.review.text.Terms;

/**
 * What a person decided on besides words: what a date meant, and who was quoted.
 *
 * @param value of a date, in TIMEX3 terms; empty for what is none
 * @param speaker of a quotation, by name where the text gives it; no words where nobody was named, empty for what is no quotation
 * @param day that the draft's dates were counted from; empty where it had none
 */
public record Basis(Optional<String> value, Optional<String> speaker, Optional<LocalDate> day) {
	/** As a rule reads the claim; empty where there is nothing but its words. @param text that its spans count in */
	public static Optional<Basis> of(Claim claim, String text, Optional<LocalDate> day) {
		return switch (claim.detail()) {
			case Detail.Timex timex -> Optional.of(new Basis(Optional.of(timex.value()), Optional.empty(), day));
			case Detail.Attribution said -> Optional.of(new Basis(Optional.empty(), Optional.of(speaker(said, text)), day));
			// Of these the words themselves were decided on.
			case Figure figure -> Optional.empty();
			case Naming naming -> Optional.empty();
			case Detail.None none -> Optional.empty();
			case Detail.Related related -> Optional.empty();
		};
	}

	private static String speaker(Detail.Attribution said, String text) {
		return said.speaker().map(speaker -> speaker.resolved().orElseGet(() -> speaker.span().in(text))).orElse("");
	}

	/** Whether both say the same, whatever days they were counted from; articles of a speaker do not matter. */
	public boolean saysTheSameAs(Basis other) {
		return value.equals(other.value) && (speaker.equals(other.speaker)
				|| speaker.isPresent() && other.speaker.isPresent() && isOne(speaker.get(), other.speaker.get()));
	}

	private static boolean isOne(String speaker, String other) {
		return speaker.isBlank() == other.isBlank() && Terms.hold(speaker, other) && Terms.hold(other, speaker);
	}
}
