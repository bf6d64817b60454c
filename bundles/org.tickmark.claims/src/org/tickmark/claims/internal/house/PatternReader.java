package org.tickmark.claims.internal.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.tickmark.claims.internal.house.WordPattern.Step;
import org.tickmark.claims.internal.prose.Tokenizer;
import org.tickmark.claims.spi.Token;
import org.tickmark.draft.Span;

/** Reads what a line of a house list looks for, from its end to its start, since every step knows the next one. */
final class PatternReader {
	/** Words that a gap may hold. */
	private static final int GAP = 5;
	/** Each of them is tried at each word of a draft, and nobody finds his way in a longer line. */
	private static final int MOST_GAPS = 10;
	private static final int MOST_PIECES = 1000;
	private static final Pattern PIECE = Pattern.compile("\\[|\\]|\\||\u2026|\\.\\.\\.|[^\\s\\[\\]|]+");
	/** Stands for a star while words are cut as those of drafts are: a letter, and of no language that drafts are written in. */
	private static final char LETTER = '\uA78F';

	private final List<Step> steps = new ArrayList<>();
	private final List<String> pieces;
	private int at;

	PatternReader(String words) {
		pieces = PIECE.matcher(words).results().map(result -> result.group()).toList();
		at = pieces.size();
	}

	WordPattern pattern() throws BadPatternException {
		if (at > MOST_PIECES) throw new BadPatternException(Messages.text("pattern.long", String.valueOf(MOST_PIECES)));
		if (pieces.stream().filter(PatternReader::isGap).count() > MOST_GAPS)
			throw new BadPatternException(Messages.text("pattern.gaps", String.valueOf(MOST_GAPS)));
		if (at > 0 && (isGap(pieces.getFirst()) || isGap(pieces.getLast())))
			throw new BadPatternException(Messages.text("pattern.gapAtEdge"));
		steps.add(new Step(Optional.empty(), List.of()));
		int start = words(0, false);
		var pattern = new WordPattern(steps, start);
		if (pattern.matchesNothing()) throw new BadPatternException(Messages.text("pattern.noWord"));
		return pattern;
	}

	/** @return where these words start */
	private int words(int next, boolean optional) throws BadPatternException {
		int start = next;
		while (at > 0 && !pieces.get(at - 1).equals("[")) {
			start = switch (pieces.get(at - 1)) {
				case "]" -> optional(start, optional);
				case "\u2026", "..." -> gap(start);
				default -> choice(start);
			};
		}
		if (at > 0 != optional)
			throw new BadPatternException(optional ? Messages.text("pattern.closesNothing") : Messages.text("pattern.neverClosed"));
		return start;
	}

	private int optional(int next, boolean within) throws BadPatternException {
		if (within) throw new BadPatternException(Messages.text("pattern.nested"));
		at--;
		int start = words(next, true);
		at--;
		return fork(List.of(start, next));
	}

	private int gap(int next) {
		at--;
		int start = next;
		for (int i = 0; i < GAP; i++) start = fork(List.of(next, step(new TokenPattern.Any(), start)));
		return start;
	}

	private static boolean isGap(String piece) {
		return piece.equals("\u2026") || piece.equals("...");
	}

	private int choice(int next) throws BadPatternException {
		List<Integer> choices = new ArrayList<>();
		choices.add(word(next));
		while (at > 0 && pieces.get(at - 1).equals("|")) {
			at--;
			choices.add(word(next));
		}
		return choices.size() == 1 ? choices.getFirst() : fork(choices);
	}

	/** "two-day" is three tokens in a pattern as in a draft. */
	private int word(int next) throws BadPatternException {
		if (at == 0 || "[]|".contains(pieces.get(at - 1)) || isGap(pieces.get(at - 1)))
			throw new BadPatternException(Messages.text("pattern.halfChoice"));
		String written = pieces.get(--at).replace(TokenPattern.Starred.STAR, LETTER);
		int start = next;
		for (Token token : Tokenizer.tokensIn(written, new Span(0, written.length())).reversed())
			start = step(test(token.text().replace('\u2019', '\'')), start);
		return start;
	}

	private static TokenPattern test(String word) {
		if (word.equals("#")) return new TokenPattern.Figure();
		if (word.indexOf(LETTER) < 0) return new TokenPattern.Word(word);
		return new TokenPattern.Starred(word.replace(LETTER, TokenPattern.Starred.STAR));
	}

	private int step(TokenPattern test, int next) {
		steps.add(new Step(Optional.of(test), List.of(next)));
		return steps.size() - 1;
	}

	private int fork(List<Integer> ways) {
		steps.add(new Step(Optional.empty(), List.copyOf(ways)));
		return steps.size() - 1;
	}
}
