package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;

import org.tickmark.claims.internal.quotes.phrases.NounPhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.reading.Name;
import org.tickmark.claims.internal.words.FunctionWords;

/** A subject that a pause, a bracket or marks part from its verb: "Deputy Head Tim Roth (North Ulm), said", "A man who calls himself “the King” said". */
public final class PartedSubject {
	private static final int LONGEST = 14;

	private PartedSubject() { }

	/** What may be the subject of a verb behind a comma or a dash. */
	public static Optional<Run> beforePause(Period period, int verb) {
		Optional<Run> parted = beforeBracketAndComma(period, verb);
		// "Speaking on Monday, Tim Roth (North Ulm), said …"
		return SpeakerPhrase.before(period, verb, 0).filter(run -> parted.isEmpty() || !period.lower(run.from()).endsWith("ing"))
				.or(() -> parted);
	}

	/** "Deputy Head Tim Roth (North Ulm), said …": the comma behind the bracket parts the subject from its verb. */
	private static Optional<Run> beforeBracketAndComma(Period period, int verb) {
		int comma = verb - 1;
		if (!period.lower(comma).equals(",") || !period.lower(comma - 1).equals(")")) return Optional.empty();
		int open = NounPhrase.beforeBracket(period, comma);
		Optional<Run> head = open == comma || open < 1 ? Optional.empty() : SpeakerPhrase.before(period, open, 0);
		return head.filter(run -> period.isCapitalized(open - 1) && NounPhrase.startsClause(period, 0, run.from()))
				.map(run -> new Run(run.from(), comma));
	}

	/** "“It leaks,” Ann Lee, a clerk in Ulm said": the name, too, though the comma behind the clerk is missing. */
	public static Run withName(Period period, Run described) {
		int comma = described.from() - 1;
		boolean more = FunctionWords.ARTICLES.contains(period.lower(described.from())) || period.at(described.from()).isNumber();
		if (!period.lower(comma).equals(",") || !more) return described;
		int from = comma;
		while (period.isCapitalized(from - 1)) from--;
		boolean named = from < comma && !period.isTime(from) && (period.endsSentence(from - 1) || opens(period, from, comma));
		return named ? new Run(from, described.to()) : described;
	}

	/** "Ann Lee, a clerk in Ulm said it leaks", not "Ann Lee, a clerk said, has left", where the clerk tells so of her. */
	private static boolean opens(Period period, int name, int comma) {
		return name == 0 && comma > 1 && Name.genderOf(period.lower(0)) != Name.Gender.UNKNOWN && !period.hasComma(comma + 1, period.stop());
	}

	/** "A man who calls himself “the King” said": the subject whose clause the quotation before the verb ends, or none. */
	public static Optional<Run> aroundQuotation(Period period, int quotation) {
		int who = quotation - 1;
		while (who > 0 && quotation - who < LONGEST && period.isWord(who) && !period.lower(who).equals("who")) who--;
		boolean relative = period.lower(who).equals("who") && quotation - who > 1 && period.hasFinite(who, quotation);
		if (!relative) return Optional.empty();
		int end = period.lower(who - 1).equals(",") ? who - 1 : who;
		Optional<Run> head = end == 0 ? Optional.empty() : SpeakerPhrase.before(period, end, 0);
		return head.filter(run -> NounPhrase.startsClause(period, 0, run.from())).map(run -> new Run(run.from(), quotation + 1));
	}
}
