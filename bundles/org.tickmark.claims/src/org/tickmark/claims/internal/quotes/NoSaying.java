package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb.Use;
import org.tickmark.claims.internal.words.WordSet;

/** Words of saying by which nobody says anything: of things, of the text itself, or as the terms on which somebody speaks. */
final class NoSaying {
	private static final WordSet OF_NEWSROOM = WordSet.of("story", "article", "post", "piece", "column", "version");
	private static final WordSet QUOTING = WordSet.of("quote", "report");
	private static final WordSet ASKING = WordSet.of("ask", "request", "prefer", "insist", "beg");
	private static final WordSet NAMING = WordSet.of("named", "identified", "quoted", "credited", "photographed");
	private static final WordSet SUGGESTING = WordSet.of("suggest", "tell", "show", "remind", "hint", "warn");
	private static final WordSet SIGNS = WordSet.of("label", "labels", "test", "tests", "pipe", "pipes", "mark", "marks", "trace", "traces",
			"smell", "symptom", "symptoms", "footprint", "footprints", "stain", "stains", "wound", "wounds", "injury", "injuries",
			"sensor", "sensors", "gauge", "gauges", "scan", "scans", "clue", "clues", "crack", "cracks", "damage", "debris", "wreckage",
			"sign", "signs", "sound", "noise", "smoke", "light", "lights", "tracks", "bones", "blood", "weather", "clouds");
	private static final WordSet IMPLYING = WordSet.of("imply", "suggest", "indicate", "mean", "signal", "show");
	private static final WordSet MOVES = WordSet.of("move", "step", "drop", "fall", "rise", "shift", "change", "turn", "pattern", "pause",
			"delay", "silence", "gesture", "result", "price", "prices");
	private static final WordSet REMAIN = WordSet.of("remain", "stay");
	private static final WordSet UNNAMED = WordSet.of("anonymous", "unnamed", "unidentified", "nameless");
	/** Of them an infinitive tells what they are for: "a campaign to deny the leak". */
	private static final WordSet UNDERTAKINGS = WordSet.of("operation", "campaign", "campaigns", "effort", "efforts", "attempt", "attempts",
			"bid", "bids", "drive", "push", "move", "moves", "plan", "plans", "scheme", "schemes", "initiative", "mission", "operations",
			"manoeuvre", "maneuver", "strategy", "tactic", "tactics", "exercise");
	private static final WordSet INTENDED = WordSet.of("intended", "hoped", "planned");
	private static final WordSet CLEARED = WordSet.of("authorized", "authorised", "permitted", "cleared", "empowered");
	private static final WordSet OFF = WordSet.of("off", "up", "back", "in", "time", "home", "upon", "round", "collect", "heads");
	private static final WordSet WORKS = WordSet.of("film", "films", "book", "books", "novel", "novels", "play", "series", "documentary",
			"exhibition", "song", "songs", "picture", "pictures", "painting", "opera", "musical", "movie", "memoir", "tale", "tales");
	private static final WordSet OUTCOMES = WordSet.of("results", "result", "sales", "trend", "trends", "prices", "price", "orders",
			"earnings", "profits", "shares", "markets", "market", "gain", "gains", "rise", "drop", "decline", "increase", "growth",
			"spending", "demand", "chart", "charts", "map", "photograph", "photographs", "performance", "signals", "readings");
	private static final WordSet TERMS = WordSet.of("contract", "contracts", "recipe", "rules", "deal", "agreement", "schedule", "forecast",
			"forecasts", "situation", "occasion", "job", "terms", "design", "pact", "script", "tradition", "settlement");
	private static final WordSet PAPERS = WordSet.of("resolution", "motion", "petition", "bill", "amendment", "letter", "law", "measure");
	private static final WordSet RECALLING = WordSet.of("recall", "remember", "know", "realize", "note", "agree", "find");
	private static final WordSet MATTERS = WordSet.of("process", "reason", "reasons", "fact", "facts", "factor", "factors", "history", "logic",
			"difference", "differences", "dynamic", "situation", "trend", "circumstances", "pressure", "shift", "gap", "success", "failure");
	private static final WordSet CIRCUMSTANCES = WordSet.of("during", "in", "at", "on", "when", "while", "after", "before", "through", "via",
			"following", "to");
	private static final WordSet USING = WordSet.of("use", "uses", "using");
	private static final WordSet SIDES = WordSet.of("anti", "pro", "non", "pre", "post", "mid");
	private static final WordSet NAME_GIVING = WordSet.of("call", "dub", "term", "label", "brand");
	private static final WordSet NAME_OPENS = WordSet.of("a", "an", "the");
	private static final int LONG_ASIDE = 20;
	private static final int LONGEST_THING = 12;

