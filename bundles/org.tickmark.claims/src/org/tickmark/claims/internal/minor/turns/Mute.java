package org.tickmark.claims.internal.minor.turns;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Attribution;
import org.tickmark.claims.Detail.Directness;
import org.tickmark.claims.internal.words.FunctionWords;
import org.tickmark.claims.internal.words.SpeechVerbs;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * Words of saying where nobody in particular speaks: "the trip suggests that", "many wonder whether", "if the letters show that", "what
 * some call the loop", "without saying “…”".
 */
public final class Mute {
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	/** Times, moods and courses of events: whatever is read from them, the writer reads it. */
	private static final WordSet THINGS = WordSet.of("year", "years", "month", "months", "week", "weeks", "day", "days", "decade", "decades",
			"trip", "visit", "tour", "journey", "race", "contest", "debate", "primary", "primaries", "defeat", "victory", "crisis", "hostility",
			"anger", "fear", "fears", "enthusiasm", "frustration", "extent", "depth", "lack", "tyranny", "culture", "environment", "role", "system",
			"problem", "endorsements", "behavior", "behaviour", "silence", "turmoil", "backlash", "success", "failure", "popularity");
	private static final WordSet SHOWING = WordSet.of("show", "reveal", "prove", "find", "confirm", "suggest", "indicate", "disclose");
	private static final WordSet NAMING = WordSet.of("call", "dub", "term", "label", "describe");
	private static final WordSet SOME = WordSet.of("some", "many", "others", "most", "people");
	private static final WordSet PLURALS = WordSet.of("people", "others", "many", "some", "most", "few");
	/** Of it a verb that is to be done tells nothing: "to explain who Roth was". */
	private static final WordSet TELLING = WordSet.of("explain", "remind", "tell", "describe", "show");
	private static final WordSet MATTERS = WordSet.of("who", "what", "where", "when");
	private static final WordSet MEANT = WordSet.of("believe", "believes", "believed", "think", "thinks", "thought", "feel", "feels", "felt",
			"mean", "means", "meant", "want", "wants", "wanted");
	/** Whose object, where it is a single noun, leaves all of it open. */
	private static final WordSet ASKING = WordSet.of("ask for", "call for", "promise", "demand", "urge", "predict", "threaten", "request");
	private static final Pattern SORT = Pattern.compile("a (?:kind|sort) of ");
	private static final WordSet CHOOSING = WordSet.of("announce", "declare", "express", "voice", "propose");
	private static final WordSet SELVES = WordSet.of("i", "we");
	private static final WordSet NOBODY = WordSet.of("nobody", "no one", "none");
	/** Before the words of saying, or the marks: what is not said, or only might be. */
	private static final Pattern UNSAID = Pattern.compile(
			"\\b(?:without(?: ever| even)?|instead of|rather than|as (?:if|though) to|why not(?: just| simply)?) (?:say(?:ing)?[,:]? [\"'\u201C\u2018]{0,2})?$",
			Pattern.CASE_INSENSITIVE);
	/** They are told, and whoever denies them denies what they tell. */
	private static final WordSet TOLD = WordSet.of("claim", "claims", "charge", "charges", "allegation", "allegations", "report", "reports",
			"accusation", "accusations", "rumour", "rumours", "rumor", "rumors", "suggestion", "suggestions", "statement", "story", "idea", "fact");
	/** "said little about the plan", "nothing of the sale", not "nothing illegal had happened". */
	private static final Pattern LITTLE = Pattern.compile("(?:little|nothing) (?:about|of|on|beyond|publicly|else)\\b");
	/** "what he said four years ago about the tax" */
	private static final Pattern THEN = Pattern.compile("(?:a )?\\p{L}{1,12} (?:days|weeks|months|years|decades) (?:ago|earlier|before) about ");
	private static final WordSet OWNED = WordSet.of("the", "a", "an", "his", "her", "its", "their", "any");
	private static final WordSet WITHIN = WordSet.of("of", "on", "about", "into", "for", "in", "over");
	private static final int LONGEST_GIFT = 9;
	private static final int BEFORE = 40;

