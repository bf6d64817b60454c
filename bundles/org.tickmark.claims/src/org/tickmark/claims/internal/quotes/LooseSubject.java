package org.tickmark.claims.internal.quotes;

import java.util.Optional;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Who says it where the verb is a participle or an infinitive, and somebody nearer than the subject of the main clause does. */
final class LooseSubject {
	private static final int ATTENDANT = 12;
	private static final int DRIVEN = 18;
	private static final int NEAR = 5;
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
	/** Lead up to whoever says something, and the next words tell where or of what. */
	private static final WordSet SPEAKING = WordSet.of("speaking", "responding", "replying", "commenting", "reacting", "addressing",
			"writing",
			"testifying", "talking", "answering", "appearing", "introducing", "opening", "launching", "closing");
	private static final WordSet HAS = WordSet.of("has", "had", "have");
	private static final WordSet OTHERS = WordSet.of("others", "some", "another", "most", "many");
	private static final WordSet CITES = WordSet.of("cited", "cites", "citing", "quoted", "quotes", "quoting", "reported",
			"reports");
	/** Not "sad to see him leave, saying" and not "watched": whoever does so may be the one who says something of it. */
	private static final WordSet SEES = WordSet.of("saw", "heard", "noticed", "spotted", "observed");
	private static final WordSet MOVES = WordSet.of("come", "coming", "go", "going", "leave", "leaving", "walk", "walking", "run",
			"running", "enter", "entering", "emerge", "emerging", "step", "stepping", "climb", "climbing", "stand", "standing", "sit",
			"sitting", "approach", "approaching", "drive", "driving", "stop", "stopping", "turn", "turning", "fall", "falling", "get",
			"getting", "storm", "storming", "rush", "rushing", "flee", "fleeing", "arrive", "arriving", "march", "marching");
	private static final WordSet ASKED = WordSet.of("what", "how", "why", "whether");
	private static final WordSet SPELLS = WordSet.of("days", "weeks", "months", "years", "decades", "hours");
	private static final WordSet BUSY = WordSet.of("while", "when", "after", "before");
	private static final WordSet SUBORDINATES = WordSet.of("after", "when", "while", "because", "as", "before", "since", "once", "until");

	private final Period period;
	private final int verb;

	/** @param verb index of the first word of the verb */
	LooseSubject(Period period, int verb) {
		this.period = period;
		this.verb = verb;
	}

