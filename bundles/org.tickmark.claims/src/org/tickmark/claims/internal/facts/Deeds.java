package org.tickmark.claims.internal.facts;

import java.util.Optional;

import org.tickmark.claims.internal.facts.FactWords.Sort;
import org.tickmark.claims.internal.reading.CalendarWords;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** Finds what is told as done, as happening, or as being so. */
record Deeds(Words words) {
	private static final WordSet VAGUE = WordSet.of("it", "that", "this", "what", "which", "here", "much", "nothing", "all",
			"everything", "something", "possibility");
	/** Who "retired" so did it; a "retired teacher" is one. */
	private static final WordSet RETIRED = WordSet.of("from", "in", "as", "at", "last", "after", "on", "this", "early", "and", "when",
			"because", "to", "before", "for", "with", "during", "two", "three");
	/** Before a noun, what has become of whoever it means: "threw out failed candidate Karl Brandt's suit". */
	private static final WordSet FATES = WordSet.of("failed", "ousted", "jailed", "disgraced", "convicted", "defeated", "deposed", "exiled",
			"sacked", "suspended", "unelected", "injured", "imprisoned");
	private static final WordSet BEHIND_VERB = WordSet.of("out", "up", "off", "down", "back", "over", "away");
	private static final WordSet BETWEEN = WordSet.of("not", "also", "already", "since", "long", "just", "now", "still");
	private static final WordSet WHAT = WordSet.of("a", "an", "the", "one", "his", "her", "its");
	private static final WordSet OWNED = WordSet.of("a", "an", "no", "two", "three", "four", "five", "the", "its");

	/** They may stand for whoever is told of: "each acted alone", "many fled to the hills". */
	private static final WordSet SOME = WordSet.of("each", "many", "several", "few", "two", "three", "four", "five", "all",
			"others");
	private static final WordSet BEHIND_DEED = WordSet.of("alone", "together", "away", "out", "up", "down", "back", "home", "here", "there", "it",
			"them", "him", "her", "his", "their", "guilty");
	/** Behind a hyphen: "native-born", "state-owned". */
	private static final WordSet MADE = WordSet.of("born", "based", "owned", "run", "built", "bred", "funded", "backed", "educated", "led",
			"controlled", "registered");

	/** Nouns as well; with "of" behind them they are nothing else: "the spread of the fire". */
	private static final WordSet NOUNS = WordSet.of("cast", "set", "split", "shot", "burst", "spread", "hit", "cut");
	/** Before "ground" that is no verb: "common ground", "ran out of ground". */
	private static final WordSet BEFORE_GROUND = WordSet.of("common", "middle", "higher", "high", "moral", "lost", "new", "safe", "of", "for", "in",
			"between");
	/** Before "broke" that is short of money: "is broke", "went flat broke". */
	private static final WordSet WITHOUT_MONEY = WordSet.of("be", "been", "being", "go", "goes", "went", "going", "gone", "am", "'re");
	private static final WordSet HOW_BROKE = WordSet.of("flat", "nearly", "almost", "so", "too", "dead", "stone");

	private static final WordSet PLAIN = WordSet.of("include", "rely", "depend", "own", "employ");
	/** Behind "own" as a verb. */
	private static final WordSet OWNABLE = WordSet.of("a", "an", "the", "most", "half", "about", "more");
	/** At the beginning of a sentence, no name. */
	private static final WordSet NOBODY = WordSet.of("they", "who", "there", "nobody", "time", "these", "those", "some", "others",
			"many", "one");
	/** What people say of a thing; behind "is" and before "to" they tell what it does. */
	private static final WordSet REPORTED = WordSet.of("thought", "believed", "said", "known", "understood", "reported", "estimated",
			"alleged");
	/** Offices that one "will become", deeds that one will do by a plan that is made. */
	private static final WordSet SETTLED = WordSet.of("become", "join", "replace", "succeed", "chair", "head", "lead", "decide", "vote",
			"open", "close", "merge", "move", "host", "receive", "play", "serve", "remain", "retire", "continue", "meet", "begin", "start");

	/** The one that the word at {@code i} makes, if its neighbours let it. */
	Optional<Ground> at(Sort sort, int i) {
		return switch (sort) {
			case IS, WAS -> be(sort, i);
			case HAS, HAD -> have(i);
			case PRESENT -> present(i);
			default -> past(i);
		};
	}

