package org.tickmark.claims.internal.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Detail.Timex;
import org.tickmark.claims.Detail.TimexType;
import org.tickmark.claims.Naming;
import org.tickmark.claims.internal.events.Telling.Aspect;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/** Reads what one sentence tells of an event: "the summit in Vienna", "the blast on Monday", "the three-week strike". */
final class EventReader {
	/** Each is in one place; of protests, fires and meetings there are many in one draft, each with its own. */
	private static final WordSet PLACED = WordSet.of("summit", "wedding", "funeral", "conference", "congress", "convention", "festival",
			"tournament", "final", "coronation", "inauguration", "premiere", "auction", "ceremony", "concert", "crash", "earthquake",
			"quake", "explosion", "blast", "derailment", "collision", "shipwreck", "conclave", "trial", "retreat", "memorial", "parade",
			"banquet", "gala", "duel", "heist", "massacre", "shooting", "stabbing", "robbery", "fair", "exhibition");
	/** They are over in a day. */
	private static final WordSet OF_ONE_DAY = WordSet.of("crash", "earthquake", "quake", "explosion", "blast", "derailment", "collision",
			"shooting", "stabbing", "robbery", "burglary", "heist", "assassination", "premiere", "auction", "eruption", "collapse",
			"sinking", "shipwreck", "massacre", "final", "gala", "parade", "accident", "ceremony");
	/** They last, and are known by how long. */
	private static final WordSet LASTING = WordSet.of("strike", "siege", "trial", "standoff", "occupation", "ceasefire", "cease-fire",
			"truce", "lockdown", "closure", "blackout", "outage", "summit", "conference", "festival", "tournament", "walkout", "boycott",
			"blockade", "manhunt", "voyage", "trek", "expedition", "shutdown", "curfew", "drought", "heatwave", "hunt", "search",
			"marriage", "reign", "sit-in", "evacuation", "cruise", "journey", "trip", "tour", "visit", "hearing", "rescue",
			"flight", "operation",
			"ordeal", "captivity");
	/** What happens once; all three, since every word of a draft is asked for. */
	static final WordSet EVENTS = WordSet.of(Stream.of(PLACED, OF_ONE_DAY, LASTING).flatMap(Set::stream).distinct()
			.toArray(String[]::new));
	private static final WordSet POINTERS = WordSet.of("the", "this", "that", "its", "their", "his", "her");
	private static final WordSet ARTICLES = WordSet.of("a", "an");
	/** They make it another event than the one told of before. */
	private static final WordSet OTHER = WordSet.of("last", "next", "previous", "earlier", "first", "second", "third", "another", "other",
			"annual", "future", "past", "former", "similar", "new", "rival", "separate", "final", "fourth", "latest", "later", "own",
			"same", "old", "recent", "planned", "proposed", "possible", "like", "average", "typical", "additional");
	private static final WordSet HELD = WordSet.of("held", "place", "staged", "happened", "occurred");
	private static final WordSet LASTS = WordSet.of("lasted", "lasts");
	private static final WordSet CLAUSES = WordSet.of("who", "and", "but", "said", "because", "after", "while", "when",
			"where", "before", "if");
	private static final WordSet IN = WordSet.of("in", "at");
	private static final int MOST_MARKS = 3;
	private static final int REACH = 6;

	private final Words words;
	private final List<Claim> claims;
	private final int number;
	private final Supplier<Set<String>> about;

	/** @param claims that begin in the sentence; @param number of the sentence; @param about stems of it and the one before */
	EventReader(Words words, List<Claim> claims, int number, Supplier<Set<String>> about) {
		this.words = words;
		this.claims = claims;
		this.number = number;
		this.about = about;
	}

