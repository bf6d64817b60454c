package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.names.Description;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.Shape;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;

/** Tells the nouns that look like words of saying from the verbs. */
record Lookalikes(Period period) {
	/** Who should worry may not do so. */
	private static final WordSet OUGHT = WordSet.of("should", "must", "ought", "need", "needs", "have", "has", "not");
	/** What they find they tell. */
	private static final WordSet INQUIRERS = WordSet.of("inspectors", "auditors", "investigators", "mps", "lawmakers", "committee", "panel",
			"commission", "inquiry", "watchdog", "court", "judge", "jury", "department", "agency", "regulators", "auditor", "ombudsman", "it");
	private static final WordSet FINDINGS = WordSet.of("find", "finds", "found", "show", "shows", "showed");
	private static final WordSet STUDIES = WordSet.of("poll", "polls", "survey", "surveys", "study", "studies", "data", "research",
			"analysis", "statistics", "census", "report", "reports", "audit", "polling", "tally", "index", "review", "records", "figures",
			"numbers", "documents", "filings", "minutes", "transcripts");
	private static final WordSet TELLING = WordSet.of("shows", "show", "finds", "find");
	private static final WordSet TELL_OF_STUDIES = WordSet.of("find", "show");
	/** What sort of a call it is. */
	private static final WordSet CALLING = WordSet.of("phone", "telephone", "conference", "roll", "curtain", "robo", "distress", "cold",
			"video", "emergency", "prank", "margin", "bird", "sales", "public", "new", "recent", "urgent", "early", "earlier", "widespread",
			"international", "global", "bipartisan", "democratic", "republican", "strong", "loud", "growing", "previous", "similar");
	private static final WordSet HOLDS = WordSet.of("is", "are", "was", "were", "be", "been", "has", "have", "had", "with");
	private static final WordSet DEGREES = WordSet.of("most", "more", "less", "very", "quite", "so", "too", "other", "another",
			"such");
	private static final WordSet BELIEVED = WordSet.of("believed", "feared", "thought", "suspected", "reported", "declared", "confirmed");
	private static final WordSet STATES = WordSet.of("dead", "missing", "lost", "safe", "hurt", "stolen", "guilty", "unfit");
	private static final WordSet PRESS = WordSet.of("agency", "agencies", "newspaper", "newspapers", "paper", "papers", "media", "channel",
			"station", "network", "broadcaster", "magazine", "website", "daily", "outlet", "outlets", "service", "wire", "tabloid");
	private static final int LONGEST_PRESS = 7;
	private static final int SHORT_STATE = 4;
	private static final int LONGEST_SOURCE = 6;
	/** "in no small part" */
	private static final int LONGEST_SHARE = 5;
	private static final WordSet SHARES = WordSet.of("in", "no", "small", "large", "part", "measure");
	/** "the Hall questions session", "the Ulm appeals court". */
	private static final WordSet KINDS_OF = WordSet.of("session", "sessions", "hour", "court", "courts", "judge", "panel", "process",
			"procedure", "desk", "department", "handler", "handlers", "adjuster", "backlog", "period", "tribunal");
	private static final WordSet MILLIONS = WordSet.of("million", "billion", "trillion", "thousand", "hundred");
	private static final WordSet AMOUNTS = WordSet.of("number", "percentage", "share", "proportion", "total", "count", "tally", "series", "string",
			"range", "rate", "dozens", "hundreds", "thousands", "flood", "wave");
	/** "a statement emailed to the Post": how it came, where "said" stands elsewhere. */
	private static final WordSet SENT = WordSet.of("emailed", "e-mailed", "texted", "tweeted", "posted");
	private static final WordSet MESSAGES = WordSet.of("statement", "letter", "message", "note", "memo", "response", "email", "e-mail", "comment",
			"comments", "remarks", "release", "text", "answer", "reply", "statements", "messages");
	/** "a third say", "a few claim". */
	private static final WordSet PARTS = WordSet.of("few", "lot", "number", "majority", "minority", "handful", "couple", "dozen", "hundred",
			"thousand", "million", "third", "quarter", "fifth", "pair", "half", "bunch", "group");
	private static final WordSet BEFORE_VERBS = WordSet.of("and", "but", "that");