	private static Optional<Ground> ground(Trait trait, int from, int to) {
		return Optional.of(new Ground(trait, from, to));
	}

	/** A past tense behind something that may be its subject. */
	Optional<Ground> past(int i) {
		int before = i - 1;
		while (before >= 0 && words.lower(before).endsWith("ly")) before--;
		boolean adjective = words.in(before, FactWords.ARTICLES) && !isDeedOfSome(before, i) || words.in(before, FactWords.LINKS) || words.is(before, "-");
		// "He did not." only answers what was said before.
		boolean answer = words.is(i, "did") && !words.isWord(i + 2);
		// "Asked about it, she said" and "retired Colonel Ann Lee" tell nothing with that word.
		boolean participle = i == 0 || words.is(i, "retired") && words.isWord(i + 1) && !words.in(i + 1, RETIRED);
		if (participle || answer || isFate(i) || inName(i) || adjective || FactWords.FEELINGS.contains(words.lower(i))
				|| words.is(i - 1, "(") || isNoVerb(i))
			return Optional.empty();
		return switch (sort(before)) {
			case IS -> words.in(before - 1, FactWords.FIRST_OR_SECOND) ? Optional.empty() : ground(Trait.STATE, before, i + 1);
			case HEDGES, PLANS -> Optional.empty();
			default -> words.is(before, "be") ? Optional.empty() : ground(Trait.DEED, i, i + 1);
		};
	}

	/** "The spread of the fire", "common ground", "is nearly broke". */
	private boolean isNoVerb(int i) {
		return switch (words.lower(i)) {
			case "ground" -> words.in(i - 1, BEFORE_GROUND) || !words.isWord(i + 1);
			case "broke" -> isBroke(i);
			default -> words.is(i + 1, "of") && words.in(i, NOUNS);
		};
	}

	/** "Is nearly broke"; not "the dam nearly broke", nor "the rope on which it was going broke". */
	private boolean isBroke(int i) {
		boolean degree = words.in(i - 1, HOW_BROKE);
		int before = degree ? i - 2 : i - 1;
		return sort(before) == Sort.IS || sort(before) == Sort.WAS || words.in(before, WITHOUT_MONEY) && (degree || !words.is(before, "going"));
	}

	/** "Each paid his share", "several died of it"; not "many injured climbers". */
	private boolean isDeedOfSome(int some, int i) {
		if (!words.in(some, SOME) || !words.isWord(some - 1) && some > 0 && !words.is(some - 1, ",")) return false;
		return words.in(i + 1, FactWords.LINKS) || words.in(i + 1, BEHIND_DEED) || words.in(i + 1, WHAT) || words.lower(i + 1).endsWith("ly");
	}

	/** "Failed candidate Karl Brandt", and whoever has been "freed", "thrown out" and the like is told of with a verb before. */
	private boolean isFate(int i) {
		if (!words.in(i, FATES) || !words.isWord(i + 1) || words.in(i + 1, FactWords.LINKS)
				|| words.in(i + 1, FactWords.ARTICLES))
			return false;
		boolean behindVerb = words.in(i - 1, BEHIND_VERB) || sort(i - 1) == Sort.PAST || FactWords.isPast(words.lower(i - 1));
		boolean named = words.is(i, "failed") && !words.isCapitalized(i + 1) && words.isCapitalized(i + 2)
				&& CalendarWords.weekday(words.lower(i + 2)) == 0;
		return behindVerb || named;
	}

	/** Of a word; that of "only" where it tells nothing by itself, since a switch knows no nothing. */
	private Sort sort(int i) {
		return FactWords.sorts().getOrDefault(words.lower(i), Sort.ONLY);
	}

	private boolean inName(int i) {
		return i > 0 && words.isCapitalized(i);
	}

	private boolean isParticiple(int i) {
		return sort(i) == Sort.PARTICIPLE || sort(i) == Sort.PAST;
	}

