package org.tickmark.word.internal.docx;

import java.util.Random;
import java.util.stream.Stream;

import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.FixedPart;

/** Edits a text as people at a desk might, anywhere but in what cannot be edited. */
final class Scribbler {
	private static final String[] WORDS = {"harbour", "fog", "twelve", "on Monday", "a", "Porto Alvo", "& so", "<late>", "\u00E9t\u00E9",
			"x", "\uD83D\uDEA2", "tab\there"};

	private final StringBuilder text;
	private final Random random;
	/** For every character whether it stays, and whether nothing may be put before it. */
	private final StringBuilder kept = new StringBuilder();
	private final StringBuilder joined = new StringBuilder();

	private String[] words = WORDS;

	/** LibreOffice counts characters beyond the first 65,536 wrongly in the changes of notes. */
	static Scribbler withoutPictures(DraftFile file, Random random) {
		Scribbler scribbler = new Scribbler(file, random);
		scribbler.words = Stream.of(WORDS).filter(word -> word.codePoints().noneMatch(code -> code > 0xFFFF)).toArray(String[]::new);
		return scribbler;
	}

	Scribbler(DraftFile file, Random random) {
		this.text = new StringBuilder(file.source());
		this.random = random;
		kept.append("-".repeat(text.length()));
		joined.append("-".repeat(text.length()));
		for (FixedPart part : file.fixed()) {
			for (int i = part.place().start(); i < part.place().end(); i++) kept.setCharAt(i, 'k');
			for (int i = part.place().start() + 1; i < part.place().end(); i++) joined.setCharAt(i, 'j');
		}
	}

	String scribble(int edits) {
		for (int i = 0; i < edits; i++) edit();
		return text.toString();
	}

	private void edit() {
		int from = random.nextInt(text.length() + 1);
		int to = Math.min(text.length(), from + switch (random.nextInt(5)) {
			case 0, 1 -> 0;
			case 2 -> 1;
			case 3 -> random.nextInt(12);
			default -> random.nextInt(40);
		});
		for (int i = from; i < to; i++) if (kept.charAt(i) == 'k') to = i;
		if (inPair(from) || inPair(to)) return;
		boolean open = from == to ? from == text.length() || joined.charAt(from) == '-' : true;
		String put = open && (from == to || random.nextBoolean()) ? words() : "";
		text.replace(from, to, put);
		kept.replace(from, to, "-".repeat(put.length()));
		joined.replace(from, to, "-".repeat(put.length()));
	}

	private boolean inPair(int at) {
		return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
	}

	private String words() {
		StringBuilder words = new StringBuilder();
		for (int i = random.nextInt(3); i >= 0; i--)
			words.append(this.words[random.nextInt(this.words.length)]).append(random.nextBoolean() ? " " : "");
		return switch (random.nextInt(8)) {
			case 0 -> "\n" + words;
			case 1 -> words + "\n";
			case 2 -> "\n";
			default -> words.toString();
		};
	}
}
