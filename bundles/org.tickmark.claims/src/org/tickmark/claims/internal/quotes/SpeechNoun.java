package org.tickmark.claims.internal.quotes;

import java.util.Optional;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.extents.ReportedClause;
import org.tickmark.claims.internal.quotes.extents.WriterAside;
import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.Enumeration;
import org.tickmark.claims.internal.quotes.phrases.Fragment;
import org.tickmark.claims.internal.quotes.phrases.NounPhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.speakers.SpeakerPhrase;
import org.tickmark.claims.internal.quotes.speakers.Voice;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** Nouns of saying, with what is said beside them and who owns it: "Lee's claim that it leaks", "“It leaks,” was the verdict from Ann Lee". */
final class SpeechNoun {
	private static final WordSet SPEECH_NOUNS = WordSet.of("claim", "claims", "statement", "assertion", "assertions", "allegation",
			"allegations", "accusation", "accusations", "suggestion", "suggestions", "argument", "announcement", "promise", "pledge",
			"warning", "warnings", "assurance", "assurances", "denial", "admission", "acknowledgment", "acknowledgement", "comment",
			"insistence", "contention", "threat", "vow", "conclusion", "prediction", "predictions", "complaint", "complaints", "report",
			"reports", "remark", "belief", "concession", "charge", "charges", "declaration", "notion", "proposal", "finding", "findings", "quip",
			"proposition");
	/** Are what a quotation before them comes to. */
	private static final WordSet MESSAGES = WordSet.of("summation", "summary", "verdict", "message", "response", "reply", "answer", "retort",
			"comment", "assessment", "conclusion", "reaction", "warning", "advice", "refrain", "plea", "lament", "explanation");
	private static final WordSet MESSENGERS = WordSet.of("from", "of", "by");
	private static final WordSet OFTEN_NOBODYS = WordSet.of("theory", "criticism", "observation", "fear", "fears", "hope", "concern", "view", "suspicion");
	/** Are somebody's, or else "that" may tell of them: "remarks that drew fire". */
	private static final WordSet REMARKS = WordSet.of("remarks", "comments", "statements", "arguments", "promises", "pledges", "vows", "denials",
			"boast", "boasts", "hints", "insinuation", "insinuations", "reminder", "reminders", "taunt", "lament", "testimony", "contentions",
			"threats", "conclusions", "quote", "criticisms");
	private static final WordSet NOUNS = WordSet.union(SPEECH_NOUNS, OFTEN_NOBODYS, REMARKS);
	/** Of whoever writes, or of several who are hard to tell. */
	private static final WordSet OTHER_OWNERS = WordSet.of("my", "our", "your", "their", "its");
	private static final int LONGEST_MESSAGE = 9;
	/** "that somebody “ought to look”" */
	private static final int FIRST_WORDS = 4;

	private final Period period;
	private final Attributions attributions;

	SpeechNoun(Period period, Attributions attributions) {
		this.period = period;
		this.attributions = attributions;
	}

	/** "“It leaks,” was the verdict from Ann Lee", "“It leaks,” was Ann Lee's answer". */
	void readMessage(int quotation) {
		int be = quotation + 1;
		if (!period.endsSentence(quotation) || !FunctionWords.BE.contains(period.lower(be)) || attributions.isTaken(quotation)) return;
		int noun = be + 1;
		while (noun < Math.min(be + LONGEST_MESSAGE, period.stop()) && !MESSAGES.contains(period.lower(noun))) noun++;
		if (!MESSAGES.contains(period.lower(noun))) return;
		boolean told = FunctionWords.ARTICLES.contains(period.lower(be + 1)) && MESSENGERS.contains(period.lower(noun + 1));
		int owner = noun - 1;
		while (owner > be + 1 && period.isWord(owner)) owner--;
		boolean owned = period.lower(owner).equals("'s") && owner > be + 1;
		Optional<Run> speaker = told ? SpeakerPhrase.after(period, noun + 2) : owned ? Optional.of(new Run(be + 1, owner)) : Optional.empty();
		if (speaker.filter(this::isSomebody).isPresent()) attributions.add(quotation, quotation + 1, speaker, new Run(owned ? noun : be, noun + 1));
	}

