package org.tickmark.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The text under review and the dates it is read against. A value: what changes the text makes another draft.
 *
 * <p>Relative dates count from {@link #referenceDate()}, never from today. The text is what a reader reads: of a page without its markup.
 * Whatever finds, judges or remembers something counts in this text; only who shows or edits the file asks {@link #source()} for the place
 * there.
 */
public final class Draft {
	private final String text;
	private final SourceMap source;
	private final List<Passage> passages;
	private final List<Link> links;
	private final Optional<Dateline> dateline;
	private final Optional<LocalDate> setDate;
	private final Optional<PublicationDate> published;

	private Draft(Draft read, Optional<LocalDate> setDate, Optional<PublicationDate> published) {
		this.text = read.text;
		this.source = read.source;
		this.passages = read.passages;
		this.links = read.links;
		this.dateline = read.dateline;
		this.setDate = setDate;
		this.published = published;
	}

	private Draft(String text, SourceMap source, List<Passage> passages, List<Link> links, Optional<PublicationDate> published) {
		this.text = text;
		this.source = source;
		this.passages = List.copyOf(passages);
		this.links = List.copyOf(links);
		this.dateline = DatelineReader.read(text, this.passages, published.isEmpty());
		this.setDate = Optional.empty();
		this.published = published;
	}

	private Draft(Draft read, SourceMap source) {
		this.text = read.text;
		this.source = source;
		this.passages = read.passages;
		this.links = read.links;
		this.dateline = read.dateline;
		this.setDate = read.setDate;
		this.published = read.published;
	}

	private Draft(Draft whole, int end) {
		this.text = whole.text.substring(0, end);
		this.source = whole.source;
		this.passages = whole.passages.stream().filter(passage -> passage.span().start() < end)
				.map(passage -> new Passage(passage.kind(), passage.span().upTo(end))).toList();
		this.links = whole.links.stream().filter(link -> link.words().end() <= end).toList();
		this.dateline = whole.dateline.filter(line -> line.span().end() <= end);
		this.setDate = whole.setDate;
		this.published = whole.published;
	}

	/** A draft in plain text, whose dateline, if it has one, is read from it. */
	public static Draft of(String text) {
		return new Draft(text, SourceMap.identity(text.length()), List.of(), List.of(), Optional.empty());
	}

	/** What a reader of another format took from its file; the dateline is read from it as from plain text. */
	public static Draft of(Extract extract) {
		return new Draft(extract.text(), extract.source(), extract.passages(), extract.links(), extract.published());
	}

	/** The same draft, filed on a day that a person has set; it outranks what the text says. */
	public Draft filedOn(LocalDate day) {
		return new Draft(this, Optional.of(day), published);
	}

	/** The same draft with its publication date, which stands in where neither a person nor the dateline gives a full date. */
	public Draft publishedOn(LocalDate day) {
		return new Draft(this, setDate, Optional.of(new PublicationDate(day, DateOrigin.PUBLICATION)));
	}

	/** The same draft where its text stands alone, without the markup of its file. */
	public Draft withoutMarkup() {
		return new Draft(this, SourceMap.identity(text.length()));
	}

	/** The same draft as far as a place in its text, counted from the same day. @param end not beyond the text */
	public Draft upTo(int end) {
		return end == text.length() ? this : new Draft(this, end);
	}

	/** What a reader reads, markup and encoding gone; all spans count in it. */
	public String text() {
		return text;
	}

	/** Where the text stands in the file it was read from. */
	public SourceMap source() {
		return source;
	}

	/** What the format sets apart, in text order; empty for plain text, which says nothing about its parts. */
	public List<Passage> passages() {
		return passages;
	}

	/** What the markup links to, in text order; an address that is written out in the text is no link. */
	public List<Link> links() {
		return links;
	}

	/** What the passage at an offset is; an ordinary paragraph where nothing says otherwise. */
	public PassageKind kindAt(int offset) {
		int low = 0;
		int high = passages.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			Span span = passages.get(middle).span();
			if (span.contains(offset)) return passages.get(middle).kind();
			if (span.end() <= offset) low = middle + 1;
			else high = middle - 1;
		}
		return PassageKind.PARAGRAPH;
	}

	/** The dateline as it stands in the text. */
	public Optional<Dateline> dateline() {
		return dateline;
	}

	/** What the page or the head of the file says, or was set; not the dateline. */
	public Optional<LocalDate> publicationDate() {
		return published.map(PublicationDate::day);
	}

	/**
	 * The day that relative dates count from: the one a person set, else the dateline's (a missing year completed from
	 * the publication date), else the publication date; empty when none is known.
	 */
	public Optional<LocalDate> referenceDate() {
		return setDate.or(this::ownDate);
	}

	/** The day that the draft itself gives, whatever a person set. */
	public Optional<LocalDate> ownDate() {
		return datelineDate().or(this::publicationDate);
	}

	/** What says so; empty when no day is known. */
	public Optional<DateOrigin> referenceOrigin() {
		if (setDate.isPresent()) return Optional.of(DateOrigin.SET);
		return datelineDate().map(day -> DateOrigin.DATELINE).or(() -> published.map(PublicationDate::origin));
	}

	private Optional<LocalDate> datelineDate() {
		return dateline.flatMap(line -> publicationDate().map(line::dateNear).orElseGet(line::date));
	}
}