	/** "Most oppose the tax, a new survey finds.": the last word. */
	static boolean isFinding(Period period, int verb) {
		return FINDINGS.contains(period.lower(verb)) && verb + 1 >= period.stop();
	}

	/** "The poll also shows a majority behind her", "the report lists five boats": what a study tells is no bare object. */
	static boolean isOfStudy(Period period, Cue cue) {
		String lemma = cue.form().verb().lemma();
		return TELL_OF_STUDIES.contains(lemma) && cue.speaker().filter(run -> isStudy(period, run)).isPresent();
	}

	/** "The survey found most oppose it", "Inspectors found the dam was leaking", not "Clerks found a rope". @param content behind the verb */
	static boolean finds(Period period, Cue cue, int content) {
		if (isOfStudy(period, cue)) return period.count(content, period.stop()) > 2;
		boolean inquires = cue.form().verb().lemma().equals("find") && cue.form().shape() == SpeechVerbs.Shape.PAST
				&& cue.speaker().filter(run -> isHeaded(period, run, INQUIRERS)).isPresent();
		boolean opens = FunctionWords.DETERMINERS.contains(period.lower(content)) || period.at(content).isNumber();
		return inquires && opens && period.opensWithClause(content);
	}

	/** "Those believed trapped", "the two feared dead": what is believed of them. */
	static boolean isBelievedOf(Period period, int verb) {
		String next = period.lower(verb + 1);
		boolean state = next.endsWith("ed") && next.length() > SHORT_STATE || STATES.contains(next);
		return BELIEVED.contains(period.lower(verb)) && state && !period.isCapitalized(verb + 1);
	}

	static boolean isStudy(Period period, Run speaker) {
		return isHeaded(period, speaker, STUDIES);
	}

	/** Whether one of the words stands at the head: "the survey of teachers, which …". */
	static boolean isHeaded(Period period, Run speaker, WordSet nouns) {
		int head = speaker.from();
		for (int i = speaker.from(); i < speaker.to(); i++) {
			if (period.lower(i).equals(",") || i > speaker.from() && (FunctionWords.PREPOSITIONS.contains(period.lower(i)) || period.isPastVerb(i)
					&& (period.lower(i + 1).equals("up") || FunctionWords.PREPOSITIONS.contains(period.lower(i + 1))))) break;
			head = i;
		}
		return nouns.contains(period.lower(head));
	}

	/** "Value-added", "write-offs". */
	private boolean isTied(int i) {
		boolean leads = period.lower(i + 1).equals("-") && period.isWord(i + 2) && period.at(i).end() == period.at(i + 1).start()
				&& period.at(i + 1).end() == period.at(i + 2).start();
		return leads || period.lower(i - 1).equals("-") && period.at(i - 1).end() == period.at(i).start();
	}

	/** "thanks to", "thanks in part to", "thanks largely to": because of. */
	private boolean isBecause(int thanks) {
		int to = thanks + 1;
		while (to < thanks + LONGEST_SHARE && (FunctionWords.isAdverb(period.lower(to)) || SHARES.contains(period.lower(to)))) to++;
		return period.lower(to).equals("to");
	}

	/** "the $12 million proposed budget": a sum before it, and no clause behind. */
	private boolean isOfSum(int i) {
		String next = period.lower(i + 1);
		return MILLIONS.contains(period.lower(i - 1)) && period.at(i - 2).isNumber() && period.isWord(i + 1)
				&& !FunctionWords.DETERMINERS.contains(next) && !FunctionWords.CONJUNCTIONS.contains(next)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(next) && !FunctionWords.PREPOSITIONS.contains(next);
	}

