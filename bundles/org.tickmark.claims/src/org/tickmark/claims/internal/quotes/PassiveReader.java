package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.quotes.extents.LeadingClause;
import org.tickmark.claims.internal.quotes.extents.ReportedClause;
import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.speakers.SpeakerPhrase;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.Tokens;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** "was told that …", "was asked by Lee whether …", "was asked, “…”": somebody hears, or thinks, and who speaks is often not said. */
final class PassiveReader {
	/** Of the verbs that govern a hearer; "was urged" and "was ordered" say what is to be done and not what was said. */
	private static final WordSet HEARD = WordSet.of("told", "asked", "informed", "reminded", "notified", "advised", "warned", "assured");
	private static final WordSet HEARD_IN_COURT = WordSet.of("heard");
	/** Of what is called so: "was branded". */
	private static final WordSet NAMED = WordSet.of("branded", "dubbed", "labelled", "labeled", "described", "called", "dismissed", "condemned",
			"denounced", "criticised", "criticized", "hailed", "derided", "mocked", "ridiculed", "praised", "touted", "blasted", "slammed", "cast",
			"portrayed", "characterized", "characterised", "depicted", "decried", "lauded", "attacked", "cited", "seen", "viewed", "regarded");
	private static final WordSet QUOTING = WordSet.of("quoted", "quotes", "reported", "reports");
	/** Hear what is said by whoever speaks there. */
	private static final WordSet COURTS = WordSet.of("court", "jury", "jurors", "inquest", "tribunal", "hearing", "inquiry", "magistrates");
	private static final int LONGEST_SUBJECT = 8;
	private static final WordSet LEADS = WordSet.of("when", "as", "after", "before", "while", "if", "because", "although", "though");
	private static final int LONGEST_HEARER = 16;
	/** All with which something is read here. */
	private static final WordSet READ = WordSet.union(NAMED, HEARD, HEARD_IN_COURT, QUOTING, StateOfMind.MINDED);

	private final Period period;
	private final Attributions attributions;

	PassiveReader(Period period, Attributions attributions) {
		this.period = period;
		this.attributions = attributions;
	}

	void read() {
		Tokens words = period.tokens();
		for (int i = words.next(READ, 0); i < words.size(); i = words.next(READ, i + 1)) {
			if (QUOTING.contains(period.lower(i))) readQuoting(i);
			StateOfMind.at(period, i).ifPresent(mind -> addClause(mind.that(), mind.end(), Optional.of(mind.speaker()), mind.words()));
			if (HEARD_IN_COURT.contains(period.lower(i)) && COURTS.contains(period.lower(i - 1))) read(i);
			if (NAMED.contains(period.lower(i))) readNamed(i);
			if (!HEARD.contains(period.lower(i))) continue;
			if (i == 0 || FunctionWords.BE.contains(period.lower(beforeAdverbs(i))) || isShort(i)) read(i);
		}
	}

	/** "was branded “too old” by the mayor". */
	private void readNamed(int verb) {
		Run agent = period.lower(verb + 1).equals("by") ? SpeakerPhrase.bareAfter(period, verb + 2) : new Run(0, 0);
		if (!agent.isEmpty() && period.lower(agent.to()).equals("as") && period.isQuotation(agent.to() + 1) && !attributions.isTaken(agent.to() + 1)) {
			addQuotation(agent.to() + 1, Optional.of(agent), new Run(verb, verb + 1));
			return;
		}
		if (!FunctionWords.BE.contains(period.lower(beforeAdverbs(verb)))) return;
		int quotation = period.lower(verb + 1).equals("as") ? verb + 2 : verb + 1;
		if (!period.isQuotation(quotation) || attributions.isTaken(quotation) || !period.lower(quotation + 1).equals("by")) return;
		Run speaker = SpeakerPhrase.bareAfter(period, quotation + 2);
		int from = beforeAdverbs(verb);
		while (from > 0 && period.isAuxiliary(from - 1)) from--;
		if (!speaker.isEmpty()) addQuotation(quotation, Optional.of(speaker), new Run(from, verb + 1));
	}

	private void readQuoting(int verb) {
		Optional<Run> speaker = PassiveVerb.quoted(period, verb);
		int quotation = SpeakerPhrase.before(period, verb, 0).map(Run::from).orElse(0) - 1;
		if (speaker.isEmpty() || attributions.isTaken(quotation)) return;
		int saying = period.lower(speaker.get().to()).equals("as") ? speaker.get().to() + 1 : speaker.get().to();
		addQuotation(quotation, speaker, new Run(saying, saying + 1));
	}

	/** "He smiled when asked why". */
	private boolean isShort(int verb) {
		String before = period.lower(verb - 1);
		return before.equals("when") || before.equals("if") || before.equals("once");
	}

