package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.quotes.Period.Run;
import org.tickmark.claims.internal.words.WordSet;

/** Words of saying by which nothing is said: a call to the police, a wish not to be named, a visa that is denied. */
final class NoSaying {
	private static final WordSet CALLED = WordSet.of("police", "meeting", "vote", "election", "elections", "office",
			"conference", "witness", "witnesses", "session", "strike", "reporter", "reporters", "house", "ambulance",
			"doctor", "summit", "strikes", "meetings", "protest", "protests", "rally", "rallies", "walkout", "walkouts",
			"hearing", "recess", "halt", "hotline", "number", "lawyer", "clerk");
	private static final WordSet COMPARING = WordSet.of("of", "like");
	private static final WordSet BACK = WordSet.of("back", "again", "up", "over", "to", "in", "and", "when", "after", "as", "before");

	private static final WordSet OF_NEWSROOM = WordSet.of("story", "article", "post", "piece", "column", "version");
	private static final WordSet ASKING = WordSet.of("ask", "request", "prefer", "insist", "beg");
	private static final WordSet NAMING = WordSet.of("named", "identified", "quoted", "credited", "photographed");
	private static final WordSet SUGGESTING = WordSet.of("suggest", "tell", "show", "remind", "hint", "warn");
	private static final WordSet SIGNS = WordSet.of("label", "labels", "test", "tests", "pipe", "pipes", "mark", "marks", "trace", "traces",
			"smell", "symptom", "symptoms", "footprint", "footprints", "stain", "stains", "wound", "wounds", "injury", "injuries",
			"sensor", "sensors", "gauge", "gauges", "scan", "scans", "clue", "clues", "crack", "cracks", "damage", "debris", "wreckage",
			"sign", "signs", "sound", "noise", "smoke", "light", "lights", "tracks", "bones", "blood", "weather", "clouds");
	private static final WordSet MOVES = WordSet.of("move", "step", "drop", "fall", "rise", "shift", "change", "turn", "pattern", "pause",
			"delay", "silence", "gesture", "result", "price", "prices");
	private static final WordSet REMAIN = WordSet.of("remain", "stay");
	private static final WordSet UNNAMED = WordSet.of("anonymous", "unnamed", "unidentified", "nameless");
	private static final WordSet DEALS = WordSet.of("buy", "sell", "acquire", "acquired", "bought", "sold", "merge", "merged", "purchase",
			"combine", "invest", "settle", "lease", "rent", "supply", "form", "divest", "transfer", "finance", "fund", "lend", "borrow",
			"join", "sign", "play", "host", "participate", "swap", "license", "outsource", "build", "develop", "extend", "renew", "raise",
			"cut", "reduce", "increase", "limit", "curb", "trim", "slash", "lower", "hire", "appoint", "terminate", "cooperate",
			"collaborate", "partner", "set", "list", "issue", "delay", "pay", "repay", "refund", "return");
	private static final WordSet BARGAINS = WordSet.of("merger", "takeover", "sale", "deal", "buyout", "settlement", "terms", "price",
			"contract", "loan", "tie-up", "acquisition", "cut", "cuts", "curbs", "limits", "increase", "freeze", "truce", "ceasefire",
			"extension", "fee", "transfer", "pact", "swap", "rescue", "bailout", "investment", "partnership");
	private static final WordSet OFFERS = WordSet.of("offer", "offers", "bid", "bids", "appeal", "appeals", "application", "applications",
			"takeover", "merger", "amendment", "amendments", "petition", "petitions", "loan",
			"loans", "approach", "package", "attempt", "attempts", "advances", "ballot", "ballots", "candidacy", "nomination", "resignation", "challenge",
			"lawsuit", "lawsuits", "suit");
	private static final WordSet PLANS = WordSet.of("plan", "plans", "proposal", "proposals", "deal", "deals", "bill", "bills", "measure",
			"measures", "case", "charges", "claim", "claims", "treaty", "referendum", "constitution", "contract", "resolution", "nominee",
			"agreement", "complaint", "complaints", "scheme", "budget");
	private static final WordSet DECIDERS = WordSet.of("court", "courts", "judge", "judges", "jury", "board", "shareholders", "investors",
			"voters", "lawmakers", "senate", "parliament", "council", "councillors", "committee", "panel", "tribunal", "regulator",
			"regulators", "members", "workers", "commission", "commissioners", "directors", "bank", "insurer", "creditors", "bondholders");
	private static final WordSet HONOURS = WordSet.of("title", "titles", "crown", "championship", "lead", "seat", "record", "trophy", "cup",
			"medal", "goal", "belt", "border", "borders");
	private static final WordSet VICTIMS = WordSet.of("life", "lives", "victim", "victims", "casualty", "casualties");
	private static final WordSet OFF = WordSet.of("off", "up", "back", "in", "time", "home", "upon", "round", "collect", "heads");
	private static final WordSet WORKS = WordSet.of("film", "films", "book", "books", "novel", "novels", "play", "series", "documentary",
			"exhibition", "song", "songs", "picture", "pictures", "painting", "opera", "musical", "movie", "memoir", "tale", "tales");
	private static final WordSet OUTCOMES = WordSet.of("results", "result", "sales", "trend", "trends", "prices", "price", "orders",
			"earnings", "profits", "shares", "markets", "market", "gain", "gains", "rise", "drop", "decline", "increase", "growth",
			"spending", "demand", "chart", "charts", "map", "photograph", "photographs", "performance", "signals", "readings");
	private static final WordSet TERMS = WordSet.of("contract", "contracts", "recipe", "rules", "deal", "agreement", "schedule", "forecast",
			"forecasts", "situation", "occasion", "job", "terms", "design", "pact", "script", "tradition", "settlement");
	private static final WordSet MEETINGS = WordSet.of("meeting", "meetings", "talks", "hearing", "session", "interview", "briefing", "chat");
	private static final WordSet QUESTIONED = WordSet.of("witness", "witnesses", "suspect", "suspects", "man", "men", "woman", "women",
			"detainee", "detainees", "prisoner", "prisoners", "driver", "drivers", "neighbors", "neighbours", "passengers", "guards", "youths");
	private static final WordSet VOTES = WordSet.of("vote", "votes", "ruling", "rulings", "referendum", "ballot", "veto");
	private static final WordSet DECIDING = WordSet.of("reject", "dismiss", "confirm", "deny", "condemn");
	/** Nobody has seen them before: "revealed the bill". */
	private static final WordSet UNVEILED = WordSet.of("legislation", "bill", "bills", "draft", "text", "design", "designs", "logo",
			"statue", "portrait", "trailer", "line-up", "lineup", "prototype", "collection");
	/** Threaten without a word. */
	private static final WordSet DANGERS = WordSet.of("rain", "rains", "rainfall", "flood", "floods", "flooding", "floodwaters", "water", "waters",
			"river", "storm", "storms", "hurricane", "typhoon", "cyclone", "fire", "fires", "flames", "blaze", "lava", "drought", "heat",
			"erosion", "crisis", "war", "virus", "disease", "outbreak", "pandemic", "epidemic", "famine", "hunger", "prices", "costs", "inflation",
			"dispute", "disputes", "row", "feud", "shortage", "shortages", "violence", "tensions", "unrest", "scandal", "conflict", "collapse",
			"crash", "recession", "debt", "debts", "slump", "pollution", "landslide", "landslides", "strike", "strikes", "delays");
	/** Before "to announce" they say that it is still to come. */
	private static final WordSet TO_COME = WordSet.of("expected", "due", "set", "scheduled", "poised", "slated", "likely", "about");
	private static final WordSet ANNOUNCING = WordSet.of("announce", "reveal", "disclose", "confirm", "declare", "outline", "report");
	private static final WordSet AFTER = WordSet.of("after", "before", "for", "by", "despite", "without");
	private static final int LONGEST_MEETING = 9;
	private static final int LONGEST_THING = 12;

