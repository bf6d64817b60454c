package org.tickmark.claims.internal.quotes.extents;

import java.util.List;

import org.tickmark.claims.internal.quotes.phrases.Cue;
import org.tickmark.claims.internal.quotes.phrases.HeadNoun;
import org.tickmark.claims.internal.quotes.phrases.ShortNoun;
import org.tickmark.claims.internal.quotes.sayings.Period;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.SpeechVerbs.SpeechVerb;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Words of saying that tell what somebody does: a call to the police, a visa that is denied, a deal that is agreed to. */
public final class Deed {
	private static final WordSet VICTIMS = WordSet.of("life", "lives", "victim", "victims", "casualty", "casualties");
	private static final WordSet HONOURS = WordSet.of("title", "titles", "crown", "championship", "lead", "seat", "record", "trophy", "cup",
			"medal", "goal", "belt", "border", "borders");
	private static final WordSet KEPT = WordSet.of("lead", "edge", "advantage", "majority", "presence", "profile", "balance", "control", "contact",
			"relations", "relationship", "relationships", "ties", "links", "order", "discipline", "silence", "standards", "status", "fleet", "office",
			"residence", "home", "website", "database", "distance", "momentum", "pace", "grip");
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
	private static final int LONGEST_THING = 12;

	private Deed() { }

	/** Whether something is done there, whatever the verb may mean elsewhere. */
	public static boolean is(Period period, Cue cue) {
		return Decision.is(period, cue) || isTitleHeld(period, cue) || isTaken(period, cue) || isPutOn(period, cue)
				|| isBetweenTwo(period, cue) || isDone(period, cue) || isStanding(period, cue) || isToCome(period, cue)
				|| isFollowedByDeed(period, cue) || isBeforeCourt(period, cue);
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
			case "argue" -> period.lower(cue.to()).equals("with") && LateThat.behind(period, cue, cue.to()) < 0
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
		while (after && and < cue.to() + LONGEST_THING && Decision.isOfThing(period, and)) and++;
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
		return lemma.equals("maintain") && KEPT.contains(thing(period, cue)) && !isPredicated(period, ShortNoun.behind(period, cue.to()));
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
		int end = ShortNoun.behind(period, cue.to());
		return end > cue.to() ? period.lower(end - 1) : "";
	}

	/** "admitted to hospital", "admitted to the police that": into a place or before somebody; "admitted to stealing" is to a deed. */
	public static boolean isAdmission(Period period, SpeechVerb verb, int to) {
		return verb.lemma().equals("admit to") && (!period.lower(to + 1).endsWith("ing") || !period.isWord(to + 2)
				|| period.isCapitalized(to + 1) || NURSING.contains(period.lower(to + 1)));
	}

	/** "to maintain peace", "nine clerks testifying over three days", not "testified about a sale". @param content behind the verb */
	public static boolean isBare(Period period, Cue cue, int content) {
		String lemma = cue.form().verb().lemma();
		if (lemma.equals("testify")) return !period.lower(cue.to()).equals("about") && !period.opensWithClause(content);
		return UPHELD.contains(lemma) && period.lower(cue.words().from()).equals("to") && !period.opensWithPronoun(content);
	}

	/** "pleaded not guilty in May to two charges": the plea and the charge without time and place, where one stands between them. */
	public static List<Span> plea(Period period, Cue cue) {
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
				&& COURTS.contains(period.lower(Hearer.behind(period, cue.to()) - 1));
	}

	/** "denied him a visa", "denied visas to the crew": what they do not get, and not what they say is untrue. */
	public static boolean isWithheld(Period period, Cue cue) {
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
	public static boolean isMood(Period period, Cue cue, int end) {
		boolean alone = cue.words().to() == cue.verb() + 1;
		boolean voices = alone && (cue.form().verb().lemma().equals("express") || cue.form().verb().lemma().equals("voice"));
		boolean bare = period.count(cue.to(), end) <= 2 || Occasion.is(period, ShortNoun.behind(period, cue.to()));
		return voices && bare && FunctionWords.POSSESSIVES.contains(period.lower(cue.to()));
	}
}
