package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.Shape;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Finds the verbs of saying in a period, tells them from the nouns that look alike, and finds who says. */
final class CueReader {
	/** "It is too soon to say": nobody does. */
	private static final WordSet HARD = WordSet.of("soon", "early", "late", "hard", "difficult", "easy", "fair", "safe", "impossible",
			"enough");
	private static final WordSet LOOSE_ADVERBS = WordSet.of("there", "here", "at", "all", "both", "so", "today", "yesterday", "tonight",
			"however", "thus", "since");
	/** "they have often said" */
	private static final int LONGEST_VERB = 4;
	private static final int LONGEST_EVENT = 3;
	private static final WordSet POINTERS = WordSet.of("it", "that", "this", "which");
	/** So far before "called" the article of what it names may stand. */
	private static final int NAMED_WITHIN = 6;

	/** Stand before their subject, and take no person as their object. */
	private static final WordSet INVERTED = WordSet.of("say", "add", "note", "explain", "state", "insist");
	private static final WordSet BEGAN = WordSet.of("began", "started");
	private static final WordSet DENIES = WordSet.of("deny", "reject", "dispute", "refute", "dismiss", "rebut", "rebuff");

	private final Period period;
	private final List<Cue> cues = new ArrayList<>();
	private final LeadingSubject leading;

	private CueReader(Period period) {
		this.period = period;
		leading = new LeadingSubject(period);
	}

	/** In text order. */
	static List<Cue> cuesIn(Period period) {
		var reader = new CueReader(period);
		for (int i = 0; i < period.size(); i++) reader.read(i);
		return reader.cues;
	}

	/** Whose sentence it is, where nobody is said to say anything. */
	static Optional<Run> subjectOf(Period period) {
		return new LeadingSubject(period).before(period.stop());
	}

	/** The same, if it ends before the offset, for whoever a pronoun there may mean. */
	static Optional<Span> subjectBefore(Period period, int offset) {
		// "The dams are old, they said": what they say is not about themselves.
		if (offset < period.span().end() && isAside(period, offset)) return Optional.empty();
		return subjectOf(period).map(run -> period.span(run.from(), run.to())).filter(span -> span.end() <= offset);
	}

	private static boolean isAside(Period period, int offset) {
		int i = period.tokenAt(offset);
		String first = period.lower(0);
		boolean leads = FunctionWords.LEADS.contains(first) || FunctionWords.PREPOSITIONS.contains(first);
		boolean pause = period.lower(i - 1).equals(",") || period.isQuotation(i - 1);
		int end = i + 1;
		while (end < period.stop() && end - i <= LONGEST_VERB && period.isWord(end)) end++;
		return pause && !leads && end - i <= LONGEST_VERB;
	}

	private void read(int i) {
		if (BEGAN.contains(period.lower(i))) readBegan(i);
		if (!period.isWord(i) || !SpeechVerbs.mayBegin(period.lower(i))) return;
		int particle = Adverbial.particle(period, i);
		Optional<SpeechVerbs.Form> phrasal = period.isWord(particle) ? SpeechVerbs.form(period.lower(i), period.lower(particle))
				: Optional.empty();
		// "He commented on the dam, “It leaks.”": what is said stands in the marks.
		boolean matter = phrasal.filter(found -> (!found.verb().isAlsoQuoting() || period.quotations().isEmpty())
				&& !Deed.isAdmission(period, found.verb(), particle)).isPresent();
		Optional<SpeechVerbs.Form> form = matter ? phrasal : SpeechVerbs.form(period.lower(i));
		if (isInsideQuoting(i)) return;
		Optional<Cue> given = PassiveReader.quotedBy(period, i).or(() -> form.filter(found -> isAmount(i, found))
				.map(found -> new Cue(new Run(i, i + 1), i, found, Optional.of(new Run(0, i + 1)), false)));
		given.ifPresent(cues::add);
		if (given.isPresent() || form.isEmpty() || Lookalikes.isOwn(period, i, form.get())) return;
		if (period.isCapitalized(i) && i > 0 && !SpeechVerbs.HEADLINE_VERBS.contains(period.lower(i))) return;
		int from = withAuxiliaries(i);
		boolean past = form.get().shape() == Shape.PAST;
		if (new Lookalikes(period).isNoun(i, from, form.get().shape()) || past && PassiveReader.isPassive(period, i, from, form.get())) return;
		if (past && i == 0 && !isSaidFirst(i, form.get())) return;
		cue(i, from, form.get()).filter(found -> !form.get().verb().lemma().equals("go on") || goesOnSpeaking(found)).map(this::mended)
				.map(found -> WholeSubject.of(period, found).withFeeling(period)).ifPresent(cues::add);
	}

