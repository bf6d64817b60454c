package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.Tokens;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * "was told that …", "was asked by Lee whether …", "was asked, “…”": somebody hears, and who speaks is often not said. The same form tells
 * what somebody thinks: "was worried that …".
 */
final class PassiveReader {
	/** Of the verbs that govern a hearer; "was urged" and "was ordered" say what is to be done and not what was said. */
	private static final WordSet HEARD = WordSet.of("told", "asked", "informed", "reminded", "notified", "advised", "warned", "assured");
	private static final WordSet HEARD_IN_COURT = WordSet.of("heard");
	/** Of what is called so: "was branded". */
	private static final WordSet NAMED = WordSet.of("branded", "dubbed", "labelled", "labeled", "described", "called", "dismissed", "condemned",
			"denounced", "criticised", "criticized", "hailed", "derided", "mocked", "ridiculed", "praised", "touted", "blasted", "slammed", "cast",
			"portrayed", "characterized", "characterised", "depicted", "decried", "lauded", "attacked", "cited", "seen", "viewed", "regarded");
	private static final WordSet QUOTING = WordSet.of("quoted", "quotes", "reported", "reports");
	private static final WordSet OPENERS = WordSet.of("that", "whether", "if", "why", "how", "what", "who", "where");

	/** Hear what is said by whoever speaks there. */
	private static final WordSet COURTS = WordSet.of("court", "jury", "jurors", "inquest", "tribunal", "hearing", "inquiry", "magistrates");
	private static final int LONGEST_SUBJECT = 8;
	private static final WordSet LEADS = WordSet.of("when", "as", "after", "before", "while", "if", "because", "although", "though");

	private static final int LONGEST_HEARER = 16;
	/** Tell what somebody thinks, if "that" follows. */
	private static final WordSet MINDED = WordSet.of("worried", "convinced", "confident", "adamant", "certain", "sure", "hopeful", "optimistic",
			"concerned", "afraid", "fearful", "persuaded", "insistent", "emphatic");
	private static final WordSet ARE = WordSet.of("is", "are", "was", "were", "'s", "'re", "been", "remain", "remains", "remained", "feel", "feels",
			"felt", "grew", "became");
	/** All with which something is read here. */
	private static final WordSet READ = WordSet.union(NAMED, HEARD, HEARD_IN_COURT, QUOTING, MINDED);
	private static final WordSet DEGREES = WordSet.of("more", "very", "also", "now", "still", "quite", "fairly");
	/** "so worried that they left" tells what came of it, and who is "not sure that" thinks something else. */
	private static final WordSet HOLDS_BACK = WordSet.of("not", "so", "too", "never", "no", "hardly", "scarcely", "barely", "rarely", "seldom", "less",
			"nowhere", "neither");
	/** Nobody in particular, or whoever writes; "a mayor who is sure" may be one who is looked for. */
	private static final WordSet ANYBODY = WordSet.of("it", "i", "we", "you", "this", "that", "there", "which", "what", "who", "whoever");
	private static final WordSet NOBODY = WordSet.of("nobody", "none", "no", "few", "fewer", "neither", "nor", "hardly", "scarcely", "barely", "not",
			"never", "any", "anyone", "anybody");
	private static final WordSet DEPENDING = WordSet.of("unless", "since", "until", "once", "whenever", "because", "if");

	private final Period period;
	private final Attributions attributions;

	PassiveReader(Period period, Attributions attributions) {
		this.period = period;
		this.attributions = attributions;
	}