	/** "…, with three in ten saying …", "including an aide conceding …": a clause that hangs on "with" brings its own subject. */
	Optional<Run> attendant() {
		for (int i = verb - 1; i > Math.max(0, verb - ATTENDANT); i--) {
			if (period.lower(i).equals(",") || period.isQuotation(i)) return Optional.empty();
			// "some saying it is old, and others saying it is new"
			if (period.lower(i).equals("and") && period.lower(i - 1).equals(",") && OTHERS.contains(period.lower(i + 1)))
				return i + 1 < verb ? Optional.of(new Run(i + 1, verb)) : Optional.empty();
			boolean including = period.lower(i).equals("including");
			// "with Lee accusing the mayor of lies and Roth calling it a trick"
			boolean other = period.lower(i).equals("and") && i + 1 < verb && period.isCapitalized(i + 1) && period.isCapitalized(verb - 1)
					&& opensWith(i);
			if (other) return Optional.of(new Run(i + 1, verb));
			if (!period.lower(i).equals("with") && !including) continue;
			boolean subject = i + 1 < verb && (including || period.lower(i - 1).equals(",") || period.isDash(i - 1));
			return subject ? Optional.of(new Run(i + 1, doing(i + 2))) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "with clerks underlining its age and vowing to mend it": where what they do first begins. */
	private int doing(int from) {
		int i = from;
		while (i < verb && (period.isCapitalized(i) || !period.lower(i).endsWith("ing") || FunctionWords.DETERMINERS.contains(period.lower(i - 1)))) i++;
		return i;
	}

	/** Whether a clause with "with" and a participle stands before the "and". */
	private boolean opensWith(int and) {
		boolean participle = false;
		for (int i = and - 1; i > 0 && and - i < CLAUSE && !period.isQuotation(i); i--) {
			if (period.lower(i).equals("with") && period.lower(i - 1).equals(",")) return participle;
			if (period.lower(i).equals(",")) return false;
			participle |= SpeechVerbs.form(period.lower(i)).filter(form -> form.shape() == SpeechVerbs.Shape.GERUND).isPresent();
		}
		return false;
	}

	/** "a start that has clerks complaining of the cold": those who are brought to it. */
	Optional<Run> had() {
		int from = verb;
		while (from > 1 && verb - from < NEAR && period.isWord(from - 1) && !HAS.contains(period.lower(from - 1))) from--;
		boolean noun = period.isCapitalized(from) || FunctionWords.DETERMINERS.contains(period.lower(from)) || from + 1 == verb;
		boolean subject = noun && from < verb && HAS.contains(period.lower(from - 1)) && !period.hasFinite(from, verb - 1)
				&& !period.isPast(verb - 1) && !FunctionWords.PREPOSITIONS.contains(period.lower(verb - 1))
				&& (period.isCapitalized(verb - 1)
						|| Description.of(period.span(from, verb).in(period.text())).kind() != Description.Kind.UNTOLD);
		return subject ? Optional.of(new Run(from, verb)) : Optional.empty();
	}

	/** "cited people familiar with the matter as saying …", "reported him saying …": those who are cited. */
	Optional<Run> cited() {
		boolean heard = FunctionWords.OBJECT_PRONOUNS.contains(period.lower(verb - 1)) && CITES.contains(period.lower(verb - 2));
		if (heard) return Optional.of(new Run(verb - 1, verb));
		if (!period.lower(verb - 1).equals("as")) return Optional.empty();
		int end = period.lower(verb - 2).equals(",") ? verb - 2 : verb - 1;
		for (int i = end - 1; i > Math.max(0, verb - CLAUSE) && !period.isQuotation(i); i--) {
			// "was quoted on Monday as saying", "quoted Ann Lee in May as saying"
			if (FunctionWords.PREPOSITIONS.contains(period.lower(i)) && period.isTime(i + 1)) end = i;
			if (CITES.contains(period.lower(i))) return i + 1 < end ? Optional.of(new Run(i + 1, end)) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "The vote was close, but she is expected to argue …": whoever is the subject of the verb just before. */
	Optional<Run> nearest() {
		for (int i = verb - 1; i > Math.max(0, verb - NEAR) && period.isWord(i); i--) {
			boolean subject = FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i - 1));
			if (subject && period.isAuxiliary(i)) return Optional.of(new Run(i - 1, i));
		}
		return Optional.empty();
	}

	/** "The loss led the mayor to declare …": whoever is made to say it. */
	Optional<Run> driven() {
		boolean apposed = period.lower(verb - 1).equals(",");
		int commas = 0;
		int end = apposed ? verb - 1 : verb;
		for (int i = apposed ? verb - 2 : verb - 1; i > Math.max(0, verb - DRIVEN) && !period.isQuotation(i); i--) {
			String word = period.lower(i);
			if (word.equals(",") && (!apposed || ++commas > 1)) return Optional.empty();
			if (word.equals("to")) {
				// "led the police to the mill to ask …", not "led the mayor to resign"
				if (!period.isCapitalized(i + 1) && !FunctionWords.DETERMINERS.contains(period.lower(i + 1))) return Optional.empty();
				end = i;
			}
			boolean mark = word.equals(",") || word.equals("'s") || word.equals("-") || period.at(i).isNumber();
			if (!period.isWord(i) && !mark) return Optional.empty();
			// "forced the mayor, Ann Lee, to admit …"
			boolean whole = i + 1 < end && (!apposed || commas == 1);
			if (whole && FunctionWords.DRIVES.contains(word) && !period.isCapitalized(i)) return Optional.of(new Run(i + 1, end));
		}
		return Optional.empty();
	}

	/** "They fooled the mayor into thinking …": whoever is brought to it. */
	Optional<Run> broughtInto() {
		int into = verb - 1;
		if (!period.lower(into).equals("into") || into < 2) return Optional.empty();
		int from = into - 1;
		while (from > 1 && into - from < BESIDE && isOfNoun(from - 1, into) && !FunctionWords.DETERMINERS.contains(period.lower(from))
				&& (!period.isCapitalized(from) || period.isCapitalized(from - 1))) from--;
		boolean whom = FunctionWords.DETERMINERS.contains(period.lower(from)) || period.isCapitalized(from);
		boolean several = period.lower(into - 1).endsWith("s") || FunctionWords.OBJECT_PRONOUNS.contains(period.lower(into - 1));
		return whom ? Optional.of(new Run(from, into)) : several ? Optional.of(new Run(into - 1, into)) : Optional.empty();
	}

	/** "The loss led the mayor to take the step of asking …": whoever takes it. */
	Optional<Run> stepping() {
		int to = -1;
		for (int i = verb - 2; i > Math.max(0, verb - DRIVEN) && period.isWord(i) && period.lower(verb - 1).equals("of"); i--) {
			if (period.lower(i).equals("to")) to = i;
			boolean drives = FunctionWords.DRIVES.contains(period.lower(i)) && !period.isCapitalized(i);
			if (drives) return to > i + 1 ? Optional.of(new Run(i + 1, to)) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "Brook who left, said the war of words, was late.": what stands behind the verb is the subject of what is said. */
	static boolean isSpokenOf(Period period, Run behind) {
		boolean goesOn = period.lower(behind.to()).equals(",") && period.isAuxiliary(behind.to() + 1);
		return goesOn && period.lower(behind.from()).equals("the") && Description.of(period.span(behind.from(), behind.to())
				.in(period.text())).kind() == Description.Kind.UNTOLD;
	}

	/** "He left, mocked the mill and its owners, and said": done to them, where "“It leaks”, mocked Lee" has marks before. */
	static boolean isLimb(Period period, int verb, SpeechVerbs.Form form, Run behind) {
		int and = period.lower(behind.to()).equals(",") ? behind.to() + 1 : behind.to();
		int next = FunctionWords.isAdverb(period.lower(and + 1)) ? and + 2 : and + 1;
		return form.shape() == SpeechVerbs.Shape.PAST && form.verb().may(SpeechVerbs.SpeechVerb.Use.OBJECT)
				&& !form.verb().may(SpeechVerbs.SpeechVerb.Use.BARE) && period.lower(verb - 1).equals(",") && !period.isQuotation(verb - 2)
				&& period.lower(and).equals("and") && period.isPastVerb(next);
	}

	/**
	 * "It took a day to win over two millers who were late or had vowed to leave": they had. With "and" the verb may as well be that of
	 * the main clause, unless only the one behind "who" is formed like it.
	 */
	Optional<Run> antecedent(String link) {
		for (int who = verb - 2; who > Math.max(0, verb - CLAUSE) && !period.lower(who).equals(",") && !period.isQuotation(who); who--) {
			if (FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(who)) && !period.lower(who).equals("who")) return Optional.empty();
			if (!period.lower(who).equals("who")) continue;
			boolean same = period.lower(who + 1).equals(period.lower(verb)) && period.isAuxiliary(verb);
			int end = period.lower(who - 1).equals(",") ? who - 1 : who;
			int from = end;
			while (from > 0 && isOfNoun(from - 1, end)) from--;
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
		while (from > 0 && comma - from < BESIDE && isOfNoun(from - 1, comma)) from--;
		return new Run(from, comma);
	}

	/** "They saw a woman come out, saying …", "He heard the clerk leave, shouting …": whoever is seen or heard to do something. */
	Optional<Run> seen() {
		int moves = -1;
		for (int i = verb - 1; i > Math.max(0, verb - CLAUSE) && !period.isQuotation(i); i--) {
			String word = period.lower(i);
			if (word.equals(",") && i < verb - 1) return Optional.empty();
			if (MOVES.contains(word)) moves = i;
			if (!SEES.contains(word) || period.isCapitalized(i)) continue;
			Run who = new Run(i + 1, Math.max(i + 1, moves));
			boolean noun = FunctionWords.DETERMINERS.contains(period.lower(i + 1)) || period.isCapitalized(i + 1);
			return noun && moves > i + 1 && !period.hasFinite(who.from(), who.to()) ? Optional.of(who) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "Jurors charged the clerk and Mayor Lee fired his aide, admitting …": the one who does what was told last. */
	Optional<Run> second() {
		for (int i = verb - 2; i > 1 && period.lower(verb - 1).equals(","); i--) {
			if (period.lower(i).equals(",") || period.isQuotation(i)) break;
			if (!period.lower(i).equals("and") || period.isCapitalized(i - 1)) continue;
			int end = i + 1;
			while (period.isCapitalized(end)) end++;
			if (end > i + 1 && period.isPastVerb(end) && period.hasFinite(0, i)) return Optional.of(new Run(i + 1, end));
		}
		return Optional.empty();
	}

	/** "The town met foes who handed out leaflets, calling …": those who did, where what they handed out speaks. */
	Optional<Run> messenger() {
		boolean document = false;
		for (int i = verb - 2; i > Math.max(1, verb - CLAUSE) && period.lower(verb - 1).equals(","); i--) {
			if (period.lower(i).equals(",") || period.isQuotation(i)) break;
			document |= isDocument(i);
			if (!document || !period.lower(i).equals("who") || !SENDS.contains(period.lower(i + 1))) continue;
			int from = i;
			while (from > 0 && i - from < BESIDE && (isOfNoun(from - 1, i) || period.lower(from - 1).equals("of"))) from--;
			return from < i && period.hasFinite(0, from) ? Optional.of(new Run(from, i)) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "The town rejected claims by Roth saying …", "He showed a letter accusing …": the noun right before, if it can say something. */
	Optional<Run> beside() {
		int end = TimePhrase.beforeTime(period, verb, 0);
		if (!period.isWord(verb - 1) && !period.lower(verb - 1).equals(")") || FunctionWords.PREPOSITIONS.contains(period.lower(end - 1))
				|| FunctionWords.isAdverb(period.lower(end - 1)) || period.isAuxiliary(end - 1)) return Optional.empty();
		int from = end;
		while (from > 1 && end - from < BESIDE && isOfNoun(from - 1, end)) from--;
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
		return NounPhrase.DOCUMENTS.contains(period.lower(i)) && !period.isCapitalized(i);
	}

	/** "A letter the mayor sent on Monday". */
	private boolean isIssued(int from) {
		for (int i = from - 1; i > Math.max(0, from - 4); i--) if (SENDS.contains(period.lower(i))) return true;
		return false;
	}

	private boolean isOfNoun(int i, int end) {
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

	/** "Mayor Ann Lee while calling for a vote, said …": who the clause between subject and verb is about. */
	Optional<Run> interrupted() {
		String link = period.lower(verb - 1);
		if (!link.equals("while") && !link.equals("when") || verb < 2 || period.lower(verb - 2).equals(",")) return Optional.empty();
		return SpeakerPhrase.before(period, verb - 1, 0).filter(run -> run.from() == 0 && !period.hasFinite(0, run.to()));
	}

	/** "The club while naming its team for the first two games had said": who the clause between subject and verb is about. */
	static Optional<Run> busy(Period period, int verb) {
		for (int link = verb - 1; link > 0 && verb - link < CLAUSE && !period.lower(link).equals(",") && !period.isQuotation(link); link--) {
			boolean does = BUSY.contains(period.lower(link)) && period.lower(link + 1).endsWith("ing") && period.isWord(link - 1);
			if (!does) continue;
			if (hasVerb(period, link, verb) || hasVerb(period, 0, link)) return Optional.empty();
			return SpeakerPhrase.before(period, link, 0).filter(run -> run.from() == 0);
		}
		return Optional.empty();
	}

	/** One that has a subject; what ends in "s" may be several things. */
	static boolean hasVerb(Period period, int from, int to) {
		for (int i = from; i < to; i++) {
			if (period.isAuxiliary(i) && !period.lower(i).equals("'s") || period.isPastVerb(i) || FunctionWords.RELATIVES.contains(period.lower(i))
					|| FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))) return true;
		}
		return false;
	}

	/** "after months of millers calling for a dam": those who did so all the while. */
	Optional<Run> allTheWhile() {
		for (int of = verb - 2; of > 0 && verb - of <= ATTENDANT && period.isWord(of); of--) {
			if (!period.lower(of).equals("of")) continue;
			Run who = new Run(of + 1, verb);
			boolean several = SPELLS.contains(period.lower(of - 1)) && !period.hasFinite(who.from(), verb - 1);
			boolean party = period.isCapitalized(verb - 1) || period.lower(verb - 1).endsWith("s");
			return several && party ? Optional.of(who) : Optional.empty();
		}
		return Optional.empty();
	}

	/** "The town shut the dam after the mayor fired a clerk saying …": the subject of the clause that the participle stands in. */
	Optional<Run> clause() {
		if (isComma(verb - 1) || period.isPast(verb - 1)) return Optional.empty();
		for (int i = verb - 2; i > Math.max(0, verb - CLAUSE); i--) {
			if (period.lower(i).equals(",") || period.isQuotation(i)) return Optional.empty();
			if (!SUBORDINATES.contains(period.lower(i))) continue;
			for (int finite = i + 2; finite < verb; finite++) {
				if (!period.isAuxiliary(finite) && !period.isPastVerb(finite)) continue;
				int first = i + 1;
				return SpeakerPhrase.before(period, finite, first).filter(run -> run.from() == first);
			}
			return Optional.empty();
		}
		return Optional.empty();
	}

	/** The comma may stand within the marks: "ended the “Golden Day,” saying". */
	private boolean isComma(int i) {
		return period.lower(i).equals(",") || period.quotation(i).filter(words -> words.inner().in(period.text()).endsWith(",")).isPresent();
	}

	/** "Mr. Roth, citing the flood, …", "the stories alleging fraud": the noun right before it, whatever it is. */
	Optional<Run> before() {
		return SpeakerPhrase.before(period, period.lower(verb - 1).equals(",") ? verb - 1 : verb, 0);
	}

	/** ", making repeated errors", ", committing stated crimes". */
	static boolean isDeed(Period period, int i) {
		return period.lower(i - 1).equals(",") && period.lower(i).endsWith("ing") && period.lower(i).length() > NEAR && !period.isCapitalized(i)
				&& !period.lower(i).endsWith("thing");
	}

	static boolean opensSpeaking(Period period) {
		return SPEAKING.contains(period.lower(0));
	}

	/** "…, whose boats bring fish, …", "…, one of those who know what fish the boats bring, …": the subject of a clause within a clause. */
	static boolean hangs(Period period, int floor, int from) {
		boolean relative = FunctionWords.RELATIVES.contains(period.lower(from)) || period.lower(from).equals("whose");
		// "in what Ann Lee, a clerk, called a “loss”": she says it.
		return relative || ASKED.contains(period.lower(from - 1)) && !period.isCapitalized(from) && period.hasComma(floor, from);
	}

	/** "Speaking at the meeting Mr Brook said": where and of what, up to whoever does so, without a comma. */
	static boolean speaksFirst(Period period, int end) {
		if (end < 2 || !opensSpeaking(period)) return false;
		for (int i = 1; i < end; i++) {
			boolean mark = period.lower(i).equals("'s") || period.lower(i).equals("-") || period.lower(i).equals(".") && i < end - 1;
			boolean noun = period.isWord(i) && !period.isAuxiliary(i) && !period.isPastVerb(i)
					&& !FunctionWords.RELATIVES.contains(period.lower(i));
			if (!noun && !mark && !period.at(i).isNumber()) return false;
		}
		return true;
	}
}
