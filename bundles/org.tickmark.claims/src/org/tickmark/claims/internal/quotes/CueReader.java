package org.tickmark.claims.internal.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.internal.quotes.SpeechVerbs.Shape;
import org.tickmark.claims.internal.words.WordSet;

/** Finds the verbs of saying in a period, tells them from the nouns that look alike, and finds who says. */
final class CueReader {
	private static final WordSet PLURALS = WordSet.of("people", "men", "women", "police", "some", "many", "others", "most", "few", "both",
			"critics", "who", "they", "we", "i", "you", "which", "that", "those", "these");
	/** Are nouns more often than verbs unless a pronoun or a name stands before. */
	private static final WordSet NOUNS_FIRST = WordSet.of("state", "states", "claim", "claims", "report", "reports", "comment", "comments",
			"note", "notes", "promise", "promises", "attack", "attacks", "question", "questions", "answer", "answers", "charge", "charges",
			"fear", "fears", "hope", "hopes", "demand", "demands", "request", "requests", "estimate", "estimates", "rule", "rules",
			"signal", "signals", "cry", "praise", "blame", "order", "orders", "call", "calls", "threat", "threats", "offer", "offers",
			"vow", "vows", "pledge", "pledges", "protest", "protests", "post", "posts", "tweet", "tweets", "figure", "figures", "show",
			"shows", "find", "finds", "guess", "propose", "counter", "counters", "crack", "cracks", "quote", "quotes", "address",
			"addresses", "details", "detail", "brand", "brands", "label", "labels", "text", "texts", "email", "emails", "blog", "blogs",
			"feel", "feels", "chant", "chants");
	private static final WordSet HEADLINE_VERBS = WordSet.of("says", "say", "said", "tells", "calls", "claims", "warns", "vows", "slams",
			"blasts", "accuses", "praises", "asks", "urges", "admits", "denies", "defends", "rips", "mocks", "suggests", "argues",
			"predicts", "insists", "announces", "pledges", "promises", "declares", "criticizes", "reveals");

	private static final WordSet LOOSE_ADVERBS = WordSet.of("there", "here", "at", "all", "both", "so", "today", "yesterday", "tonight",
			"however", "thus", "since");
	private static final WordSet BEFORE_VERBS = WordSet.of("and", "but", "that");

	/** So far before "called" the article of what it names may stand. */
	private static final int NAMED_WITHIN = 6;

	private final Period period;
	private final List<Cue> cues = new ArrayList<>();
	/** The subject of the period, once it was looked for as far as {@link #searched}. */
	private Optional<Run> leading = Optional.empty();
	private int searched = 1;

	private CueReader(Period period) {
		this.period = period;
	}

	/** In text order. */
	static List<Cue> cuesIn(Period period) {
		var reader = new CueReader(period);
		for (int i = 0; i < period.size(); i++) reader.read(i);
		return reader.cues;
	}

	private void read(int i) {
		if (!period.isWord(i)) return;
		Optional<SpeechVerbs.Form> phrasal = period.isWord(i + 1) ? SpeechVerbs.form(period.lower(i), period.lower(i + 1))
				: Optional.empty();
		Optional<SpeechVerbs.Form> form = phrasal.isPresent() ? phrasal : SpeechVerbs.form(period.lower(i));
		if (form.isEmpty() || period.isCapitalized(i) && i > 0 && !HEADLINE_VERBS.contains(period.lower(i))) return;
		int from = withAuxiliaries(i);
		if (looksLikeNoun(i, from, form.get().shape()) || isPassive(i, from, form.get())) return;
		cue(i, from, form.get()).ifPresent(cues::add);
	}

	private int withAuxiliaries(int verb) {
		int from = verb;
		while (from > 0 && (period.isAuxiliary(from - 1) || FunctionWords.isAdverb(period.lower(from - 1)) || isParticle(from - 1))) from--;
		while (from < verb && (isLooseAdverb(from) || period.lower(from).equals("'s") && !period.lower(verb).endsWith("ing"))) from++;
		return from;
	}

