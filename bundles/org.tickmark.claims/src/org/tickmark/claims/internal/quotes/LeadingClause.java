package org.tickmark.claims.internal.quotes;

import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;

/** A clause with words of saying that only leads up to the main one, or hangs within it. */
final class LeadingClause {
	static final WordSet LEADS = WordSet.of("asked", "as", "when", "while", "after", "before", "in", "by", "if", "although",
			"though", "because", "since", "despite");
	/** Behind a time they open a clause that leads up: "days before it …". */
	static final WordSet CLAUSE_LEADS = WordSet.of("when", "after", "before", "as");
	/** Lead up with a noun and what it says: "Among those who said …, most …". */
	private static final WordSet FRONTED = WordSet.of("where", "whereas", "following", "amid", "among", "unlike");
	private static final WordSet ANTECEDENTS = WordSet.of("who", "which", "that", "whose");
	/** Behind a comma they open what is set off by another. */
	private static final WordSet INSTANCES = WordSet.of("including", "such", "particularly", "especially", "like");
	private static final WordSet LINKS = WordSet.of("but", "and", "yet");
	private static final WordSet ON_SUBJECTS = WordSet.of("and", "while", "but", "though", "although");
	private static final WordSet STILL_OPEN = WordSet.of("would", "could", "should", "will", "can", "must", "had", "may", "might");
	private static final WordSet NEGATIONS = WordSet.of("not", "never", "cannot", "nobody", "none", "no", "neither", "nor", "refused", "declined");
	private static final WordSet UNSURE = WordSet.of("unclear", "uncertain", "unknown", "doubtful");
	private static final WordSet CLAIMING = WordSet.of("saying", "claiming", "alleging", "arguing");
	private static final WordSet FACTS = WordSet.of("fact", "reality", "truth");
	private static final WordSet HANGING = WordSet.of("which", "who", "when", "where");
	private static final WordSet SPELLS = WordSet.of("recent", "past", "last", "previous", "coming", "early", "late", "next", "first", "and", "the", "this");
	private static final WordSet OPEN_TIMES = WordSet.of("in", "by", "since", "on", "over", "during", "last", "this", "between", "until");
	static final WordSet TALES = WordSet.of("story", "stories", "tale", "tales", "joke", "jokes", "truth", "legend", "fable");
	private static final int LATE_LEAD = 4;
	private static final int LONGEST_CLAUSE = 16;
	/** Behind a comma they go on with what is reported. */
	private static final WordSet ASIDES = WordSet.of("who", "which", "where", "and", "or", "with");

	/** What somebody's words are called by those who answer them. */
	private static final WordSet CHARGES = WordSet.of("allegation", "allegations", "charge", "charges", "accusation", "accusations", "claim",
			"claims", "assertion", "assertions", "contention", "suggestion");
	private static final WordSet DENYING = WordSet.of("deny", "denies", "denied", "reject", "rejects", "rejected", "dispute", "disputes",
			"disputed", "dismiss", "dismisses", "dismissed", "refute", "refutes", "refuted");
	private static final int LONGEST_BODY = 4;
	private static final int LONGEST_CHARGE = 3;
	private static final int LONGEST_DENIAL = 14;
	private static final WordSet MEASURED = WordSet.of("more", "less", "rather", "higher", "lower", "better", "worse");
	private static final WordSet TRIED = WordSet.of("tried", "attempted");
	private static final WordSet LET = WordSet.of("allowed", "able");
	/** Who fails to do this is asked for more by whoever writes of it. */
	private static final WordSet TOLD = WordSet.of("say", "give", "name", "provide", "show", "confirm", "specify", "explain", "comment", "tell",
			"identify", "answer", "reveal", "disclose", "describe", "recall", "elaborate");
	/** So many tokens are looked through for what a word hangs on. */
	private static final int FAR = 60;
	/** "but was not able to say" */
	private static final int LONGEST_FAILURE = 6;

	private LeadingClause() { }