	private NoSaying() { }

	/** Whether nobody says anything there, whatever the verb. */
	static boolean is(Period period, Cue cue) {
		// "Responding Ms Lee said …"
		if (PassiveReader.quoted(period, cue.verb()).isPresent() && QUOTING.contains(cue.form().verb().lemma())) return true;
		if (passesOn(period, cue)) return true;
		if (cue.verb() == 0 && LooseSubject.opensSpeaking(period) && period.isCapitalized(1)) return true;
		if (leadsToSaying(period, cue)) return true;
		return Deed.is(period, cue) || asksForAnonymity(period, cue) || isOfTheText(period, cue) || isLeadOver(period, cue)
				|| isAim(period, cue) || isGround(period, cue) || isHow(period, cue) || isInPaperToCome(period, cue)
				|| cue.speaker().filter(run -> isNobody(period, cue, run)).isPresent()
				|| isSign(period, cue) || isOfThing(period, cue) || isExplained(period, cue) || isAttribute(period, cue)
				|| isParticiple(period, cue) || isToReader(period, cue) || pointsBack(period, cue) || isCited(period, cue)
				|| isStillToCome(period, cue) || isInstrument(period, cue) || isNoun(period, cue)
				|| isLikeness(period, cue) || isDescribed(period, cue) || isNamed(period, cue) || ReportedObject.isNone(period, cue);
	}

	/** "boats called “arks”", "the hall, dubbed “the barn” by clerks": a name, as nobody is told of whom the other is called so. */
	private static boolean isNamed(Period period, Cue cue) {
		int verb = cue.verb();
		int name = NAME_OPENS.contains(period.lower(cue.to())) ? cue.to() + 1 : cue.to();
		boolean bare = cue.form().shape() == SpeechVerbs.Shape.PAST && cue.words().from() == verb && !cue.inverted();
		if (!bare || !NAME_GIVING.contains(cue.form().verb().lemma()) || !period.isQuotation(name)) return false;
		if (period.lower(name + 1).equals("by") && period.isCapitalized(name + 2)) return false;
		if (NounPhrase.isTitle(period, name)) return true;
		if (period.lower(verb - 1).equals(",")) return period.isWord(verb - 2) && !period.hasComma(Math.max(0, verb - LONG_ASIDE), verb - 1);
		int from = verb;
		while (from > 0 && verb - from < LONGEST_THING && isPlainNoun(period, from - 1)) from--;
		// "what members of the council called “a gift”", "what critics at home called “a disgrace”"
		for (int i = from; i >= 0 && verb - i < LONG_ASIDE; i--) if (period.lower(i).equals("what")) return false;
		return from < verb && FunctionWords.PREPOSITIONS.contains(period.lower(from - 1)) && !period.lower(from - 1).equals("of");
	}

	private static boolean isPlainNoun(Period period, int i) {
		String word = period.lower(i);
		return period.isWord(i) && !period.isCapitalized(i) && !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.ARTICLES.contains(word)
				&& !FunctionWords.SUBJECT_PRONOUNS.contains(word) && !FunctionWords.CONJUNCTIONS.contains(word);
	}

