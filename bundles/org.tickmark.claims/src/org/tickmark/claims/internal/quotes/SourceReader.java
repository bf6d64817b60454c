package org.tickmark.claims.internal.quotes;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Quotation;
import org.tickmark.claims.internal.quotes.sayings.Utterance;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Attributions that need no verb: "according to", a noun of saying with its clause, a name and a colon. */
final class SourceReader {
	private static final WordSet SPEECH_NOUNS = WordSet.of("claim", "claims", "statement", "assertion", "assertions", "allegation",
			"allegations", "accusation", "accusations", "suggestion", "suggestions", "argument", "announcement", "promise", "pledge",
			"warning", "warnings", "assurance", "assurances", "denial", "admission", "acknowledgment", "acknowledgement", "comment",
			"insistence", "contention", "threat", "vow", "conclusion", "prediction", "predictions", "complaint", "complaints", "report",
			"reports", "remark", "belief", "concession", "charge", "charges", "declaration", "notion", "proposal", "finding", "findings", "quip",
			"proposition");
	private static final WordSet AMOUNTS = WordSet.of("over", "about", "around", "nearly", "almost", "some", "roughly", "under");
	private static final WordSet REPORTED = WordSet.of("reported", "noted", "told", "revealed");
	/** Are told or asked by somebody, somewhere. */
	private static final WordSet MADE = WordSet.of("poll", "polls", "survey", "surveys", "report", "reports", "study", "studies", "analysis",
			"estimate", "estimates", "article", "tally", "count", "review", "broadcast", "interview", "forecast", "statement", "post", "story");
	/** Are what a quotation before them comes to. */
	private static final WordSet MESSAGES = WordSet.of("summation", "summary", "verdict", "message", "response", "reply", "answer", "retort",
			"comment", "assessment", "conclusion", "reaction", "warning", "advice", "refrain", "plea", "lament", "explanation");
	private static final WordSet POLLS = WordSet.of("poll", "polls", "survey", "surveys", "polling");
	private static final WordSet MESSENGERS = WordSet.of("from", "of", "by");
	/** Are released or put together by somebody whose figures they are. */
	private static final WordSet BROUGHT = WordSet.of("compiled", "released", "published", "issued", "provided", "gathered", "collected",
			"conducted", "reported");
	private static final WordSet TIES = WordSet.of("by", "on", "in", "from");
	private static final WordSet IDENTIFY = WordSet.of("identified", "identifies", "identify");
	private static final WordSet SEES = WordSet.of("regarded");
	private static final WordSet OFTEN_NOBODYS = WordSet.of("theory", "criticism", "observation", "fear", "fears", "hope", "concern", "view", "suspicion");
	/** Are somebody's, or else "that" may tell of them: "remarks that drew fire". */
	private static final WordSet REMARKS = WordSet.of("remarks", "comments", "statements", "arguments", "promises", "pledges", "vows", "denials",
			"boast", "boasts", "hints", "insinuation", "insinuations", "reminder", "reminders", "taunt", "lament", "testimony", "contentions",
			"threats", "conclusions", "quote", "criticisms");
	private static final WordSet NOUNS = WordSet.union(SPEECH_NOUNS, OFTEN_NOBODYS, REMARKS);
	private static final WordSet NAMING = WordSet.union(IDENTIFY, SEES, WordSet.of("named"));
	/** Of whoever writes, or of several who are hard to tell. */
	private static final WordSet OTHER_OWNERS = WordSet.of("my", "our", "your", "their", "its");
	private static final WordSet SELVES = WordSet.of("himself", "herself", "themselves", "itself", "as", "with", "myself", "ourselves");
	private static final int LONGEST_MESSAGE = 9;
	private static final int LONGEST_OBJECT = 12;
	private static final int LONGEST_SOURCE = 25;
	/** "that somebody “ought to look”" */
	private static final int FIRST_WORDS = 4;

	private final Period period;
	private final Set<Integer> attributed;
	private final List<Utterance> found;

	/** @param attributed gets the tokens of the quotations that are given to somebody, @param found what is found */
	SourceReader(Period period, Set<Integer> attributed, List<Utterance> found) {
		this.period = period;
		this.attributed = attributed;
		this.found = found;
	}

