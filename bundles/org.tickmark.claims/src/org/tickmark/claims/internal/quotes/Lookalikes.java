package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.quotes.phrases.CompoundNoun;
import org.tickmark.claims.internal.quotes.phrases.TimePhrase;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.speakers.Voice;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.Shape;
import org.tickmark.claims.internal.words.WordSet;

/** Tells the nouns that look like words of saying from the verbs. */
record Lookalikes(Period period) {
	/** Who should worry may not do so. */
	private static final WordSet OUGHT = WordSet.of("should", "must", "ought", "need", "needs", "have", "has", "not");
	private static final WordSet HOLDS = WordSet.of("is", "are", "was", "were", "be", "been", "has", "have", "had", "with");
	private static final WordSet DEGREES = WordSet.of("most", "more", "less", "very", "quite", "so", "too", "other", "another",
			"such");
	private static final WordSet BELIEVED = WordSet.of("believed", "feared", "thought", "suspected", "reported", "declared", "confirmed");
	private static final WordSet STATES = WordSet.of("dead", "missing", "lost", "safe", "hurt", "stolen", "guilty", "unfit");
	private static final int SHORT_STATE = 4;
	private static final int LONGEST_SOURCE = 6;
	/** "a statement emailed to the Post": how it came, where "said" stands elsewhere. */
	private static final WordSet SENT = WordSet.of("emailed", "e-mailed", "texted", "tweeted", "posted");
	private static final WordSet MESSAGES = WordSet.of("statement", "letter", "message", "note", "memo", "response", "email", "e-mail", "comment",
			"comments", "remarks", "release", "text", "answer", "reply", "statements", "messages");
	/** "a third say", "a few claim". */
	private static final WordSet PARTS = WordSet.of("few", "lot", "number", "majority", "minority", "handful", "couple", "dozen", "hundred",
			"thousand", "million", "third", "quarter", "fifth", "pair", "half", "bunch", "group");
	private static final WordSet BEFORE_VERBS = WordSet.of("and", "but", "that");

	/** "Those believed trapped", "the two feared dead": what is believed of them. */
	static boolean isBelievedOf(Period period, int verb) {
		String next = period.lower(verb + 1);
		boolean state = next.endsWith("ed") && next.length() > SHORT_STATE || STATES.contains(next);
		return BELIEVED.contains(period.lower(verb)) && state && !period.isCapitalized(verb + 1);
	}

	/** "Value-added", "write-offs". */
	private boolean isTied(int i) {
		boolean leads = period.lower(i + 1).equals("-") && period.isWord(i + 2) && period.at(i).end() == period.at(i + 1).start()
				&& period.at(i + 1).end() == period.at(i + 2).start();
		return leads || period.lower(i - 1).equals("-") && period.at(i - 1).end() == period.at(i).start();
	}

	boolean isNoun(int i, int from, Shape shape) {
		var bare = new BareNoun(period);
		boolean heard = (shape == Shape.BASE || shape == Shape.GERUND) && FunctionWords.OBJECT_PRONOUNS.contains(period.lower(i - 1))
				&& Voice.overheard(period, i).isPresent();
		if (heard || shape == Shape.PRESENT && (endsBehindQuotation(i) || saysBehindQuotation(i) || leadsUp(i))) return false;
		if (shape == Shape.GERUND && isOfTitle(i)) return true;
		String before = period.lower(i - 1);
		String subject = period.lower(from - 1);
		boolean owned = before.equals("'s") && shape != Shape.GERUND && !isOfFirm(i, shape);
		if (FunctionWords.ARTICLES.contains(before) || before.equals("whose") || owned || isTied(i) || isLand(i)) return true;
		if (shape == Shape.PAST && isDescribing(i, from)) return true;
		if (new CompoundNoun(period).holds(i, before, shape) || governsNoun(i, shape)) return true;
		return switch (shape) {
			case BASE -> isOfOne(i, from) || SpeechVerbs.NOUNS_FIRST.contains(period.lower(i)) && !bare.isReporting(i)
					&& (bare.is(i, from, shape) || !bare.isPluralVerb(i, from));
			case PRESENT -> bare.is(i, from, shape) || FunctionWords.PREPOSITIONS.contains(before)
					|| period.at(from - 1).isNumber() && !period.isVerse(from - 2)
					|| subject.endsWith("s") && !period.isCapitalized(from - 1) && !subject.equals("'s")
					|| FunctionWords.CONJUNCTIONS.contains(before) && !BEFORE_VERBS.contains(before);
			// "have since said"
			case PAST -> FunctionWords.PREPOSITIONS.contains(before) && !(before.equals("since") && from < i - 1)
					|| from == i && SENT.contains(period.lower(i)) && MESSAGES.contains(before);
			case GERUND -> before.equals("-") || isOwnFinding(i) || FunctionWords.PREPOSITIONS.contains(period.lower(i + 1))
					&& (period.lower(i - 2).equals("a") || period.lower(i - 2).equals("an"));
		};
	}