	private Optional<Ground> be(Sort sort, int i) {
		int next = words.in(i + 1, BETWEEN) ? i + 2 : i + 1;
		if (words.lower(next).endsWith("ly") && isParticiple(next + 1)) next++;
		boolean participle = isParticiple(next);
		if (participle && sort == Sort.WAS) return ground(Trait.DEED, i, next + 1);
		if (isUnderWay(next) && !words.in(i - 1, FactWords.FIRST_OR_SECOND)) return ground(Trait.STATE, i, next + 1);
		if (sort == Sort.IS && words.in(next, REPORTED) && words.is(next + 1, "to")) return ground(Trait.STATE, i, next + 1);
		boolean told = isWhere(next) || isNamed(i - 1) && words.in(next, WHAT) || participle;
		return told && !words.in(i - 1, VAGUE) ? ground(Trait.STATE, i, i + 1) : Optional.empty();
	}

	private boolean isWhere(int next) {
		if (words.ties(next + 1) && words.in(next + 2, MADE)) return true;
		return words.in(next, FactWords.WHERE) || words.in(next, FactWords.OUTCOMES) || words.isNumber(next);
	}

	/** "Ann Lee is a teacher" tells what she is, "the plan is a coup" what somebody thinks of it. */
	private boolean isNamed(int i) {
		return i > 0 && words.isCapitalized(i) || words.is(i, "he") || words.is(i, "she");
	}

	/** "Is closing", but not "is hoping". */
	private boolean isUnderWay(int i) {
		int verb = words.lower(i).endsWith("ly") || words.in(i, BETWEEN) ? i + 1 : i;
		return words.lower(verb).length() > 5 && words.lower(verb).endsWith("ing") && !FactWords.MINDS.contains(words.lower(verb));
	}

	private Optional<Ground> have(int i) {
		Sort before = sort(i - 1);
		if (before == Sort.PLANS || before == Sort.HEDGES || before == Sort.ADVISES) return Optional.empty();
		int next = i + 1;
		while (words.in(next, BETWEEN) || words.lower(next).endsWith("ly")) next++;
		boolean participle = isParticiple(next) || FactWords.isPast(words.lower(next));
		// "There have been reports of violence".
		if (participle && (!isJudged(next) || words.is(i - 1, "there"))) return ground(Trait.DEED, i, next + 1);
		return words.in(next, OWNED) || words.isNumber(next) ? ground(Trait.STATE, i, i + 1) : Optional.empty();
	}

	/** "Has been good" is an opinion; "has been sold" is not, and "has been a teacher" tells what somebody is. */
	private boolean isJudged(int been) {
		int behind = words.lower(been + 1).endsWith("ly") ? been + 2 : been + 1;
		String next = words.lower(behind);
		return words.is(been, "been") && !FactWords.isPast(next) && !next.endsWith("ing") && !words.in(behind, FactWords.ARTICLES)
				&& !isWhere(behind) && !FactWords.sorts().containsKey(next);
	}

	/** "Ann Berg will become head of the port": by somebody, or by what has a name, and not by whoever speaks. */
	Optional<Ground> will(int i) {
		int verb = i + 1;
		while (words.in(verb, BETWEEN) || words.lower(verb).endsWith("ly")) verb++;
		boolean opens = i == 1 && words.isCapitalized(0) && !words.in(0, NOBODY) && !words.in(0, VAGUE)
				&& !words.in(0, FactWords.FIRST_OR_SECOND);
		boolean who = words.is(i - 1, "who") && i > 1 || isNamed(i - 1) || opens;
		return who && words.in(verb, SETTLED) ? ground(Trait.STATE, i, verb + 1) : Optional.empty();
	}

	/** What is so now, with something before it that may be the subject. */
	Optional<Ground> present(int i) {
		boolean noun = inName(i) || i == 0 || words.in(i - 1, FactWords.ARTICLES) || words.in(i - 1, FactWords.LINKS);
		// "Include" is no form of the verb alone that only "it" has: "will include", "to include".
		boolean plain = words.in(i, PLAIN) && (words.is(i - 1, "to") || words.lower(i - 1).endsWith("ly") || !words.isWord(i - 1)
				|| sort(i - 1) == Sort.PLANS || sort(i - 1) == Sort.HEDGES || sort(i - 1) == Sort.ADVISES);
		boolean own = words.in(i, PLAIN) && words.in(i - 1, FactWords.FIRST_OR_SECOND) || words.is(i, "own") && !words.in(i + 1, OWNABLE);
		return noun || plain || own || words.in(i - 1, VAGUE) ? Optional.empty() : ground(Trait.STATE, i, i + 1);
	}
}
