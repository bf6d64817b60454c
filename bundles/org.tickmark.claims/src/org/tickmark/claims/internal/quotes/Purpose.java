package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.quotes.extents.LateThat;
import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.HeadNoun;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** What saying something would be for, or the terms on which somebody speaks: "a campaign to deny the leak", "granted anonymity to disclose letters". */
final class Purpose {
	private static final WordSet ASKING = WordSet.of("ask", "request", "prefer", "insist", "beg");
	private static final WordSet NAMING = WordSet.of("named", "identified", "quoted", "credited", "photographed");
	private static final WordSet REMAIN = WordSet.of("remain", "stay");
	private static final WordSet UNNAMED = WordSet.of("anonymous", "unnamed", "unidentified", "nameless");
	/** Of them an infinitive tells what they are for: "a campaign to deny the leak". */
	private static final WordSet UNDERTAKINGS = WordSet.of("operation", "campaign", "campaigns", "effort", "efforts", "attempt", "attempts",
			"bid", "bids", "drive", "push", "move", "moves", "plan", "plans", "scheme", "schemes", "initiative", "mission", "operations",
			"manoeuvre", "maneuver", "strategy", "tactic", "tactics", "exercise");
	private static final WordSet INTENDED = WordSet.of("intended", "hoped", "planned");
	private static final WordSet CLEARED = WordSet.of("authorized", "authorised", "permitted", "cleared", "empowered");
	private static final WordSet PAPERS = WordSet.of("resolution", "motion", "petition", "bill", "amendment", "letter", "law", "measure");
	private static final WordSet USING = WordSet.of("use", "uses", "using");
	private static final int LONGEST_THING = 12;

	private Purpose() { }

	/** Whether nobody is told to have said it. */
	static boolean is(Period period, Cue cue) {
		return asksForAnonymity(period, cue) || isAim(period, cue) || isGround(period, cue) || isInPaperToCome(period, cue)
				|| isStillToCome(period, cue) || isInstrument(period, cue);
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
				&& !LateThat.tellsMore(period, cue.to());
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

	/** "A campaign by the mill to deny the leak failed", "He hoped to propose a sale": nobody is told to have done so. */
	private static boolean isAim(Period period, Cue cue) {
		int to = cue.words().from();
		if (!period.lower(to).equals("to") || to + 1 != cue.verb() || LateThat.tellsMore(period, cue.to())) return false;
		return INTENDED.contains(period.lower(to - 1)) && period.isPastVerb(to - 1) || isNeeded(period, to)
				|| cue.speaker().filter(run -> run.to() == to && HeadNoun.isOneOf(period, run, UNDERTAKINGS)).isPresent();
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
		if (!period.lower(to).equals("to") || LateThat.tellsMore(period, cue.to())) return false;
		boolean not = CLEARED.contains(period.lower(to - 1)) && (period.lower(to - 2).equals("not") || period.lower(to - 2).endsWith("n't")
				|| period.lower(to - 3).equals("not"));
		return not || period.lower(to - 1).equals("anonymity");
	}
}