	void read() {
		for (int i = 0; i < period.size(); i++) {
			readAccording(i);
			readReportedBy(i);
			readNoun(i);
			readAnswer(i);
			readLabel(i);
			readHeading(i);
			readIdentified(i);
			readMessage(i);
			readView(i);
		}
	}

	/** "Police identified the driver as Ann Lee, a clerk", "the Post named the dead man as Karl Brook": whom they say it is. */
	private void readIdentified(int verb) {
		if (!NAMING.contains(period.lower(verb))) return;
		boolean names = period.lower(verb).equals("named");
		int as = verb + 2;
		while (as < verb + LONGEST_OBJECT && isOfObject(as)) as++;
		boolean meant = names ? period.lower(verb + 1).equals("the") && period.isCapitalized(as + 1)
				: !SELVES.contains(period.lower(verb + 1)) && !FunctionWords.isAdverb(period.lower(verb + 1)) && isOfObject(verb + 1)
						&& !FunctionWords.isAdverb(period.lower(as + 1)) && !(SEES.contains(period.lower(verb))
						&& (FunctionWords.PREPOSITIONS.contains(period.lower(verb + 1)) || period.opensWithClause(as + 1)));
		int from = verb;
		while (from > 1 && (FunctionWords.HAVE.contains(period.lower(from - 1)) || FunctionWords.isAdverb(period.lower(from - 1)))) from--;
		boolean said = period.lower(as).equals("as") && meant && !period.lower(verb - 1).equals("to") && from > 0
				&& !FunctionWords.BE.contains(period.lower(from - 1)) && !FunctionWords.RELATIVES.contains(period.lower(from - 1));
		if (!said) return;
		Optional<Run> speaker = period.lower(from - 1).equals("and") ? CueReader.subjectOf(period) : SpeakerPhrase.before(period, from, 0);
		if (speaker.isPresent() && (period.isWord(as + 1) || period.isQuotation(as + 1)) && !period.lower(as + 2).equals("as"))
			add(verb + 1, endOfName(verb + 1, as), speaker, new Run(from, verb + 1));
	}

	/** "“It leaks,” was the verdict from Ann Lee", "“It leaks,” was Ann Lee's answer". */
	private void readMessage(int quotation) {
		int be = quotation + 1;
		if (!period.endsSentence(quotation) || !FunctionWords.BE.contains(period.lower(be)) || attributed.contains(quotation)) return;
		int noun = be + 1;
		while (noun < Math.min(be + LONGEST_MESSAGE, period.stop()) && !MESSAGES.contains(period.lower(noun))) noun++;
		if (!MESSAGES.contains(period.lower(noun))) return;
		boolean told = FunctionWords.ARTICLES.contains(period.lower(be + 1)) && MESSENGERS.contains(period.lower(noun + 1));
		int owner = noun - 1;
		while (owner > be + 1 && period.isWord(owner)) owner--;
		boolean owned = period.lower(owner).equals("'s") && owner > be + 1;
		Optional<Run> speaker = told ? SpeakerPhrase.after(period, noun + 2) : owned ? Optional.of(new Run(be + 1, owner)) : Optional.empty();
		if (speaker.filter(this::isSomebody).isPresent()) add(quotation, quotation + 1, speaker, new Run(owned ? noun : be, noun + 1));
	}

	/** "In Lee's view, it leaks", "“It leaks,” in Lee's view." */
	private void readView(int view) {
		int owner = view - 1;
		int from = owner;
		while (from > 1 && (period.isCapitalized(from - 1) || period.lower(from - 1).equals(".") && period.isCapitalized(from - 2))) from--;
		boolean owned = period.lower(view).equals("view") && period.lower(owner).equals("'s") && from < owner && period.lower(from - 1).equals("in");
		boolean leads = owned && from == 1 && period.lower(view + 1).equals(",");
		if (!leads && (!owned || view + 1 < period.stop() || !period.lower(from - 2).equals(","))) return;
		int start = leads ? view + 2 : ReportedClause.startBefore(period, from - 1);
		int end = leads ? ReportedClause.end(period, start) : ReportedClause.trimmed(period, start, from - 1);
		if (end > start) add(start, end, Optional.of(new Run(from, owner)), new Run(view, view + 1));
	}

	private boolean isSomebody(Run run) {
		return period.isCapitalized(run.from()) || Description.of(period.span(run.from(), run.to()).in(period.text())).kind() != Description.Kind.UNTOLD;
	}