	private boolean isParticle(int i) {
		return period.lower(i).equals("to") && i > 0 && SpeechVerbs.form(period.lower(i + 1)).isPresent();
	}

	/** An adverb that opens the clause ("Later, …") or belongs to the noun before. */
	private boolean isLooseAdverb(int i) {
		return LOOSE_ADVERBS.contains(period.lower(i));
	}

	/** "Value-added". */
	private boolean isTied(int i) {
		return period.lower(i - 1).equals("-")
				&& period.at(i - 1).end() == period.at(i).start();
	}

	private boolean looksLikeNoun(int i, int from, Shape shape) {
		String before = period.lower(i - 1);
		String subject = period.lower(from - 1);
		if (FunctionWords.ARTICLES.contains(before) || before.equals("'s") && shape != Shape.GERUND || isTied(i)) return true;
		return switch (shape) {
			case BASE -> NOUNS_FIRST.contains(period.lower(i)) && (isBareNoun(i, from, shape) || !isPluralVerb(i, from));
			case PRESENT -> isBareNoun(i, from, shape) || FunctionWords.PREPOSITIONS.contains(before) || period.at(from - 1).isNumber()
					|| subject.endsWith("s") && !period.isCapitalized(from - 1) && !subject.equals("'s")
					|| FunctionWords.CONJUNCTIONS.contains(before) && !BEFORE_VERBS.contains(before);
			case PAST -> FunctionWords.PREPOSITIONS.contains(before);
			case GERUND -> before.equals("-");
		};
	}

	/** One of the words that are nouns first, with nothing before it that makes it a verb. */
	private boolean isBareNoun(int i, int from, Shape shape) {
		String word = period.lower(i);
		String before = period.lower(i - 1);
		if (!NOUNS_FIRST.contains(word) || from < i || period.isCapitalized(i - 1)) return false;
		if (PLURALS.contains(before) || FunctionWords.SUBJECT_PRONOUNS.contains(before) || before.equals("to")) return false;
		if (before.equals(",") && !word.startsWith("state")) return false;
		return !(before.endsWith("s") && shape == Shape.BASE && period.lower(i + 1).equals("that"));
	}

	private boolean isPluralVerb(int i, int from) {
		String subject = period.lower(from - 1);
		if (from < i && period.isAuxiliary(from) || period.lower(i - 1).equals("to") || PLURALS.contains(subject)) return true;
		if (subject.endsWith("s") && period.isWord(from - 1) || subject.equals(",") && from > 2) return true;
		return period.lower(from - 2).equals("and") && period.isCapitalized(from - 1);
	}

	private boolean isPassive(int i, int from, SpeechVerbs.Form form) {
		if (form.shape() != Shape.PAST) return false;
		if (period.lower(i + 1).equals("by")) return true;
		for (int j = i - 1; j >= from && j >= 0; j--) {
			if (FunctionWords.BE.contains(period.lower(j))) return true;
		}
		return i == 0;
	}

	private Optional<Cue> cue(int i, int from, SpeechVerbs.Form form) {
		int floor = 0;
		Run words = new Run(from, form.verb().lemma().indexOf(' ') > 0 ? i + 2 : i + 1);
		boolean loose = form.shape() == Shape.GERUND && !period.isAuxiliary(from) || period.lower(from).equals("to")
				|| period.lower(i - 1).equals("to");
		String before = period.lower(from - 1);
		if (loose) {
			Optional<Run> subject = form.shape() == Shape.GERUND && from <= 1 ? subjectBehindComma(i) : mainSubject(from);
			return Optional.of(new Cue(words, i, form, subject, false));
		}
		if (before.equals("and") || before.equals("but") || before.equals("or")) {
			return Optional.of(new Cue(words, i, form, mainSubject(from), false));
		}
		if ((before.equals(",") || before.equals("\u2014") || before.equals("-")) && !isSaidByWhoeverEnds(i, form)) {
			Optional<Run> set = SpeakerPhrase.before(period, from, floor);
			if (set.isPresent()) return Optional.of(new Cue(words, i, form, set, false));
		}
		if (period.isQuotation(from - 1) || before.equals(",") || from == 0 || before.equals("as") || before.equals("-")
				|| before.equals("\u2014")) {
			Optional<Run> behind = from == 0 || period.lower(i + 1).equals(",") ? Optional.empty() : invertedSubject(words.to() - 1, form);
			if (behind.isPresent()) return Optional.of(new Cue(words, i, form, behind, true));
		}
		Optional<Run> subject = SpeakerPhrase.before(period, from, floor);
		if (subject.isPresent() && isNaming(i, from, form, subject.get())) return Optional.empty();
		if (subject.isEmpty() && before.equals(",")) subject = mainSubject(from);
		return subject.map(run -> new Cue(words, i, form, Optional.of(run), false));
	}

