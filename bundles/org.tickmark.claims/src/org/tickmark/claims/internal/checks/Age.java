package org.tickmark.claims.internal.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.tickmark.claims.Claim;
import org.tickmark.claims.Explanation;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.draft.Span;

/**
 * The age of somebody whose year of birth stands beside it: "born in 1957 … the 66-year-old". Who has had no birthday yet is a year
 * younger.
 */
final class Age {
	private static final int OLDEST = 120;
	private static final WordSet THEN = WordSet.of("then", "when", "while", "was", "were", "became");
	private static final WordSet RELATIVES = WordSet.of("whose", "son", "daughter", "child", "children", "brother", "sister", "mother",
			"father", "wife", "husband", "twins", "grandson", "granddaughter", "parents", "grandfather", "grandmother");
	private static final WordSet DIED = WordSet.of("died", "dies", "death", "killed", "dead");

	private Age() { }

	/** @param from index of its first token; @param to index behind its last */
	private record Stated(int from, int to, int years) { }

	static List<Claim> faults(String rule, DatedSentence sentence, LocalDate reference) {
		List<Claim> problems = new ArrayList<>();
		Optional<Dated> birth = birth(sentence);
		if (birth.isEmpty()) return problems;
		for (int i = 0; i < sentence.words().size(); i++) {
			stated(sentence.words(), i).flatMap(age -> fault(rule, sentence, age, birth.get(), sentence.years(), reference))
					.ifPresent(problems::add);
		}
		return problems;
	}

	/** "He was born in 1957. The 66-year-old …" */
	static List<Claim> laterFaults(String rule, DatedSentence before, DatedSentence sentence, LocalDate reference) {
		Words words = sentence.words();
		if (words.is(0, "he") || words.is(0, "she")) return deathAfter(rule, before, sentence, reference);
		boolean opens = words.is(0, "the") && words.ties(2) && words.is(3, "year") && words.ties(4) && words.is(5, "old");
		Optional<Dated> birth = opens ? birth(before) : Optional.empty();
		if (birth.isEmpty() || words.figure(1) < 1) return List.of();
		return fault(rule, sentence, new Stated(1, 6, words.figure(1)), birth.get(), sentence.years(), reference).map(List::of)
				.orElse(List.of());
	}

	/** "Marl was born in 1948. He died in 2005 at the age of 57." */
	private static List<Claim> deathAfter(String rule, DatedSentence before, DatedSentence sentence, LocalDate reference) {
		if (!sentence.words().in(1, DIED) || sentence.years().size() != 1) return List.of();
		Optional<Dated> birth = birth(before);
		if (birth.isEmpty()) return List.of();
		List<Claim> problems = new ArrayList<>();
		for (int i = 0; i < sentence.words().size(); i++) {
			stated(sentence.words(), i).flatMap(age -> fault(rule, sentence, age, birth.get(), sentence.years(), reference))
					.ifPresent(problems::add);
		}
		return problems;
	}

	/** "The founder (1929-1998) died at 69": the first of two years in brackets. */
	private static Optional<Dated> lifetime(DatedSentence sentence) {
		Words words = sentence.words();
		for (int i = 0; i + 1 < sentence.dates().size(); i++) {
			Dated born = sentence.dates().get(i);
			Dated died = sentence.dates().get(i + 1);
			boolean bracketed = words.is(born.from() - 1, "(") && words.isDash(born.to()) && died.from() == born.to() + 1
					&& words.is(died.to(), ")");
			if (bracketed && words.in(died.to() + 1, DIED)) return Optional.of(born).filter(date -> date.period().isPresent());
		}
		return Optional.empty();
	}

	private static Optional<Dated> birth(DatedSentence sentence) {
		Words words = sentence.words();
		List<Dated> births = new ArrayList<>();
		for (Dated date : sentence.dates()) {
			int preposition = words.in(date.from() - 1, Set.of("in", "on")) ? date.from() - 2 : date.from() - 1;
			// "born in Leeds in 1957", "born Jane Doe on 3 May 1957"
			for (int i = preposition; i > preposition - 4; i--) {
				if (words.is(i, ",") || words.isDash(i)) continue;
				if (words.is(i, "born") && !isRelative(words, i)) births.add(date);
				if (!words.isCapitalized(i) && !words.is(i, "in") && !words.is(i, "near") && !words.is(i, "at")) break;
			}
		}
		if (births.isEmpty()) return lifetime(sentence);
		return births.size() == 1 && births.getFirst().stated() && births.getFirst().period().isPresent() ? Optional.of(births.getFirst())
				: Optional.empty();
	}

	/** "whose son was born in 2005": that is somebody else's age. */
	private static boolean isRelative(Words words, int born) {
		for (int i = Math.max(0, born - 4); i < born; i++) if (words.in(i, RELATIVES)) return true;
		return false;
	}

	/** "the 66-year-old", "Smith, 66,", "66 years old", and behind a word of dying "aged 66" and "at 66". */
	private static Optional<Stated> stated(Words words, int i) {
		int years = words.figure(i);
		if (years < 1 || years > OLDEST || words.in(i - 2, THEN) || words.in(i - 1, THEN)) return Optional.empty();
		boolean attribute = words.ties(i + 1) && words.is(i + 2, "year") && words.ties(i + 3) && words.is(i + 4, "old");
		if (attribute) return words.is(i - 1, "the") ? Optional.of(new Stated(i, i + 5, years)) : Optional.empty();
		boolean apposition = words.is(i - 1, ",") && words.is(i + 1, ",")
				&& (words.isCapitalized(i - 2) && words.isWord(i - 2) || words.is(i - 2, ")"));
		boolean now = (words.is(i - 1, "is") || words.is(i - 1, "now") || words.is(i - 1, "turned") && words.is(i - 2, "has"))
				&& !words.isWord(i + 1);
		boolean old = words.is(i + 1, "years") && words.is(i + 2, "old") && (words.is(i - 1, "is") || words.is(i - 1, "now"));
		boolean dead = diedBefore(words, i) && (words.is(i - 1, "aged") || words.is(i - 1, "at") && !words.isWord(i + 1)
				|| words.is(i - 1, "of") && words.is(i - 2, "age") || words.is(i - 1, "be") && words.is(i - 3, "lived"));
		return apposition || now || old || dead ? Optional.of(new Stated(i, old ? i + 3 : i + 1, years)) : Optional.empty();
	}

	private static boolean diedBefore(Words words, int i) {
		for (int k = i - 1; k >= 0 && k > i - 10; k--) if (words.in(k, DIED)) return true;
		return false;
	}

	/** Right if it was right in any year that the sentence names, or is in the draft's. */
	private static Optional<Claim> fault(String rule, DatedSentence sentence, Stated age, Dated birth, Set<Integer> years,
			LocalDate reference) {
		int born = birth.period().map(period -> period.first().getYear()).orElse(0);
		boolean dead = diedBefore(sentence.words(), age.from()) && years.stream().anyMatch(year -> year > born);
		int latest = dead ? years.stream().mapToInt(Integer::intValue).max().orElse(reference.getYear()) : reference.getYear();
		boolean right = fits(age.years(), latest - born) || years.stream().anyMatch(year -> year > born && fits(age.years(), year - born));
		if (right || latest <= born) return Optional.empty();
		Span span = sentence.span(age.from(), age.to());
		return Optional.of(sentence.problem(rule, span, new Explanation.WrongAge(age.years(), born, latest), birth.span()));
	}

	private static boolean fits(int years, int gap) {
		return years == gap || years == gap - 1;
	}
}