	private NoSaying() { }

	/** Whether nobody says anything there, whatever the verb. */
	static boolean is(Period period, Cue cue) {
		return asksForAnonymity(period, cue) || isOfTheText(period, cue) || isLeadOver(period, cue) || isSign(period, cue)
				|| isDeal(period, cue) || isTurnedDown(period, cue) || isTitleHeld(period, cue) || isOfThing(period, cue)
				|| isExplained(period, cue) || isTaken(period, cue) || isPutOn(period, cue) || isAttribute(period, cue)
				|| isDone(period, cue) || isToCome(period, cue) || isFollowedByDeed(period, cue);
	}

	/** "agreed to buy the mill": what they do. */
	private static boolean isDeal(Period period, Cue cue) {
		if (!cue.form().verb().lemma().equals("agree") || !period.lower(cue.to()).equals("to")) return false;
		int deed = cue.to() + 1;
		if (period.lower(deed).equals("be")) deed++;
		if (DEALS.contains(period.lower(deed))) return true;
		int end = Adverbial.skipNoun(period, deed);
		return end > deed && BARGAINS.contains(period.lower(end - 1));
	}

	/** "rejected the offer", "the council rejected the plan", not "rejected the claim". */
	private static boolean isTurnedDown(Period period, Cue cue) {
		String lemma = cue.form().verb().lemma();
		boolean decides = cue.speaker().filter(run -> Lookalikes.isHeaded(period, run, DECIDERS)).isPresent();
		if (!lemma.equals("reject") && !(lemma.equals("dismiss") && decides)) return false;
		int end = cue.to();
		while (end < cue.to() + LONGEST_THING && isOfThing(period, end)) end++;
		String thing = period.lower(end - 1);
		return end > cue.to() && (OFFERS.contains(thing) || decides && PLANS.contains(thing));
	}

