package org.tickmark.review.margin;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.draft.file.MarginNote.Kind;
import org.tickmark.draft.file.NewComment;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.review.messages.Messages;
import org.tickmark.review.text.Words;

/**
 * What the author wrote in the margin of a draft, and the items that it is about. Our own comments and the replies to them are none of it.
 * Immutable.
 */
public final class AuthorNotes {
	/** Of a draft without a margin. */
	public static final AuthorNotes NONE = new AuthorNotes(List.of(), "");

	private static final int LONGEST_TITLE = 60;

	private final List<Placed> notes;
	private final String text;

	/** A note and the words that it is set on, or the empty place of its sign behind them, in the text of the draft. */
	public record Placed(MarginNote note, Span place) {
		/** What it is about: of a sign, its sentence up to there. */
		public Span wordsIn(String text) {
			if (!place.isEmpty() || place.start() == 0 || place.start() > text.length()) return place;
			Span sentence = Words.sentenceAt(new Span(place.start() - 1, place.start()), text);
			return new Span(Math.min(sentence.start(), place.start() - 1), place.start());
		}
	}

	private AuthorNotes(List<Placed> notes, String text) {
		this.notes = notes;
		this.text = text;
	}

	/**
	 * Those in the margin of a file.
	 *
	 * @param source what the file's own has become
	 * @param draft of that source
	 */
	public static AuthorNotes of(DraftFile file, String source, Draft draft) {
		List<MarginNote> written = byAuthor(file.notes());
		if (written.isEmpty()) return NONE;
		FollowedPlaces moves = FollowedPlaces.between(file.source(), source);
		return new AuthorNotes(written.stream().map(note -> new Placed(note, draft.source().toText(moves.followed(note.place())))).toList(),
				draft.text());
	}

	private static List<MarginNote> byAuthor(List<MarginNote> notes) {
		Set<String> ours = new HashSet<>();
		// A reply may stand before what it answers, and may be answered itself.
		boolean more = true;
		while (more) {
			more = false;
			for (MarginNote note : notes) {
				boolean our = NewComment.itemIn(note.text()).isPresent() || note.answers().filter(ours::contains).isPresent();
				more |= our && ours.add(note.id());
			}
		}
		return notes.stream().filter(note -> !ours.contains(note.id()) && !(note.text().isBlank() && note.links().isEmpty())).toList();
	}

	/**
	 * Those about an item: set on some of its words; or a sign behind it, in its sentence or at the end of that.
	 *
	 * @param item in the text of the draft
	 */
	public List<MarginNote> on(Item item) {
		if (notes.isEmpty() || item.span().end() > text.length()) return List.of();
		Span sentence = item.sentence(text);
		return notes.stream().filter(each -> isAbout(each, item, sentence)).map(Placed::note).toList();
	}

	/** Those about none of these items, in text order. */
	public List<Placed> elsewhere(List<Item> items) {
		if (notes.isEmpty()) return List.of();
		Set<Placed> about = new HashSet<>();
		for (Item item : items) {
			if (item.span().end() > text.length()) continue;
			Span sentence = item.sentence(text);
			for (Placed each : notes) if (isAbout(each, item, sentence)) about.add(each);
		}
		return notes.stream().filter(each -> !about.contains(each)).toList();
	}

	private boolean isAbout(Placed each, Item item, Span sentence) {
		return each.place().isEmpty() ? isBehind(item, sentence, each.place().start())
				: item.spans().stream().anyMatch(each.place()::overlaps);
	}

	private boolean isBehind(Item item, Span sentence, int sign) {
		if (sign <= item.span().start() || sign > text.length()) return false;
		int end = Math.min(sentence.end(), text.length());
		return sign <= end || text.substring(end, sign).chars().noneMatch(each -> Character.isLetterOrDigit(each) || each == '\n');
	}

	/** What a checker accepts who takes the author's word, or what it points to, as a source: a document where it names one. */
	public static Evidence asEvidence(MarginNote note) {
		String words = onOneLine(note.text());
		boolean names = note.kind() != Kind.COMMENT || !note.links().isEmpty();
		String title = note.links().isEmpty() ? shortened(words, LONGEST_TITLE) : note.links().getFirst();
		return new Evidence(names ? EvidenceKind.DOCUMENT : EvidenceKind.ON_AUTHOR, title, "", "",
				note.written().map(LocalDateTime::toLocalDate), title.equals(words) ? "" : note.text(), Optional.empty());
	}

	/** For people, on one line: what is written, by whom, when, and the links that do not stand in it. @param longest of what is written */
	public static String inWords(MarginNote note, int longest) {
		String words = onOneLine(note.text());
		String said = words.isEmpty() ? "" : Messages.text("margin.said", shortened(words, longest));
		String day = note.written().map(AuthorNotes::day).orElse("");
		Stream<String> parts = Stream.concat(Stream.of(said, note.author(), day),
				note.links().stream().filter(link -> !words.contains(link)));
		String told = parts.filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
		return switch (note.kind()) {
			case COMMENT -> Messages.text("margin.comment", told);
			case FOOTNOTE -> Messages.text("margin.footnote", told);
			case ENDNOTE -> Messages.text("margin.endnote", told);
		};
	}

	private static String day(LocalDateTime written) {
		return DateTimeFormatter.ofPattern(Messages.text("evidence.day"), Locale.UK).format(written);
	}

	private static String onOneLine(String words) {
		return words.strip().replaceAll("\\s+", " ");
	}

	private static String shortened(String words, int longest) {
		if (words.length() <= longest) return words;
		int blank = words.lastIndexOf(' ', longest);
		int cut = blank > longest / 2 ? blank : longest;
		return words.substring(0, Character.isHighSurrogate(words.charAt(cut - 1)) ? cut - 1 : cut).strip() + "\u2026";
	}
}