	boolean isNoun(int i, int from, Shape shape) {
		boolean heard = (shape == Shape.BASE || shape == Shape.GERUND) && FunctionWords.OBJECT_PRONOUNS.contains(period.lower(i - 1))
				&& LeadingSubject.overheard(period, i).isPresent();
		if (heard || shape == Shape.PRESENT && (endsBehindQuotation(i) || saysBehindQuotation(i) || leadsUp(i))) return false;
		if (shape == Shape.GERUND && isOfTitle(i)) return true;
		String before = period.lower(i - 1);
		String subject = period.lower(from - 1);
		boolean owned = before.equals("'s") && shape != Shape.GERUND && !isOfFirm(i, shape);
		if (FunctionWords.ARTICLES.contains(before) || before.equals("whose") || owned || isTied(i) || isLand(i)) return true;
		if (shape == Shape.PAST && isDescribing(i, from)) return true;
		if (isPartOfNoun(i, before, shape) || governsNoun(i, shape)) return true;
		return switch (shape) {
			case BASE -> isOfOne(i, from) || SpeechVerbs.NOUNS_FIRST.contains(period.lower(i)) && !isReporting(i)
					&& (isBareNoun(i, from, shape) || !isPluralVerb(i, from));
			case PRESENT -> isBareNoun(i, from, shape) || FunctionWords.PREPOSITIONS.contains(before)
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
		int owner = isAdjective(i - 1) && !period.lower(i - 1).equals("'s") && !FunctionWords.DETERMINERS.contains(period.lower(i - 1)) ? i - 2 : i - 1;
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

	/** "Some protest leaders said", not "some fear leaders lied": what those are who say something. */
	private boolean isOfRole(int i, String before) {
		String role = period.lower(i + 1);
		return FunctionWords.COUNT_NOUNS.contains(before) && SpeechVerbs.NOUNS_FIRST.contains(period.lower(i)) && role.endsWith("s")
				&& Description.isRole(role.substring(0, role.length() - 1)) && SpeechVerbs.form(period.lower(i + 2)).isPresent();
	}

	/** "Rust states underscored", "the charged term", "20 pledged seats", "a thought leader". */
	private boolean isPartOfNoun(int i, String before, Shape shape) {
		String next = period.lower(i + 1);
		return switch (period.lower(i)) {
			case "ruling" -> !before.equals(",") && !before.equals("by");
			case "states" -> next.equals("that") && (period.isAuxiliary(i + 2)
					|| FunctionWords.IRREGULAR_PASTS.contains(period.lower(i + 2)))
					|| FunctionWords.COUNT_NOUNS.contains(before) || before.equals("dozen")
					|| !next.equals("that") && !next.equals(":") && !next.equals(",") && !period.isQuotation(i + 1);
			case "slam" -> before.equals("grand") || before.equals("poetry");
			// "to hold suspects for a day"
			case "suspects" -> period.lower(i - 2).equals("to") && !period.isCapitalized(i - 1);
			case "alleged" -> isAllegedThing(period, i);
			case "suspect" -> FunctionWords.COPULAS.contains(before);
			case "advocate", "advocates" -> next.equals("for") && !FunctionWords.PLURALS.contains(before) && !period.isAuxiliary(i - 1)
					&& !before.equals("to") || shape == Shape.PRESENT && (FunctionWords.SUBJECT_PRONOUNS.contains(next)
							|| SpeechVerbs.form(next).isPresent() || period.isAuxiliary(i + 1) || FunctionWords.isAdverb(next)
							|| FunctionWords.COUNT_NOUNS.contains(before));
			case "thinking" -> !period.isAuxiliary(i - 1) && next.equals("that") && isAdjective(i - 1);
			case "remarks" -> period.isPastVerb(i + 1) || period.isAuxiliary(i + 1);
			case "reporting" -> !period.isAuxiliary(i - 1) && period.isWord(i - 1) && isTitleOf(i + 1);
			case "think" -> next.startsWith("tank") || next.equals("twice");
			case "press", "beam", "beams" -> true;
			case "calling" -> next.startsWith("card");
			case "thanks" -> isBecause(i);
			case "thought" -> next.startsWith("leader") || next.equals("process") || next.equals("experiment");
			default -> switch (shape) {
				case BASE -> before.equals("early") || isOfRole(i, before);
				case PRESENT -> FunctionWords.COUNT_NOUNS.contains(before) || before.equals("early") || isDeedOf(i, next)
						|| SpeechVerbs.NOUNS_FIRST.contains(period.lower(i)) && KINDS_OF.contains(next);
				case PAST -> period.at(i - 1).isNumber() && !period.lower(i).equals("said") || isOfSum(i)
						|| FunctionWords.COUNT_NOUNS.contains(before) && next.endsWith("s") && !next.endsWith("ss")
								&& !FunctionWords.DETERMINERS.contains(next) && !FunctionWords.AUXILIARIES.contains(next)
								&& !period.lower(i).equals("said") && !period.lower(i).equals("told");
				case GERUND -> false;
			};
		};
	}

	/** "head of financial reporting Ann Lee said": a name, and its verb. */
	private boolean isTitleOf(int name) {
		int end = name;
		while (period.isCapitalized(end)) end++;
		return end > name + 1 && SpeechVerbs.form(period.lower(end)).filter(form -> form.shape() == Shape.PAST && form.verb().may(SpeechVerb.Use.BARE))
				.isPresent();
	}

	/** "the town and alleged secret police": a participle before a noun. */
	static boolean isAllegedThing(Period period, int i) {
		String before = period.lower(i - 1);
		boolean joined = before.equals("and") || before.equals("or") || before.equals(",");
		return period.lower(i).equals("alleged") && joined && period.isWord(i + 1) && !period.lower(i + 1).equals("that")
				&& !FunctionWords.DETERMINERS.contains(period.lower(i + 1)) && !period.opensWithClause(i + 1);
	}

	/** "new thinking". */
	private boolean isAdjective(int i) {
		String word = period.lower(i);
		return period.isWord(i) && !period.isCapitalized(i) && !FunctionWords.SUBJECT_PRONOUNS.contains(word)
				&& !FunctionWords.CONJUNCTIONS.contains(word) && !FunctionWords.PREPOSITIONS.contains(word)
				&& !FunctionWords.isAdverb(word);
	}

	/** "the Harbour attacks as a sign": what could be done to somebody, and nobody follows. */
	private boolean isDeedOf(int i, String next) {
		boolean deed = SpeechVerbs.NOUNS_FIRST.contains(period.lower(i)) && SpeechVerbs.form(period.lower(i)).map(SpeechVerbs.Form::verb)
				.filter(verb -> verb.may(SpeechVerb.Use.QUOTE) || verb.may(SpeechVerb.Use.CLAUSE)).isEmpty();
		return deed && (FunctionWords.PREPOSITIONS.contains(next) || FunctionWords.CONJUNCTIONS.contains(next) || !period.isWord(i + 1)
				&& !period.isQuotation(i + 1) || period.isAuxiliary(i + 1));
	}

	private boolean isAcronym(int i) {
		return period.at(i).text().chars().allMatch(Character::isUpperCase);
	}

	/** One of the words that are nouns first, with nothing before it that makes it a verb. */
	private boolean isBareNoun(int i, int from, Shape shape) {
		if (shape == Shape.PRESENT && (isCounted(i) || i == 1 && period.lower(2).endsWith("ed") && FunctionWords.PREPOSITIONS.contains(period.lower(3))))
			return true;
		String word = period.lower(i);
		String before = period.lower(i - 1);
		if (isFinding(period, i) || TELLING.contains(word) && SpeakerPhrase.before(period, from, 0).filter(run -> isStudy(period, run))
				.isPresent()) return false;
		if (!SpeechVerbs.NOUNS_FIRST.contains(word) || from < i) return false;
		// "Old labels suggested": another verb of saying behind it needs it for a subject.
		boolean subject = shape == Shape.PRESENT && period.isWord(i - 1) && !FunctionWords.SUBJECT_PRONOUNS.contains(before)
			&& SpeechVerbs.form(period.lower(i + 1)).filter(form -> form.shape() == Shape.PAST || form.shape() == Shape.BASE
					&& (!SpeechVerbs.NOUNS_FIRST.contains(period.lower(i + 1)) || period.lower(i + 1).equals("show"))).isPresent();
		String next = period.lower(i + 1);
		// "FEC reports show that": whatever "FEC" may be, it does not report "show".
		if (subject && (i == 1 || !period.isCapitalized(i - 1) || next.equals("show") && period.lower(i + 2).equals("that") && isAcronym(i - 1))) return true;
		if (period.isCapitalized(i - 1) || isReporting(i)) return false;
		if (shape == Shape.PRESENT && isNounAndVerb(i)) return false;
		if (FunctionWords.PLURALS.contains(before) || FunctionWords.SUBJECT_PRONOUNS.contains(before) || before.equals("to")) return false;
		if (before.equals(",") && !word.startsWith("state")) return false;
		return !(before.endsWith("s") && shape == Shape.BASE && period.lower(i + 1).equals("that"));
	}

	/** "Forty boats sank, the state news agency reports.": who is said to do so at the end of the sentence, and nothing else can be. */
	private boolean isReporting(int i) {
		if (!period.lower(i).startsWith("report") || !PRESS.contains(period.lower(i - 1))) return false;
		boolean ends = i + 1 >= period.stop() || period.lower(i + 1).equals(",") && Adverbial.CITING.contains(period.lower(i + 2));
		int comma = i - 1;
		while (comma > 0 && i - comma <= LONGEST_PRESS && period.isWord(comma) && !period.lower(comma).equals("and")) comma--;
		return ends && period.lower(comma).equals(",") && period.hasFinite(0, comma);
	}

	/** "the number of FoI requests", "the share of ACT claims". */
	private boolean isCounted(int i) {
		return SpeechVerbs.NOUNS_FIRST.contains(period.lower(i)) && period.isCapitalized(i - 1) && period.lower(i - 2).equals("of")
				&& AMOUNTS.contains(period.lower(i - 3));
	}

	/** "The suit claims that the harbour", not "the claims that were made": one thing with its article, which says that. */
	private boolean isNounAndVerb(int i) {
		if (period.lower(i).equals("calls") && isCallFor(i)) return true;
		String article = period.lower(i - 2);
		String behind = period.lower(i + 2);
		// "contradicted the union claims that …"
		boolean object = period.isPastVerb(i - 3) && SpeechVerbs.form(period.lower(i - 3))
			.filter(form -> form.verb().may(SpeechVerb.Use.BARE)).isEmpty();
		return !object && (article.equals("the") || article.equals("a") || article.equals("an")) && !period.lower(i - 1).endsWith("s")
				&& period.lower(i + 1).equals("that") && !period.isAuxiliary(i + 2) && !behind.endsWith("ed");
	}

	/** "The mayor calls for a new dam", not "the phone calls for the mayor" and not "calls for peace". */
	private boolean isCallFor(int i) {
		String before = period.lower(i - 1);
		String next = period.lower(i + 1);
		boolean person = period.isWord(i - 1) && !before.endsWith("s") && !CALLING.contains(before) && !FunctionWords.isAdverb(before)
				&& !FunctionWords.CONJUNCTIONS.contains(before) && !FunctionWords.PREPOSITIONS.contains(before)
				&& !FunctionWords.DETERMINERS.contains(before) && !before.endsWith("ing") && !before.endsWith("ed");
		return person && (next.equals("for") || next.equals("on")) && period.isWord(i + 2);
	}

	private boolean isPluralVerb(int i, int from) {
		String subject = period.lower(from - 1);
		boolean plural = FunctionWords.PLURALS.contains(subject);
		if (from < i && period.isAuxiliary(from) || period.lower(i - 1).equals("to") || plural) return true;
		if (subject.endsWith("s") && period.isWord(from - 1) || subject.equals(",") && from > 2) return true;
		return period.lower(from - 2).equals("and") && period.isCapitalized(from - 1);
	}

	/** "their own intimate ties", not "those on their own say"; "clerks worried about the dam": no clause of it. */
	static boolean isOwn(Period period, int i, SpeechVerbs.Form form) {
		if (form.verb().lemma().equals("worry") && FunctionWords.PREPOSITIONS.contains(period.lower(i + 1)) && !Adverbial.isWhen(period, i + 1))
			return !period.lower(i + 1).equals("for");
		if (form.verb().lemma().equals("worry") && OUGHT.contains(period.lower(period.lower(i - 1).equals("to") ? i - 2 : i - 1))) return true;
		return period.lower(i - 1).equals("own") && form.shape() != SpeechVerbs.Shape.PAST
				&& FunctionWords.POSSESSIVES.contains(period.lower(i - 2)) && !period.lower(i - 3).equals("on");
	}
}