	private final String text;

	public Mute(String text) {
		this.text = text;
	}

	/** Whether nobody in particular says it. */
	public boolean is(Claim claim, Attribution said) {
		int verb = said.cue().map(Span::start).orElse(claim.span().start());
		if (said.directness() == Directness.DIRECT && verb < claim.span().end() && isUnsaid(verb)) return true;
		String speaker = said.speaker().map(each -> lower(each.span())).orElse("");
		if (said.directness() == Directness.DIRECT && NOBODY.contains(speaker)) return true;
		return said.cue().filter(cue -> is(claim, said, cue, speaker)).isPresent();
	}

	private boolean is(Claim claim, Attribution said, Span cue, String speaker) {
		String words = BLANKS.matcher(lower(cue)).replaceAll(" ");
		String last = words.substring(words.lastIndexOf(' ') + 1);
		Optional<SpeechVerbs.Form> form = SpeechVerbs.form(last);
		String lemma = form.map(each -> each.verb().lemma()).orElse(words);
		int start = said.speaker().map(each -> each.span().start()).orElse(0);
		if (last.endsWith("ing") && isBehind(cue.start(), "anyone", "anybody")) return true;
		if (NAMING.contains(lemma) && SOME.contains(speaker) && isBehind(start, "what")) return true;
		String content = lower(claim.span());
		if (lemma.equals("say") && (LITTLE.matcher(content).lookingAt() || isBehind(start, "what") && THEN.matcher(content).lookingAt())) return true;
		if (lemma.equals("insist") && isOfDeed(cue.end(), claim.span().start())) return true;
		if (said.directness() != Directness.INDIRECT) return false;
		String first = firstWord(content);
		if (THINGS.contains(head(speaker)) && !hasFigure(content) && !isWithin(said)) return true;
		boolean now = form.filter(each -> each.shape() == SpeechVerbs.Shape.PRESENT || each.shape() == SpeechVerbs.Shape.BASE).isPresent();
		if (now && SHOWING.contains(lemma) && isBehind(start, "if") && !isBehind(start, "even if")) return true;
		// "in the hope that he'd repeat it"
		boolean would = speaker.endsWith("'d") || speaker.endsWith("\u2019d");
		if (would && form.filter(each -> each.shape() == SpeechVerbs.Shape.BASE).isPresent()) return true;
		boolean open = words.startsWith("to ") || text.startsWith("to ", Math.max(0, cue.start() - "to ".length()));
		return switch (lemma) {
			case "disagree" -> FunctionWords.QUESTION_WORDS.contains(first);
			case "deny" -> isWithheld(content);
			// "retweeted it thinking that it was his own"
			case "tweet", "retweet" -> content.startsWith("it ");
			// "used a rude name for him, a word Lee then repeated": one word of what stands before
			case "repeat" -> speaker.startsWith("a ") && said.speaker().get().span().start() > claim.span().end();
			case "wonder" -> isOfMany(speaker);
			case "refuse" -> last.startsWith("refuse") && !last.endsWith("d") && speaker.equals("who") && !hasFigure(content);
			case "ask" -> SELVES.contains(speaker) && FunctionWords.QUESTION_WORDS.contains(first) || isOpenNoun(words, content, claim, cue);
			case "say", "tell" -> first.equals("than") || first.equals("what") && isMeant(content)
					|| open && TELLING.contains(lemma) && MATTERS.contains(first);
			default -> open && TELLING.contains(lemma) && (MATTERS.contains(first) || speaker.isEmpty()
					&& FunctionWords.QUESTION_WORDS.contains(first)) || CHOOSING.contains(lemma) && SORT.matcher(content).lookingAt()
					|| isOpenNoun(words, content, claim, cue);
		};
	}

	private boolean isUnsaid(int verb) {
		String before = text.substring(Math.max(0, verb - BEFORE), verb);
		return UNSAID.matcher(before).find();
	}