	private boolean isSomebody(Run run) {
		return period.isCapitalized(run.from()) || Description.of(period.span(run.from(), run.to()).in(period.text())).kind() != Description.Kind.UNTOLD;
	}

	/** "Lee's answer was that it leaks", "Her fear is that “it leaks.”" */
	void readAnswer(int noun) {
		int that = noun + 2;
		boolean told = period.lower(that).equals("that") && FunctionWords.BE.contains(period.lower(noun + 1))
				&& (MESSAGES.contains(period.lower(noun)) || SPEECH_NOUNS.contains(period.lower(noun)) || OFTEN_NOBODYS.contains(period.lower(noun)));
		if (!told || !period.isWord(that + 1) && !period.isQuotation(that + 1)) return;
		int end = ReportedClause.end(period, that);
		Optional<Run> speaker = ownerOf(NounPhrase.beforeAdjectives(period, noun)).filter(run -> !OTHER_OWNERS.contains(period.lower(run.from())));
		if (speaker.isPresent() && end > that) attributions.add(that, end, speaker, new Run(noun, noun + 2));
	}

	private Optional<Run> ownerOf(int owner) {
		if (FunctionWords.POSSESSIVES.contains(period.lower(owner))) return Optional.of(new Run(owner, owner + 1));
		return period.lower(owner).equals("'s") ? ownerBefore(owner) : Optional.empty();
	}

	/** "comments from Lee that “it leaks”", "a suggestion by the mayor that": who makes them, behind the noun. */
	private Run makerBehind(int noun) {
		boolean made = period.lower(noun + 1).equals("from") || period.lower(noun + 1).equals("by");
		Run maker = made ? SpeakerPhrase.bareAfter(period, noun + 2) : new Run(0, 0);
		boolean told = !maker.isEmpty() && period.lower(maker.to()).equals("that");
		return told && (period.isCapitalized(maker.to() - 1) || isSomebody(maker)) ? maker : new Run(0, 0);
	}

	/** "Lee's claim that it leaks", "comments from Lee that “it leaks”". */
	void readNoun(int i) {
		if (!NOUNS.contains(period.lower(i))) return;
		boolean remarks = REMARKS.contains(period.lower(i));
		Run maker = makerBehind(i);
		int that = !maker.isEmpty() ? maker.to()
				: period.lower(i + 1).equals("that") || period.lower(i + 1).equals("to") ? i + 1 : Adverbial.skip(period, i + 1);
		if (!period.lower(that).equals("that")) return;
		// "her comment that, “It leaks.”"
		boolean whole = period.lower(that + 1).equals(",") && period.isQuotation(that + 2);
		if (!whole && !period.isWord(that + 1) && !period.isQuotation(that + 1)) return;
		int owner = NounPhrase.beforeAdjectives(period, i);
		Optional<Run> speaker = !maker.isEmpty() ? Optional.of(maker)
				: ownerOf(owner).or(() -> attributions.isFound(that) ? Optional.empty() : Voice.ofVoice(period, owner));
		if (whole && speaker.isPresent()) attributions.add(that + 2, that + 3, speaker, new Run(i, i + 1));
		boolean told = speaker.isPresent() && !period.isPast(that + 1)
				&& (period.opensWithClause(that + 1) || period.hasQuotation(that + 1, that + FIRST_WORDS));
		boolean pronoun = maker.isEmpty() && FunctionWords.POSSESSIVES.contains(period.lower(owner));
		if (whole || (remarks || !maker.isEmpty()) && (!told || pronoun)) return;
		int start = !maker.isEmpty() ? Math.max(owner, i - 1) : speaker.isPresent() && speaker.get().to() >= owner ? speaker.get().from() : owner;
		int end = Enumeration.besideNoun(period, start, that, Math.min(ReportedClause.end(period, that), leadingEnd(that)));
		boolean opens = start == 0 || start == 1 && (period.lower(0).equals("but") || period.lower(0).equals("and"));
		if (opens && !FunctionWords.PREPOSITIONS.contains(period.lower(0))) end = Math.min(end, mainVerb(that, end));
		// "said in a statement that": the verb has said it.
		if (speaker.isEmpty() && (attributions.isFound(that) || WriterAside.isDisputed(period, owner - 1))) return;
		// "Brook shared Lee's fear that it leaks", where "Lee's fear that it leaks proved wrong" is told by the writer.
		boolean owned = that == i + 1 && speaker.isPresent() && (owner == i - 1 || !period.lower(i - 1).endsWith("s"))
				&& (period.isPastVerb(start - 1) || period.lower(start - 1).endsWith("ing")) && !FunctionWords.TIME_NOUNS.contains(period.lower(that + 1));
		if (!owned && OFTEN_NOBODYS.contains(period.lower(i))) return;
		if ((that == i + 1 || speaker.isPresent()) && !period.isAuxiliary(that + 1)) attributions.add(that, end, speaker, new Run(i, i + 1));
	}