	private static boolean isOfThing(Period period, int i) {
		String word = period.lower(i);
		boolean mark = word.equals("$") || word.equals("-") || word.equals("'s") || period.at(i).isNumber();
		return mark || period.isWord(i) && !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.CONJUNCTIONS.contains(word)
				&& !period.isTime(i);
	}

	/** "question three witnesses", "revealed the bill", "the vote rejecting the tax", "floods threaten to spoil the grain". */
	private static boolean isDone(Period period, Cue cue) {
		String lemma = cue.form().verb().lemma();
		int end = Adverbial.skipNoun(period, cue.to());
		String thing = end > cue.to() ? period.lower(end - 1) : "";
		if (lemma.equals("question")) return QUESTIONED.contains(thing);
		if (lemma.equals("reveal")) return UNVEILED.contains(thing);
		if (lemma.equals("threaten")) return cue.speaker().filter(run -> Lookalikes.isHeaded(period, run, DANGERS)).isPresent();
		return DECIDING.contains(lemma) && cue.form().shape() == SpeechVerbs.Shape.GERUND && VOTES.contains(period.lower(cue.words().from() - 1))
				&& !period.lower(cue.to()).equals("that");
	}

	/** "They are expected to announce on Monday that …": nobody has said so yet. */
	private static boolean isToCome(Period period, Cue cue) {
		int from = cue.words().from();
		int to = period.lower(from).equals("to") ? from : from - 1;
		return ANNOUNCING.contains(cue.form().verb().lemma()) && period.lower(to).equals("to") && TO_COME.contains(period.lower(to - 1));
	}