	/** With a speaker that can be one. */
	private Cue mended(Cue cue) {
		return cue.spokenBy(cue.speaker().flatMap(run -> SpeakerPhrase.mended(period, run).or(() -> mainSubject(cue.words().from())
				.filter(main -> !period.isAuxiliary(run.from() - 1) && main.to() <= cue.words().from() && !main.equals(run)))));
	}

	/** "First estimates put the cost at ten dollars": they do, and nobody "First" estimates it. */
	private boolean isAmount(int i, SpeechVerbs.Form form) {
		return i == 1 && form.shape() == Shape.PRESENT && SpeechVerbs.NOUNS_FIRST.contains(period.lower(i)) && period.lower(i + 1).equals("put");
	}

	/** "“It leaks,” Ann Lee began.", not "The talks began." */
	private void readBegan(int i) {
		Optional<Run> subject = period.isWord(i + 1) && !opensEvent(i + 1) ? Optional.empty() : SpeakerPhrase.before(period, i, 0);
		Optional<SpeechVerbs.Form> form = SpeechVerbs.form("begin").map(base -> new SpeechVerbs.Form(base.verb(), Shape.PAST));
		if (subject.filter(run -> period.endsSentence(run.from() - 1)).isPresent() && form.isPresent())
			cues.add(new Cue(new Run(i, i + 1), i, form.get(), subject, false));
	}

	/** "began the meeting, adding": what was opened by what is said. */
	private boolean opensEvent(int from) {
		boolean determined = FunctionWords.DETERMINERS.contains(period.lower(from));
		int end = from + 1;
		while (determined && end - from <= LONGEST_EVENT && period.isWord(end) && !FunctionWords.PREPOSITIONS.contains(period.lower(end))) end++;
		return determined && end > from + 1 && !period.isWord(end);
	}