	/** "an old quip that": whoever is one does not "quip", but "quips". */
	private boolean isOfOne(int i, int from) {
		String article = period.lower(i - 2);
		return from == i && i > 2 && (article.equals("a") || article.equals("an")) && period.isWord(i - 1) && !PARTS.contains(period.lower(i - 1));
	}

	/** "the miller's first finding that the dam leaks", not "Lee's clerk, finding that". */
	private boolean isOwnFinding(int i) {
		if (!period.lower(i).equals("finding") && !period.lower(i).equals("reasoning") || !period.lower(i + 1).equals("that")) return false;
		boolean adjective = new CompoundNoun(period).isAdjective(i - 1);
		int owner = adjective && !period.lower(i - 1).equals("'s") && !FunctionWords.DETERMINERS.contains(period.lower(i - 1)) ? i - 2 : i - 1;
		return period.lower(owner).equals("'s") || FunctionWords.DETERMINERS.contains(period.lower(owner));
	}

	/** "“It leaks,” the town website states.": nothing follows, so that what stands behind the quotation ends in its verb. */
	private boolean endsBehindQuotation(int i) {
		int start = i;
		while (start > 0 && i - start < LONGEST_SOURCE && period.isWord(start - 1) && !period.isAuxiliary(start - 1)) start--;
		return i + 1 >= period.stop() && i - start > 1 && period.endsSentence(start - 1) && FunctionWords.ARTICLES.contains(period.lower(start))
				&& !period.lower(i - 1).endsWith("s");
	}

	/** "The ad claims “it leaks.”": the verb of the sentence's first noun. */
	private boolean leadsUp(int i) {
		return i > 1 && period.endsSentence(i + 1) && FunctionWords.DETERMINERS.contains(period.lower(0)) && !period.lower(i - 1).endsWith("s")
				&& !period.hasFinite(0, i - 1) && !period.quotation(i + 1).orElseThrow().isScare(period.text());
	}

	/** "“It leaks,” notes Ann Lee.", "“It leaks,” states the mayor.", not "“It leaks,” comments Lee now regrets". */
	private boolean saysBehindQuotation(int i) {
		if (!period.endsSentence(i - 1)) return false;
		boolean the = period.lower(i + 1).equals("the");
		int end = the ? i + 2 : i + 1;
		while (end < i + LONGEST_SOURCE && (the ? period.isWord(end) && !FunctionWords.PREPOSITIONS.contains(period.lower(end))
				: period.isCapitalized(end)) && !period.isAuxiliary(end) && !period.isPastVerb(end)) end++;
		boolean closed = end >= period.stop() || period.lower(end).equals(",") || FunctionWords.PREPOSITIONS.contains(period.lower(end));
		return closed && end > (the ? i + 2 : i + 1);
	}

	/** "Head of harbour reporting Ann Lee said": what she is head of, and nobody reports her. */
	private boolean isOfTitle(int i) {
		int name = i + 1;
		while (period.isCapitalized(name)) name++;
		boolean says = name > i + 2 && SpeechVerbs.form(period.lower(name)).filter(form -> form.shape() == Shape.PAST).isPresent();
		return says && period.isWord(i - 1) && !period.isCapitalized(i - 1) && period.lower(1).equals("of") && !period.hasFinite(0, i)
				&& !period.hasComma(0, i);
	}