	/** "as “slow,” which is what millers call it": the clause tells of the word. */
	private int endOfName(int from, int as) {
		int end = ReportedClause.end(period, from);
		for (int i = as + 1; i < end; i++) {
			if (period.endsSentence(i)) return i + 1;
			if (period.lower(i).equals(",") && FunctionWords.RELATIVES.contains(period.lower(i + 1))) return i;
		}
		return end;
	}

	private boolean isOfObject(int i) {
		String word = period.lower(i);
		return word.equals("'s") || word.equals("-") || period.at(i).isNumber()
				|| period.isWord(i) && !FunctionWords.CONJUNCTIONS.contains(word) && !period.isAuxiliary(i) && !word.equals("by");
	}

	private void readAccording(int i) {
		if (!period.lower(i).equals("according") || !period.lower(i + 1).equals("to")) return;
		int named = FunctionWords.isAdverb(period.lower(i + 2)) && period.lower(i + 2).endsWith("ly") ? i + 3 : i + 2;
		Run bare = SpeakerPhrase.bareAfter(period, named);
		boolean leads = i == 0 || SpeakerPhrase.isJoined(period, i, bare) || i == 1 && (period.isWord(0) || period.lower(0).equals("("));
		// "In all, according to Lee's memo, forty boats sank."
		boolean between = !leads && period.lower(i - 1).equals(",") && period.lower(bare.to()).equals(",") && !hasVerb(i)
				&& period.hasFinite(bare.to(), period.stop());
		boolean pronoun = FunctionWords.OBJECT_PRONOUNS.contains(period.lower(named)) && !period.isWord(named + 1);
		Run source = pronoun ? new Run(named, named + 1) : leads || between ? bare
				: SpeakerPhrase.after(period, i + 2).filter(run -> run.to() >= period.stop()).orElseGet(() -> withMaker(bare));
		if (source.isEmpty()) return;
		if (leads && behindSource(source.to()) < 0) source = withClause(source);
		int from = leads ? behindSource(source.to()) : ReportedClause.startBefore(period, i);
		int end = leads ? ReportedClause.end(period, from) : ReportedClause.trimmed(period, 0, i);
		if (from < 0 || end <= from) return;
		int rest = source.to() + 1;
		boolean split = !leads && period.lower(source.to()).equals(",") && period.lower(i - 1).equals(",") && rest < period.stop()
				&& (!hasVerb(end) || HeadNoun.isOneOf(period, source, POLLS) && period.lower(rest).equals("and") && period.isAuxiliary(rest + 1));
		// "“The town,” according to its mayor, “is rich.”"
		boolean quoted = i == 1 && period.isQuotation(0) && period.lower(source.to()).equals(",") && period.isQuotation(rest)
				&& rest + 1 >= period.stop();
		if (split || quoted) addSplit(new Run(0, end), new Run(rest, ReportedClause.end(period, rest)), source, new Run(i, i + 2));
		else add(from, end, Optional.of(source), new Run(i, i + 2));
	}

	/** Not "Lee's answer, according to Roth, is …": "'s" is no verb where a noun and the pause follow. */
	private boolean hasVerb(int end) {
		int owner = end - 1;
		while (owner > 0 && period.isWord(owner)) owner--;
		boolean owns = period.lower(owner).equals("'s") && owner < end - 1 && !period.hasFinite(owner + 1, end);
		return period.hasFinite(0, owns ? owner : end);
	}

	/** "a poll by the Post", "a report on state television": who made it, or where it was told, if nothing comes behind. */
	private Run withMaker(Run source) {
		String last = period.lower(source.to() - 1);
		boolean brought = BROUGHT.contains(last) && period.lower(source.to()).equals("by");
		boolean document = !source.isEmpty() && (brought || MADE.contains(last) && TIES.contains(period.lower(source.to())));
		Run maker = document && !period.isTime(source.to() + 1) ? SpeakerPhrase.bareAfter(period, source.to() + 1) : source;
		boolean whole = !maker.isEmpty() && (maker.to() >= period.stop() || period.lower(maker.to()).equals(","));
		return document && whole ? new Run(source.from(), maker.to()) : source;
	}