	/** "the port's newly announced plan", ", matching Hill Street estimates", "…, reports say": no verb, or the subject of another. */
	private static boolean isNobody(Period period, Cue cue, Run speaker) {
		String first = period.lower(speaker.from());
		// "Moody's said" is a firm.
		if (speaker.to() == cue.words().from() && period.lower(speaker.to() - 1).equals("'s") && !period.isCapitalized(speaker.to() - 2)) return true;
		if (cue.form().shape() != SpeechVerbs.Shape.PRESENT) return false;
		if (isConcluded(period, cue, speaker)) return true;
		boolean tail = first.endsWith("ing") && !period.isCapitalized(speaker.from()) && period.lower(speaker.from() - 1).equals(",");
		return tail || speaker.to() == speaker.from() + 1 && SpeechVerbs.lemma(first).filter("say"::equals).isPresent();
	}

	/** "The Post reported him saying that …", "… reported Lee as saying that …": "saying" tells what is said, and by whom. */
	private static boolean passesOn(Period period, Cue cue) {
		if (GovernedParticiple.follows(period, cue)) return true;
		if (!cue.form().verb().lemma().equals("report") || cue.inverted()) return Embedded.citesAnother(period, cue);
		int behind = SpeakerPhrase.bareAfter(period, cue.to()).to();
		boolean heard = FunctionWords.OBJECT_PRONOUNS.contains(period.lower(cue.to())) && period.lower(cue.to() + 1).equals("saying");
		return heard || behind > cue.to() && period.lower(behind).equals("as") && period.lower(behind + 1).equals("saying");
	}

	/** "A clerk, testifying in May, said it leaks", "Responding to a question, Lee called it old": the next verb tells what is said. */
	private static boolean leadsToSaying(Period period, Cue cue) {
		boolean opens = cue.words().from() == 0 && LooseSubject.opensSpeaking(period);
		boolean setOff = period.lower(cue.words().from() - 1).equals(",") && cue.form().verb().lemma().equals("testify");
		if (cue.form().shape() != SpeechVerbs.Shape.GERUND || !opens && !setOff) return false;
		for (int i = cue.to(); i < period.stop() && !period.isQuotation(i); i++) {
			if (!period.lower(i).equals(",")) continue;
			int verb = i + 1;
			while (opens && verb < i + LONGEST_THING && period.isWord(verb) && !isFinite(period, verb)) verb++;
			return isFinite(period, verb);
		}
		return false;
	}

	private static boolean isFinite(Period period, int i) {
		return SpeechVerbs.form(period.lower(i)).filter(form -> form.shape() == SpeechVerbs.Shape.PAST || form.shape() == SpeechVerbs.Shape.PRESENT)
				.isPresent();
	}

	/** ", he said, referring to the vote": what the writer takes it to mean. */
	private static boolean isExplained(Period period, Cue cue) {
		return cue.form().verb().lemma().equals("refer to") && cue.form().shape() == SpeechVerbs.Shape.GERUND
				&& period.lower(cue.words().from() - 1).equals(",");
	}

	/** "said in announcing the vote that …", "In appealing for help, Lee said …": the occasion. */
	private static boolean isHow(Period period, Cue cue) {
		int from = cue.words().from();
		if (from == 1 && period.lower(0).equals("in") && cue.form().verb().lemma().startsWith("appeal")) return true;
		return cue.form().shape() == SpeechVerbs.Shape.GERUND && period.lower(from - 1).equals("in")
				&& SpeechVerbs.lemma(period.lower(from - 2)).filter(lemma -> lemma.equals("say") || lemma.equals("note") || lemma.equals("add"))
						.isPresent();
	}