	/** "Moody's said", "Miller's reported a loss", not "Lee's reported loss" and not "Lee's reports that": part of its name. */
	private boolean isOfFirm(int i, Shape shape) {
		if (!period.isCapitalized(i - 2)) return false;
		String next = period.lower(i + 1);
		boolean says = SpeechVerbs.lemma(period.lower(i)).filter(lemma -> lemma.equals("say") || lemma.equals("tell")).isPresent();
		boolean governs = FunctionWords.ARTICLES.contains(next) || FunctionWords.SUBJECT_PRONOUNS.contains(next) || next.equals("that")
				|| period.isTime(i + 1);
		return says && shape != Shape.BASE || shape == Shape.PAST && governs
				|| shape == Shape.PRESENT && governs && !SpeechVerbs.NOUNS_FIRST.contains(period.lower(i));
	}

	/** "the US state of Ohio", "Northern states that the river serves" */
	private boolean isLand(int i) {
		String before = period.lower(i - 1);
		boolean land = period.lower(i).equals("state") || period.lower(i).equals("states");
		// "most state parties"
		boolean kind = period.lower(i).equals("state") && FunctionWords.COUNT_NOUNS.contains(before) && !FunctionWords.CONJUNCTIONS
				.contains(period.lower(i + 1)) && period.isWord(i + 1);
		return kind || land && (period.lower(i + 1).equals("of") || before.equals("us") || before.equals("u.s.") || before.endsWith("ern"));
	}

	/** "They have claims in the north", "is term limited", "more telling": no verb has that form there. */
	private boolean governsNoun(int i, Shape shape) {
		String before = period.lower(i - 1);
		boolean owns = HOLDS.contains(before);
		return switch (shape) {
			// "a sign that demand is back"
			case BASE -> SpeechVerbs.NOUNS_FIRST.contains(period.lower(i)) && (owns || before.equals("that") && period.isAuxiliary(i + 1));
			case PRESENT -> owns || isApposed(i);
			case PAST -> false;
			case GERUND -> DEGREES.contains(before) || period.lower(i).equals("thinking") && period.lower(i + 1).equals("of");
		};
	}

	/** ", remarks that were widely read": more of what was said before. */
	private boolean isApposed(int i) {
		return period.lower(i - 1).equals(",") && period.lower(i + 1).equals("that") && period.isAuxiliary(i + 2)
				&& SpeechVerbs.NOUNS_FIRST.contains(period.lower(i));
	}

	/** "a mutually agreed sale", "the mayor's recently announced plan". */
	private boolean isDescribing(int i, int from) {
		String article = period.lower(from - 1);
		boolean noun = article.equals("a") || article.equals("an") || article.equals("the") || FunctionWords.POSSESSIVES.contains(article)
				|| article.equals("'s") && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(from - 2));
		return noun && from == i - 1 && period.lower(from).endsWith("ly") && period.isWord(i + 1) && !period.lower(i + 1).equals("that");
	}

	/** "their own intimate ties", not "those on their own say"; "clerks worried about the dam": no clause of it. */
	static boolean isOwn(Period period, int i, SpeechVerbs.Form form) {
		if (form.verb().lemma().equals("worry") && FunctionWords.PREPOSITIONS.contains(period.lower(i + 1)) && !TimePhrase.isWhen(period, i + 1))
			return !period.lower(i + 1).equals("for");
		if (form.verb().lemma().equals("worry") && OUGHT.contains(period.lower(period.lower(i - 1).equals("to") ? i - 2 : i - 1))) return true;
		return period.lower(i - 1).equals("own") && form.shape() != SpeechVerbs.Shape.PAST
				&& FunctionWords.POSSESSIVES.contains(period.lower(i - 2)) && !period.lower(i - 3).equals("on");
	}
}