	/**
	 * "Though they share her view that …, they left", "Reacting to Lee's claim that …, the mayor said": the clause only leads up to the
	 * main one, and ends at its pause.
	 */
	private int leadingEnd(int from) {
		boolean place = FunctionWords.PREPOSITIONS.contains(period.lower(0)) && !Fragment.hasVerb(period, 1, from);
		if ((!period.lower(0).endsWith("ing") || period.isAuxiliary(1)) && !place && !FunctionWords.LEADS.contains(period.lower(0))) return Integer.MAX_VALUE;
		for (int i = from + 1; i < period.stop(); i++) {
			if (!period.lower(i).equals(",")) continue;
			boolean subject = FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i + 1)) && !FunctionWords.RELATIVES.contains(period.lower(i + 1));
			if (subject || period.hasFinite(from, i) && opensMain(i + 1)) return i;
		}
		return Integer.MAX_VALUE;
	}

	/** "the mayor regretted", "Ann Lee has left": a noun or a name with its verb. */
	private boolean opensMain(int from) {
		if (!period.isCapitalized(from) && !FunctionWords.DETERMINERS.contains(period.lower(from))) return false;
		int stop = Math.min(period.stop(), SpeakerPhrase.bareAfter(period, from).to() + 1);
		for (int verb = from + 1; verb < stop; verb++) {
			boolean says = !SpeechVerbs.NOUNS_FIRST.contains(period.lower(verb)) && SpeechVerbs.form(period.lower(verb))
					.filter(form -> form.shape() == SpeechVerbs.Shape.PRESENT).isPresent();
			if (says || period.isPastVerb(verb) || period.isAuxiliary(verb)) return true;
		}
		return false;
	}

	/** "Lee's claim that the dam is safe was wrong": where the verb stands whose subject all of it is; {@code end} if there is none. */
	private int mainVerb(int that, int end) {
		int first = -1;
		for (int i = that + 2; i < end; i++) {
			if (period.lower(i).equals(",")) return end;
			if (period.lower(i).equals(":")) break;
			boolean verb = period.isAuxiliary(i) && !period.lower(i).equals("'s") && !period.lower(i - 1).equals("to") || period.isPastVerb(i);
			boolean goesOn = first >= 0 && (i == first + 1 || FunctionWords.isAdverb(period.lower(i - 1)));
			if (verb && first >= 0 && !goesOn) return i;
			if (verb) first = i;
		}
		return first >= 0 && FunctionWords.BE.contains(period.lower(first)) ? first : end;
	}

	/** "They welcomed India's announcement that …": the name alone, or the noun with its article. */
	private Optional<Run> ownerBefore(int end) {
		int from = end;
		while (from > 0 && (period.isCapitalized(from - 1) || from < end
				&& period.lower(from - 1).equals(".") && NounPhrase.joinsMark(period, 0, from - 1, "."))) from--;
		if (from < end && FunctionWords.PREPOSITIONS.contains(period.lower(from))) from++;
		if (FunctionWords.ARTICLES.contains(period.lower(from - 1))) from--;
		if (from < end) return Optional.of(new Run(from, end));
		for (int i = end - 1; i >= 0 && i > end - 4 && period.isWord(i); i--) {
			if (FunctionWords.DETERMINERS.contains(period.lower(i))) return Optional.of(new Run(i, end));
		}
		return SpeakerPhrase.before(period, end, 0);
	}
}
