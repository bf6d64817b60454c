package org.tickmark.claims.internal.quotes;

import java.util.List;

import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Words of saying that tell what somebody does: a call to the police, a visa that is denied, a deal that is agreed to. */
final class Deed {
	private static final WordSet CALLED = WordSet.of("police", "meeting", "vote", "election", "elections", "office",
			"conference", "witness", "witnesses", "session", "strike", "reporter", "reporters", "house", "ambulance",
			"doctor", "summit", "strikes", "meetings", "protest", "protests", "rally", "rallies", "walkout", "walkouts",
			"hearing", "recess", "halt", "hotline", "number", "lawyer", "clerk", "referendum");
	private static final WordSet COMPARING = WordSet.of("of", "like");
	private static final WordSet BACK = WordSet.of("back", "again", "up", "over", "to", "in", "and", "when", "after", "as", "before");
	private static final WordSet DEALS = WordSet.of("buy", "sell", "acquire", "acquired", "bought", "sold", "merge", "merged", "purchase",
			"combine", "invest", "settle", "lease", "rent", "supply", "form", "divest", "transfer", "finance", "fund", "lend", "borrow",
			"join", "sign", "play", "host", "participate", "swap", "license", "outsource", "build", "develop", "extend", "renew", "raise",
			"cut", "reduce", "increase", "limit", "curb", "trim", "slash", "lower", "hire", "appoint", "terminate", "cooperate",
			"collaborate", "partner", "set", "list", "issue", "delay", "pay", "repay", "refund", "return");
	private static final WordSet BARGAINS = WordSet.of("merger", "takeover", "sale", "deal", "buyout", "settlement", "terms", "price",
			"contract", "loan", "tie-up", "acquisition", "cut", "cuts", "curbs", "limits", "increase", "freeze", "truce", "ceasefire",
			"extension", "fee", "transfer", "pact", "swap", "rescue", "bailout", "investment", "partnership", "draw", "budget", "timetable",
			"compromise", "package");
	private static final WordSet BARGAIN_LINKS = WordSet.of("to", "with", "for", "on", "over", "until");
	private static final WordSet OFFERS = WordSet.of("offer", "offers", "bid", "bids", "appeal", "appeals", "application", "applications",
			"takeover", "merger", "amendment", "amendments", "petition", "petitions", "loan",
			"loans", "approach", "package", "attempt", "attempts", "advances", "ballot", "ballots", "candidacy", "nomination", "resignation", "challenge",
			"lawsuit", "lawsuits", "suit", "changes", "revisions", "alterations");
	private static final WordSet PLANS = WordSet.of("plan", "plans", "proposal", "proposals", "deal", "deals", "bill", "bills", "measure",
			"measures", "case", "charges", "claim", "claims", "treaty", "referendum", "constitution", "contract", "resolution", "nominee",
			"agreement", "complaint", "complaints", "scheme", "budget", "budgets", "referendums");
	/** Lead up to what is turned down one by one: "a series of offers". */
	private static final WordSet ROWS = WordSet.of("series", "number", "string", "raft", "slew", "host", "range", "dozens", "scores",
			"list", "handful", "couple", "pair", "batch", "package", "hundreds", "all", "most", "many", "some", "several", "half");
	/** Words, which somebody rejects with words. */
	private static final WordSet CHARGED = WordSet.of("claim", "claims", "charges", "case", "complaint", "complaints");
	private static final WordSet DECIDERS = WordSet.of("court", "courts", "judge", "judges", "jury", "board", "shareholders", "investors",
			"voters", "lawmakers", "senate", "parliament", "council", "councillors", "committee", "panel", "tribunal", "regulator",
			"regulators", "members", "workers", "commission", "commissioners", "directors", "bank", "insurer", "creditors", "bondholders");
	private static final WordSet SHARES = WordSet.of("percent", "%", "majority", "half", "third", "thirds", "quarter", "most");
	private static final WordSet VICTIMS = WordSet.of("life", "lives", "victim", "victims", "casualty", "casualties");
	private static final WordSet HONOURS = WordSet.of("title", "titles", "crown", "championship", "lead", "seat", "record", "trophy", "cup",
			"medal", "goal", "belt", "border", "borders");
	private static final WordSet KEPT = WordSet.of("lead", "edge", "advantage", "majority", "presence", "profile", "balance", "control", "contact",
			"relations", "relationship", "relationships", "ties", "links", "order", "discipline", "silence", "standards", "status", "fleet", "office",
			"residence", "home", "website", "database", "distance", "momentum", "pace", "grip");
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
			"river", "storm", "storms", "hurricane", "typhoon", "rivers", "cyclone", "fire", "fires", "flames", "blaze", "lava", "drought", "heat",
			"erosion", "crisis", "war", "virus", "disease", "outbreak", "pandemic", "epidemic", "famine", "hunger", "prices", "costs", "inflation",
			"dispute", "disputes", "row", "feud", "shortage", "shortages", "violence", "tensions", "unrest", "scandal", "conflict", "collapse",
			"crash", "recession", "debate", "initiative", "law", "tax", "ruling", "vote", "ban", "cut", "cuts", "loss", "this",
			"that", "debt", "debts", "slump", "pollution", "landslide", "landslides", "strike", "strikes", "delays");
	private static final WordSet ADMITTED = WordSet.of("refugees", "migrants", "immigrants", "students", "women", "members", "patients",
			"visitors", "observers", "spectators");
	private static final WordSet WITHHELD = WordSet.of("bail", "entry", "access", "parole", "asylum", "visas", "permission", "boarding",
			"admission");
	private static final WordSet DELEGATES = WordSet.of("delegate", "delegates", "superdelegates", "elector", "electors");
	/** Before "to announce" they say that it is still to come. */
	private static final WordSet TO_COME = WordSet.of("expected", "due", "set", "scheduled", "poised", "slated", "likely", "about");
	private static final WordSet ANNOUNCING = WordSet.of("announce", "reveal", "disclose", "confirm", "declare", "outline", "report");
	private static final WordSet MOTIONS = WordSet.of("return", "leave", "go", "come", "move", "budge", "enter", "board", "stand", "sit",
			"eat", "drink", "open", "let", "swim", "walk", "run", "stay", "climb", "die", "start", "land");
	private static final WordSet HINDRANCES = WordSet.of("injury", "injuries", "knee", "ankle", "illness", "weather", "rain", "test", "tests",
			"results", "law", "rules", "this", "that", "it", "which");
	private static final WordSet AFTER = WordSet.of("after", "before", "for", "by", "despite", "without");
	private static final WordSet COURTS = WordSet.of("court", "courts", "tribunal", "judge", "judges", "board", "panel");
	/** Of these the infinitive tells what is done: "to add soldiers". */
	private static final WordSet UPHELD = WordSet.of("maintain", "add", "affirm", "reaffirm");
	private static final WordSet PLEAS = WordSet.of("guilty", "innocent");
	/** "admitted to nursing homes" */
	private static final WordSet NURSING = WordSet.of("nursing", "boarding", "training");
	private static final int LONGEST_MEETING = 9;
	private static final int LONGEST_THING = 12;
	private static final int LONGEST_ASIDE = 12;

	private Deed() { }

	/** Whether something is done there, whatever the verb may mean elsewhere. */
	static boolean is(Period period, Cue cue) {
		return isDeal(period, cue) || isTurnedDown(period, cue) || isTitleHeld(period, cue) || isTaken(period, cue) || isPutOn(period, cue)
				|| isBetweenTwo(period, cue) || isDone(period, cue) || isStanding(period, cue) || isToCome(period, cue)
				|| isFollowedByDeed(period, cue) || isBeforeCourt(period, cue);
	}

	/** "agreed to buy the mill", "agreed a deal to run it": what they do; "agreed the deal was fair" and "a deal is needed" say so. */
	private static boolean isDeal(Period period, Cue cue) {
		if (!cue.form().verb().lemma().equals("agree")) return false;
		if (!period.lower(cue.to()).equals("to")) return isBargain(period, cue.to());
		int deed = cue.to() + 1;
		if (period.lower(deed).equals("be")) deed++;
		if (DEALS.contains(period.lower(deed))) return true;
		int end = Adverbial.skipNoun(period, deed);
		return end > deed && BARGAINS.contains(period.lower(end - 1));
	}

	/** "rejected the offer", "the council rejected the plan", not "rejected the claim". */
	private static boolean isTurnedDown(Period period, Cue cue) {
		String lemma = cue.form().verb().lemma();
		boolean decides = cue.speaker().filter(run -> HeadNoun.isOneOf(period, run, DECIDERS) || isShare(period, run)).isPresent();
		if (!lemma.equals("reject") && !(lemma.equals("dismiss") && decides)) return false;
		int first = behindRow(period, cue.to());
		int end = first;
		while (end < first + LONGEST_THING && isOfThing(period, end) && !period.lower(end).equals("so")
				&& !(period.lower(end).equals("this") && FunctionWords.TIME_NOUNS.contains(period.lower(end + 1)))) end++;
		String thing = period.lower(end - 1);
		boolean oneByOne = first > cue.to() && !CHARGED.contains(thing);
		return end > first && (OFFERS.contains(thing) || (oneByOne || decides) && PLANS.contains(thing));
	}

	/** "a series of", "some of": where the things begin, or else the index itself. */
	private static int behindRow(Period period, int from) {
		int row = FunctionWords.ARTICLES.contains(period.lower(from)) ? from + 1 : from;
		return ROWS.contains(period.lower(row)) && period.lower(row + 1).equals("of") ? row + 2 : from;
	}

	/** "57 percent of voters" */
	private static boolean isShare(Period period, Run run) {
		int of = run.to() - 2;
		if (of > run.from() && FunctionWords.DETERMINERS.contains(period.lower(of))) of--;
		return DECIDERS.contains(period.lower(run.to() - 1)) && period.lower(of).equals("of") && SHARES.contains(period.lower(of - 1));
	}

	private static boolean isOfThing(Period period, int i) {
		String word = period.lower(i);
		boolean mark = word.equals("$") || word.equals("-") || word.equals("'s") || period.at(i).isNumber();
		return mark || period.isWord(i) && !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.CONJUNCTIONS.contains(word)
				&& !period.isTime(i);
	}

	/** "a deal", "terms with the bank", and nothing but what it is for behind it. */
	private static boolean isBargain(Period period, int from) {
		String article = period.lower(from);
		int end = Adverbial.skipNoun(period, from);
		boolean closed = end >= period.stop() || BARGAIN_LINKS.contains(period.lower(end)) && !period.hasFinite(end, period.stop());
		return end > from && BARGAINS.contains(period.lower(end - 1)) && closed
				&& (article.equals("a") || article.equals("an") || !FunctionWords.DETERMINERS.contains(article));
	}

	/** "admitted refugees", "admitted more than 1.2 million young migrants", not "admitted two students had failed". */
	private static boolean isLetIn(Period period, int from) {
		int to = from;
		while (to < from + LONGEST_THING && !ADMITTED.contains(period.lower(to)) && (period.at(to).isNumber() || period.isWord(to)
				&& !period.isAuxiliary(to) && !period.isPastVerb(to) && !FunctionWords.RELATIVES.contains(period.lower(to))
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(to)) && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(to)))) to++;
		return ADMITTED.contains(period.lower(to)) && !period.isAuxiliary(to + 1) && !period.isPastVerb(to + 1);
	}

	/** "question three witnesses", "revealed the bill", "the vote rejecting the tax", "floods threaten to spoil the grain". */
	private static boolean isDone(Period period, Cue cue) {
		String lemma = cue.form().verb().lemma();
		if (lemma.equals("admit")) return isLetIn(period, cue.to());
		// "The knee ruled out the rower": only people speak.
		if (lemma.equals("rule out")) return cue.isDenied(period) || cue.form().shape() != SpeechVerbs.Shape.PAST
				|| period.isQuotation(cue.to()) || cue.speaker().filter(run -> HeadNoun.isOneOf(period, run, HINDRANCES)).isPresent();
		if (lemma.equals("question")) return QUESTIONED.contains(thing(period, cue));
		if (lemma.equals("reveal")) return UNVEILED.contains(thing(period, cue));
		if (lemma.equals("threaten")) return cue.speaker().filter(run -> HeadNoun.isOneOf(period, run, DANGERS)).isPresent();
		if (lemma.equals("pledge")) return cue.form().shape() == SpeechVerbs.Shape.PAST && (DELEGATES.contains(period.lower(cue.to()))
				|| DELEGATES.contains(period.lower(cue.words().from() - 1)) && period.lower(cue.to()).equals("to")
						&& period.isCapitalized(cue.to() + 1));
		return DECIDING.contains(lemma) && cue.form().shape() == SpeechVerbs.Shape.GERUND && VOTES.contains(period.lower(cue.words().from() - 1))
				&& !period.lower(cue.to()).equals("that");
	}

	/** "argued with Ann Lee in May", "found it and reported it to the police": of a row, or of what was handed on. */
	private static boolean isBetweenTwo(Period period, Cue cue) {
		String next = period.lower(cue.to() + 1);
		return switch (cue.form().verb().lemma()) {
			case "argue" -> period.lower(cue.to()).equals("with") && Adverbial.thatBehind(period, cue, cue.to()) < 0
					&& !period.hasQuotation(cue.to(), period.stop());
			case "report" -> FunctionWords.OBJECT_PRONOUNS.contains(period.lower(cue.to())) && next.equals("to");
			default -> false;
		};
	}

	/** "refused to leave the hall", "won by declining to pay": what they do, and do not say. */
	private static boolean isStanding(Period period, Cue cue) {
		boolean by = cue.form().shape() == SpeechVerbs.Shape.GERUND && period.lower(cue.words().from() - 1).equals("by");
		if (by && cue.form().verb().lemma().equals("decline")) return period.lower(cue.to()).equals("to");
		return cue.form().verb().lemma().equals("refuse") && period.lower(cue.to()).equals("to") && (by || MOTIONS.contains(period.lower(cue.to() + 1)));
	}

	/** "They are expected to announce on Monday that …": nobody has said so yet. */
	private static boolean isToCome(Period period, Cue cue) {
		int from = cue.words().from();
		int to = period.lower(from).equals("to") ? from : from - 1;
		boolean told = period.lower(cue.to()).equals("that") || period.opensWithPronoun(cue.to()) || period.hasQuotation(cue.to(), period.stop());
		boolean will = period.lower(from).equals("will") && !told && !period.opensWithClause(cue.to());
		return ANNOUNCING.contains(cue.form().verb().lemma()) && (will || period.lower(to).equals("to") && TO_COME.contains(period.lower(to - 1)));
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

	/** "The flood claimed the lives of six", "claimed the title". */
	private static boolean isTaken(Period period, Cue cue) {
		if (!cue.form().verb().lemma().equals("claim") || period.lower(cue.to()).equals("that")) return false;
		String thing = thing(period, cue);
		return VICTIMS.contains(thing) || HONOURS.contains(thing);
	}

	/** "adding to a row of losses that worry the owner". */
	private static boolean isPutOn(Period period, Cue cue) {
		return cue.form().verb().lemma().equals("add") && period.lower(cue.to()).equals("to")
				&& (FunctionWords.DETERMINERS.contains(period.lower(cue.to() + 1)) || period.at(cue.to() + 1).isNumber());
	}

	/** "defended her title", "maintains a clear lead over Roth", not "maintains the lead is safe". */
	private static boolean isTitleHeld(Period period, Cue cue) {
		String lemma = cue.form().verb().lemma();
		if (lemma.equals("defend")) return HONOURS.contains(thing(period, cue));
		return lemma.equals("maintain") && KEPT.contains(thing(period, cue)) && !isPredicated(period, Adverbial.skipNoun(period, cue.to()));
	}

	/** "maintains ties with the mill were cut": the clause has a verb of its own, or is too long to tell. */
	private static boolean isPredicated(Period period, int from) {
		int i = from;
		while (i < from + LONGEST_THING && i < period.stop()) {
			if (period.isAuxiliary(i) || period.isPastVerb(i) || period.lower(i).equals("that")) return true;
			if (period.lower(i).equals(",")) return false;
			i++;
		}
		return i < period.stop();
	}

	/** The noun behind the verb, or nothing. */
	private static String thing(Period period, Cue cue) {
		int end = Adverbial.skipNoun(period, cue.to());
		return end > cue.to() ? period.lower(end - 1) : "";
	}

	/** "admitted to hospital", "admitted to the police that": into a place or before somebody; "admitted to stealing" is to a deed. */
	static boolean isAdmission(Period period, SpeechVerb verb, int to) {
		return verb.lemma().equals("admit to") && (!period.lower(to + 1).endsWith("ing") || !period.isWord(to + 2)
				|| period.isCapitalized(to + 1) || NURSING.contains(period.lower(to + 1)));
	}

	/** "to maintain peace", "nine clerks testifying over three days", not "testified about a sale". @param content behind the verb */
	static boolean isBare(Period period, Cue cue, int content) {
		String lemma = cue.form().verb().lemma();
		if (lemma.equals("testify")) return !period.lower(cue.to()).equals("about") && !period.opensWithClause(content);
		return UPHELD.contains(lemma) && period.lower(cue.words().from()).equals("to") && !period.opensWithPronoun(content);
	}

	/** "pleaded not guilty in May to two charges": the plea and the charge without time and place, where one stands between them. */
	static List<Span> plea(Period period, Cue cue) {
		int plea = period.lower(cue.to()).equals("not") ? cue.to() + 1 : cue.to();
		boolean pleads = cue.form().verb().lemma().equals("plead") && PLEAS.contains(period.lower(plea));
		if (!pleads || !FunctionWords.PREPOSITIONS.contains(period.lower(plea + 1)) || period.lower(plea + 1).equals("to")) return List.of();
		Span words = period.span(cue.to(), plea + 1);
		for (int i = plea + 1; i < plea + LONGEST_THING && period.isWord(i); i++) {
			if (period.lower(i).equals("to")) return List.of(words, period.span(i, ReportedClause.end(period, i)));
		}
		return List.of(words);
	}

	/** "appealed to the high court to free her": before a court it is a deed. */
	private static boolean isBeforeCourt(Period period, Cue cue) {
		return cue.form().verb().lemma().equals("appeal to")
				&& COURTS.contains(period.lower(Adverbial.skipHearer(period, cue.to()) - 1));
	}

	/** "denied him a visa", "denied visas to the crew": what they do not get, and not what they say is untrue. */
	static boolean isWithheld(Period period, Cue cue) {
		if (!cue.form().verb().lemma().equals("deny")) return false;
		if (WITHHELD.contains(period.lower(cue.to()))) return true;
		if (FunctionWords.OBJECT_PRONOUNS.contains(period.lower(cue.to())) && period.isWord(cue.to() + 1)
				&& !period.lower(cue.to()).equals("it")) return true;
		for (int i = cue.to() + 1; i < Math.min(cue.to() + LONGEST_THING, period.stop()) && period.isWord(i); i++) {
			if (period.lower(i).equals("to")) return true;
		}
		return false;
	}

	/** "voiced her concern", "voiced her concern at a rally": of what is not said, where "voiced concern about her plan" says it. */
	static boolean isMood(Period period, Cue cue, int end) {
		boolean alone = cue.words().to() == cue.verb() + 1;
		boolean voices = alone && (cue.form().verb().lemma().equals("express") || cue.form().verb().lemma().equals("voice"));
		boolean bare = period.count(cue.to(), end) <= 2 || WriterAside.isOccasion(period, Adverbial.skipNoun(period, cue.to()));
		return voices && bare && FunctionWords.POSSESSIVES.contains(period.lower(cue.to()));
	}

	/**
	 * "called her at home", "called the police", "called a vote": a call that gives nobody a name.
	 *
	 * @param end of what would be the name and whoever is given it
	 */
	static boolean isSummons(Period period, Cue cue, int end) {
		int from = cue.to();
		if (isSetOffCall(period, cue)) return true;
		boolean named = !cue.form().verb().lemma().equals("call") || period.hasQuotation(from, end)
				|| period.lower(cue.from() - 1).equals("what")
				|| period.lower(cue.from() - 1).equals("as") && FunctionWords.OBJECT_PRONOUNS.contains(period.lower(from));
		if (named || period.isTime(from)) return false;
		if (callsTogether(period, from, end)) return true;
		if (FunctionWords.OBJECT_PRONOUNS.contains(period.lower(from))) return end > from + 1 && leaves(period, from + 1, end);
		int behind = Adverbial.skipNoun(period, from);
		if (isGivenName(period, behind, end)) return false;
		boolean plain = behind >= end || leaves(period, behind, end);
		return plain && behind > from && isCalled(period, from, behind);
	}

	/** "called a vote – “No to Locks” – for May". */
	private static boolean isSetOffCall(Period period, Cue cue) {
		int behind = Adverbial.skipNoun(period, cue.to());
		if (!cue.form().verb().lemma().equals("call") || !period.lower(cue.to()).equals("a") || !CALLED.contains(period.lower(behind - 1))
				|| !isAnyDash(period, behind)) return false;
		// "called a vote – held in secret – a sham": the name comes behind it.
		for (int i = behind + 1; i < Math.min(period.stop(), behind + LONGEST_ASIDE); i++) {
			if (isAnyDash(period, i)) return i + 1 >= period.stop() || FunctionWords.PREPOSITIONS.contains(period.lower(i + 1));
		}
		return false;
	}

	private static boolean isAnyDash(Period period, int i) {
		return period.isDash(i) || period.lower(i).equals("\u2013") || period.lower(i).equals("\u2014");
	}

	/** "called the vote on the dam a disaster": another noun with its article, which nothing leads up to. */
	private static boolean isGivenName(Period period, int from, int end) {
		for (int i = from + 1; i < end - 1; i++) {
			boolean article = period.lower(i).equals("a") || period.lower(i).equals("an");
			String before = period.lower(i - 1);
			if (!period.isWord(i) || FunctionWords.TIME_NOUNS.contains(before) || before.equals("to")) return false;
			boolean noun = period.isWord(i - 1) && !FunctionWords.PREPOSITIONS.contains(before)
					&& !FunctionWords.CONJUNCTIONS.contains(before) && !FunctionWords.isAdverb(before) && !period.isPastVerb(i - 1)
					&& !period.isAuxiliary(i - 1) && !before.endsWith("ing");
			if (article && noun) return !FunctionWords.TIME_NOUNS.contains(period.lower(i + 1)) && !before.equals("together");
		}
		return false;
	}

	/** "called 911", "called the police": not what somebody is called. */
	static boolean callsHelp(Period period, int verb) {
		if (!SpeechVerbs.lemma(period.lower(verb)).filter("call"::equals).isPresent()) return false;
		int end = Adverbial.skipNoun(period, verb + 1);
		return period.at(verb + 1).isNumber() || end > verb + 1 && end <= verb + 3 && CALLED.contains(period.lower(end - 1));
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
		if (i + 1 < end && word.endsWith("ly") && FunctionWords.isAdverb(word)) return leaves(period, i + 1, end);
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
