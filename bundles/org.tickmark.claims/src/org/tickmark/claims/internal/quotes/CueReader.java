package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.internal.quotes.extents.Deed;
import org.tickmark.claims.internal.quotes.phrases.Adverbial;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.Designation;
import org.tickmark.claims.internal.quotes.phrases.JoinedSubject;
import org.tickmark.claims.internal.quotes.phrases.NearestNoun;
import org.tickmark.claims.internal.quotes.phrases.Study;
import org.tickmark.claims.internal.quotes.phrases.TimePhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.speakers.GovernedParticiple;
import org.tickmark.claims.internal.quotes.speakers.InvertedSubject;
import org.tickmark.claims.internal.quotes.speakers.LooseSubject;
import org.tickmark.claims.internal.quotes.speakers.MendedSubject;
import org.tickmark.claims.internal.quotes.speakers.PartedSubject;
import org.tickmark.claims.internal.quotes.speakers.SharedSubject;
import org.tickmark.claims.internal.quotes.speakers.SpeakerPhrase;
import org.tickmark.claims.internal.quotes.speakers.StatementOrSpeaker;
import org.tickmark.claims.internal.quotes.speakers.VerbGroup;
import org.tickmark.claims.internal.quotes.speakers.Voice;
import org.tickmark.claims.internal.quotes.speakers.WholeSubject;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.Shape;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** Finds the verbs of saying in a period, tells them from the nouns that look alike, and finds who says. */
final class CueReader {
	/** "It is too soon to say": nobody does. */
	private static final WordSet HARD = WordSet.of("soon", "early", "late", "hard", "difficult", "easy", "fair", "safe", "impossible",
			"enough");
	private static final int LONGEST_EVENT = 3;
	private static final WordSet POINTERS = WordSet.of("it", "that", "this", "which");
	/** So far before "called" the article of what it names may stand. */
	private static final int NAMED_WITHIN = 6;

	/** Stand before their subject, and take no person as their object. */
	private static final WordSet INVERTED = WordSet.of("say", "add", "note", "explain", "state", "insist");
	private static final WordSet BEGAN = WordSet.of("began", "started");

	private final Period period;
	private final List<Cue> cues = new ArrayList<>();
	private final InvertedSubject inverted;
	private final SharedSubject shared;

	private CueReader(Period period) {
		this.period = period;
		inverted = new InvertedSubject(period);
		shared = new SharedSubject(period, cues);
	}

	/** In text order. */
	static List<Cue> cuesIn(Period period) {
		var reader = new CueReader(period);
		for (int i = 0; i < period.size(); i++) reader.read(i);
		return reader.cues;
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
		Optional<Cue> given = PassiveVerb.quotedBy(period, i).or(() -> form.filter(found -> isAmount(i, found))
				.map(found -> new Cue(new Run(i, i + 1), i, found, Optional.of(new Run(0, i + 1)), false)));
		given.ifPresent(cues::add);
		if (given.isPresent() || form.isEmpty() || Lookalikes.isOwn(period, i, form.get())) return;
		if (period.isCapitalized(i) && i > 0 && !SpeechVerbs.HEADLINE_VERBS.contains(period.lower(i))) return;
		int from = new VerbGroup(period).start(i);
		boolean past = form.get().shape() == Shape.PAST;
		if (new Lookalikes(period).isNoun(i, from, form.get().shape()) || past && PassiveVerb.isPassive(period, i, from, form.get())) return;
		if (past && i == 0 && !inverted.isSaidFirst(i, form.get())) return;
		cue(i, from, form.get()).filter(found -> !form.get().verb().lemma().equals("go on") || goesOnSpeaking(found)).map(this::mended)
				.map(found -> Feeling.joined(period, WholeSubject.of(period, found))).ifPresent(cues::add);
	}