	/** "to bring in a motion to the hall asking to close it": the motion is still to come. */
	private static boolean isInPaperToCome(Period period, Cue cue) {
		int from = cue.words().from();
		if (cue.form().shape() != SpeechVerbs.Shape.GERUND || !period.isWord(from - 1)) return false;
		for (int i = from - 1; i > Math.max(1, from - LONGEST_THING); i--) {
			if (!period.isWord(i) || period.isPastVerb(i)) return false;
			if (!PAPERS.contains(period.lower(i))) continue;
			int article = FunctionWords.ARTICLES.contains(period.lower(i - 1)) ? i - 1 : i - 2;
			int verb = FunctionWords.PREPOSITIONS.contains(period.lower(article - 1)) ? article - 2 : article - 1;
			return FunctionWords.ARTICLES.contains(period.lower(article)) && period.lower(verb - 1).equals("to");
		}
		return false;
	}

	/** "the witness testifying on Monday who heard it": the witness did. */
	private static boolean isAttribute(Period period, Cue cue) {
		if (cue.form().shape() != SpeechVerbs.Shape.GERUND || period.lower(cue.words().from() - 1).equals(",")) return false;
		int behind = Adverbial.behindDay(period, cue.to());
		return behind > cue.to() && period.lower(behind).equals("who");
	}

	/** "The film tells how the dam was built", "Results suggest growth", "The contract calls for forty boats", "since she declared for mayor have". */
	private static boolean isOfThing(Period period, Cue cue) {
		String lemma = cue.form().verb().lemma();
		String next = period.lower(cue.to());
		if (lemma.equals("call")) return OFF.contains(next) || next.equals("to") && period.lower(cue.to() + 1).equals("mind");
		if (lemma.equals("declare")) return next.equals("for") && period.isAuxiliary(Adverbial.skip(period, cue.to()));
		if (lemma.equals("assure")) return period.lower(cue.from()).equals("to") && !FunctionWords.OBJECT_PRONOUNS.contains(next)
				&& !period.isCapitalized(cue.to()) && !period.lower(Adverbial.skipHearer(period, cue.to())).equals("that");
		if (cue.speaker().isEmpty() || period.isQuotation(cue.to())) return false;
		Run speaker = cue.speaker().get();
		return switch (lemma) {
			case "tell" -> Lookalikes.isHeaded(period, speaker, WORKS) && !period.lower(Adverbial.skipHearer(period, cue.to())).equals("that");
			case "suggest", "indicate", "signal", "show", "confirm", "reveal", "point to" -> Lookalikes.isHeaded(period, speaker, OUTCOMES)
					&& !next.equals("that");
			case "explain" -> (next.equals("why") || next.equals("how")) && isMatter(period, speaker);
			case "imply" -> Lookalikes.isHeaded(period, speaker, OUTCOMES) || period.at(speaker.from()).isNumber()
					|| FunctionWords.ARTICLES.contains(period.lower(speaker.from())) && period.at(speaker.from() + 1).isNumber();
			case "call for" -> Lookalikes.isHeaded(period, speaker, TERMS) && !period.isCapitalized(speaker.to() - 1);
			default -> false;
		};
	}

