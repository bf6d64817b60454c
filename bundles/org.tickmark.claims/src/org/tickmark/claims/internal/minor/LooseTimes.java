package org.tickmark.claims.internal.minor;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Times so loosely said that nobody can look them up: "that evening", "a decades-long quarrel", "only a day before the vote". */
final class LooseTimes {
	private static final Pattern ALWAYS = Pattern.compile("that (?:evening|night|morning|afternoon)"
			+ "|(?:years|decades|months|weeks|centuries)-(?:long|old)|(?:just |only )?a couple of (?:minutes|hours|days|weeks|months) ago"
			+ "|four more years|(?:a|one) (?:thousand|million|billion) years");
	/** In somebody's words they are a manner of speaking, or count from when he spoke and say no more than that it was then. */
	private static final Pattern SPOKEN = Pattern.compile("(?:24|48) hours|another \\d+0 years|a year ago|the next day|this weekend"
			+ "|(?:the )?first (?:24|48|72) hours|today|tonight|tomorrow|yesterday|last night|this (?:morning|evening|afternoon|week|month|year)"
			+ "|(?:every|each)(?: single)? (?:minute|hour|day|morning|night|week)|weekends|all (?:week|weekend|month|year)"
			+ "|\\p{L}{3,12} minutes ago|the next \\p{L}{3,9} or \\p{L}{3,9} years"
			+ "|(?:just |only )?a couple of (?:minutes|hours|days|weeks|months) (?:earlier|later|before|after)");
	/** Where nothing is counted beside them: "the floods of this year", "over the past three decades". */
	private static final Pattern UNCOUNTED = Pattern.compile("this year|(?:the )?(?:past|last) (?:two|three|four|five|few|several) decades");
	private static final Pattern OWNS = Pattern.compile("['\u2019]s");
	private static final Set<String> SEASONS = Set.of("summer", "winter", "spring", "fall", "autumn");
	/** "A summer of grief": of no year. */
	private static final Pattern OF_WHAT = Pattern.compile(" of \\p{Ll}");
	/** "This fall in prices": no season. */
	private static final Pattern IN_WHAT = Pattern.compile(" in \\p{Ll}");
	private static final Pattern NOUN = Pattern.compile(" \\p{Ll}");
	private static final Pattern ONLY = Pattern.compile("\\b(?:just|only) $");
	/** "What they earn in an hour": a rate. */
	private static final Pattern EARNED_IN = Pattern.compile("\\b(?:make|makes|made|earn|earns|earned) [^.,;]{0,30}in $");
	/** What somebody has a number of, each year. */
	private static final Pattern COUNTED = Pattern.compile(
			"(?:\\d|\\b(?:dozens|scores|hundreds|thousands|millions|billions) of )"
			+ "(?:(?!\\b(?:sa(?:id|ys?)|told|thinks?)\\b)[^.,;]){0,40}$", Pattern.CASE_INSENSITIVE);
	private static final Pattern HOUR_APART = Pattern.compile("\\b\\d{1,2}: $");
	private static final Pattern MINUTES = Pattern.compile("\\d\\d [ap]\\.?m\\.?");
	/** "Most voters today": of our days, and not of this one. */
	private static final Pattern MOST = Pattern.compile("\\b(?:for|of|like) most \\p{L}+ $", Pattern.CASE_INSENSITIVE);
	/** "Where the town is today", "who they are today"; where a man is on that day, or what the price is, can be asked. */
	private static final Pattern WHERE = Pattern.compile("\\b(?:where|who) (?:I|we|you|they|it"
			+ "|(?:the|our|this|my) (?:party|country|nation|town|city|world|movement|church|sport|club)) (?:is|are|am|stands?) $", Pattern.CASE_INSENSITIVE);
	private static final Pattern THESE_DAYS = Pattern.compile(
			" (?:argue|say|think|believe|want|need|live|face|know|see|have|are|do|fear|feel|hope|prefer)\\b");
	/** "Whether it will be there a century from now": in a case that is thought of, or in somebody's words. */
	private static final Pattern THOUGHT_OF = Pattern.compile("\\b(?:whether|if|would|could|might)\\b[^.;]*$", Pattern.CASE_INSENSITIVE);
	/** "Nobody learns it overnight": so fast, with nothing else told between the two. */
	private static final Pattern NOT_DONE = Pattern.compile("(?:\\b(?:can|won|don|doesn)['\u2019]t|\\b(?:cannot|never)|\\b(?:can|will|do|does) not"
			+ "|\\b(?:nobody|nothing|no one) (?:can|will|ever)) (?:happen|change|vanish|disappear|be (?:built|changed|fixed|learned|solved|undone)"
			+ "|(?:build|change|do|fix|learn|solve|undo) (?:it|this|that|them|things)) $", Pattern.CASE_INSENSITIVE);
	/** "You come two weeks beforehand": whoever does it, and whenever. */
	private static final Pattern ANYBODY = Pattern.compile("\\byou\\b[^.;]*$", Pattern.CASE_INSENSITIVE);
	private static final Pattern AHEAD = Pattern.compile(" (?:beforehand|in advance|ahead of time)\\b");
	/** "Today's youth": of our days. */
	private static final Pattern OUR = Pattern.compile("['\u2019]s (?:version|world|standards|youth|young|society|teenagers|generation)\\b");
	/** "In a year of floods": a bad one, and not how long. */
	private static final Pattern KIND_OF_YEAR = Pattern.compile(" (?:(?:this|so|as|like|of) \\p{Ll}|(?:when|where|that|in which) \\p{L})");
	/** "She hopes to sail one day": on some day; "one day before the vote" is counted. */
	private static final Pattern SOME_DAY = Pattern.compile(
			"(?! (?:before|after|later|earlier|ago|of|per|out|from|in|each|every|off|at|only|a|until|left"
			+ "|remaining|to go|and (?:\\d|one|two|three)|or)\\b)(?=[ ,.;:!?\"'\u2019\u201D])");
	private static final Pattern COUNTED_DAY = Pattern.compile(
			"\\b(?:in|for|with|within|than|over|just|only|after|at|least|of|last|lasted|took|takes|every|each) $", Pattern.CASE_INSENSITIVE);
	/** "A Christmas-themed dance", "an October surprise": no day. */
	private static final Pattern KIND = Pattern.compile("-themed\\b| (?:[\\p{L}-]+ )?surprise\\b");
	private static final Pattern BASIS = Pattern.compile(" basis\\b");
	/** "A day of talks", "on a day when": the day is described, and nobody measures it. */
	private static final Pattern KIND_OF_DAY = Pattern.compile(" (?:of|when|where|in which|that) \\p{L}| in the life\\b");
	private static final Pattern IN = Pattern.compile("\\bin $", Pattern.CASE_INSENSITIVE);
	private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
			"october", "november", "december");
	/** "November in election years": of any of them; "in years", "for ten years" tells how long. */
	private static final Pattern OF_YEARS = Pattern.compile(
			" (?:in|of|during) (?:(?:presidential|midterm|general) )?(?:election|leap|even-numbered|odd-numbered) years\\b");
	/** "It would have been built years ago": and was not. */
	private static final Pattern WOULD_HAVE = Pattern.compile("\\bwould(?: have|['\u2019]ve) "
			+ "(?:(?:been )?\\p{L}+|been (?:an?|the|my|our|his|her|their) [\\p{L} ]{1,24}) $");
	private static final Pattern FROM_NOW_ON = Pattern.compile("\\bbetween now and $", Pattern.CASE_INSENSITIVE);
	private static final int NEAR = 40;
	private static final int NEAR_COUNT = 80;
	private static final Pattern OR_BEHIND = Pattern.compile(" or (?:\\p{L}{1,12}|\\d{1,3}) (seconds|minutes|hours)\\b");
	private static final Set<String> ALTERNATIVE = Set.of("seconds", "minutes", "hours");
	private static final Pattern YOU_CAN = Pattern.compile("\\b(?:you|we) (?:can|could) [^.;]*$", Pattern.CASE_INSENSITIVE);
	/** Behind "a day": somebody does not work; a week of it can be asked about. */
	private static final Pattern OFF = Pattern.compile(" off(?=[.,;:!?\"'\u2019\u201D]|$| (?:and|from|work)\\b)");
	/** Before it: who takes it; who "gets" one may have a right to it. */
	private static final WordSet TAKEN = WordSet.of("take", "takes", "took", "taken", "taking");

	private LooseTimes() { }

	/** @param quoted whether it stands in somebody's own words */
	static boolean is(Claim claim, String text, boolean quoted) {
		String words = claim.span().in(text).toLowerCase(Locale.ROOT);
		if (ALWAYS.matcher(words).matches() || quoted && SPOKEN.matcher(words).matches()) return true;
		boolean uncounted = UNCOUNTED.matcher(words).matches() && !follows(OWNS, text, claim.span().end());
		if (uncounted && Beside.words(claim, text).chars().noneMatch(Character::isDigit)) return true;
		String before = text.substring(Math.max(0, claim.span().start() - NEAR), claim.span().start());
		if (quoted && isOneOfSome(claim.span(), words, before, text)) return true;
		return isBefore(words, text, claim.span().end()) || isBehind(claim.span(), words, before, text) || isSupposed(claim, words, before, text, quoted)
				|| isOff(words, before, text, claim.span().end())
				|| words.equals("today") && isOfOurDays(claim.span(), text) || isOfAnyYear(words, before, text, claim.span().end());
	}

	/** What is told to have happened then has not. */
	private static boolean isSupposed(Claim claim, String words, String before, String text, boolean quoted) {
		if (words.endsWith(" from now")) return quoted || THOUGHT_OF.matcher(before).find();
		if (words.endsWith(" ago")) return WOULD_HAVE.matcher(before).find();
		if (words.equals("overnight")) return NOT_DONE.matcher(before).find();
		if (words.startsWith("the end of ")) return FROM_NOW_ON.matcher(before).find();
		return follows(AHEAD, text, claim.span().end()) && ANYBODY.matcher(before).find();
	}

	private static boolean isOfAnyYear(String words, String before, String text, int end) {
		if (words.equals("a year")) return IN.matcher(before).find() && follows(KIND_OF_YEAR, text, end);
		return MONTHS.contains(words) && follows(OF_YEARS, text, end);
	}

	/** What stands behind it tells that it is loosely said. */
	private static boolean isBefore(String words, String text, int end) {
		if (SEASONS.contains(words)) return follows(OF_WHAT, text, end);
		if (words.equals("this fall")) return follows(IN_WHAT, text, end);
		return words.equals("year-end") && follows(NOUN, text, end);
	}

	private static boolean isBehind(Span span, String words, String before, String text) {
		return switch (words) {
			case "a day" -> ONLY.matcher(before).find() || EARNED_IN.matcher(before).find() || follows(KIND_OF_DAY, text, span.end());
			case "an hour", "a week" -> EARNED_IN.matcher(before).find();
			case "one day" -> !COUNTED_DAY.matcher(before).find() && follows(SOME_DAY, text, span.end());
			case "october", "christmas", "halloween", "thanksgiving", "easter" -> follows(KIND, text, span.end());
			case "daily", "weekly", "monthly" -> follows(BASIS, text, span.end());
			case "annually", "yearly" -> COUNTED.matcher(text.substring(Math.max(0, span.start() - NEAR_COUNT), span.start())).find();
			default -> MINUTES.matcher(words).matches() && HOUR_APART.matcher(before).find();
		};
	}

	/** "You can sing for two hours or six hours": as long as anybody likes; a sentence or a shift is measured. */
	private static boolean isOneOfSome(Span span, String words, String before, String text) {
		if (!words.endsWith("s") || !YOU_CAN.matcher(before).find()) return false;
		String unit = words.substring(words.lastIndexOf(' ') + 1);
		Matcher other = OR_BEHIND.matcher(text).region(span.end(), text.length());
		String or = unit + " or ";
		return other.lookingAt() && other.group(1).equals(unit) || ALTERNATIVE.contains(unit) && before.endsWith(or);
	}

	/** "She took a day off." */
	private static boolean isOff(String words, String before, String text, int end) {
		if (!text.startsWith(" off", end) || !words.equals("a day")) return false;
		String taken = before.stripTrailing().toLowerCase(Locale.ROOT);
		return TAKEN.contains(taken.substring(taken.lastIndexOf(' ') + 1)) && follows(OFF, text, end);
	}

	private static boolean isOfOurDays(Span span, String text) {
		String before = text.substring(Math.max(0, span.start() - NEAR), span.start());
		return follows(THESE_DAYS, text, span.end()) || follows(OUR, text, span.end()) || MOST.matcher(before).find()
				|| WHERE.matcher(before).find();
	}

	private static boolean follows(Pattern pattern, String text, int end) {
		return pattern.matcher(text).region(end, text.length()).lookingAt();
	}
}
