package org.tickmark.claims.internal.quotes.extents;

import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.HeadNoun;
import org.tickmark.claims.internal.quotes.phrases.ShortNoun;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.quotes.sayings.Period.Run;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.WordSet;

/** What is agreed to or turned down, with no words that are told: "agreed to buy the mill", "the council rejected the plan". */
public final class Decision {
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
	private static final int LONGEST_THING = 12;

	private Decision() { }

	public static boolean is(Period period, Cue cue) {
		return isDeal(period, cue) || isTurnedDown(period, cue);
	}

	/** "agreed to buy the mill", "agreed a deal to run it": what they do; "agreed the deal was fair" and "a deal is needed" say so. */
	private static boolean isDeal(Period period, Cue cue) {
		if (!cue.form().verb().lemma().equals("agree")) return false;
		if (!period.lower(cue.to()).equals("to")) return isBargain(period, cue.to());
		int deed = cue.to() + 1;
		if (period.lower(deed).equals("be")) deed++;
		if (DEALS.contains(period.lower(deed))) return true;
		int end = ShortNoun.behind(period, deed);
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

	/** Whether the word may belong to the name of what is decided on, before its end. */
	public static boolean isOfThing(Period period, int i) {
		String word = period.lower(i);
		boolean mark = word.equals("$") || word.equals("-") || word.equals("'s") || period.at(i).isNumber();
		return mark || period.isWord(i) && !FunctionWords.PREPOSITIONS.contains(word) && !FunctionWords.CONJUNCTIONS.contains(word)
				&& !period.isTime(i);
	}

	/** "a deal", "terms with the bank", and nothing but what it is for behind it. */
	private static boolean isBargain(Period period, int from) {
		String article = period.lower(from);
		int end = ShortNoun.behind(period, from);
		boolean closed = end >= period.stop() || BARGAIN_LINKS.contains(period.lower(end)) && !period.hasFinite(end, period.stop());
		return end > from && BARGAINS.contains(period.lower(end - 1)) && closed
				&& (article.equals("a") || article.equals("an") || !FunctionWords.DETERMINERS.contains(article));
	}
}
