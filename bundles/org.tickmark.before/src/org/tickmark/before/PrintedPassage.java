package org.tickmark.before;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A sentence that was printed, or that stood in a draft of which something was verified.
 *
 * @param article its id
 * @param file the draft's file, made absolute; empty for what was read from a collection
 * @param headline empty where there is none
 * @param dated the day that it is of
 */
public record PrintedPassage(String article, String file, String headline, Optional<LocalDate> dated, String text,
		List<VerifiedBefore> verified) {
	public PrintedPassage {
		verified = List.copyOf(verified);
	}

	/** For people: its headline, else its id. */
	public String title() {
		return headline.isBlank() ? article : headline;
	}
}
