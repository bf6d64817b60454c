package org.tickmark.claims.internal.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.internal.reading.Mention;
import org.tickmark.claims.internal.reading.Mentions;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Prose;
import org.tickmark.claims.spi.Token;

/** Reads who is said to be how old, sentence by sentence in text order, as it keeps in mind who the last sentence was about. */
final class AgeReader {
	private static final WordSet INDEFINITE = WordSet.of("a", "an", "another", "his", "her", "their", "whose", "two", "three", "four",
			"five", "one", "some", "other", "'s");
	/** People in a sentence whom an age in the next may mean, other than the one named there. */
	private static final WordSet PEOPLE = WordSet.of("man", "woman", "men", "women", "boy", "girl", "child", "children", "wife", "husband",
			"people", "person", "others", "student", "suspect", "cyclist",
			"pedestrian", "parent", "cousin", "nephew", "niece", "couple", "teen", "girlfriend", "boyfriend", "colleague", "accomplice",
			"patient", "resident", "guest", "baby", "guard", "friend", "son", "victim");
	private static final WordSet SUFFIXES = WordSet.of("jr", "sr", "ii", "iii", "iv");
	private static final int DESCRIPTION = 3;

	private final Mentions mentions;
	private final Map<String, Optional<String>> bySurname = new HashMap<>();
	private Optional<String> focus = Optional.empty();
	/** Read since that was last looked for: hardly an age goes back to it. */
	private final List<DatedSentence> passed = new ArrayList<>();

	AgeReader(Prose prose) {
		mentions = Mentions.of(prose);
	}

	/** "on her 54th birthday", "turned 54". */
	static boolean tellsOfBirthday(Words words) {
		for (int i = 0; i < words.size(); i++) {
			String word = words.lower(i);
			boolean birthday = switch (word.charAt(0)) {
				case 'b' -> word.startsWith("birthday");
				case 't' -> word.startsWith("turn") && words.isNumber(i + 1);
				default -> false;
			};
			if (birthday) return true;
		}
		return false;
	}

	List<ToldAge> read(DatedSentence sentence) {
		List<ToldAge> told = sentence.figures() ? ages(sentence) : List.of();
		passed.add(sentence);
		return told;
	}

	private List<ToldAge> ages(DatedSentence sentence) {
		Words words = sentence.words();
		List<Mention> named = mentions.in(sentence.sentence().span());
		List<ToldAge> told = new ArrayList<>();
		int yearFrom = anotherYear(sentence);
		int next = 0;
		for (int i = 0; i < words.size(); i++) {
			int start = words.tokens().get(i).start();
			while (next < named.size() && named.get(next).span().end() <= start) next++;
			boolean ends = next > 0 && i > 0 && named.get(next - 1).span().end() == words.tokens().get(i - 1).end();
			if (!ends && !words.isNumber(i)) continue;
			Optional<StatedAge> age = ends ? StatedAge.behind(words, i) : StatedAge.attribute(words, i);
			if (age.isEmpty() || age.get().from() >= yearFrom) continue;
			Optional<String> person = ends ? person(named.get(next - 1))
					: personBehind(words, age.get(), named.subList(next, named.size()));
			person.ifPresent(who -> told.add(new ToldAge(who, sentence, age.get())));
		}
		return told;
	}

	/** The index behind the year in which "In 1998 Berg, 27, took over" happened. */
	private static int anotherYear(DatedSentence sentence) {
		for (Dated date : sentence.dates()) if (date.stated()) return date.to();
		return Integer.MAX_VALUE;
	}

	private Optional<String> personBehind(Words words, StatedAge age, List<Mention> behind) {
		if (!behind.isEmpty() && age.describes(words, indexOf(words, age.to(), behind.getFirst()))) return person(behind.getFirst());
		return age.isPerson(words) ? focus() : Optional.empty();
	}

	private static int indexOf(Words words, int from, Mention mention) {
		int i = from;
		while (i < words.size() && i < from + StatedAge.LONGEST_DESCRIPTION + 1 && words.tokens().get(i).start() < mention.span().start())
			i++;
		return i;
	}

	/** A surname alone counts where the draft names only one person with it. */
	private Optional<String> person(Mention mention) {
		if (mention.full()) return Optional.of(name(mention));
		return bySurname.computeIfAbsent(mention.surname(), surname -> {
			Set<String> people = new HashSet<>();
			for (Mention other : mentions.of(surname)) if (other.full()) people.add(name(other));
			return people.size() == 1 ? people.stream().findAny() : Optional.empty();
		});
	}

	/** "karl brandt", whatever stands between; "karl brandt jr" is somebody else. */
	private static String name(Mention mention) {
		String words = mention.words().toLowerCase(Locale.ROOT);
		String first = words.substring(0, words.indexOf(' ') < 0 ? words.length() : words.indexOf(' '));
		String last = words.substring(words.lastIndexOf(' ') + 1);
		return first + " " + mention.surname() + (SUFFIXES.contains(last.replace(".", "")) ? " " + last : "");
	}

	/** Whom the sentences so far are about. */
	private Optional<String> focus() {
		for (DatedSentence sentence : passed) focus = focusBehind(sentence);
		passed.clear();
		return focus;
	}

	/** The only one named, if nobody else comes in. */
	private Optional<String> focusBehind(DatedSentence sentence) {
		Set<Optional<String>> people = new HashSet<>();
		for (Mention mention : mentions.in(sentence.sentence().span())) people.add(person(mention));
		if (people.size() > 1 || bringsInSomebody(sentence.words())) return Optional.empty();
		return people.isEmpty() ? focus : people.iterator().next();
	}

	/** "struck a young cyclist": whose age may be told next. */
	private static boolean bringsInSomebody(Words words) {
		int since = DESCRIPTION + 1;
		for (Token token : words.tokens()) {
			since = INDEFINITE.contains(token.lower()) ? 0 : since + 1;
			if (since > 0 && since <= DESCRIPTION && isPerson(token.lower())) return true;
		}
		return false;
	}

	private static boolean isPerson(String word) {
		return PEOPLE.contains(word) || word.endsWith("er") || word.endsWith("or") || word.endsWith("ist") || word.endsWith("man");
	}
}