	/** "the process that …", where no paper and nobody speaks. */
	private static boolean isMatter(Period period, Run speaker) {
		for (int i = speaker.from(); i < speaker.to(); i++) {
			if (period.isCapitalized(i) && i > 0 || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))) return false;
		}
		return Lookalikes.isHeaded(period, speaker, MATTERS);
	}

	/** "The label suggested that …", "The pipe burst, suggesting …": from a thing one concludes, and it says nothing. */
	private static boolean isSign(Period period, Cue cue) {
		if (!SUGGESTING.contains(cue.form().verb().lemma()) || cue.speaker().isEmpty()) return false;
		Run speaker = cue.speaker().get();
		boolean gerund = cue.form().shape() == SpeechVerbs.Shape.GERUND;
		// "The family left, a move suggesting …"
		boolean loose = gerund && cue.form().verb().lemma().equals("suggest");
		if (loose && MOVES.contains(period.lower(cue.words().from() - 1))) return true;
		int head = speaker.from();
		for (int i = speaker.from(); i < speaker.to() && !FunctionWords.PREPOSITIONS.contains(period.lower(i)); i++) {
			if (period.isCapitalized(i) && i > 0 || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i))) return false;
			if (period.isPastVerb(i)) break;
			head = i;
			if (gerund && SIGNS.contains(period.lower(i))) return true;
		}
		if (SIGNS.contains(period.lower(head))) return true;
		return loose && MOVES.contains(period.lower(head));
	}

	/** "That implies growth", "It implies a rise": what the writer concludes; "it" may as well be a paper, which suggests or shows. */
	private static boolean isConcluded(Period period, Cue cue, Run speaker) {
		String lemma = cue.form().verb().lemma();
		if (speaker.to() != speaker.from() + 1 || !IMPLYING.contains(lemma)) return false;
		String word = period.lower(speaker.from());
		return word.equals("that") && speaker.from() == 0 || word.equals("this") || word.equals("it") && lemma.equals("imply");
	}

	/** "reported citing early findings that …": whoever reports it says so. */
	private static boolean isCited(Period period, Cue cue) {
		return SpeechVerbs.form(period.lower(cue.verb() - 1)).isPresent() && Adverbial.thatBehindCited(period, cue.verb()) > 0;
	}

	/** "They read “War and Peace”", not "The note read, “…”". */
	static boolean isReading(Period period, Cue cue, int content) {
		return cue.form().verb().lemma().equals("read") && period.isQuotation(content);
	}

	/** "They have yet to say where the dam will stand", where to explain why it will takes it for true; "held off on announcing until May". */
	private static boolean isStillToCome(Period period, Cue cue) {
		boolean yet = period.lower(cue.verb() - 1).equals("to") && period.lower(cue.verb() - 2).equals("yet")
				&& cue.form().verb().lemma().equals("say");
		boolean put = cue.form().shape() == SpeechVerbs.Shape.GERUND && FunctionWords.PREPOSITIONS.contains(period.lower(cue.words().from() - 1))
				&& period.lower(cue.to()).equals("until");
		return yet || put;
	}

	/** "figures that the mayor will use to defend the plan": what they are for. */
	private static boolean isInstrument(Period period, Cue cue) {
		int to = cue.words().from();
		return period.lower(to).equals("to") && to + 1 == cue.verb() && USING.contains(period.lower(to - 1))
				&& !Adverbial.tellsMore(period, cue.to());
	}

	/** "You will recall that …": the writer, or whoever is quoted, says so to those who read or hear it. */
	private static boolean isToReader(Period period, Cue cue) {
		boolean you = cue.speaker().filter(run -> run.to() == run.from() + 1 && period.lower(run.from()).equals("you")).isPresent();
		return you && RECALLING.contains(cue.form().verb().lemma()) && cue.words().from() < cue.verb();
	}

	/** "stated this during an interview": all that follows tells where and when, and what was said stands before. */
	private static boolean pointsBack(Period period, Cue cue) {
		String word = period.lower(cue.to());
		if (!cue.may(Use.QUOTE) || !cue.may(Use.CLAUSE) || cue.inverted() || !word.equals("this") && !word.equals("it") && !word.equals("so")) return false;
		int behind = cue.to() + 1;
		boolean circumstance = CIRCUMSTANCES.contains(period.lower(behind)) && period.isWord(behind + 1) || period.isTime(behind);
		return circumstance && !period.hasQuotation(behind, period.size()) && !period.lower(period.size() - 1).equals(":")
				&& !clauseFollows(period, behind);
	}

	private static boolean clauseFollows(Period period, int from) {
		for (int i = from; i < period.stop() && !period.lower(i).equals(","); i++) {
			if (period.lower(i).equals("that") || period.lower(i).equals(":")) return true;
		}
		return false;
	}

	/** "said the following about the sale:": its colon, or else the index itself. */
	static int behindStub(Period period, int from) {
		int colon = from;
		while (colon < Math.min(period.size(), from + LONGEST_THING) && !period.lower(colon).equals(":")) colon++;
		return isStub(period, from, colon) ? colon : from;
	}

	/** The same, which only leads up to what is said. */
	static boolean isStub(Period period, int from, int end) {
		boolean following = (period.lower(from).equals("the") || period.lower(from).equals("these"))
			&& period.lower(from + 1).equals("following") || period.lower(from).equals("as") && period.lower(from + 1).equals("follows");
		return following && period.lower(end).equals(":") || ReportedObject.isLeadIn(period, from, end);
	}

	/** "who asked not to be named": the terms on which somebody speaks, and not what is said. */
	private static boolean asksForAnonymity(Period period, Cue cue) {
		if (!ASKING.contains(cue.form().verb().lemma())) return false;
		if (period.lower(cue.to()).equals("anonymity")) return true;
		int i = cue.to();
		if (period.lower(i).equals("not") && period.lower(i + 1).equals("to"))
			return period.lower(i + 2).equals("be") && NAMING.contains(period.lower(i + 3));
		if (!period.lower(i).equals("to")) return false;
		return REMAIN.contains(period.lower(i + 1)) && UNNAMED.contains(period.lower(i + 2))
				|| period.lower(i + 1).equals("not") && period.lower(i + 2).equals("be") && NAMING.contains(period.lower(i + 3));
	}

	/** "Responded with a volley that scattered them": the volley did, and nobody says so. @param that index of the word */
	static boolean hangs(Period period, Cue cue, int that) {
		return that > cue.to() && period.lower(that).equals("that") && period.isPast(that + 1) && !period.isCapitalized(that - 1)
				&& !period.isTime(that - 1) && period.isWord(that - 1) && FunctionWords.PREPOSITIONS.contains(period.lower(cue.to()));
	}

	/** "A campaign by the mill to deny the leak failed", "He hoped to propose a sale": nobody is told to have done so. */
	private static boolean isAim(Period period, Cue cue) {
		int to = cue.words().from();
		if (!period.lower(to).equals("to") || to + 1 != cue.verb() || Adverbial.tellsMore(period, cue.to())) return false;
		return INTENDED.contains(period.lower(to - 1)) && period.isPastVerb(to - 1) || isNeeded(period, to)
				|| cue.speaker().filter(run -> run.to() == to && Lookalikes.isHeaded(period, run, UNDERTAKINGS)).isPresent();
	}

	/** "needed ten votes to call for a recount": what they were needed for. */
	private static boolean isNeeded(Period period, int to) {
		int i = to - 1;
		while (i > 0 && to - i < LONGEST_THING && (period.isWord(i) || period.at(i).isNumber()) && !period.isAuxiliary(i)
				&& !period.isPastVerb(i) && !FunctionWords.CONJUNCTIONS.contains(period.lower(i))) i--;
		return i < to - 1 && period.lower(i).equals("needed") && !FunctionWords.BE.contains(period.lower(i - 1));
	}

	/** "granted anonymity to disclose letters", "not authorized to discuss the plan": why somebody is not named. */
	private static boolean isGround(Period period, Cue cue) {
		int to = period.lower(cue.words().from()).equals("to") ? cue.words().from() : cue.verb() - 1;
		if (!period.lower(to).equals("to") || Adverbial.tellsMore(period, cue.to())) return false;
		boolean not = CLEARED.contains(period.lower(to - 1)) && (period.lower(to - 2).equals("not") || period.lower(to - 2).endsWith("n't")
				|| period.lower(to - 3).equals("not"));
		return not || period.lower(to - 1).equals("anonymity");
	}

	/** "Having said that, …": only leads over to what comes. */
	private static boolean isLeadOver(Period period, Cue cue) {
		return cue.verb() > 0 && period.lower(cue.verb()).equals("said") && period.lower(cue.verb() - 1).equals("having")
				&& (period.lower(cue.to()).equals("that") || period.lower(cue.to()).equals("this"))
				&& period.lower(cue.to() + 1).equals(",");
	}

	/** "The profit warning hit the shares", "A clerk who knows Lee's thinking said": its verb stands right behind it. */
	private static boolean isNoun(Period period, Cue cue) {
		int from = cue.words().from();
		// "Lee's thinking said", not "He's predicting increased costs"
		boolean owned = from + 1 == cue.verb() && period.lower(from).equals("'s") && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(from - 1))
				&& SpeechVerbs.form(period.lower(cue.to())).filter(form -> form.verb().may(Use.BARE)).isPresent();
		boolean bare = cue.form().shape() == SpeechVerbs.Shape.GERUND && cue.speaker().filter(run -> run.to() == from).isPresent();
		return bare && (from == cue.verb() || owned) && (period.isAuxiliary(cue.to()) || period.isPastVerb(cue.to()));
	}

	/** "It was like saying that the sea is dry": what something is like, and nobody says so. */
	private static boolean isLikeness(Period period, Cue cue) {
		return cue.form().shape() == SpeechVerbs.Shape.GERUND && period.lower(cue.words().from() - 1).equals("like");
	}

	/** "the anti-harbor express that ran": an adjective and its noun, where "pro-harbor groups express" has a noun before the verb. */
	private static boolean isDescribed(Period period, Cue cue) {
		int verb = cue.verb();
		boolean bare = cue.form().shape() == SpeechVerbs.Shape.BASE && cue.words().from() == verb;
		return bare && period.lower(verb - 2).equals("-") && SIDES.contains(period.lower(verb - 3)) && !period.lower(verb - 1).endsWith("s");
	}

	/** "the 5 percent proposed in May" behind another verb: a participle, and what it belongs to is the object of that verb. */
	private static boolean isParticiple(Period period, Cue cue) {
		int verb = cue.verb();
		String lemma = cue.form().verb().lemma();
		boolean bare = cue.form().shape() == SpeechVerbs.Shape.PAST && cue.words().from() == verb && cue.speaker().isPresent()
				&& !lemma.equals("say") && !lemma.equals("tell") && FunctionWords.PREPOSITIONS.contains(period.lower(cue.to()))
				&& !period.lower(cue.to()).equals("to");
		if (!bare || cue.speaker().get().to() != verb) return false;
		for (int i = cue.speaker().get().from() - 1; i > 0 && period.isWord(i); i--) {
			if (FunctionWords.CONJUNCTIONS.contains(period.lower(i)) || FunctionWords.RELATIVES.contains(period.lower(i))) return false;
			boolean says = SpeechVerbs.form(period.lower(i)).isPresent() || FunctionWords.COPULAS.contains(period.lower(i));
			if (period.isAuxiliary(i) || period.isPastVerb(i)) return !says;
		}
		return false;
	}

	/** "“It leaks,” Lee said, but at first glance, Roth agreed": what stands before the verb belongs to it, and is not what is said. */
	static boolean turns(Period period, int from, int end) {
		int comma = end - 1;
		while (comma > from && !period.lower(comma).equals(",") && !period.isQuotation(comma)) comma--;
		return period.lower(comma).equals(",") && comma > from && period.lower(comma + 1).equals("but")
				&& FunctionWords.PREPOSITIONS.contains(period.lower(comma + 2));
	}

	/** "after a second clerk said …", behind what the first one said. */
	static boolean saysElsewhere(Period period, int after) {
		if (!period.lower(after).equals("after") && !period.lower(after).equals("before")) return false;
		for (int i = after + 1; i < Math.min(after + LONGEST_THING, period.stop()); i++) {
			if (period.lower(i).equals(",")) return false;
			if (SpeechVerbs.lemma(period.lower(i)).filter("say"::equals).isPresent()) return true;
		}
		return false;
	}

	/** "This story has been updated to note that …": a note of the newsroom. */
	private static boolean isOfTheText(Period period, Cue cue) {
		int to = cue.speaker().map(Run::to).orElse(0);
		String last = period.lower(to - 1);
		return period.lower(to - 2).equals("this") && OF_NEWSROOM.contains(last);
	}
}