	/** "According to a study published in May, boats sink": the source ends at the pause. */
	private Run withClause(Run source) {
		for (int i = source.to(); i < Math.min(source.from() + LONGEST_SOURCE, period.stop()); i++) {
			if (period.isQuotation(i)) break;
			if (period.lower(i).equals(",")) return new Run(source.from(), i);
		}
		return source;
	}

	/** "As reported by the Post, …", "as first reported by the Post". */
	private void readReportedBy(int by) {
		int verb = by - 1;
		if (!period.lower(by).equals("by") || !REPORTED.contains(period.lower(verb))) return;
		int as = FunctionWords.isAdverb(period.lower(verb - 1)) ? verb - 2 : verb - 1;
		Run source = SpeakerPhrase.bareAfter(period, by + 1);
		if (!period.lower(as).equals("as") || source.isEmpty() || as != 0) return;
		int from = behindSource(source.to());
		int end = from < 0 ? -1 : ReportedClause.end(period, from);
		if (end > from) add(from, end, Optional.of(source), new Run(as, by + 1));
	}

	private void addSplit(Run left, Run right, Run source, Run cue) {
		if (right.isEmpty()) return;
		boolean mixed = period.hasQuotation(left.from(), left.to()) || period.hasQuotation(right.from(), right.to());
		List<Span> spans = List.of(content(left.from(), left.to()), content(right.from(), right.to()));
		boolean quoted = left.to() == left.from() + 1 && period.isQuotation(left.from()) && period.isQuotation(right.from());
		found.add(new Utterance(quoted ? Directness.DIRECT : mixed ? Directness.MIXED : Directness.INDIRECT, spans,
				Optional.of(period.span(source.from(), source.to())), Optional.of(period.span(cue.from(), cue.to()))));
	}

	/** Where the clause begins that a leading "according to" reports, past what is set off behind the source; -1 if no pause follows. */
	private int behindSource(int pause) {
		if (!period.lower(pause).equals(",") && !period.lower(pause).equals(":")) return opensAmount(pause) ? pause : -1;
		for (int i = pause + 1; i < period.stop(); i++) {
			if (period.lower(i).equals(",")) return period.hasFinite(pause + 1, i) || isSubject(pause + 1, i)
					|| LeadingClause.opensWithTime(period, pause + 1, i) ? pause + 1 : i + 1;
		}
		return pause + 1;
	}

	/** "the pier, also known as Pier 6, had been closed": what stands before the first comma has its verb behind the second. */
	private boolean isSubject(int from, int comma) {
		int second = comma + 1;
		while (second < Math.min(comma + LONGEST_SOURCE, period.stop()) && !period.lower(second).equals(",")) second++;
		boolean verb = period.isAuxiliary(second + 1) || period.isPastVerb(second + 1);
		return FunctionWords.DETERMINERS.contains(period.lower(from)) && period.lower(second).equals(",") && verb;
	}

	/** "According to the ministry over 40 boats …". */
	private boolean opensAmount(int i) {
		int amount = AMOUNTS.contains(period.lower(i)) ? i + 1 : i;
		return period.at(amount).isNumber() && amount > i && period.hasFinite(amount, period.stop());
	}

