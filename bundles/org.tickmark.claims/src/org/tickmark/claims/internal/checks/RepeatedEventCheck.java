package org.tickmark.claims.internal.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordMap;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/** What happens only once, with two dates in one draft: "Berg, born in 1957" here, "Ann Berg was born in 1958" there. */
@Component
public final class RepeatedEventCheck implements ClaimCheck {
	private static final String RULE = "problem.twoDates";
	/** What happens to a person or a house only once, by the word that says it. */
	private static final WordMap<String> ONCE = WordMap.copyOf(
			Map.of("born", "born", "died", "died", "founded", "founded", "established", "founded",
			"assassinated", "died", "killed", "died"));
	/** What there is only one of in most drafts; councils vote, and courts sit, day after day. */
	private static final WordSet SINGLE = WordSet.of("referendum", "inauguration", "coronation", "wedding", "funeral", "election",
			"plebiscite");
	private static final WordSet TAKES_PLACE = WordSet.of("is", "was", "will", "be", "held", "takes", "took", "take", "place", "for",
			"scheduled", "set", "due", "planned", "falls", "fell", "been", "has", "on");
	/** Farther apart they are two elections, not one with a slip. */
	private static final int SLIP_DAYS = 40;
	/** A draft with more dates for one name is a register, and none of them is more right than the others. */
	private static final int MOST = 12;
	private static final WordSet PRONOUNS = WordSet.of("he", "she");
	private static final WordSet BLUR_BEFORE = WordSet.of("about", "around", "circa", "c", "before", "after", "by");
	private static final WordSet BLUR = WordSet.of("about", "around", "early", "late");
	private static final WordSet BEFORE_VERB = WordSet.of("was", "were", "who", "which", ",", "(", "is");
	private static final WordSet GOES_ON = WordSet.of("of", "and", "'s", "by", "in");
	private static final WordSet VERBS = WordSet.of("is", "was", "has", "had");
	private static final WordSet NO_NAMES = WordSet.of("the", "he", "she", "it", "they", "born", "died", "in", "on", "who");
	private static final int REACH = 4;

	/** @param name all words of it, in small letters */
	private record Event(String what, List<String> name, DatedSentence sentence, Dated date) {
		boolean repeats(Event other) {
			return name.equals(other.name) && date.period().equals(other.date.period());
		}

		boolean sameAs(Event other) {
			if (!what.equals(other.what)) return false;
			List<String> longer = name.size() >= other.name.size() ? name : other.name;
			List<String> shorter = longer == name ? other.name : name;
			return longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
		}
	}

	@Override
	public String ruleId() {
		return RULE;
	}

	@Override
	public List<Claim> check(Prose prose, List<Claim> claims) {
		Map<String, List<Event>> events = new HashMap<>();
		List<Claim> problems = new ArrayList<>();
		Optional<DatedSentence> before = Optional.empty();
		for (DatedSentence sentence : DatedSentence.in(prose, claims)) {
			for (Dated date : sentence.dates()) {
				Optional<Event> event = event(sentence, date, before);
				if (event.isEmpty()) continue;
				List<Event> known = events.computeIfAbsent(event.get().what() + event.get().name().getLast(), key -> new ArrayList<>());
				if (known.stream().allMatch(event.get()::sameAs)) clash(prose, known, event.get()).ifPresent(problems::add);
				if (known.size() < MOST && known.stream().noneMatch(event.get()::repeats)) known.add(event.get());
			}
			before = Optional.of(sentence);
		}
		return problems;
	}

	/** With the first one that it disagrees with, so that three alike and one other make one problem. */
	private static Optional<Claim> clash(Prose prose, List<Event> known, Event event) {
		return known.stream().filter(earlier -> earlier.sentence() != event.sentence() && disagree(earlier, event)).findFirst()
				.map(earlier -> {
			Span here = event.date().span();
			Span there = earlier.date().span();
			var why = new Explanation.TwoDates(prose.textOf(here), prose.textOf(there));
			return event.sentence().problem(RULE, here, why, here, there);
		});
	}