	/** "drew cheers after criticizing Roth and then leaving the hall": told as one deed with another. */
	private static boolean isFollowedByDeed(Period period, Cue cue) {
		boolean after = AFTER.contains(period.lower(cue.words().from() - 1)) && cue.form().shape() == SpeechVerbs.Shape.GERUND
				&& !cue.may(SpeechVerbs.SpeechVerb.Use.CLAUSE) && !cue.may(SpeechVerbs.SpeechVerb.Use.QUOTE);
		int and = cue.to();
		while (after && and < cue.to() + LONGEST_THING && isOfThing(period, and)) and++;
		int deed = period.lower(and + 1).equals("then") ? and + 2 : and + 1;
		return after && period.lower(and).equals("and") && period.lower(deed).endsWith("ing") && !period.isCapitalized(deed)
				&& SpeechVerbs.form(period.lower(deed)).isEmpty();
	}

	/** ", he said, referring to the vote": what the writer takes it to mean. */
	private static boolean isExplained(Period period, Cue cue) {
		return cue.form().verb().lemma().equals("refer to") && cue.form().shape() == SpeechVerbs.Shape.GERUND
				&& period.lower(cue.words().from() - 1).equals(",");
	}

	/** "The flood claimed the lives of six", "claimed the title". */
	private static boolean isTaken(Period period, Cue cue) {
		int end = Adverbial.skipNoun(period, cue.to());
		String thing = period.lower(end - 1);
		return cue.form().verb().lemma().equals("claim") && end > cue.to() && !period.lower(cue.to()).equals("that")
				&& (VICTIMS.contains(thing) || HONOURS.contains(thing));
	}

	/** "the witness testifying on Monday who heard it": the witness did. */
	private static boolean isAttribute(Period period, Cue cue) {
		if (cue.form().shape() != SpeechVerbs.Shape.GERUND || period.lower(cue.words().from() - 1).equals(",")) return false;
		int behind = Adverbial.behindDay(period, cue.to());
		return behind > cue.to() && period.lower(behind).equals("who");
	}

	/** "adding to a row of losses that worry the owner". */
	private static boolean isPutOn(Period period, Cue cue) {
		return cue.form().verb().lemma().equals("add") && period.lower(cue.to()).equals("to")
				&& (FunctionWords.DETERMINERS.contains(period.lower(cue.to() + 1)) || period.at(cue.to() + 1).isNumber());
	}

	/** "defended her title". */
	private static boolean isTitleHeld(Period period, Cue cue) {
		int end = Adverbial.skipNoun(period, cue.to());
		return cue.form().verb().lemma().equals("defend") && end > cue.to() && HONOURS.contains(period.lower(end - 1));
	}

	/** "The film tells how the dam was built", "Results suggest growth", "The contract calls for forty boats", "called off the sale". */
	private static boolean isOfThing(Period period, Cue cue) {
		String lemma = cue.form().verb().lemma();
		String next = period.lower(cue.to());
		if (lemma.equals("call")) return OFF.contains(next);
		if (lemma.equals("assure")) return period.lower(cue.from()).equals("to") && !FunctionWords.OBJECT_PRONOUNS.contains(next)
				&& !period.isCapitalized(cue.to()) && !period.lower(Adverbial.skipHearer(period, cue.to())).equals("that");
		if (cue.speaker().isEmpty() || period.isQuotation(cue.to())) return false;
		Run speaker = cue.speaker().get();
		return switch (lemma) {
			case "tell" -> Lookalikes.isHeaded(period, speaker, WORKS) && !period.lower(Adverbial.skipHearer(period, cue.to())).equals("that");
			case "suggest", "indicate", "signal", "show", "confirm", "reveal", "point to" -> Lookalikes.isHeaded(period, speaker, OUTCOMES)
					&& !next.equals("that");
			case "call for" -> Lookalikes.isHeaded(period, speaker, TERMS) && !period.isCapitalized(speaker.to() - 1);
			default -> false;
		};
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
		return following && period.lower(end).equals(":");
	}

