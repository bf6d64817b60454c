package org.tickmark.claims.internal.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.Claim;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Dateline;
import org.tickmark.draft.Span;

/**
 * The dates that lie ahead of the day that a draft was written for and behind another one: "the next meeting is on Tuesday, Nov. 11" is out
 * of date on Nov. 12, although its verb is in the present.
 */
public final class OverByThen {
	/** A present farther off is hardly the date's. */
	private static final int REACH = 6;
	private static final WordSet PRESENT = WordSet.of("is", "are", "'re", "isn't", "aren't");
	/** Whoever said it in the past may have spoken of what is to come. */
	private static final WordSet SAID = WordSet.of("said", "told", "added", "announced", "confirmed", "wrote", "noted", "insisted");

	private OverByThen() { }

	/**
	 * @param claims of all detectors, in text order
	 * @param from the day that the draft's dates count from
	 * @param to another one; brings nothing where it is the earlier one
	 * @return of the claims those whose date would be over, in text order
	 */
	public static List<Claim> in(Prose prose, List<Claim> claims, LocalDate from, LocalDate to) {
		// The dateline's own day is that of the filing.
		Span head = prose.draft().dateline().map(Dateline::span).orElse(new Span(0, 0));
		List<Claim> over = new ArrayList<>();
		for (DatedSentence sentence : DatedSentence.in(prose, claims)) {
			for (Dated date : sentence.dates())
				if (!head.overlaps(date.span()) && isOver(sentence, date, from, to)) over.add(date.claim());
		}
		return over;
	}

	private static boolean isOver(DatedSentence sentence, Dated date, LocalDate from, LocalDate to) {
		List<DaysCovered> periods = date.periods();
		boolean passes = !periods.isEmpty() && periods.stream().allMatch(each -> !each.first().isBefore(from) && each.last().isBefore(to));
		if (!passes) return false;
		Words words = sentence.words();
		// What the day of filing itself brings may be over already when it is filed.
		boolean today = periods.stream().anyMatch(each -> each.first().equals(from));
		return today ? tellsOfWhatComes(words, date) : !tellsOfThePast(sentence, words, date);
	}

	private static boolean tellsOfWhatComes(Words words, Dated date) {
		return isPresent(words, date.from() - REACH, date.from()) || Tense.around(words, date.from(), date.to()).tense() == Tense.FUTURE;
	}

	private static boolean tellsOfThePast(DatedSentence sentence, Words words, Dated date) {
		Tense.Clue clue = Tense.around(words, date.from(), date.to());
		if (clue.tense() != Tense.PAST || words.in(clue.at(), SAID)) return false;
		boolean sameClause = sentence.sentence().clauseAt(date.span().start()).contains(sentence.span(clue.at(), clue.at() + 1));
		// "Tickets for the Nov. 11 concert are sold out."
		boolean passive = isPresent(words, clue.at() - 1, clue.at());
		return sameClause && !passive && !isPresent(words, clue.at() + 1, date.from());
	}

	private static boolean isPresent(Words words, int from, int to) {
		for (int i = Math.max(0, from); i < to; i++) if (words.in(i, PRESENT)) return true;
		return false;
	}
}