	/** With a speaker that can be one. */
	private Cue mended(Cue cue) {
		return cue.spokenBy(cue.speaker().flatMap(run -> MendedSubject.mended(period, run).or(() -> shared.main(cue.words().from())
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
				|| FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(run.from())) || inverted.isPerson(run)).isPresent();
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
		if (isUntold(i, from, form, loose)) return Optional.empty();
		if (having) return Optional.of(new Cue(new Run(from - 1, i + 1), i, new SpeechVerbs.Form(form.verb(), Shape.GERUND),
				shared.ofLoose(i, from - 1, Shape.GERUND), false));
		if (loose) return Optional.of(new Cue(words, i, form, shared.ofLoose(i, from, form.shape()), false));
		// "said it was late and on Tuesday urged them to go"
		String link = period.lower(TimePhrase.beforeTime(period, from, 1) - 1);
		if (link.equals("and") || link.equals("but") || link.equals("or")) {
			Optional<Run> subject = new NearestNoun(period, from).antecedent(link).or(() -> shared.main(from))
					.or(() -> period.isQuotation(from - 2) ? SpeakerPhrase.before(period, from - 2, 0) : Optional.empty())
					.filter(run -> !period.isQuotation(from - 2) || run.to() != from - 2 || period.isCapitalized(run.to() - 1));
			return Optional.of(new Cue(words, i, form, subject, false));
		}
		return beside(words, i, form);
	}

	/** "It is hard to say why", "worth noting", "according to", "showed them the dam": nobody says anything. */
	private boolean isUntold(int i, int from, SpeechVerbs.Form form, boolean loose) {
		boolean hard = period.lower(i - 1).equals("to") && HARD.contains(period.lower(i - 2))
				&& FunctionWords.QUESTION_WORDS.contains(period.lower(i + 1));
		// "According to state law": no verb.
		if (hard || period.lower(i - 2).equals("according")) return true;
		if (period.lower(from - 1).equals("worth") || period.lower(i - 1).equals("to") && isOfNobody(i - 1)) return true;
		return form.verb().lemma().equals("show") && (loose || !period.lower(i + 1).equals("that"))
				&& !Study.isFinding(period, i)
				&& (loose || SpeakerPhrase.before(period, from, 0).filter(run -> Study.is(period, run)).isEmpty());
	}

	/** With the subject that stands beside it, before or behind. */
	private Optional<Cue> beside(Run words, int i, SpeechVerbs.Form form) {
		int from = words.from();
		String before = period.lower(from - 1);
		boolean pause = before.equals(",") || before.equals("\u2014") || before.equals("-");
		Optional<Run> set = pause ? PartedSubject.beforePause(period, from) : Optional.empty();
		if (set.filter(run -> leads(run, i, form)).isPresent()) return Optional.of(new Cue(words, i, form, set, false));
		if (period.isQuotation(from - 1)) {
			Optional<Run> around = PartedSubject.aroundQuotation(period, from - 1);
			if (around.isPresent()) return Optional.of(new Cue(words, i, form, around, false));
		}
		if (pause || period.isQuotation(from - 1) || from == 0 || before.equals("as")) {
			boolean opens = from == 0 && !inverted.isSaidFirst(i, form);
			Optional<Run> behind = opens || period.lower(i + 1).equals(",") ? Optional.empty() : inverted.behind(words.to() - 1, form);
			if (behind.isPresent()) return Optional.of(new Cue(words, i, form, behind, true));
		}
		return behindSubject(words, i, form, pause ? set : SpeakerPhrase.before(period, from, 0));
	}

	/** Whether the subject stands before the pause: "Ann Lee, the mayor, said", not "The price rose, a record, said Lee." */
	private boolean leads(Run set, int i, SpeechVerbs.Form form) {
		if (INVERTED.contains(form.verb().lemma()) && StatementOrSpeaker.isStatement(period, set, i + 1)) return false;
		return !inverted.isWhoeverEnds(i, form) || JoinedSubject.namesOthers(period, set)
				|| StatementOrSpeaker.opensWithName(period, set) || StatementOrSpeaker.opensWithRole(period, set);
	}

	/** @param near what stands right before */
	private Optional<Cue> behindSubject(Run words, int i, SpeechVerbs.Form form, Optional<Run> near) {
		int from = words.from();
		Optional<Run> heard = form.shape() == Shape.BASE ? Voice.overheard(period, from) : Optional.empty();
		Optional<Run> subject = heard.or(() -> LooseSubject.busy(period, from)).or(() -> near.map(run -> PartedSubject.withName(period, run)));
		if (subject.isPresent() && isNaming(i, from, form, subject.get())) return Optional.empty();
		// "He left, making repeated errors": no verb.
		boolean deed = form.shape() == Shape.PAST && subject.filter(run -> run.to() - run.from() == 1 && LooseSubject.isDeed(period, run.from())).isPresent();
		if (deed) return Optional.empty();
		if (subject.isEmpty() && period.lower(from - 1).equals(",")) subject = shared.main(from);
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

	/** "a comet called Wild 2": a participle that only names, where "a clerk confirmed that …" tells. */
	private boolean isNaming(int i, int from, SpeechVerbs.Form form, Run subject) {
		if (form.shape() != Shape.PAST || from < i || !form.verb().may(SpeechVerb.Use.OBJECT) || period.opensWithPronoun(i + 1)
				|| !form.verb().may(SpeechVerb.Use.QUOTE) || !form.verb().isName() || period.lower(i + 1).equals("that")) return false;
		boolean title = period.isCapitalized(i + 1) || period.isQuotation(i + 2) && !period.isWord(i + 3);
		boolean article = FunctionWords.ARTICLES.contains(period.lower(i + 1)) && !title && !Designation.isNameAlone(period, i + 1);
		if (article || FunctionWords.OBJECT_PRONOUNS.contains(period.lower(i + 1)) && !period.isCapitalized(i + 1)
				|| subject.to() - subject.from() < 2) return false;
		boolean whole = FunctionWords.DETERMINERS.contains(period.lower(subject.from()));
		for (int j = i - 2; j >= Math.max(whole ? subject.from() : 0, i - NAMED_WITHIN); j--) {
			if (period.lower(j).equals("a") || period.lower(j).equals("an") || period.lower(j).equals("one")) return true;
		}
		return false;
	}
}
