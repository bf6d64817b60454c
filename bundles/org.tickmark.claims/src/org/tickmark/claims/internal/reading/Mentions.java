package org.tickmark.claims.internal.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.reading.Name.Gender;
import org.tickmark.claims.internal.words.Tokens;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Sentence;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/** The people a draft names. A surname alone counts once a whole name anywhere in the draft tells that it is one. */
public final class Mentions {
	private static final WordSet PARTICLES = WordSet.of("de", "van", "von", "der", "den", "da", "di", "la", "le", "al", "el", "bin", "ibn",
			"ter");
	private static final WordSet SUFFIXES = WordSet.of("jr", "sr", "ii", "iii", "iv");
	private static final WordSet OPENERS = WordSet.of("the", "a", "an", "but", "and", "as", "when", "while", "after", "before", "in", "on",
			"at", "for", "with", "if", "though", "although", "because", "since", "so", "then", "that", "like", "unlike", "by", "from", "to",
			"both", "even", "only", "what", "how", "why", "also", "yet", "now", "meanwhile", "until", "once", "still", "or", "did", "does",
			"is", "was", "has", "not", "had");
	private static final Pattern BETWEEN_WORDS = Pattern.compile("\\W+");
	private static final int LONGEST_NAME = 4;

	private final Prose prose;
	private final List<Mention> mentions = new ArrayList<>();
	private final Map<String, List<Mention>> bySurname = new HashMap<>();
	private final Map<String, Mention> firstFull = new HashMap<>();
	private final Map<String, Set<String>> titlesOf = new HashMap<>();
	/** Words of full names before the last one. */
	private final Set<String> inNames = new HashSet<>();

	private Mentions(Prose prose) {
		this.prose = prose;
	}

	/** Read once for all checks that ask who is named where. */
	public static Mentions of(Prose prose) {
		return prose.shared(Mentions.class, Mentions::readWhole);
	}

	private static Mentions readWhole(Prose prose) {
		var mentions = new Mentions(prose);
		for (Sentence sentence : prose.sentences()) mentions.read(Tokens.of(sentence.tokens()));
		return mentions;
	}

	/** In text order. */
	public List<Mention> in(Span span) {
		List<Mention> within = new ArrayList<>();
		for (int i = firstFrom(span.start()); i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
			if (mentions.get(i).full() || firstFull.containsKey(mentions.get(i).surname())) within.add(mentions.get(i));
		}
		return within;
	}

	/** The name that the span begins with; whether one without a first name is a person's is not yet sure. */
	public Optional<Mention> at(Span span) {
		int from = firstFrom(span.start());
		return from < mentions.size() ? Optional.of(mentions.get(from)).filter(mention -> mention.span().start() == span.start())
				: Optional.empty();
	}

	/** Of all people named in full, each once, in the order in which they are first named. */
	public List<String> fullNames() {
		return mentions.stream().filter(Mention::full).map(Mention::words).map(name -> name.replace('\n', ' ')).distinct().toList();
	}

	/** Where the person with this surname is first named in full. @param surname in lower case */
	public Optional<Mention> introductionOf(String surname) {
		return Optional.ofNullable(firstFull.get(surname));
	}

	/** "Arroyo" of "Rosa Arroyo Pinto", "Tan" of "Tan Meilin": not every name says the surname last. @param surname in lower case */
	public boolean isInName(String surname) {
		return inNames.contains(surname);
	}

	/** Every place where the person is named. @param surname in lower case */
	public List<Mention> of(String surname) {
		return bySurname.getOrDefault(surname, List.of());
	}

	/** Whether one of these titles ever stands before the name. */
	public boolean isNamedAs(Set<String> titles, String surname) {
		return titlesOf.getOrDefault(surname, Set.of()).stream().anyMatch(titles::contains);
	}

	/** Of this mention, or else as the whole name tells. */
	public Gender genderOf(Mention mention) {
		if (mention.gender() != Gender.UNKNOWN) return mention.gender();
		return introductionOf(mention.surname()).map(Mention::gender).orElse(Gender.UNKNOWN);
	}

	/** Whether one of the words says that this is a place, a body or a paper. */
	public static boolean isNoPerson(String name) {
		for (String word : BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT))) {
			if (Name.isNoPerson(word)) return true;
		}
		return false;
	}

	private int firstFrom(int offset) {
		return TextOrder.first(mentions, mention -> mention.span().start(), offset);
	}

	private void read(Tokens tokens) {
		int i = 0;
		while (i < tokens.size()) {
			int end = endOfName(tokens, i);
			if (end > i) mention(tokens, i, end);
			i = Math.max(end, i + 1);
		}
	}

	private static int endOfName(Tokens tokens, int from) {
		int end = from;
		while (end < tokens.size() && (isNameWord(tokens, end) || end > from && isInside(tokens, end))) end++;
		return end;
	}

	private static boolean isNameWord(Tokens tokens, int i) {
		return tokens.isCapitalized(i) && !tokens.get(i).is("i");
	}

	/** "Joseph Biden Jr." is a Biden. */
	private static String surname(Tokens tokens, int from, int end) {
		int last = end - 1;
		while (last > from && (SUFFIXES.contains(tokens.get(last).lower()) || !tokens.get(last).isWord())) last--;
		return tokens.get(last).lower();
	}

	/** The stop of an initial or title, a hyphen, a "van" between capitals. */
	private static boolean isInside(Tokens tokens, int i) {
		if (i + 1 >= tokens.size() || !isNameWord(tokens, i + 1)) return false;
		Token token = tokens.get(i);
		Token before = tokens.get(i - 1);
		boolean touches = before.end() == token.start();
		if (token.is("-")) return touches && tokens.get(i + 1).start() == token.end();
		if (token.is(".")) return touches && (before.text().length() == 1 || Name.isTitle(before.lower()));
		return PARTICLES.contains(token.lower());
	}

	private void mention(Tokens tokens, int start, int end) {
		int from = start;
		// "On Friday Brandt was freed": the day is no first name.
		while (from < end && (OPENERS.contains(tokens.get(from).lower()) || CalendarWords.weekday(tokens.get(from).lower()) > 0)) from++;
		int outer = from;
		Gender title = Gender.UNKNOWN;
		while (from < end && (Name.isTitle(tokens.get(from).lower()) || tokens.get(from).is("."))) {
			title = Name.genderOfTitle(tokens.get(from).lower()).orElse(title);
			from++;
		}
		int words = 0;
		for (int i = from; i < end; i++) {
			if (tokens.get(i).isWord()) words++;
			if (Name.isNoPerson(tokens.get(i).lower())) return;
		}
		if (words == 0 || words > LONGEST_NAME) return;
		String surname = surname(tokens, from, end);
		Gender gender = title == Gender.UNKNOWN && words > 1 ? Name.genderOf(tokens.get(from).lower()) : title;
		var mention = new Mention(new Span(tokens.get(outer).start(), tokens.get(end - 1).end()),
				prose.textOf(new Span(tokens.get(from).start(),
				tokens.get(end - 1).end())), surname, gender, words > 1, from > outer);
		mentions.add(mention);
		bySurname.computeIfAbsent(surname, any -> new ArrayList<>()).add(mention);
		for (int i = outer; i < from; i++) titlesOf.computeIfAbsent(surname, any -> new HashSet<>()).add(tokens.get(i).lower());
		if (!mention.full()) return;
		firstFull.putIfAbsent(surname, mention);
		for (int i = from; i < end - 1; i++) inNames.add(tokens.get(i).lower());
	}
}