	/** As far as both are known: "1957" and "3 May 1957" agree. */
	private static boolean disagree(Event one, Event other) {
		DaysCovered first = one.date().period().orElseThrow();
		DaysCovered second = other.date().period().orElseThrow();
		boolean apart = first.last().isBefore(second.first()) || second.last().isBefore(first.first());
		if (!SINGLE.contains(one.what())) return apart;
		return apart && first.isDay() && second.isDay() && Math.abs(first.first().toEpochDay() - second.first().toEpochDay()) <= SLIP_DAYS;
	}

	private static Optional<Event> event(DatedSentence sentence, Dated date, Optional<DatedSentence> sentenceBefore) {
		Words words = sentence.words();
		if (date.period().isEmpty()) return Optional.empty();
		int before = words.in(date.from() - 1, Set.of("in", "on")) ? date.from() - 2 : date.from() - 1;
		Optional<Event> single = single(sentence, date, before);
		if (single.isPresent() || !date.stated() || isBlurred(words, date)) return single;
		for (int i = before; i > before - REACH && i >= 0; i--) {
			String what = ONCE.getOrDefault(words.lower(i), "");
			if (!what.isEmpty()) return subject(words, i, sentenceBefore).map(name -> new Event(what, name, sentence, date));
			if (!words.isCapitalized(i) && !words.is(i, "in") && !words.is(i, "near") && !words.is(i, "at") && !words.is(i, ","))
				return Optional.empty();
		}
		return Optional.empty();
	}

	private static boolean isBlurred(Words words, Dated date) {
		return words.in(date.from() - 1, BLUR_BEFORE)
				|| words.in(date.from(), BLUR);
	}

	/**
	 * "the referendum on 23 June", "the funeral will be held on Monday, March 3": only with the day of the month, since weekdays alone say
	 * little.
	 */
	private static Optional<Event> single(DatedSentence sentence, Dated date, int before) {
		Words words = sentence.words();
		boolean dated = date.period().filter(DaysCovered::isDay).isPresent() && (date.stated() || date.to() - date.from() > 1)
				&& words.is(date.from() - 1, "on");
		if (!dated) return Optional.empty();
		int noun = before;
		while (noun > before - 5 && words.in(noun, TAKES_PLACE)) noun--;
		if (!words.in(noun, SINGLE)) return Optional.empty();
		int article = noun - 1;
		while (article > noun - 3 && words.isWord(article) && !words.is(article, "the")) article--;
		if (!words.is(article, "the")) return Optional.empty();
		List<String> name = words.tokens().subList(article + 1, noun + 1).stream().map(Token::lower).toList();
		return Optional.of(new Event(words.lower(noun), name, sentence, date));
	}

	/** "Ann Berg was born", "Berg, who died", and "She was born" behind a sentence that opens with a name. */
	private static Optional<List<String>> subject(Words words, int verb, Optional<DatedSentence> sentenceBefore) {
		int end = verb - 1;
		while (end > verb - 4 && end >= 0 && (words.in(end, BEFORE_VERB))) end--;
		if (words.in(end, PRONOUNS)) {
			if (end > 0) return Optional.empty();
			return sentenceBefore.map(before -> opening(before.words())).filter(name -> !name.isEmpty());
		}
		int start = end;
		while (start >= 0 && isName(words, start)) start--;
		if (start == end || words.in(start, GOES_ON)) return Optional.empty();
		return Optional.of(words.tokens().subList(start + 1, end + 1).stream().map(Token::lower).toList());
	}

	private static List<String> opening(Words words) {
		int end = 0;
		while (isName(words, end)) end++;
		if (end == 0 || end == 1 && !words.is(1, ",") && !words.in(1, VERBS)) return List.of();
		return words.tokens().subList(0, end).stream().map(Token::lower).toList();
	}

	private static boolean isName(Words words, int i) {
		return words.isWord(i) && words.isCapitalized(i)
				&& !words.in(i, NO_NAMES);
	}
}
