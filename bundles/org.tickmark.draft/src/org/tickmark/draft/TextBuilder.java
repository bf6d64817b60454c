package org.tickmark.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Puts the text of a draft together for a reader of files, passage by passage in the order of the file, and keeps where each character
 * comes from. Passages are set apart by an empty line, so that no reader of prose takes two for one.
 */
public final class TextBuilder {
	private static final String BETWEEN_PASSAGES = "\n\n";

	private final StringBuilder text = new StringBuilder();
	private final List<Passage> passages = new ArrayList<>();
	private int[] pieces = new int[64];
	private int[] starts = new int[64];
	private int[] ends = new int[64];
	private int count;
	private int sourceEnd;
	private PassageKind kind = PassageKind.PARAGRAPH;
	private int passageStart = -1;
	private boolean blank;
	private int blankStart;
	private int blankEnd;
	private int breaks;
	private boolean parted;
	private final List<Linked> links = new ArrayList<>();
	private final List<Span> unplaced = new ArrayList<>();

	private record Linked(Span place, String address) { }

	/** What stands between there and there in the file links to an address. */
	public void link(int from, int to, String address) {
		links.add(new Linked(new Span(from, to), address));
	}

	/** What comes next belongs to another passage. */
	public void begin(PassageKind next) {
		if (passageStart >= 0) passages.add(new Passage(kind, new Span(passageStart, text.length())));
		passageStart = -1;
		kind = next;
	}

	/**
	 * Blanks, as many as there may be: one before the next character, none at either end of a passage or line.
	 *
	 * @param from where the blank stands in the file
	 */
	public void blank(int from, int to) {
		if (blank && from != blankEnd) return;
		if (!blank) blankStart = from;
		blankEnd = to;
		blank = true;
	}

	/** Something that is no text stands there, such as a picture: letters on its two sides are not one word. */
	public void noText() {
		parted = true;
	}

	/** Where the last character that was added ends in the file. */
	public int sourceEnd() {
		return sourceEnd;
	}

	/** A line ends within the passage; two in a row are an empty line. */
	public void lineBreak() {
		breaks++;
	}

	/** Characters that stand in the file, from there to there, one by one if they are as long. */
	public void characters(CharSequence characters, int from, int to) {
		// What was moved in front of what it stood behind, as a browser does with text between the cells of a table, is read where it
		// stands.
		if (from < sourceEnd || characters.isEmpty()) return;
		separate(characters.charAt(0));
		piece(from, to, characters.length());
		text.append(characters);
	}

	/** Characters that a reader of the text sees, and of which it is not known where in the file they are written. */
	public void unplaced(CharSequence characters) {
		if (characters.isEmpty()) return;
		separate(characters.charAt(0));
		int start = text.length();
		piece(sourceEnd, sourceEnd, characters.length());
		text.append(characters);
		int last = unplaced.size() - 1;
		if (last >= 0 && unplaced.get(last).end() == start) unplaced.set(last, new Span(unplaced.get(last).start(), text.length()));
		else unplaced.add(new Span(start, text.length()));
	}

	private void separate(char next) {
		if (passageStart < 0) {
			if (!text.isEmpty()) gap(BETWEEN_PASSAGES, sourceEnd, sourceEnd);
			passageStart = text.length();
		} else if (breaks > 0) {
			gap(breaks == 1 ? "\n" : BETWEEN_PASSAGES, sourceEnd, sourceEnd);
		} else if (blank) {
			gap(" ", Math.max(sourceEnd, blankStart), Math.max(sourceEnd, blankEnd));
		} else if (parted && Character.isLetterOrDigit(next) && Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
			gap(" ", sourceEnd, sourceEnd);
		}
		blank = false;
		parted = false;
		breaks = 0;
	}

	private void gap(String characters, int from, int to) {
		piece(from, to, characters.length());
		text.append(characters);
	}

	private void piece(int from, int to, int length) {
		boolean goesOn = count > 0 && from == ends[count - 1] && to - from == length
				&& ends[count - 1] - starts[count - 1] == text.length() - pieces[count - 1];
		sourceEnd = to;
		if (goesOn) {
			ends[count - 1] = to;
			return;
		}
		if (count == pieces.length) {
			pieces = Arrays.copyOf(pieces, count * 2);
			starts = Arrays.copyOf(starts, count * 2);
			ends = Arrays.copyOf(ends, count * 2);
		}
		pieces[count] = text.length();
		starts[count] = from;
		ends[count++] = to;
	}

	/** What was put together. @param published the day that the file itself gives */
	public Extract extract(Optional<PublicationDate> published) {
		begin(PassageKind.PARAGRAPH);
		var source = new SourceMap(Arrays.copyOf(pieces, count), Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), text.length(),
				unplaced);
		return new Extract(text.toString(), source, passages, published, links(source));
	}

	/** Those that carry words: what links a picture or stands in a menu has none. */
	private List<Link> links(SourceMap source) {
		return links.stream().map(link -> new Link(withoutEnds(source.toText(link.place())), link.address()))
				.filter(link -> !link.words().isEmpty())
				.sorted(Comparator.comparingInt(link -> link.words().start())).toList();
	}

	/** The end of a paragraph belongs to no link that ends with it. */
	private Span withoutEnds(Span words) {
		int end = words.end();
		while (end > words.start() && text.charAt(end - 1) == '\n') end--;
		return new Span(words.start(), end);
	}
}