	/** ", an allegation the mill denies", "\u2013 charges that Lee has rejected": told of the words by the writer. @param i the comma or dash */
	static boolean isDisputed(Period period, int i) {
		if (!period.lower(i).equals(",") && !"\u2013\u2014".contains(period.lower(i)) && !period.isDash(i)) return false;
		int noun = i + 1;
		while (noun < i + LONGEST_CHARGE && !CHARGES.contains(period.lower(noun))) noun++;
		if (!CHARGES.contains(period.lower(noun)) || FunctionWords.CONJUNCTIONS.contains(period.lower(i + 1))) return false;
		for (int at = noun + 1; at < Math.min(noun + LONGEST_DENIAL, period.stop()) && !period.lower(at).equals(","); at++) {
			if (DENYING.contains(period.lower(at))) return true;
		}
		return false;
	}

	/** At the end of the sentence "(in fact, it did)", "(the actual figure is lower)", "(they took two)", "(which Lee supports)": added by the writer. */
	static boolean isCorrection(Period period, int bracket, int close) {
		if (close >= 0 && close + 1 < period.stop()) return false;
		String first = period.lower(bracket + 1);
		if (first.equals("actually") || first.equals("in") && FACTS.contains(period.lower(bracket + 2))) return true;
		boolean own = JoinedSubject.OWN.contains(first) || first.equals("a") || first.equals("an");
		return close > bracket + LATE_LEAD && !own && (HANGING.contains(first) || ON_SUBJECTS.contains(first) || period.opensWithClause(bracket + 1));
	}

	/** Whether the writer goes on behind the dash: it closes an insertion that says something, or opens what the writer makes of it. */
	static boolean endsAtDash(Period period, int from, int i) {
		if (!isDash(period, i)) return false;
		int next = isDash(period, i + 1) ? i + 2 : i + 1;
		String word = period.lower(next);
		if (closesInsertion(period, from) || isUnsure(period, next) || isGlossed(period, from, i, next)) return true;
		boolean besides = word.equals("having") && period.isPast(next + 1) || ON_SUBJECTS.contains(word) && isTold(period, next + 1);
		return besides && SpeechVerbs.form(period.lower(from - 1)).filter(form -> form.shape() == SpeechVerbs.Shape.GERUND).isPresent();
	}

	/** "–", "—", "--" and " - ", but no "2010–12" and no "post–war". */
	static boolean isDash(Period period, int i) {
		String mark = period.lower(i);
		if (mark.equals("—") || mark.equals("\u2015")) return true;
		if (mark.equals("-")) return period.isDash(i) || period.lower(i + 1).equals("-");
		return mark.equals("–") && period.at(i - 1).end() < period.at(i).start();
	}

	/** Whether a dash before the words of saying is still open: "the mayor left – he said it was late – and the clerk stayed". */
	private static boolean closesInsertion(Period period, int from) {
		boolean open = false;
		int first = from;
		for (int i = from - 1; i > Math.max(0, from - FAR); i--) {
			if (!isDash(period, i) || isDash(period, i - 1)) continue;
			open = !open;
			first = i;
		}
		// "ULM, Ohio (AP) - Lee said"
		boolean place = first <= LATE_LEAD && period.isCapitalized(first - 1) || period.lower(first - 1).equals(")");
		return open && !place;
	}

	/** "though it is unclear whether": to the writer. */
	private static boolean isUnsure(Period period, int from) {
		return ON_SUBJECTS.contains(period.lower(from)) && period.lower(from + 1).equals("it") && UNSURE.contains(period.lower(from + 3));
	}

	/** "an idea that failed", "attacks that hurt", "though few agree", "noting that it leaks": behind a lone dash, and no "drift", as he called it. */
	private static boolean isGlossed(Period period, int from, int dash, int next) {
		String word = period.lower(next);
		if (FunctionWords.DETERMINERS.contains(word) && JoinedSubject.POINTS.contains(period.lower(next + 1))
				&& ANTECEDENTS.contains(period.lower(next + 2))) return true;
		boolean noun = word.equals("a") || word.equals("an") || word.equals("all") || word.equals("something");
		boolean turns = word.equals("though") || word.equals("although") || word.equals("even") && ON_SUBJECTS.contains(period.lower(next + 1));
		boolean says = word.equals("saying") || word.equals("noting") || word.equals("adding") || word.equals("arguing");
		boolean tales = word.endsWith("s") && period.lower(next + 1).equals("that") && SpeechVerbs.form(word).isEmpty();
		if (!noun && !turns && !says && !tales || noun && !JoinedSubject.hangs(period, next)) return false;
		for (int i = Math.max(from, dash - FAR); i < Math.min(period.stop(), dash + FAR); i++)
			if (isDash(period, i) && (i < dash - 1 || i >= next)) return false;
		return !noun || !period.lower(dash - 2).equals("called") && !period.lower(dash - 3).equals("called");
	}