	/** "Roth was quoted by the Post as saying …": Roth says it, and not the Post. */
	static Optional<Cue> quotedBy(Period period, int quoted) {
		if (!period.lower(quoted).equals("quoted")) return Optional.empty();
		if (!FunctionWords.BE.contains(period.lower(quoted - 1)) && !period.lower(quoted - 1).equals("been")) return Optional.empty();
		int from = quoted - 1;
		while (from > 0 && period.isAuxiliary(from - 1)) from--;
		boolean medium = period.lower(quoted + 1).equals("by") || period.lower(quoted + 1).equals("in");
		int end = medium ? SpeakerPhrase.bareAfter(period, quoted + 2).to() : quoted + 1;
		boolean saying = period.lower(end).equals("as") && SpeechVerbs.form(period.lower(end + 1))
				.filter(form -> form.shape() == SpeechVerbs.Shape.GERUND).isPresent();
		Optional<SpeechVerbs.Form> form = SpeechVerbs.form(saying ? period.lower(end + 1) : "said");
		Optional<Run> speaker = SpeakerPhrase.before(period, from, 0);
		boolean says = saying || medium && period.quotations().size() > 0;
		if (!says || form.isEmpty() || speaker.isEmpty()) return Optional.empty();
		Run words = new Run(from, saying ? behindMedium(period, end + 2) : end);
		return Optional.of(new Cue(words, quoted, new SpeechVerbs.Form(form.get().verb(), SpeechVerbs.Shape.PAST),
				speaker.map(run -> SpeakerHead.withName(period, run)), false));
	}

	/** "quoted as saying on Monday by state news agency Post": all that says where it was read, where it is no plain adverbial. */
	private static int behindMedium(Period period, int saying) {
		int behind = Adverbial.skip(period, saying);
		if (behind >= period.stop() || period.lower(behind).equals(",")) return saying;
		int by = Adverbial.behindDay(period, saying);
		if (!period.lower(by).equals("by")) return saying;
		int end = SpeakerPhrase.bareAfter(period, by + 1).to();
		return end >= period.stop() || period.lower(end).equals(",") ? end : saying;
	}

	/** Whether the past form is a participle, so that what stands before it is not who says. @param from its first auxiliary or adverb */
	static boolean isPassive(Period period, int i, int from, SpeechVerbs.Form form) {
		int by = Adverbial.behindDay(period, i + 1);
		if (period.lower(by).equals("by") && !Adverbial.isMedium(period, by) && !Adverbial.opensByTheTime(period, by)) return true;
		if (SpeechVerbs.PARTICIPLES.contains(period.lower(i)) && !hasHave(period, from, i)) return true;
		if (from == i && Lookalikes.isBelievedOf(period, i)) return true;
		// "The results, announced late last year, were poor."
		boolean timed = Adverbial.isWhen(period, i + 1) && Adverbial.endsBehindTime(period, i + 1);
		boolean says = form.verb().lemma().equals("say");
		if (timed && from == i && period.lower(i - 1).equals(",") && !says) return true;
		for (int j = i - 1; j >= from && j >= 0; j--) {
			if (FunctionWords.BE.contains(period.lower(j))) return true;
		}
		return false;
	}

	private static boolean hasHave(Period period, int from, int to) {
		for (int i = Math.max(0, from); i < to; i++) {
			if (FunctionWords.HAVE.contains(period.lower(i))) return true;
		}
		return false;
	}

	void read() {
		Tokens words = period.tokens();
		for (int i = words.next(READ, 0); i < words.size(); i = words.next(READ, i + 1)) {
			if (QUOTING.contains(period.lower(i))) readQuoting(i);
			if (MINDED.contains(period.lower(i))) readMind(i);
			if (HEARD_IN_COURT.contains(period.lower(i)) && COURTS.contains(period.lower(i - 1))) read(i);
			if (NAMED.contains(period.lower(i))) readNamed(i);
			if (!HEARD.contains(period.lower(i))) continue;
			if (i == 0 || FunctionWords.BE.contains(period.lower(beforeAdverbs(i))) || isShort(i)) read(i);
		}
	}