	/** "Lee's answer was that it leaks", "Her fear is that “it leaks.”" */
	private void readAnswer(int noun) {
		int that = noun + 2;
		boolean told = period.lower(that).equals("that") && FunctionWords.BE.contains(period.lower(noun + 1))
				&& (MESSAGES.contains(period.lower(noun)) || SPEECH_NOUNS.contains(period.lower(noun)) || OFTEN_NOBODYS.contains(period.lower(noun)));
		if (!told || !period.isWord(that + 1) && !period.isQuotation(that + 1)) return;
		int end = ReportedClause.end(period, that);
		Optional<Run> speaker = ownerOf(NounPhrase.beforeAdjectives(period, noun)).filter(run -> !OTHER_OWNERS.contains(period.lower(run.from())));
		if (speaker.isPresent() && end > that) add(that, end, speaker, new Run(noun, noun + 2));
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

	private void readNoun(int i) {
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
				: ownerOf(owner).or(() -> isFound(that) ? Optional.empty() : LeadingSubject.ofVoice(period, owner));
		if (whole && speaker.isPresent()) add(that + 2, that + 3, speaker, new Run(i, i + 1));
		boolean told = speaker.isPresent() && !period.isPast(that + 1)
				&& (period.opensWithClause(that + 1) || period.hasQuotation(that + 1, that + FIRST_WORDS));
		boolean pronoun = maker.isEmpty() && FunctionWords.POSSESSIVES.contains(period.lower(owner));
		if (whole || (remarks || !maker.isEmpty()) && (!told || pronoun)) return;
		int start = !maker.isEmpty() ? Math.max(owner, i - 1) : speaker.isPresent() && speaker.get().to() >= owner ? speaker.get().from() : owner;
		int end = NounPhrase.besideNoun(period, start, that, Math.min(ReportedClause.end(period, that), leadingEnd(that)));
		boolean opens = start == 0 || start == 1 && (period.lower(0).equals("but") || period.lower(0).equals("and"));
		if (opens && !FunctionWords.PREPOSITIONS.contains(period.lower(0))) end = Math.min(end, mainVerb(that, end));
		// "said in a statement that": the verb has said it.
		if (speaker.isEmpty() && (isFound(that) || LeadingClause.isDisputed(period, owner - 1))) return;
		// "Brook shared Lee's fear that it leaks", where "Lee's fear that it leaks proved wrong" is told by the writer.
		boolean owned = that == i + 1 && speaker.isPresent() && (owner == i - 1 || !period.lower(i - 1).endsWith("s"))
				&& (period.isPastVerb(start - 1) || period.lower(start - 1).endsWith("ing")) && !FunctionWords.TIME_NOUNS.contains(period.lower(that + 1));
		if (!owned && OFTEN_NOBODYS.contains(period.lower(i))) return;
		if ((that == i + 1 || speaker.isPresent()) && !period.isAuxiliary(that + 1)) add(that, end, speaker, new Run(i, i + 1));
	}

	/**
	 * "Though they share her view that …, they left", "Reacting to Lee's claim that …, the mayor said": the clause only leads up to the
	 * main one, and ends at its pause.
	 */
	private int leadingEnd(int from) {
		boolean place = FunctionWords.PREPOSITIONS.contains(period.lower(0)) && !LooseSubject.hasVerb(period, 1, from);
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

	private boolean isFound(int content) {
		int start = period.at(content).start();
		return found.stream().anyMatch(one -> one.start() == start);
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

	/** "Lee: “…”" and the headline's "Lee: Port Will Close", a name and a colon before what is said. */
	private void readLabel(int i) {
		if (!period.lower(i).equals(":") || attributed.contains(i + 1)) return;
		Optional<Run> name = Signature.label(period, i);
		if (name.isEmpty()) return;
		boolean alone = period.isQuotation(i + 1) && (period.count(i + 2, period.stop()) == 0 || period.lower(i + 2).startsWith("http"));
		int end = alone ? i + 2 : ReportedClause.trimmed(period, i + 1, period.stop());
		if (end > i + 1) add(i + 1, end, name, new Run(i, i + 1));
	}

	/** "“The dam will hold”: Ann Lee", a headline that ends with who said it. */
	private void readHeading(int colon) {
		if (colon != 1 || !period.lower(1).equals(":") || !period.isQuotation(0)) return;
		var name = new Run(2, period.stop());
		boolean ends = !name.isEmpty() && period.stop() == period.size() && Signature.isLargeName(period, name);
		if (!ends || attributed.contains(0) || FunctionWords.DETERMINERS.contains(period.lower(2))) return;
		boolean told = period.quotation(0).filter(one -> one.inner().in(period.text()).split(" ").length >= Signature.HEADLINE_NAME_WORDS).isPresent();
		if (told) add(0, 1, Optional.of(name), new Run(1, 2));
	}

	private Span content(int from, int to) {
		for (int i = from; i < to; i++) {
			if (period.isQuotation(i)) attributed.add(i);
		}
		return to == from + 1 ? period.quotation(from).map(Quotation::inner).orElseGet(() -> period.span(from, to)) : period.span(from, to);
	}

	private Directness directness(int from, int to) {
		if (!period.hasQuotation(from, to)) return Directness.INDIRECT;
		return to == from + 1 ? Directness.DIRECT : Directness.MIXED;
	}

	private void add(int from, int to, Optional<Run> source, Run cue) {
		var speaker = source.map(run -> period.span(run.from(), run.to()));
		found.add(new Utterance(directness(from, to), List.of(content(from, to)), speaker, Optional.of(period.span(cue.from(), cue.to()))));
	}
}