	/** "who asked not to be named": the terms on which somebody speaks, and not what is said. */
	private static boolean asksForAnonymity(Period period, Cue cue) {
		if (!ASKING.contains(cue.form().verb().lemma())) return false;
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

	/** "Have not said when they will vote", where "said when asked" tells only when. */
	static boolean isDenied(Period period, Cue cue) {
		for (int i = cue.words().from(); i < cue.verb(); i++) {
			if (period.lower(i).equals("not") || period.lower(i).endsWith("n't") || period.lower(i).equals("to")) return true;
		}
		return false;
	}

	/** "Having said that, …": only leads over to what comes. */
	private static boolean isLeadOver(Period period, Cue cue) {
		return cue.verb() > 0 && period.lower(cue.verb()).equals("said") && period.lower(cue.verb() - 1).equals("having")
				&& (period.lower(cue.to()).equals("that") || period.lower(cue.to()).equals("this"))
				&& period.lower(cue.to() + 1).equals(",");
	}

	/** "This story has been updated to note that …": a note of the newsroom. */
	private static boolean isOfTheText(Period period, Cue cue) {
		int to = cue.speaker().map(Run::to).orElse(0);
		String last = period.lower(to - 1);
		return period.lower(to - 2).equals("this") && OF_NEWSROOM.contains(last);
	}

	/** "denied him a visa", "denied visas to the crew": what they do not get, and not what they say is untrue. */
	static boolean isWithheld(Period period, Cue cue) {
		if (!cue.form().verb().lemma().equals("deny")) return false;
		if (FunctionWords.OBJECT_PRONOUNS.contains(period.lower(cue.to())) && period.isWord(cue.to() + 1)
				&& !period.lower(cue.to()).equals("it")) return true;
		for (int i = cue.to() + 1; i < Math.min(cue.to() + LONGEST_THING, period.stop()) && period.isWord(i); i++) {
			if (period.lower(i).equals("to")) return true;
		}
		return false;
	}

	/**
	 * "called her at home", "called the police", "called a vote": a call that gives nobody a name.
	 *
	 * @param end of what would be the name and whoever is given it
	 */
	static boolean isSummons(Period period, Cue cue, int end) {
		int from = cue.to();
		boolean named = !cue.form().verb().lemma().equals("call") || period.hasQuotation(from, end)
				|| period.lower(cue.from() - 1).equals("what")
				|| period.lower(cue.from() - 1).equals("as") && FunctionWords.OBJECT_PRONOUNS.contains(period.lower(from));
		if (named || period.isTime(from)) return false;
		if (callsTogether(period, from, end)) return true;
		if (FunctionWords.OBJECT_PRONOUNS.contains(period.lower(from))) return end > from + 1 && leaves(period, from + 1, end);
		int behind = Adverbial.skipNoun(period, from);
		boolean plain = behind >= end || leaves(period, behind, end);
		return plain && behind > from && isCalled(period, from, behind);
	}

	/** "called the clerk and her aide for a short meeting". */
	private static boolean callsTogether(Period period, int from, int end) {
		for (int i = from + 1; i < end - 1; i++) {
			if (!period.lower(i).equals("for")) continue;
			int noun = i + 1;
			while (noun < i + LONGEST_MEETING && (period.isWord(noun) || period.lower(noun).equals("-"))
					&& !MEETINGS.contains(period.lower(noun))) noun++;
			return MEETINGS.contains(period.lower(noun));
		}
		return false;
	}

	/** Whether what follows says where, when or why. */
	private static boolean leaves(Period period, int i, int end) {
		String word = period.lower(i);
		return i >= end || period.isTime(i) || BACK.contains(word)
				|| FunctionWords.PREPOSITIONS.contains(word) && !COMPARING.contains(word);
	}

	private static boolean isCalled(Period period, int from, int to) {
		String first = period.lower(from);
		if (first.equals("a") || first.equals("an") || CALLED.contains(period.lower(to - 1))) return true;
		return period.count(from, to) <= (FunctionWords.DETERMINERS.contains(first) ? 2 : 1) || period.isCapitalized(from)
				&& period.isCapitalized(to - 1);
	}
}