	/** Whom the verb behind a quotation gives it to: "“It leaks,” the Post quoted Lee as saying.", "… reported him saying."; or nobody. */
	static Optional<Run> quoted(Period period, int verb) {
		Run pronoun = new Run(verb + 1, verb + 2);
		boolean heard = FunctionWords.OBJECT_PRONOUNS.contains(period.lower(verb + 1)) && period.lower(verb + 2).equals("saying");
		Run quoted = heard ? pronoun : SpeakerPhrase.bareAfter(period, verb + 1);
		boolean saying = heard || period.lower(quoted.to()).equals("as") && SpeechVerbs.form(period.lower(quoted.to() + 1))
				.filter(form -> form.shape() == SpeechVerbs.Shape.GERUND).isPresent();
		boolean behind = SpeakerPhrase.before(period, verb, 0).filter(run -> period.isQuotation(run.from() - 1)).isPresent();
		return saying && behind ? Optional.of(quoted) : Optional.empty();
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
		Optional<Run> speaker = quoted(period, verb);
		int quotation = SpeakerPhrase.before(period, verb, 0).map(Run::from).orElse(0) - 1;
		if (speaker.isEmpty() || attributions.isTaken(quotation)) return;
		int saying = period.lower(speaker.get().to()).equals("as") ? speaker.get().to() + 1 : speaker.get().to();
		addQuotation(quotation, speaker, new Run(saying, saying + 1));
	}

	/** "The mayor was worried that …", not "nobody was sure that …" and not "would be sure that …". */
	private void readMind(int adjective) {
		boolean of = FunctionWords.PREPOSITIONS.contains(period.lower(adjective + 1)) && !Adverbial.isWhen(period, adjective + 1);
		int that = of ? adjective + 1 : Adverbial.skip(period, adjective + 1);
		if (!period.lower(that).equals("that") || !period.isWord(that + 1) && !period.isQuotation(that + 1)) return;
		int is = adjective - 1;
		while (is > 0 && (DEGREES.contains(period.lower(is)) || isPlainAdverb(is))) is--;
		// "was sure that day"
		if (!ARE.contains(period.lower(is)) || FunctionWords.TIME_NOUNS.contains(period.lower(that + 1))) return;
		int from = is;
		while (from > 0 && (FunctionWords.HAVE.contains(period.lower(from - 1)) && !period.lower(from - 1).equals("to") || isPlainAdverb(from - 1))) from--;
		if (period.isAuxiliary(from - 1) || HOLDS_BACK.contains(period.lower(from - 1))) return;
		boolean joins = period.lower(from - 1).equals("but") || period.lower(from - 1).equals("and");
		Optional<Run> speaker = joins ? MainSubject.of(period)
				: SpeakerPhrase.before(period, from, 0).map(run -> SpeakerHead.withName(period, run));
		if (speaker.filter(this::isSomebody).isPresent() && !period.lower(period.size() - 1).equals("?"))
			addClause(that, thoughtEnd(that), speaker, new Run(from, adjective + 1));
	}

	private boolean isPlainAdverb(int i) {
		return FunctionWords.isAdverb(period.lower(i)) && !HOLDS_BACK.contains(period.lower(i));
	}

	/** "the mayor", not "nobody", "neither Lee nor Brook", and not as in "It is open if the mayor is sure that …". */
	private boolean isSomebody(Run who) {
		String before = period.lower(who.from() - 1);
		if (OPENERS.contains(before) || DEPENDING.contains(before) || DEPENDING.contains(period.lower(0))) return false;
		for (int i = Math.max(0, who.from() - 2); i < who.to(); i++) if (NOBODY.contains(period.lower(i))) return false;
		return !ANYBODY.contains(period.lower(who.from()));
	}

	/** "was sure that it leaks, and the town paid for it", "…, the judge ruled": what stands behind the comma is told by another. */
	private int thoughtEnd(int that) {
		for (int i = that + 2; i < period.stop(); i++) {
			if (!period.lower(i).equals(",")) continue;
			int next = FunctionWords.CONJUNCTIONS.contains(period.lower(i + 1)) ? i + 2 : i + 1;
			boolean saying = period.stop() - i <= LONGEST_SUBJECT && SpeechVerbs.form(period.lower(period.stop() - 1)).isPresent();
			if ((saying || period.opensWithClause(next) || period.lower(next).endsWith("ing")) && period.hasFinite(that, i)) return i;
		}
		return period.stop();
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
		else if ((OPENERS.contains(period.lower(behind)) || COURTS.contains(period.lower(from - 1)) && opensWithSubject(behind))
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