	private int beforeAdverbs(int verb) {
		int i = verb - 1;
		while (i > 0 && FunctionWords.isAdverb(period.lower(i))) i--;
		return i;
	}

	private void read(int verb) {
		int from = isShort(verb) || period.lower(verb).equals("heard") ? verb : Math.max(0, beforeAdverbs(verb));
		while (from > 0 && period.isAuxiliary(from - 1)) from--;
		Optional<Run> speaker = period.lower(verb + 1).equals("by") ? Optional.of(SpeakerPhrase.bareAfter(period, verb + 2))
				: Optional.empty();
		int behind = speaker.map(Run::to).orElse(verb + 1);
		var cue = new Run(from, verb + 1);
		int pause = period.lower(behind).equals(",") || period.lower(behind).equals(":") ? behind + 1 : behind;
		int before = speaker.isEmpty() && Adverbial.skip(period, behind) >= period.stop() ? commaBefore(from) : -1;
		if (before > 0 && !period.hasQuotation(0, before)) add(Directness.INDIRECT, period.span(0, before), speaker, cue);
		else if ((StateOfMind.OPENERS.contains(period.lower(behind)) || COURTS.contains(period.lower(from - 1)) && opensWithSubject(behind))
				&& period.count(behind, period.stop()) > 2)
			addClause(behind, speaker, cue);
		else if (period.isQuotation(pause) && !attributions.isTaken(pause) && period.count(pause + 1, period.stop()) == 0)
			addQuotation(pause, speaker, cue);
	}

	/** "he was late", "the clerk had left", "the clerk, aged 30, left", not "evidence from Roth". */
	private boolean opensWithSubject(int from) {
		if (period.opensWithPronoun(from)) return true;
		boolean named = FunctionWords.DETERMINERS.contains(period.lower(from)) || period.isCapitalized(from);
		boolean apart = false;
		for (int i = from + 1; named && i < from + LONGEST_SUBJECT && (period.isWord(i) || period.at(i).isNumber() || period.lower(i).equals(","));
				i++) {
			apart |= period.lower(i).equals(",");
			if (period.isAuxiliary(i)) return true;
			if (period.isPastVerb(i) && (apart ? period.lower(i - 1).equals(",") : period.isCapitalized(i - 1))) return true;
			if (FunctionWords.CONJUNCTIONS.contains(period.lower(i)) || FunctionWords.RELATIVES.contains(period.lower(i))) return false;
		}
		return false;
	}

	/** "Forty boats sank, councillors at the meeting were told.": the comma behind what they were told, or -1. */
	private int commaBefore(int verb) {
		int i = verb - 1;
		while (i > 0 && verb - i < LONGEST_HEARER && !period.lower(i).equals(",")) {
			boolean noun = (period.isWord(i) || period.lower(i).equals("'s")) && !period.isPastVerb(i) && !FunctionWords.CONJUNCTIONS
					.contains(period.lower(i)) && !FunctionWords.RELATIVES.contains(period.lower(i));
			if (!noun || period.isAuxiliary(i) && !period.lower(i).equals("'s")) return -1;
			i--;
		}
		boolean apart = period.lower(i).equals(",") && verb - i > 1 && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i + 1))
				&& !LEADS.contains(period.lower(0));
		return apart && period.hasFinite(0, i) ? i : -1;
	}

	private void addClause(int from, Optional<Run> speaker, Run cue) {
		addClause(from, period.stop(), speaker, cue);
	}

	private void addClause(int from, int last, Optional<Run> speaker, Run cue) {
		int end = Math.min(ReportedClause.end(period, from), leadsUp(cue) ? firstPause(from) : last);
		if (end <= from) return;
		boolean mixed = period.hasQuotation(from, end);
		attributions.takeAll(from, end);
		add(mixed ? Directness.MIXED : Directness.INDIRECT, period.span(from, end), speaker, cue);
	}

	/** "Asked whether …, she said", "When they were asked whether …, they left": what is asked ends at the comma. */
	private boolean leadsUp(Run cue) {
		boolean and = period.lower(0).equals("and") || period.lower(0).equals("but");
		return cue.from() == 0 || LEADS.contains(period.lower(and ? 1 : 0));
	}

	private int firstPause(int from) {
		int i = from;
		while (i < period.stop() && !period.endsSentence(i - 1) && !LeadingClause.isInsertedBeforeMain(period, i)
				&& !(period.lower(i).equals(",") && !period.lower(i + 1).equals("who") && !period.lower(i + 1).equals("which")))
			i++;
		return i;
	}

	private void addQuotation(int at, Optional<Run> speaker, Run cue) {
		add(Directness.DIRECT, attributions.take(at), speaker, cue);
	}

	private void add(Directness directness, Span content, Optional<Run> speaker, Run cue) {
		attributions.add(directness, List.of(content), speaker.filter(run -> !run.isEmpty()), cue);
	}
}
