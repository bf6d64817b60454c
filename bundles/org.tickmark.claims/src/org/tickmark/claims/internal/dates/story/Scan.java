package org.tickmark.claims.internal.dates.story;

import java.time.LocalDate;
import java.util.Optional;

import org.tickmark.claims.internal.dates.values.CalendarPoint;
import org.tickmark.claims.internal.dates.values.TimeExpression;
import org.tickmark.claims.internal.reading.Comparison;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.tense.Tense;
import org.tickmark.claims.internal.words.WordSet;

/**
 * What the rules look at: the words of one sentence within a narrative.
 *
 * @param spoken what is quoted in the draft, and when it was said
 * @param plain all rules together, for those that read an expression within their own
 */
public record Scan(Words words, Narrative narrative, SpokenDays spoken, Rule plain) {
	/** Reads an expression that begins at the given token, or nothing. */
	@FunctionalInterface
	public interface Rule {
		Optional<TimeExpression> at(Scan scan, int i);
	}

	private static final WordSet DETERMINERS = WordSet.of("the", "a", "an", "'s", "his", "her", "its", "their");

	private static final WordSet EARLIER = WordSet.of("had", "earlier", "before");
	private static final int EARLIER_REACH = 8;
	private static final int SMALL_HOURS = 5;

	public static final Optional<TimeExpression> NOTHING = Optional.empty();

	/**
	 * Keeps it for later expressions to count from; a quarter that is only looked ahead to is not what the story is about, unless it is
	 * its results that are awaited.
	 */
	public void remember(TimeExpression found) {
		boolean part = found.value().indexOf("-Q") > 0 || found.value().endsWith("-H1");
		boolean outlook = part && !narrative.isOver(found.value()) && tense(found.from(), found.to()) == Tense.FUTURE;
		if (outlook || Comparison.isWith(words, found.from(), found.to())) return;
		// "the 1988 bombing" names an event; what is told of it now need not lie in its year.
		boolean attribute = words.in(found.from() - 1, DETERMINERS)
				&& words.isWord(words.is(found.to(), ",") ? found.to() + 1 : found.to());
		// "Eight years ago, she had won".
		boolean frame = found.from() <= 1 && words.is(found.to() - 1, "ago") && words.is(found.to(), ",");
		narrative.remember(found, !attribute, frame);
		spoken.remember(this, found);
	}

	/** The longest expression that begins at the token, without words that blur or narrow it. */
	public Optional<TimeExpression> plainAt(int i) {
		return plain.at(this, i);
	}

	public Tense tense(int from, int to) {
		Tense tense = clue(from, to).tense();
		// "was planned for March": it may lie on either side.
		return tense == Tense.MIXED ? Tense.OPEN : tense;
	}

	public Tense.Clue clue(int from, int to) {
		return Tense.around(words, from, to);
	}

	/** The day of a small hour that follows an hour of the evening: "about 9 p.m. Tuesday, and again at 1 a.m." is on the Wednesday. */
	public CalendarPoint pastMidnight(int from, int to, int hour, CalendarPoint named) {
		Optional<LocalDate> night = narrative.night();
		if (hour >= SMALL_HOURS || night.isEmpty() || !named.firstDay().equals(night) || isEarlier(from)) return named;
		LocalDate next = night.get().plusDays(1);
		boolean toCome = narrative.reference().filter(next::isAfter).isPresent();
		return toCome && tense(from, to) != Tense.FUTURE ? named : CalendarPoint.of(next);
	}

	/** "She had been there at 1 a.m." */
	private boolean isEarlier(int from) {
		for (int i = from - 1; i >= Math.max(0, from - EARLIER_REACH); i--) if (words.in(i, EARLIER)) return true;
		return false;
	}
}
