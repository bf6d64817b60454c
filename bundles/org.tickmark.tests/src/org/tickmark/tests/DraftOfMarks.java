package org.tickmark.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.verbs.MarkClaim;

/** A draft out of a seed, with words to be marked by hand. Its first date and some others are what rules find. */
record DraftOfMarks(String text, List<MarkClaim> marks) {
	private static final String[] WORDS = ("the ferry left port harbour board closed opened workers figure report council minister "
			+ "bridge plan cost money week "
			+ "night river north south people vote court school train road water").split(" ");

	DraftOfMarks {
		marks = List.copyOf(marks);
	}

	/** @param length of the text, about */
	static DraftOfMarks of(int count, int length, SplittableRandom random) {
		var text = new StringBuilder("LISBON, March 14, 2024 - Ferries stay in port.\n\n");
		List<MarkClaim> marks = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			text.append(words(2, random)).append(' ');
			int start = text.length();
			text.append(words(2 + random.nextInt(4), random)).append(' ').append(i);
			marks.add(new MarkClaim(new Span(start, text.length()), ClaimKind.FACT));
			text.append(' ').append(words(3, random));
			while (text.length() < (i + 1L) * length / count)
				text.append(' ').append(random.nextInt(20) > 0 ? word(random) : "on Monday").append(random.nextInt(12) > 0 ? "" : ".");
			text.append(".\n");
		}
		return new DraftOfMarks(text.toString(), marks);
	}

	private static String words(int count, SplittableRandom random) {
		StringBuilder words = new StringBuilder(word(random));
		for (int i = 1; i < count; i++) words.append(' ').append(word(random));
		return words.toString();
	}

	static String word(SplittableRandom random) {
		return WORDS[random.nextInt(WORDS.length)] + (random.nextInt(30) == 0 ? "s" : "");
	}
}
