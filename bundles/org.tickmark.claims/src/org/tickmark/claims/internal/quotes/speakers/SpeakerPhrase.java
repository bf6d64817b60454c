package org.tickmark.claims.internal.quotes.speakers;

import java.util.Optional;

import org.tickmark.claims.internal.names.lists.Gazetteer;
import org.tickmark.claims.internal.quotes.phrases.Alias;
import org.tickmark.claims.internal.quotes.phrases.NounPhrase;
import org.tickmark.claims.internal.quotes.phrases.TimePhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** Reads the noun phrase that names or describes a speaker, beside the words of saying: "Ann Lee, who runs the port," before "said". */
public final class SpeakerPhrase {
	private static final int LONGEST = 40;
	private static final WordSet SIGNED = WordSet.of("signed", "issued", "released", "written", "posted", "published", "read");

	private final Period period;
	private final int floor;
	private final Apposition apposition;

	private SpeakerPhrase(Period period, int floor) {
		this.period = period;
		this.floor = Math.max(0, floor);
		this.apposition = new Apposition(period, this.floor);
	}

	/** The subject that ends right before the token. @param floor the first token that may belong to it */
	public static Optional<Run> before(Period period, int end, int floor) {
		var phrase = new SpeakerPhrase(period, floor);
		int relative = phrase.relative(end - 1);
		if (relative > floor) return before(period, relative, floor);
		int timed = TimePhrase.beforeTime(period, end, phrase.floor);
		if (timed < end && timed - 1 > floor && period.lower(timed - 1).equals(",")) return before(period, timed, floor);
		if (period.lower(end - 1).equals("that") && end - 2 >= floor && period.isWord(end - 2)) return before(period, end - 1, floor);
		Run set = period.isDash(end - 1) || period.lower(end - 1).equals("\u2014") || period.lower(end - 1).equals("\u2013")
				? phrase.beforeDash(end - 1) : new Run(0, 0);
		boolean titled = phrase.apposition.isTitle(end - 1) && period.endsSentence(end - 1);
		Run run = !set.isEmpty() ? set : NounPhrase.isPause(period, end - 1) ? phrase.apposition.before(end - 1)
				: titled ? phrase.apposition.before(end) : BareSubject.endingAt(period, phrase.floor, end);
		relative = run.isEmpty() ? -1 : phrase.relative(run.from());
		if (relative > floor) return before(period, relative, floor);
		return run.isEmpty() ? Optional.empty() : Optional.of(phrase.behindState(run));
	}

	/**
	 * "It sold boats and, according to clerks, bought mills": what the source says stands behind it, but not in "and, according to Lee,
	 * who saw it, left", "and, according to Lee, ill, and he left" or "and, according to Lee, said Roth, left".
	 *
	 * @param i its first token
	 */
	public static boolean isJoined(Period period, int i, Run source) {
		if (i < 3 || !period.lower(i - 1).equals(",") || !period.lower(i - 2).equals("and")) return false;
		int next = source.to() + 1;
		boolean more = FunctionWords.RELATIVES.contains(period.lower(next)) || period.lower(next + 1).equals(",");
		return !more && !period.lower(next).equals("said") && !period.lower(source.to() - 1).equals("and");
	}

	/** "In Ulm, Va., Lee, a clerk, said": the state belongs to the town before it; one in full may say something itself. */
	private Run behindState(Run run) {
		int comma = run.from() + 2;
		boolean state = comma + 1 < run.to() && period.lower(comma - 1).equals(".") && period.lower(comma).equals(",")
				&& period.lower(run.from() - 1).equals(",") && period.isCapitalized(run.from() - 2) && period.isCapitalized(comma + 1)
				&& Gazetteer.isState(period.at(run.from()).text());
		return state ? new Run(comma + 1, run.to()) : run;
	}

	/** The "where" of "Doctors at hospitals where they were taken say", or -1: what was done there is no speaker. @param done its index */
	private int relative(int done) {
		if (!FunctionWords.BE.contains(period.lower(done - 1)) || !period.isWord(done) || period.isCapitalized(done)) return -1;
		int i = done - 2;
		while (i > floor && period.isWord(i) && !period.lower(i).equals("where")) i--;
		return period.lower(i).equals("where") ? i : -1;
	}

	/** The subject that stands behind its verb: said Ann Lee, who runs the port. */
	public static Optional<Run> after(Period period, int start) {
		var phrase = new SpeakerPhrase(period, start);
		if (FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(start))) return Optional.of(new Run(start, start + 1));
		int end = NounPhrase.end(period, start);
		if (end == start || !NounPhrase.isNamed(period, start, end)) return Optional.empty();
		end = phrase.withOther(phrase.withSigner(Alias.withAlias(period, end)));
		return Optional.of(new Run(start, phrase.apposition.behind(end)));
	}

	/** "read the statement signed by Ann Lee". */
	private int withSigner(int end) {
		boolean signed = period.lower(end).equals("by") && SIGNED.contains(period.lower(end - 1));
		int signer = signed ? Math.max(end, NounPhrase.end(period, end + 1)) : end;
		// "signed by the chief and owner, Ann Lee"
		return signed && period.lower(signer).equals("and") ? Math.max(signer, NounPhrase.end(period, signer + 1)) : signer;
	}

	/** "said the mayor and her aide." */
	private int withOther(int end) {
		boolean joined = period.lower(end).equals("and") && FunctionWords.DETERMINERS.contains(period.lower(end + 1));
		int other = joined ? NounPhrase.end(period, end + 1) : end;
		boolean closes = other >= period.stop() || period.lower(other).equals(",");
		return joined && closes && !period.hasFinite(end + 2, other - 1) && !period.isPastVerb(other - 1) ? other : end;
	}

	/** Only the noun phrase itself, without what is set off behind it. */
	public static Run bareAfter(Period period, int start) {
		return new Run(start, NounPhrase.end(period, start));
	}

	/** "The former mayor - Ann Lee, who lost in May - said": what the dashes set off belongs to the speaker. */
	private Run beforeDash(int closing) {
		int close = period.isDash(closing - 1) ? closing - 1 : closing;
		String dash = period.lower(close);
		for (int i = close - 1; i > floor && close - i < LONGEST && !period.isQuotation(i); i--) {
			if (!period.lower(i).equals(dash) || dash.equals("-") && !period.isDash(i)) continue;
			int open = period.isDash(i - 1) ? i - 1 : i;
			Run head = BareSubject.endingAt(period, floor, open);
			boolean own = !head.isEmpty() && NounPhrase.startsClause(period, floor, head.from()) && (period.isCapitalized(head.to() - 1)
					|| FunctionWords.DETERMINERS.contains(period.lower(head.from())));
			return own ? new Run(head.from(), close) : new Run(0, 0);
		}
		return new Run(0, 0);
	}

	/** "Lee and Roth together said", not "The men who lived together said". */
	public static boolean isJoint(Period period, int i) {
		return period.lower(i).equals("together") && (period.isAuxiliary(i - 1) || period.isCapitalized(i - 1));
	}
}
