package org.tickmark.claims.internal.figures.reckoning;

import java.util.List;
import java.util.Optional;

import org.tickmark.claims.Figure.Role;
import org.tickmark.claims.internal.reading.Words;
import org.tickmark.claims.internal.words.WordSet;

/** The count that "310 of them" and "of these, 310" are a part of: the only one that was told before, if nothing else can be meant. */
final class Antecedent {
	private static final WordSet PRONOUNS = WordSet.of("them", "these", "those", "whom", "which");
	private static final WordSet RELATIVE = WordSet.of("whom", "which");
	private static final WordSet POINTING = WordSet.of("these", "those");
	private static final WordSet PREPOSITIONS = WordSet.of("of", "in", "from", "with", "at", "on", "for", "to", "by", "among", "between",
			"across", "into", "over", "during", "after", "before", "under", "about", "near", "through", "against", "since", "within");
	private static final WordSet FURTHER = WordSet.of("more", "other", "another", "additional", "further", "extra", "fewer", "less");
	/** Of words that may say what is counted. */
	private static final int NOUN = 3;

	private Antecedent() { }

	/** Whether the part is told as one: "310 of them", "of these, 310", "of whom 310". */
	static boolean isNamedBy(FigureSentence sentence, Placed part) {
		Words words = sentence.words();
		int behind = part.to() + 1;
		// "310 of those who came" are a part of others.
		boolean alone = !words.in(behind, POINTING) || !words.isWord(behind + 1) && !words.isNumber(behind + 1);
		if (words.is(part.to(), "of") && words.in(behind, PRONOUNS) && alone) return true;
		int before = sentence.head(part) - 1;
		boolean relative = words.in(before, RELATIVE);
		int of = relative ? before - 1 : before - 2;
		boolean told = relative || words.is(before, ",") && words.in(before - 1, PRONOUNS);
		return told && words.is(of, "of") && !words.isWord(of - 1) && !words.isNumber(of - 1);
	}

	/** Of a part that stands with such a pronoun. @param before the sentence before, where figures stand in it */
	static Optional<Placed> of(FigureSentence sentence, Placed part, Optional<FigureSentence> before) {
		int end = sentence.head(part);
		List<Placed> here = candidates(sentence, end);
		if (!here.isEmpty()) return here.size() == 1 ? only(sentence, here.getFirst(), end) : Optional.empty();
		if (before.isEmpty() || names(sentence.words(), 0, end)) return Optional.empty();
		List<Placed> there = candidates(before.get(), before.get().words().size());
		return there.size() == 1 ? only(before.get(), there.getFirst(), before.get().words().size()) : Optional.empty();
	}

	/** All that may be counted, and shares too: "600, 40 percent of them women". Nobody means a sum, a place or a one. */
	private static List<Placed> candidates(FigureSentence sentence, int end) {
		return sentence.figures().stream().filter(figure -> figure.to() <= end && !figure.is(Role.MONEY) && !figure.is(Role.RANK)
				&& !(figure.is(Role.PLAIN) && figure.value().intValue() == 1)).toList();
	}

	private static Optional<Placed> only(FigureSentence sentence, Placed count, int end) {
		Words words = sentence.words();
		int head = sentence.head(count);
		int noun = count.to();
		while (noun < count.to() + NOUN && words.isWord(noun) && !isPlural(words, noun)) noun++;
		int behind = isPlural(words, noun) ? noun + 1 : count.to();
		// "Voters in 40 towns": one or the other.
		boolean within = words.in(head - 1, PREPOSITIONS) && names(words, 0, head);
		boolean further = sentence.find(count.to(), behind + 1, FURTHER) >= 0;
		return within || further || names(words, behind, end) ? Optional.empty() : Optional.of(count);
	}

	/** Whether something else that there is more of is told of, and not only to say where or for whom something is. */
	private static boolean names(Words words, int from, int end) {
		for (int i = from; i < end; i++) {
			if (isPlural(words, i) && !words.in(i - 1, PREPOSITIONS) && !words.in(i - 2, PREPOSITIONS)) return true;
		}
		return false;
	}

	private static boolean isPlural(Words words, int i) {
		return Stems.isPlural(words.lower(i)) && (Stems.isContent(words, i) || words.is(i, "people"));
	}
}