	/** "several of them were there": done, and not expected or done before. */
	private static boolean isTold(Period period, int subject) {
		if (!FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(subject)) && !FunctionWords.DETERMINERS.contains(period.lower(subject))
				&& !period.isCapitalized(subject) && !period.lower(subject).endsWith("s")) return false;
		for (int i = subject + 1; i < subject + LONGEST_BODY + 2 && period.isWord(i - 1); i++) {
			if (period.isAuxiliary(i) || period.isPastVerb(i)) return !STILL_OPEN.contains(period.lower(i));
		}
		return false;
	}

	/** Whether "and" joins a clause whose subject says nothing of what was reported. @param from the first token of what is reported */
	static boolean isNewSubject(Period period, int from, int link) {
		return period.lower(link).equals("and") && (deniesNoMore(period, from, link) || mayNotGoOn(period, from, link) || anotherClaims(period, link));
	}

	/** "denied that it leaks, and the town still buys it": what is denied besides is joined with "or"; "and he had sold it" is a defence. */
	private static boolean deniesNoMore(Period period, int from, int link) {
		for (int i = from - LATE_LEAD; i < from; i++) if (NEGATIONS.contains(period.lower(i)) || period.lower(i).endsWith("n't")) return false;
		boolean apart = period.lower(link - 1).equals(",") && !period.lower(link + 1).equals("that") && !period.opensWithPronoun(link + 1);
		return apart && "deny".equals(SpeechVerbs.lemma(period.lower(from - 1)).orElse("")) && period.opensWithClause(link + 1);
	}

	/** "pledged to mend the dam and he, once more, spoke of floods", "urged them to stay, and the mill shut": an infinitive has no subject to go on with. */
	private static boolean mayNotGoOn(Period period, int from, int link) {
		boolean pronoun = period.opensWithPronoun(link + 1)
				|| FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(link + 1)) && (period.lower(link + 2).equals(",") || period.isAuxiliary(link + 2));
		boolean subject = FunctionWords.DETERMINERS.contains(period.lower(link + 1)) || period.isCapitalized(link + 1);
		boolean clause = pronoun || subject && period.lower(link - 1).equals(",") && period.opensWithClause(link + 1);
		if (!clause || !period.isInfinitive(from, link)) return false;
		for (int i = link + 1; i < link + LONGEST_FAILURE; i++) {
			if (STILL_OPEN.contains(period.lower(i)) || period.lower(i).endsWith("'d") || period.lower(i).endsWith("'ll")) return false;
		}
		return true;
	}

	/** "say the rules are old, and the mill has sued, saying that …": a subject of its own, which says something, too. */
	private static boolean anotherClaims(Period period, int link) {
		boolean apart = period.lower(link - 1).equals(",");
		if (!apart || !period.isCapitalized(link + 1) && !FunctionWords.ARTICLES.contains(period.lower(link + 1))) return false;
		boolean has = false;
		for (int i = link + 1; i < Math.min(period.stop(), link + FAR); i++) {
			// "said it was old, and the mill had sued, claiming": told by the first.
			has |= period.lower(i).equals("has") || period.lower(i).equals("have");
			if (period.lower(i).equals(",")) return has && CLAIMING.contains(period.lower(i + 1));
		}
		return false;
	}

	/** Where the cue stands in a clause that only leads up to the main one ("Asked when …, she …"), that clause's end. */
	static int end(Period period, Cue cue, int from) {
		int described = behindWhat(period, cue, from);
		if (described > 0) return described;
		boolean hangs = isSetOff(period, cue);
		int complement = quotedComplement(period, cue, from);
		if (complement > 0) return complement;
		boolean leads = leads(period, cue);
		if (leads && isFronted(period)) hangs = false;
		if (!hangs && !leads) return Integer.MAX_VALUE;
		boolean deed = opensByDeed(cue);
		boolean inserted = false;
		for (int i = from; i < period.stop(); i++) {
			// "the pay of clerks, especially the young, halved": the second comma closes what the first opens.
			if (hangs && period.lower(i).equals(",") && (inserted || INSTANCES.contains(period.lower(i + 1)))) {
				inserted = !inserted;
				continue;
			}
			boolean pause = period.lower(i).equals(",") && !ASIDES.contains(period.lower(i + 1));
			int verb = hangs && FunctionWords.isAdverb(period.lower(i + 1)) ? i + 2 : i + 1;
			boolean main = period.isPastVerb(verb) || period.isAuxiliary(verb);
			// "who said it was “too old,” will have to mend it"
			if (hangs && i > from && period.endsSentence(i - 1) && period.isAuxiliary(i)) return i;
			boolean again = hangs && period.lower(i).equals(",") && FunctionWords.CONJUNCTIONS.contains(period.lower(i + 1)) && i > from
					&& (period.lower(i + 2).equals("who") || period.lower(i + 2).equals("which"));
			if (again || pause && (!hangs || main && period.hasFinite(from, i))) return i;
			// "In calling it “too old,” the town …"
			if (deed && period.endsSentence(i) && period.isWord(i + 1)) return i + 1;
			// "While Lee calls it “too old,” she drives it"
			if (leads && endsWithComma(period, i) && opensMain(period, i + 1)) return i + 1;
		}
		return Integer.MAX_VALUE;
	}

	/** "a leak which, he said, was old", "the days when, she said, nobody came": only the clause that hangs there is said. */
	static boolean hangsOn(Period period, int from, int link) {
		return link - from >= LATE_LEAD && HANGING.contains(period.lower(link));
	}

	/** "As Lee noted, …", "But as Lee noted, …", "However, as Lee noted, …"; but "The dam, as Lee noted, leaks" goes on. @param as before the speaker */
	static boolean opensAs(Period period, int as) {
		if (!period.lower(as).equals("as")) return false;
		int link = period.lower(as - 1).equals(",") && as == 2 ? 0 : as - 1;
		String word = period.lower(link);
		return as == 0 || word.equals("but") || word.equals("yet") || word.equals("and") || link == 0 && FunctionWords.isAdverb(word);
	}

	/**
	 * "told those who had come early, “…”", "told a crowd of men who came that …": where the clause that tells who they are ends.
	 *
	 * @param who  behind the hearer
	 * @param head what the hearer is one of: "told the tale of a clerk who …" has none
	 */
	static int behindWho(Period period, int who, String head) {
		if (TALES.contains(head)) return who;
		for (int i = who; period.lower(who).equals("who") && i < Math.min(who + LONGEST_CLAUSE, period.stop()); i++) {
			if (period.isQuotation(i + 1) && (period.lower(i).equals(",") || period.lower(i).equals(":"))) return i;
			if (!period.lower(i).equals("that")) continue;
			if (period.isPastVerb(i - 1)) return who;
			if (i > who + 2 && period.hasFinite(who, i) && period.opensWithClause(i + 1)) return i;
		}
		return who;
	}

	/** "As Lee puts it, Roth said …": what stands behind the pause may be the words of another. */
	static boolean saysMore(Period period, int behind) {
		for (int i = behind; i < period.stop(); i++) if (SpeechVerbs.form(period.lower(i)).isPresent()) return true;
		return false;
	}

	/** Whether all behind the pause is said: behind "But as Lee noted," what a pause or quotation marks set off may be the writer's, or another's. */
	static boolean isAllSaid(Period period, int as, int behind) {
		boolean marks = period.hasQuotation(behind, period.stop()) && (!period.isQuotation(period.stop() - 1) || saysMore(period, behind));
		boolean whole = as == 0 || !period.hasComma(behind, period.stop()) && !marks && !FunctionWords.CONJUNCTIONS.contains(period.lower(behind));
		return whole && period.hasFinite(behind, period.stop());
	}

	/** "as of 2016,", "in the past year,", where "of Ulm," and "in office since May," tell more of somebody. @param end the comma */
	static boolean opensWithTime(Period period, int from, int end) {
		boolean asOf = period.lower(from).equals("as") && period.lower(from + 1).equals("of");
		boolean opens = asOf || OPEN_TIMES.contains(period.lower(from));
		boolean time = false;
		for (int i = asOf ? from + 2 : from + 1; i < end && opens; i++) {
			boolean told = period.isTime(i) || FunctionWords.TIME_NOUNS.contains(period.lower(i)) || period.at(i).isNumber();
			time |= told;
			opens = told || SPELLS.contains(period.lower(i)) || FunctionWords.COUNT_NOUNS.contains(period.lower(i));
		}
		return opens && time;
	}

	/** "they were late, but for another reason", "rose, but more slowly": no clause of its own follows. */
	static boolean isBareContrast(Period period, int but) {
		if (!period.lower(but).equals("but")) return false;
		int first = FunctionWords.isAdverb(period.lower(but + 1)) ? but + 2 : but + 1;
		if (!FunctionWords.PREPOSITIONS.contains(period.lower(but + 1)) && !MEASURED.contains(period.lower(first))) return false;
		for (int i = but + 1; i < period.stop(); i++) {
			boolean owner = period.lower(i).equals("'s");
			boolean verb = !owner && period.isAuxiliary(i) || period.isPastVerb(i) || FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i));
			if (verb || !owner && !period.isWord(i) && !period.lower(i).equals("-")) return false;
		}
		return true;
	}

	/** "said he tried to reach the boat, but could not get out": what came of it, where "would resign, but failed to" is told by the writer. */
	static boolean isInVain(Period period, int from, int but) {
		String next = period.lower(but + 1);
		String not = period.lower(but + 2);
		boolean was = next.equals("was") || next.equals("were");
		boolean kept = (next.equals("wasn't") || next.equals("weren't")) && LET.contains(not) || was && not.equals("not")
				&& LET.contains(period.lower(but + 3)) || was && not.equals("unable");
		boolean failed = kept || next.equals("failed") || next.equals("couldn't") || next.equals("could") && not.equals("not");
		if (!period.lower(but).equals("but") || !failed) return false;
		for (int i = but + 2; i < but + LONGEST_FAILURE; i++) if (TOLD.contains(period.lower(i))) return false;
		for (int i = but - 1; i >= Math.max(from, but - FAR); i--) if (TRIED.contains(period.lower(i))) return true;
		return false;
	}

	/** "In a letter sent to the board and the “Old Guard,” …": all that stands before the quotation, and hangs on the first word. */
	static boolean isPlace(Period period, int quotation) {
		boolean place = FunctionWords.PREPOSITIONS.contains(period.lower(0));
		for (int i = 1; i < quotation && place; i++) {
			place = !period.lower(i).equals(",") && !FunctionWords.SUBJECT_PRONOUNS.contains(period.lower(i)) && !FunctionWords.RELATIVES.contains(period
					.lower(i)) && (!period.isAuxiliary(i) || period.lower(i).equals("'s"));
		}
		return place;
	}

	/** "He drove what a clerk said was an old van, left it in Ulm", "Lee, saying it was old, left it": the writer goes on at the comma; else -1. */
	private static int behindWhat(Period period, Cue cue, int from) {
		int first = cue.words().from();
		boolean what = cue.speaker().filter(run -> period.lower(run.from() - 1).equals("what")).isPresent() && FunctionWords.BE.contains(period.lower(from));
		boolean setOff = cue.form().shape() == SpeechVerbs.Shape.GERUND && period.lower(first - 1).equals(",")
				&& cue.speaker().filter(run -> run.to() == first - 1).isPresent();
		for (int i = from + 1; (what || setOff) && i < period.stop(); i++) {
			if (period.lower(i).equals(",") && (period.isPastVerb(i + 1) || period.isAuxiliary(i + 1))) return i;
		}
		return -1;
	}

	/** "With a letter declaring the bid “too low” it appears the town has lost": the main clause begins without a comma; else -1. */
	private static int quotedComplement(Period period, Cue cue, int from) {
		if (cue.form().shape() != SpeechVerbs.Shape.GERUND || !FunctionWords.PREPOSITIONS.contains(period.lower(0))
				&& !FunctionWords.PREPOSITIONS.contains(period.lower(1))) return -1;
		for (int i = 0; i < cue.words().from(); i++) {
			if (period.lower(i).equals(",")) return -1;
		}
		for (int i = from + 1; i < period.stop(); i++) {
			if (period.isQuotation(i - 1) && !period.endsSentence(i - 1) && period.opensWithPronoun(i)
					&& !FunctionWords.RELATIVES.contains(period.lower(i)))
				return i;
		}
		return -1;
	}

	/** "asked what “arks” are – a word of Lee's – she left": what leads up ends before what is set off. @param dash the first of two */
	static boolean isInsertedBeforeMain(Period period, int dash) {
		if (!isDash(period, dash)) return false;
		for (int i = dash + 2; i < dash + LONGEST_CLAUSE && !period.lower(i).equals(","); i++) {
			if (isDash(period, i)) return opensMain(period, i + 1);
		}
		return false;
	}

	private static boolean opensMain(Period period, int from) {
		String first = period.lower(from);
		boolean subject = period.isCapitalized(from) || FunctionWords.DETERMINERS.contains(first) || FunctionWords.PREPOSITIONS.contains(first)
				|| FunctionWords.SUBJECT_PRONOUNS.contains(first) || first.endsWith("s");
		if (!period.isWord(from) || !subject || FunctionWords.RELATIVES.contains(first)) return false;
		for (int i = from + 1; i < from + LONGEST_CLAUSE && !period.lower(i).equals(","); i++) {
			if (period.isAuxiliary(i) && !period.lower(i).equals("'s") || period.isPastVerb(i) || period.opensWithPronoun(i - 1)) return true;
		}
		return false;
	}

	private static boolean endsWithComma(Period period, int i) {
		return period.quotation(i).filter(said -> period.text().charAt(said.inner().end() - 1) == ',').isPresent();
	}

	private static boolean isFronted(Period period) {
		return FRONTED.contains(period.lower(0)) || FRONTED.contains(period.lower(1)) && FunctionWords.CONJUNCTIONS.contains(period.lower(0));
	}

	private static boolean opensByDeed(Cue cue) {
		return cue.form().shape() == SpeechVerbs.Shape.GERUND && cue.verb() <= 1;
	}

	/** "The office, which declined to comment, moved in May": what comes behind the next comma is the main clause. */
	private static boolean isSetOff(Period period, Cue cue) {
		return cue.speaker().filter(run -> isRelative(period, run.from()) || isRelative(period, run.from() - 1)).isPresent();
	}

	/** ", who lost", ", which she said". */
	private static boolean isRelative(Period period, int i) {
		return period.lower(i - 1).equals(",") && (period.lower(i).equals("who") || period.lower(i).equals("which"));
	}

	/** "Asked whether …, she left", "But when she asked …, he left", "Days before it was to report …, the office moved". */
	private static boolean leads(Period period, Cue cue) {
		int first = LINKS.contains(period.lower(0)) ? 1 : 0;
		if (first == 1 && period.lower(1).equals(",")) first++;
		for (int i = first; i < cue.from(); i++) {
			if (!period.lower(i).equals(",")) continue;
			// "In May, a month after the town announced …, the mill said …"
			if (!FunctionWords.PREPOSITIONS.contains(period.lower(first)) || period.hasFinite(first, i)) return false;
			// "Following the report, which found …, the mayor left"
			if (ANTECEDENTS.contains(period.lower(i + 1)) && FRONTED.contains(period.lower(first))) return true;
			first = i + 1;
		}
		if (FRONTED.contains(period.lower(first))) return true;
		if (cue.form().shape() == SpeechVerbs.Shape.GERUND && cue.words().from() == 0 || LEADS.contains(period.lower(first))) return true;
		int link = cue.from() - 1;
		return link > first && link <= first + LATE_LEAD && CLAUSE_LEADS.contains(period.lower(link)) && !period.hasFinite(first, link)
				|| link > first && CLAUSE_LEADS.contains(period.lower(link)) && (period.isTime(first)
						|| link <= first + LATE_LEAD && FunctionWords.TIME_NOUNS.contains(period.lower(link - 1)));
	}

	/** "and the army said it was safe": another who speaks, where "and the clerk said no" may be told by the first. */
	static boolean bodySaid(Period period, int and) {
		if (!period.lower(and).equals("and") || !FunctionWords.ARTICLES.contains(period.lower(and + 1))) return false;
		int said = and + 2;
		while (said < and + LONGEST_BODY && period.isWord(said) && !period.lower(said).equals("said")) said++;
		return said > and + 2 && period.lower(said).equals("said") && (period.opensWithPronoun(said + 1) || period.lower(said + 1).equals("that"));
	}
}
