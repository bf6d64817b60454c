package org.tickmark.dossier.words;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.tickmark.dossier.Locator;
import org.tickmark.dossier.SourceText;
import org.tickmark.dossier.Stretch;
import org.tickmark.dossier.words.SpokenProse.Said;
import org.tickmark.draft.Span;

/** A source as it may come: what people say, with everything around it that nobody says. */
final class SampleSource {
	enum Form {
		/** A turn a paragraph, each after a name. */
		LABELLED,
		/** Subtitles of a few words that know who speaks. */
		CUES,
		/** Subtitles that name the speaker in the first one of a turn. */
		LABELLED_CUES,
		/** Pages of narrow lines, words divided at their ends, with heads in the middle of sentences. */
		PAGES,
		/** Paragraphs with links and headings between them. */
		WEB
	}

	/** @param words of one person, with {@link #places} when the text is made */
	record Turn(String speaker, List<Said> words, List<Span> places) { }

	private static final List<String> SOUNDS = List.of("um,", "uh,", "er,", "you know,", "I mean,");
	private static final List<String> LINKS = List.of("Read more: Ferry timetable", "Advertisement", "Share this article",
			"Related: The long winter", "Most read", "Sign up for our newsletter", "Skip to content");
	private static final List<String> HEADINGS = List.of("A bridge too late", "Weather and tides", "What the papers say",
			"The week in pictures", "Letters to the editor", "Small boats, large plans");
	private static final int WIDTH = 64;

	private final Random random;
	private final double noise;
	private final StringBuilder text = new StringBuilder();
	private final List<Stretch> stretches = new ArrayList<>();
	final List<Turn> turns = new ArrayList<>();
	private final Form form;
	private String plain = "";
	private int seconds;
	private int column;
	private int lineStart;
	private int page = 1;

	/** @param noise how much of the text is not what people meant to say */
	SampleSource(Form form, SpokenProse prose, int words, double noise, Random random) {
		this.form = form;
		this.random = random;
		this.noise = noise;
		List<String> speakers = List.of(prose.name(), prose.name(), prose.name());
		int size = 0;
		prose.startAgain();
		for (int i = 0; size < words; i++) {
			List<Said> said = new ArrayList<>();
			for (int sentences = 1 + random.nextInt(9); sentences > 0; sentences--) said.addAll(prose.sentence());
			size += said.size();
			turns.add(new Turn(speakers.get(form == Form.WEB ? 0 : i % speakers.size()), said, new ArrayList<>()));
		}
		for (Turn turn : turns) write(turn);
	}

	/** All that is said, without marks, capitals and noise. */
	String plain() {
		if (plain.isEmpty()) plain = plain(turns.stream().flatMap(turn -> turn.words().stream()).toList());
		return plain;
	}

	static String plain(List<Said> words) {
		return String.join(" ", words.stream().map(Said::text).toList()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d ]", "");
	}

	SourceText text() {
		return new SourceText(text.toString(), stretches);
	}

	private void write(Turn turn) {
		lineStart = text.length();
		column = 0;
		if (form == Form.LABELLED || form == Form.LABELLED_CUES || form == Form.PAGES) text.append(label(turn.speaker())).append(": ");
		for (int i = 0; i < turn.words().size(); i++) {
			if (random.nextDouble() < noise / 4) append(SOUNDS.get(random.nextInt(SOUNDS.size())), turn);
			Said word = turn.words().get(i);
			if (form == Form.LABELLED && random.nextDouble() < noise / 12) append("[inaudible]", turn);
			turn.places().add(append(word.text(), turn));
			if (form == Form.WEB && word.text().endsWith(".") && random.nextInt(3) == 0) paragraph(turn);
		}
		close(turn);
		if (form != Form.CUES && form != Form.LABELLED_CUES) text.append('\n');
	}

	private static String label(String speaker) {
		return speaker.toUpperCase(Locale.ROOT);
	}

	/** Puts a word behind the last one. Its span has both halves where the line's end divides it. */
	private Span append(String word, Turn turn) {
		if (text.length() > lineStart && text.charAt(text.length() - 1) != ' ' && text.charAt(text.length() - 1) != '\n') text.append(' ');
		int start = text.length();
		boolean narrow = form == Form.PAGES && text.length() - lineStart + word.length() > WIDTH;
		if (narrow && word.matches("[a-z]{7,}[.,]?")) {
			int cut = word.length() / 2;
			text.append(word, 0, cut).append('-');
			line(turn);
			text.append(word.substring(cut));
			return new Span(start, text.length());
		}
		if (narrow || (form == Form.CUES || form == Form.LABELLED_CUES) && ++column > 7 + random.nextInt(4)) {
			line(turn);
			start = text.length();
		}
		text.append(word);
		return new Span(start, text.length());
	}

	private void line(Turn turn) {
		close(turn);
		column = 0;
		if (form == Form.PAGES && random.nextInt(30) == 0)
			text.append("\nThe Norrvik Review\n").append("Page ").append(++page).append(" of 90\n\n");
		lineStart = text.length();
	}

	private void paragraph(Turn turn) {
		close(turn);
		if (random.nextDouble() < noise * 2) text.append(LINKS.get(random.nextInt(LINKS.size()))).append('\n');
		if (random.nextDouble() < noise) text.append(HEADINGS.get(random.nextInt(HEADINGS.size()))).append('\n');
		lineStart = text.length();
	}

	private void close(Turn turn) {
		while (text.length() > lineStart && text.charAt(text.length() - 1) == ' ') text.setLength(text.length() - 1);
		String speaker = form == Form.CUES ? turn.speaker() : "";
		if (text.length() > lineStart) stretches.add(new Stretch(new Span(lineStart, text.length()), locator(), speaker));
		text.append('\n');
		lineStart = text.length();
	}

	private Locator locator() {
		return switch (form) {
			case CUES, LABELLED_CUES -> new Locator.Timecode(Duration.ofSeconds(seconds += 4));
			case PAGES -> new Locator.Page(page);
			default -> new Locator.Paragraph(stretches.size() + 1);
		};
	}
}