	/** "a comet called Wild 2": a participle that only names. */
	private boolean isNaming(int i, int from, SpeechVerbs.Form form, Run subject) {
		if (form.shape() != Shape.PAST || from < i || !form.verb().may(SpeechVerb.Use.OBJECT)
				|| !form.verb().may(SpeechVerb.Use.QUOTE)) return false;
		if (FunctionWords.ARTICLES.contains(period.lower(i + 1)) || FunctionWords.OBJECT_PRONOUNS.contains(period.lower(i + 1))
				|| subject.to() - subject.from() < 2) return false;
		for (int j = i - 2; j >= Math.max(0, i - NAMED_WITHIN); j--) {
			if (period.lower(j).equals("a") || period.lower(j).equals("an") || period.lower(j).equals("one")) return true;
		}
		return false;
	}

	private Optional<Run> invertedSubject(int verb, SpeechVerbs.Form form) {
		boolean finite = form.shape() == Shape.PAST || form.shape() == Shape.PRESENT || form.shape() == Shape.BASE;
		if (!finite || !form.verb().may(SpeechVerb.Use.QUOTE)) return Optional.empty();
		Optional<Run> behind = SpeakerPhrase.after(period, verb + 1);
		if (behind.isEmpty()) return behind;
		String next = period.lower(behind.get().to());
		if (FunctionWords.AUXILIARIES.contains(next) || period.lower(verb + 1).equals("that")) return Optional.empty();
		if (FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(verb + 1)) && period.isWord(verb + 2)
				&& !FunctionWords.PREPOSITIONS.contains(next) && !FunctionWords.isAdverb(next)) return Optional.empty();
		return behind;
	}

	/** "The price rose, a record, said Lee.": the name behind "said" is all that follows, so it is the subject. */
	private boolean isSaidByWhoeverEnds(int verb, SpeechVerbs.Form form) {
		return form.verb().lemma().equals("say") && SpeakerPhrase.after(period, verb + 1).filter(run -> run.to() >= period.stop())
				.isPresent();
	}

	/** "Citing the flood, Lee …": who speaks in a clause that leads up to the main one. */
	private Optional<Run> subjectBehindComma(int verb) {
		for (int i = verb; i < period.stop(); i++) {
			if (!period.lower(i).equals(",") || FunctionWords.CONJUNCTIONS.contains(period.lower(i + 1))
					|| period.lower(i + 1).equals("who") || period.lower(i + 1).equals("which")) continue;
			Run subject = FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i + 1)) ? new Run(i + 1, i + 2)
					: SpeakerPhrase.bareAfter(period, i + 1);
			return subject.isEmpty() ? Optional.empty() : Optional.of(subject);
		}
		return Optional.empty();
	}

	/** Who speaks where the verb has no subject of its own: that of the saying before, else that of the period. */
	private Optional<Run> mainSubject(int before) {
		if (!cues.isEmpty()) return cues.getLast().speaker();
		for (; leading.isEmpty() && searched < before; searched++) {
			if (period.isAuxiliary(searched) || isPastVerb(searched)) leading = SpeakerPhrase.before(period, searched, 0);
		}
		return leading;
	}

	private boolean isPastVerb(int i) {
		String word = period.lower(i);
		return period.isWord(i) && !period.isCapitalized(i) && (word.endsWith("ed") || FunctionWords.IRREGULAR_PASTS.contains(word))
				&& !FunctionWords.DETERMINERS.contains(period.lower(i - 1));
	}
}
