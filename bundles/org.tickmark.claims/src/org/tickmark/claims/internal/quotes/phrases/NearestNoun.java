package org.tickmark.claims.internal.quotes.phrases;

import java.util.Optional;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** The noun that stands nearest to a participle, if it can say something: "claims by Roth saying", "a letter accusing the mayor". */
public final class NearestNoun {
	private static final int CLAUSE = 24;
	private static final int BESIDE = 14;
	/** Behind them stands somebody who does what the participle tells: "a claim by Roth saying", not "wrote to Roth saying". */
	private static final WordSet BRINGS = WordSet.of("about", "from", "by", "despite", "among", "amid", "against", "featuring",
			"including", "included", "includes", "alongside", "like", "than", "between", "are", "were", "after", "without");
	private static final WordSet SENDS = WordSet.of("issued", "issues", "issue", "issuing", "released", "releases", "release", "sent",
			"send", "sends", "wrote", "writes", "write", "signed", "sign", "posted", "posts", "post", "published", "publishes", "put",
			"made", "makes", "make", "gave", "gives", "left", "delivered", "filed", "drafted", "circulated", "aired", "ran", "sending",
			"releasing", "writing", "posting", "launched", "tweeted", "read", "shared", "produced",
			"introduced", "passed", "adopted", "authored", "co-wrote", "penned", "deleted", "submitted", "distributed", "unveiled");

	private final Period period;
	private final int verb;

	/** @param verb index of the first word of the verb */
	public NearestNoun(Period period, int verb) {
		this.period = period;
		this.verb = verb;
	}

	/**
	 * "It took a day to win over two millers who were late or had vowed to leave": they had. With "and" the verb may as well be that of
	 * the main clause, unless only the one behind "who" is formed like it.
	 */
	public Optional<Run> antecedent(String link) {
		for (int who = verb - 2; who > Math.max(0, verb - CLAUSE) && !period.lower(who).equals(",") && !period.isQuotation(who); who--) {
			if (FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(who)) && !period.lower(who).equals("who")) return Optional.empty();
			if (!period.lower(who).equals("who")) continue;
			boolean same = period.lower(who + 1).equals(period.lower(verb)) && period.isAuxiliary(verb);
			int end = period.lower(who - 1).equals(",") ? who - 1 : who;
			int from = end;
			while (from > 0 && isOfNoun(period, from - 1, end)) from--;
			boolean main = false;
			for (int i = 0; i < from; i++) main |= period.lower(i).equals(period.lower(verb));
			boolean apposed = link.equals("and") && period.lower(who - 1).equals(",") && isNameBefore(who - 1) && period.isPastVerb(who + 1)
					&& period.isPastVerb(verb);
			if (apposed) return Optional.of(nameBefore(who - 1));
			return from < end && (link.equals("or") || same && !main) ? Optional.of(new Run(from, end)) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "The port shut after a plea by its owner Karl Brook, who left the town and said": the name before the comma, if a verb stands before it. */
	private boolean isNameBefore(int comma) {
		int from = nameBefore(comma).from();
		return period.isCapitalized(comma - 1) && !period.isTime(comma - 1) && period.hasFinite(Math.max(0, from - CLAUSE), from);
	}

	private Run nameBefore(int comma) {
		int from = comma;
		while (from > 0 && comma - from < BESIDE && isOfNoun(period, from - 1, comma)) from--;
		return new Run(from, comma);
	}

	/** "The town met foes who handed out leaflets, calling …": those who did, where what they handed out speaks. */
	public Optional<Run> messenger() {
		boolean document = false;
		for (int i = verb - 2; i > Math.max(1, verb - CLAUSE) && period.lower(verb - 1).equals(","); i--) {
			if (period.lower(i).equals(",") || period.isQuotation(i)) break;
			document |= isDocument(i);
			if (!document || !period.lower(i).equals("who") || !SENDS.contains(period.lower(i + 1))) continue;
			int from = i;
			while (from > 0 && i - from < BESIDE && (isOfNoun(period, from - 1, i) || period.lower(from - 1).equals("of"))) from--;
			return from < i && period.hasFinite(0, from) ? Optional.of(new Run(from, i)) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "The town rejected claims by Roth saying …", "He showed a letter accusing …": the noun right before, if it can say something. */
	public Optional<Run> beside() {
		int end = TimePhrase.beforeTime(period, verb, 0);
		if (!period.isWord(verb - 1) && !period.lower(verb - 1).equals(")") || FunctionWords.PREPOSITIONS.contains(period.lower(end - 1))
				|| FunctionWords.isAdverb(period.lower(end - 1)) || period.isAuxiliary(end - 1)) return Optional.empty();
		int from = end;
		while (from > 1 && end - from < BESIDE && isOfNoun(period, from - 1, end)) from--;
		if (from == end) return Optional.empty();
		String before = period.lower(from - 1);
		Description noun = Description.of(period.span(from, end).in(period.text()));
		if (isDocument(end - 1)) {
			boolean own = !SENDS.contains(before) && !isIssued(from);
			return own && FunctionWords.DETERMINERS.contains(period.lower(from)) ? Optional.of(new Run(from, end)) : Optional.empty();
		}
		boolean party = noun.kind() != Description.Kind.UNTOLD || period.isCapitalized(end - 1);
		return party && BRINGS.contains(before) && period.hasFinite(0, from) ? Optional.of(new Run(from, end)) : Optional.empty();
	}

	private boolean isDocument(int i) {
		return Document.DOCUMENTS.contains(period.lower(i)) && !period.isCapitalized(i);
	}

	/** "A letter the mayor sent on Monday". */
	private boolean isIssued(int from) {
		for (int i = from - 1; i > Math.max(0, from - 4); i--) if (SENDS.contains(period.lower(i))) return true;
		return false;
	}

	public static boolean isOfNoun(Period period, int i, int end) {
		String word = period.lower(i);
		if (!period.isWord(i)) return word.equals("'s") || word.equals(".") && period.isCapitalized(i - 1) || word.equals("-")
				&& period.at(i - 1).end() == period.at(i).start();
		if (i + 1 < end && FunctionWords.DETERMINERS.contains(period.lower(i + 1))) return false;
		if (period.isCapitalized(i)) return true;
		return !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.CONJUNCTIONS.contains(word) && !period.isAuxiliary(i)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(word) && (!SENDS.contains(word) || i + 1 == end)
				&& (!period.isPastVerb(i) || FunctionWords.DETERMINERS.contains(period.lower(i - 1)))
				&& SpeechVerbs.form(word).filter(form -> form.shape() == SpeechVerbs.Shape.PAST).isEmpty();
	}
}