	/** "“It leaks,” she went on.", not "went on to win" and not "The rain went on." */
	private boolean goesOnSpeaking(Cue cue) {
		return !period.isWord(cue.words().to()) && cue.speaker().filter(run -> period.isCapitalized(run.to() - 1)
				|| FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(run.from())) || isPerson(run)).isPresent();
	}

	private boolean isPerson(Run subject) {
		return Description.of(period.span(subject.from(), subject.to()).in(period.text())).kind() == Description.Kind.PERSON;
	}

	private int withAuxiliaries(int verb) {
		int from = verb;
		while (from > 0 && (period.isAuxiliary(from - 1) || isAdverb(from - 1, verb) || isParticle(from - 1) || isDegree(from)
				 || SpeakerPhrase.isJoint(period, from - 1))) from--;
		int before = Adverbial.beforeAside(period, from);
		if (before < from) {
			while (before > 0 && (period.isAuxiliary(before - 1) || isAdverb(before - 1, verb))) before--;
			return before;
		}
		while (from < verb && (isLooseAdverb(from) || period.lower(from).equals("'s") && !period.lower(verb).endsWith("ing"))) from++;
		return from;
	}

	/** Not the "Kelly" of "Mr. Kelly said", where "Lee Finally Says" is a headline. */
	private boolean isAdverb(int i, int verb) {
		return FunctionWords.isAdverb(period.lower(i)) && (i == 0 || !period.isCapitalized(i) || period.isCapitalized(verb));
	}

	/** "and most recently defended", "all but accused". */
	private boolean isDegree(int from) {
		String word = period.lower(from - 1);
		if (word.equals("but")) return period.lower(from - 2).equals("all");
		return (word.equals("most") || word.equals("more") || word.equals("very")) && FunctionWords.isAdverb(period.lower(from))
				&& period.lower(from).endsWith("ly");
	}

	private boolean isParticle(int i) {
		return period.lower(i).equals("to") && i > 0 && SpeechVerbs.form(period.lower(i + 1)).isPresent();
	}

	/** An adverb that opens the clause ("Later, …") or belongs to the noun before. */
	private boolean isLooseAdverb(int i) {
		return LOOSE_ADVERBS.contains(period.lower(i)) && !period.lower(i + 1).equals("but");
	}

	/** "It is important to remember", "it's worth noting": the writer says so to the reader. */
	private boolean isOfNobody(int to) {
		String be = period.lower(to - 2);
		// "that is to say", "what it is to say is that …", but not "her answer to this is to say that …"
		if (FunctionWords.BE.contains(period.lower(to - 1)) && period.lower(to + 1).equals("say")) return POINTERS.contains(be)
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(to - 3));
		boolean adjective = period.isWord(to - 1) && !FunctionWords.PREPOSITIONS.contains(period.lower(to - 1));
		int it = period.lower(to - 3).equals("would") ? to - 4 : to - 3;
		return adjective && period.lower(it).equals("it") && (FunctionWords.BE.contains(be) || be.equals("'s"));
	}

	/** "saying" in "was quoted as saying". */
	private boolean isInsideQuoting(int i) {
		return !cues.isEmpty() && cues.getLast().words().to() > i;
	}

	private Optional<Cue> cue(int i, int from, SpeechVerbs.Form form) {
		Run words = new Run(from, form.verb().lemma().indexOf(' ') < 0 ? i + 1 : Adverbial.particle(period, i) + 1);
		boolean having = form.shape() == Shape.PAST && period.lower(from - 1).equals("having");
		boolean loose = form.shape() == Shape.GERUND && !period.isAuxiliary(from) && !period.isAuxiliary(i - 1) || having || period.lower(from).equals("to")
				|| period.lower(i - 1).equals("to") && !period.isAuxiliary(from);
		String before = period.lower(from - 1);
		boolean untold = period.lower(i - 1).equals("to") && HARD.contains(period.lower(i - 2))
				&& FunctionWords.QUESTION_WORDS.contains(period.lower(i + 1));
		// "According to state law": no verb.
		if (period.lower(i - 2).equals("according")) return Optional.empty();
		boolean worth = before.equals("worth") || period.lower(i - 1).equals("to") && isOfNobody(i - 1);
		boolean shown = form.verb().lemma().equals("show") && (loose || !period.lower(i + 1).equals("that"))
				&& !Study.isFinding(period, i)
				&& (loose || SpeakerPhrase.before(period, from, 0).filter(run -> Study.is(period, run)).isEmpty());
		if (untold || worth || shown) return Optional.empty();
		if (loose) {
			if (having) return Optional.of(new Cue(new Run(from - 1, i + 1), i, new SpeechVerbs.Form(form.verb(), Shape.GERUND),
					looseSubject(i, from - 1, Shape.GERUND), false));
			Optional<Run> subject = looseSubject(i, from, form.shape());
			return Optional.of(new Cue(words, i, form, subject, false));
		}
		// "said it was late and on Tuesday urged them to go"
		String link = period.lower(Adverbial.beforeTime(period, from, 1) - 1);
		if (link.equals("and") || link.equals("but") || link.equals("or")) {
			Optional<Run> subject = new LooseSubject(period, from).antecedent(link).or(() -> mainSubject(from))
					.or(() -> period.isQuotation(from - 2) ? SpeakerPhrase.before(period, from - 2, 0) : Optional.empty())
					.filter(run -> !period.isQuotation(from - 2) || run.to() != from - 2 || period.isCapitalized(run.to() - 1));
			return Optional.of(new Cue(words, i, form, subject, false));
		}
		boolean pause = before.equals(",") || before.equals("\u2014") || before.equals("-");
		Optional<Run> set = pause ? SpeakerHead.beforePause(period, from) : Optional.empty();
		if (pause) {
			boolean turned = INVERTED.contains(form.verb().lemma())
					&& set.filter(run -> SpeakerHead.isStatement(period, run, i + 1)).isPresent();
			boolean leads = set.isPresent() && !turned && (!isSaidByWhoeverEnds(i, form) || JoinedSubject.namesOthers(period, set.get())
					|| SpeakerHead.opensWithName(period, set.get()) || SpeakerHead.opensWithRole(period, set.get()));
			if (leads) return Optional.of(new Cue(words, i, form, set, false));
		}
		if (period.isQuotation(from - 1)) {
			Optional<Run> around = SpeakerHead.aroundQuotation(period, from - 1);
			if (around.isPresent()) return Optional.of(new Cue(words, i, form, around, false));
		}
		if (period.isQuotation(from - 1) || before.equals(",") || from == 0 || before.equals("as") || before.equals("-")
				|| before.equals("\u2014")) {
			boolean opens = from == 0 && !isSaidFirst(i, form);
			Optional<Run> behind = opens || period.lower(i + 1).equals(",") ? Optional.empty() : invertedSubject(words.to() - 1, form);
			if (behind.isPresent()) return Optional.of(new Cue(words, i, form, behind, true));
		}
		Optional<Run> heard = form.shape() == Shape.BASE ? LeadingSubject.overheard(period, from) : Optional.empty();
		Optional<Run> subject = heard.or(() -> LooseSubject.busy(period, from))
				.or(() -> (pause ? set : SpeakerPhrase.before(period, from, 0)).map(run -> SpeakerHead.withName(period, run)));
		if (subject.isPresent() && isNaming(i, from, form, subject.get())) return Optional.empty();
		// "He left, making repeated errors": no verb.
		boolean deed = form.shape() == Shape.PAST && subject.filter(run -> run.to() - run.from() == 1 && LooseSubject.isDeed(period, run.from())).isPresent();
		if (deed) return Optional.empty();
		if (subject.isEmpty() && before.equals(",")) subject = mainSubject(from);
		return subject.map(run -> new Cue(words, i, form, Optional.of(switch (form.shape()) {
			case PRESENT -> behindAnd(run);
			case BASE -> GovernedParticiple.behindSeeing(period, run);
			default -> run;
		}), false));
	}

	/** "His name is Ted Roth and Ann Lee says": one person says. */
	private Run behindAnd(Run subject) {
		if (!period.isAuxiliary(subject.from() - 1)) return subject;
		for (int i = subject.to() - 1; i > subject.from(); i--) {
			if (period.lower(i).equals("and")) return new Run(i + 1, subject.to());
		}
		return subject;
	}

	private Optional<Run> looseSubject(int verb, int from, Shape shape) {
		Optional<Run> heard = Embedded.subject(period, from).or(() -> LeadingSubject.overheard(period, from));
		if (heard.isPresent()) return heard;
		var subject = new LooseSubject(period, from);
		if (shape != Shape.GERUND) {
			Optional<Run> near = subject.nearest().or(() -> Embedded.ownerOfAttempt(period, from)).or(subject::driven);
			if (near.isPresent()) return near;
			Optional<Run> main = mainSubject(from);
			boolean opens = main.isEmpty() && period.lower(from).equals("to");
			return opens ? SpeakerPhrase.before(period, from, 0).filter(run -> run.from() == 0) : main;
		}
		if (from <= 1) return subjectBehindComma(verb);
		boolean leads = FunctionWords.PREPOSITIONS.contains(period.lower(from - 1)) || period.lower(from).equals("to")
				|| FunctionWords.TIME_NOUNS.contains(period.lower(from - 1));
		return subject.cited().or(() -> GovernedParticiple.subject(period, from)).or(subject::broughtInto).or(subject::had)
				.or(subject::allTheWhile).or(subject::seen).or(subject::interrupted).or(subject::stepping).or(subject::attendant)
				.or(subject::second).or(subject::messenger).or(subject::beside).or(subject::clause)
				.or(() -> Embedded.inRelative(period, from)).or(() -> mainSubject(from))
				.or(() -> leads ? subjectBehindComma(verb) : subject.before());
	}

	/** "a comet called Wild 2": a participle that only names, where "a clerk confirmed that …" tells. */
	private boolean isNaming(int i, int from, SpeechVerbs.Form form, Run subject) {
		if (form.shape() != Shape.PAST || from < i || !form.verb().may(SpeechVerb.Use.OBJECT) || period.opensWithPronoun(i + 1)
				|| !form.verb().may(SpeechVerb.Use.QUOTE) || !form.verb().isName() || period.lower(i + 1).equals("that")) return false;
		boolean title = period.isCapitalized(i + 1) || period.isQuotation(i + 2) && !period.isWord(i + 3);
		boolean article = FunctionWords.ARTICLES.contains(period.lower(i + 1)) && !title && !NounPhrase.isNameAlone(period, i + 1);
		if (article || FunctionWords.OBJECT_PRONOUNS.contains(period.lower(i + 1)) && !period.isCapitalized(i + 1)
				|| subject.to() - subject.from() < 2) return false;
		boolean whole = FunctionWords.DETERMINERS.contains(period.lower(subject.from()));
		for (int j = i - 2; j >= Math.max(whole ? subject.from() : 0, i - NAMED_WITHIN); j--) {
			if (period.lower(j).equals("a") || period.lower(j).equals("an") || period.lower(j).equals("one")) return true;
		}
		return false;
	}

	private Optional<Run> invertedSubject(int verb, SpeechVerbs.Form form) {
		boolean finite = form.shape() == Shape.PAST || form.shape() == Shape.PRESENT || form.shape() == Shape.BASE;
		boolean tells = SpeechVerbs.TELL.contains(form.verb().lemma());
		if (!finite || !form.verb().may(SpeechVerb.Use.QUOTE) || tells || Adverbial.isWhen(period, verb + 1))
			return Optional.empty();
		Optional<Run> behind = SpeakerPhrase.after(period, verb + 1);
		if (behind.isEmpty()) return behind;
		String next = period.lower(behind.get().to());
		if (FunctionWords.AUXILIARIES.contains(next) || period.lower(verb + 1).equals("that")) return Optional.empty();
		if (LooseSubject.isSpokenOf(period, behind.get()) || LooseSubject.isLimb(period, verb, form, behind.get())) return Optional.empty();
		// "He left, called Lee a “thief” and …"
		boolean named = form.verb().may(SpeechVerb.Use.OBJECT) && FunctionWords.ARTICLES.contains(next);
		if (form.verb().isName() && (named || period.isQuotation(behind.get().to()))) return Optional.empty();
		boolean leadsOn = next.equals("when") || next.equals("to") || !form.verb().lemma().equals("say");
		if (leadsOn && isThing(behind.get(), form)) return Optional.empty();
		if (FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(verb + 1)) && (period.isWord(verb + 2) || period.isQuotation(verb + 2))
				&& !FunctionWords.PREPOSITIONS.contains(next) && !FunctionWords.isAdverb(next)) return Optional.empty();
		return behind;
	}

	/** "Roth's refusal", "the days", "bankruptcy": what would be the subject is what is spoken of. */
	private boolean isThing(Run subject, SpeechVerbs.Form form) {
		boolean owned = false;
		int end = subject.from();
		for (; end < subject.to() && !period.lower(end).equals(",") && !period.lower(end).equals("by"); end++) owned |= period.lower(end).equals("'s");
		boolean named = period.isCapitalized(end - 1) || !period.isWord(end - 1);
		// "exhorted Roth's clerk, Ann Lee"
		boolean apposed = owned && period.lower(end).equals(",") && end + 1 < subject.to() && isPerson(new Run(end - 1, end));
		if (named || owned) return !named && !apposed;
		// "declared bankruptcy", not "confirmed staff"
		boolean alone = end == subject.from() + 1 && form.verb().lemma().equals("declare") && !period.lower(subject.from()).endsWith("s")
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(subject.from()))
				&& !FunctionWords.DETERMINERS.contains(period.lower(subject.from())) && !period.hasQuotation(0, subject.from());
		return (alone || period.lower(end).equals("when")) && !isPerson(new Run(subject.from(), end));
	}

	/** "Said Lee, “…”", "Said a clerk, “…”", "Added the mayor: “…”", "Stated Lee:" */
	private boolean isSaidFirst(int verb, SpeechVerbs.Form form) {
		boolean begins = period.isCapitalized(verb + 1) || FunctionWords.ARTICLES.contains(period.lower(verb + 1));
		if (!begins || !form.verb().may(SpeechVerb.Use.QUOTE)) return false;
		Run name = SpeakerPhrase.bareAfter(period, verb + 1);
		int whole = SpeakerPhrase.after(period, verb + 1).map(Run::to).orElse(name.to());
		// "Said Ann Lee, who runs the port, “…”"
		if (period.isCapitalized(name.from()) && period.lower(whole).equals(",") && period.isQuotation(whole + 1)) return true;
		boolean named = period.isCapitalized(name.from()) || form.verb().lemma().equals("say");
		return !name.isEmpty() && (period.lower(name.to()).equals(",") && period.isQuotation(name.to() + 1) && named
				|| period.lower(name.to()).equals(":") && (period.isQuotation(name.to() + 1) || name.to() + 1 >= period.size()));
	}

	/** "The price rose, a record, said Lee.": the name behind "said" is all that follows, so it is the subject. */
	private boolean isSaidByWhoeverEnds(int verb, SpeechVerbs.Form form) {
		return form.verb().lemma().equals("say") && SpeakerPhrase.after(period, verb + 1)
				.filter(run -> run.to() >= period.stop() && !period.isQuotation(run.to() - 1) && !LeadingSubject.isClause(period, run)).isPresent();
	}

	/** "Citing the flood, Lee …": who speaks in a clause that leads up to the main one. */
	private Optional<Run> subjectBehindComma(int verb) {
		for (int i = verb; i < period.stop(); i++) {
			// "Arguing that it leaks, with boats lost, Lee …", not "They never tire of telling this: In May, with boats lost, the crew …"
			boolean leadsOn = verb == 0 && FunctionWords.PREPOSITIONS.contains(period.lower(i + 1));
			boolean pause = period.lower(i).equals(",") || period.endsSentence(i);
			if (!pause || leadsOn || FunctionWords.CONJUNCTIONS.contains(period.lower(i + 1))
					|| period.lower(i + 1).equals("who") || period.lower(i + 1).equals("which")) continue;
			Run subject = FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i + 1)) ? new Run(i + 1, i + 2)
					: beforeVerb(SpeakerPhrase.bareAfter(period, i + 1));
			return subject.isEmpty() ? Optional.empty() : Optional.of(subject);
		}
		return Optional.empty();
	}

	private Run beforeVerb(Run phrase) {
		for (int i = phrase.from() + 1; i < phrase.to(); i++) {
			if (period.isPastVerb(i)) return new Run(phrase.from(), i);
		}
		return phrase;
	}

	/** Who speaks where the verb has no subject of its own: that of the saying before, else that of the period. */
	private Optional<Run> mainSubject(int before) {
		Optional<Run> main = leading.before(before).filter(run -> !period.lower(run.from()).equals("whose"));
		for (int i = cues.size() - 1; i >= 0; i--) {
			Optional<Run> speaker = cues.get(i).speaker().filter(run -> main.isEmpty() || !leading.isBeforeMain(run));
			if (speaker.isPresent() && !isEmbedded(i, before)) return speaker;
		}
		return main.isPresent() || cues.isEmpty() ? main : cues.getLast().speaker();
	}

	/** Whether that saying stands in a clause within what somebody else says or does, so that the next one need not be its speaker's. */
	private boolean isEmbedded(int index, int before) {
		Cue cue = cues.get(index);
		int subject = cue.speaker().map(Run::from).orElse(0);
		if (subject >= cue.words().to()) return false;
		// "…, a charge that the mayor denied, saying …"
		if (DENIES.contains(cue.form().verb().lemma()) && cue.words().to() == before - 1 && period.lower(before - 1).equals(",")) return false;
		// "He said that after a talk the town had claimed a right, saying …"
		int that = index > 0 ? cues.get(index - 1).words().to() : subject;
		if (period.lower(that).equals("that") && that < subject && FunctionWords.PREPOSITIONS.contains(period.lower(that + 1))
				&& !period.hasFinite(that + 1, subject)) return true;
		// "It named ten men said to be lost and added …"
		if (cue.form().shape() == Shape.PAST && period.isPastVerb(subject - 1) && SpeechVerbs.form(period.lower(subject - 1)).isEmpty()) return true;
		if (period.lower(cue.words().from()).equals("to") && FunctionWords.DRIVES.contains(period.lower(subject - 1))) return true;
		if (FunctionWords.RELATIVES.contains(period.lower(subject))) return GovernedParticiple.hasPause(period, cue.words().to(), before);
		if (GovernedParticiple.isBesideNoun(period, cue, before)) return true;
		return FunctionWords.SUBORDINATES.contains(period.lower(subject - 1)) || index > 0 && cues.get(index - 1).words().to() == subject;
	}
}