	/** "insisted on paying the bill", where "insisted on Monday that" tells when. */
	private boolean isOfDeed(int from, int to) {
		return text.startsWith(" on ", from) && to - from > " on ".length() && to - from < BEFORE && text.startsWith("ing ", to - "ing ".length());
	}

	/** "promising change", "to ask for money". */
	private static boolean isOpenNoun(String words, String content, Claim claim, Span cue) {
		boolean loose = words.startsWith("to ") || words.contains("ing");
		boolean single = content.indexOf(' ') < 0 && !hasFigure(content) && cue.end() < claim.span().start();
		if (!loose || !single) return false;
		String verb = words.startsWith("to ") ? words.substring("to ".length()) : words;
		int blank = verb.indexOf(' ');
		String lemma = SpeechVerbs.lemma(blank < 0 ? verb : verb.substring(0, blank)).orElse(verb);
		return ASKING.contains(blank < 0 ? lemma : lemma + verb.substring(blank));
	}

	/** "what he really believes" */
	private static boolean isMeant(String content) {
		String[] words = BLANKS.split(content);
		for (int i = 2; i < Math.min(words.length, 4); i++) {
			if (MEANT.contains(words[i])) return FunctionWords.SUBJECT_PRONOUNS.contains(words[1]);
		}
		return false;
	}

	/** Several whom nobody names, or something that has no mind: "many watchers of the port", "the extent of his doubt". */
	private static boolean isOfMany(String speaker) {
		String head = head(speaker);
		return PLURALS.contains(head) || head.endsWith("ers") || head.endsWith("ics") || head.endsWith("ans") || head.endsWith("ists");
	}

	/** The noun before what belongs to it. */
	private static String head(String speaker) {
		String head = "";
		for (String word : BLANKS.split(speaker)) {
			boolean paused = word.endsWith(",");
			if (FunctionWords.PREPOSITIONS.contains(word)) break;
			head = paused ? word.substring(0, word.length() - 1) : word;
			if (paused && !speaker.contains(" and ")) break;
		}
		return head;
	}

	private boolean isBehind(int offset, String... any) {
		for (String words : any) {
			int at = offset - words.length() - 1;
			boolean here = at >= 0 && text.regionMatches(true, at, words + ' ', 0, words.length() + 1);
			if (here && (at == 0 || !Character.isLetter(text.charAt(at - 1)))) return true;
		}
		return false;
	}

	/** "denied his party the seat", not "denied the claim the mayor had made". */
	private static boolean isWithheld(String content) {
		String[] words = BLANKS.split(content, LONGEST_GIFT);
		for (int i = 1; i < words.length - 1; i++) {
			String before = words[i - 1];
			if (FunctionWords.PREPOSITIONS.contains(words[i]) || FunctionWords.RELATIVES.contains(words[i]) || words[i].endsWith("ing")) return false;
			if (!OWNED.contains(words[i]) || OWNED.contains(before)) continue;
			for (int at = i + 1; at < words.length; at++) {
				if (FunctionWords.CONJUNCTIONS.contains(words[at])) break;
				if (FunctionWords.AUXILIARIES.contains(words[at]) || words[at].endsWith("ed")) return false;
			}
			return !TOLD.contains(before) && !FunctionWords.CONJUNCTIONS.contains(before) && Character.isLetter(before.charAt(before.length() - 1));
		}
		return false;
	}

	/** "a report on the race that suggests": what the race stands behind may be who speaks. */
	private boolean isWithin(Attribution said) {
		int end = said.speaker().map(each -> each.span().start()).orElse(0) - 1;
		int start = end;
		while (start > 0 && Character.isLetter(text.charAt(start - 1))) start--;
		return end > 0 && WITHIN.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
	}

	private static boolean hasFigure(String content) {
		return content.chars().anyMatch(Character::isDigit);
	}

	private static String firstWord(String content) {
		int blank = content.indexOf(' ');
		return blank < 0 ? content : content.substring(0, blank);
	}

	private String lower(Span span) {
		return span.in(text).toLowerCase(Locale.ROOT);
	}
}