	List<Telling> read() {
		List<Telling> tellings = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			if (!words.in(i, EVENTS) || words.isCapitalized(i) && i > 0) continue;
			if (words.in(i, PLACED)) place(i).ifPresent(tellings::add);
			if (words.in(i, OF_ONE_DAY)) day(i).ifPresent(tellings::add);
			if (words.in(i, LASTING)) length(i).ifPresent(tellings::add);
		}
		return tellings;
	}

	private Optional<Telling> place(int event) {
		int at = behind(event);
		if (!words.in(at, IN)) return Optional.empty();
		Optional<Claim> place = claimFrom(at + 1).filter(claim -> claim.detail() instanceof Naming naming
				&& naming.type() == Naming.Type.PLACE);
		if (place.isEmpty()) return Optional.empty();
		int end = tokenAt(place.get().span().end());
		// "in Vienna's old town", "in Vienna in May": the place or the event is narrowed further on.
		if (words.is(end, "'s") || words.is(end, "and") || words.is(end, "or") || isDated(end)) return Optional.empty();
		return telling(event, event, Aspect.PLACE, words.text(at + 1), place.get().span());
	}

	/** Whether a date stands right behind, which may tell this event from another one. */
	private boolean isDated(int end) {
		int from = words.is(end, ",") ? end + 1 : end;
		return claimFrom(from).or(() -> claimFrom(from + 1)).filter(claim -> claim.detail() instanceof Timex timex
				&& timex.type() != TimexType.DURATION).isPresent();
	}

	private Optional<Telling> day(int event) {
		int at = behind(event);
		if (words.is(at, "on")) {
			return claimFrom(at + 1).flatMap(date -> day(date).flatMap(day -> telling(event, event, Aspect.DAY, day, date.span())));
		}
		// "Monday's blast"
		int first = firstMark(event);
		if (!words.is(first - 1, "'s")) return Optional.empty();
		int owner = words.tokens().get(first - 1).start();
		return claims.stream().filter(claim -> claim.span().end() == owner || claim.span().end() == owner + 2)
				.filter(claim -> claim.detail() instanceof Timex).findFirst()
				.flatMap(date -> day(date).flatMap(day -> telling(event, event, Aspect.DAY, day, date.span())));
	}

	private static Optional<String> day(Claim claim) {
		return claim.detail() instanceof Timex timex && timex.type() == TimexType.DATE && timex.mod().isEmpty()
				&& Lengths.isDay(timex.value()) ? Optional.of(timex.value()) : Optional.empty();
	}

	private Optional<Telling> length(int event) {
		int verb = event + 1;
		// "The siege of the bank has lasted".
		while (verb < event + REACH && words.isWord(verb) && !words.in(verb, LASTS) && !words.in(verb, CLAUSES)) verb++;
		if (words.in(verb, LASTS)) {
			return claimFrom(verb + 1)
					.flatMap(span -> length(span).flatMap(hours -> telling(event, event, Aspect.LENGTH, hours, span.span())));
		}
		int first = firstMark(event);
		for (int from = event; from >= first - MOST_MARKS && from >= 0; from--) {
			int stretch = from;
			Optional<Claim> span = claims.stream()
					.filter(claim -> claim.detail() instanceof Timex && tokenAt(claim.span().end()) == stretch).findFirst();
			if (span.isEmpty()) continue;
			int start = tokenAt(span.get().span().start());
			boolean tied = words.ties(start + 1) || words.ties(start + 2);
			return tied ? length(span.get()).flatMap(hours -> telling(event, start, Aspect.LENGTH, hours, span.get().span()))
					: Optional.empty();
		}
		return Optional.empty();
	}

	private static Optional<String> length(Claim claim) {
		return claim.detail() instanceof Timex timex && timex.type() == TimexType.DURATION && timex.mod().isEmpty()
				? Lengths.hours(timex.value()).map(hours -> timex.value()) : Optional.empty();
	}

	private Optional<Telling> telling(int event, int noun, Aspect aspect, String value, Span span) {
		int first = firstMark(noun);
		Set<String> marks = new HashSet<>();
		for (int i = first; i < event; i++) {
			boolean inside = i >= noun && aspect == Aspect.LENGTH && words.tokens().get(i).start() < span.end();
			if (inside || !words.isWord(i)) continue;
			if (words.in(i, OTHER)) return Optional.empty();
			marks.add(words.lower(i));
		}
		int article = first - 1;
		boolean owned = words.is(article, "'s");
		boolean pointing = words.in(article, POINTERS);
		if (!owned && !pointing && !words.in(article, ARTICLES)) return Optional.empty();
		if (owned && aspect != Aspect.DAY) marks.add(words.lower(article - 1));
		return Optional.of(new Telling(words.lower(event), aspect, marks, owned || pointing, value, span, number, about.get()));
	}

	/** The first of the words between the article and the noun. */
	private int firstMark(int noun) {
		int first = noun;
		while (first > noun - MOST_MARKS && (words.isWord(first - 1) || words.ties(first - 1)) && !words.in(first - 1, POINTERS)
				&& !words.in(first - 1, ARTICLES) && !words.is(first - 1, "'s")) first--;
		return first;
	}

	/** Behind the noun and the words that say that it takes place; -1 where something else stands there. */
	private int behind(int event) {
		if ((words.in(event + 1, IN) || words.is(event + 1, "on")) && claimFrom(event + 2).isPresent()) return event + 1;
		for (int at = event + 1; at < event + REACH + 2; at++) {
			if (words.in(at, HELD)) return at + 1;
			if (words.in(at, CLAUSES) || !words.isWord(at) && !words.is(at, ",")) return -1;
		}
		return -1;
	}

	private Optional<Claim> claimFrom(int token) {
		if (token < 0 || token >= words.size()) return Optional.empty();
		int start = words.tokens().get(token).start();
		return claims.stream().filter(claim -> claim.span().start() == start && (claim.detail() instanceof Timex
				|| claim.detail() instanceof Naming)).findFirst();
	}

	/** The number of the token that begins there or behind it. */
	private int tokenAt(int offset) {
		int token = 0;
		while (token < words.size() && words.tokens().get(token).start() < offset) token++;
		return token;
	}
}
