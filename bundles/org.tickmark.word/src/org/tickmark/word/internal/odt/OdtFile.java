package org.tickmark.word.internal.odt;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tickmark.draft.Link;
import org.tickmark.draft.PassageKind;
import org.tickmark.draft.Span;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.draft.file.NewComment;
import org.tickmark.draft.file.ReadOnlyFile;
import org.tickmark.draft.file.StoryLines;
import org.tickmark.word.internal.messages.Messages;
import org.tickmark.word.internal.pack.Archive;
import org.tickmark.word.internal.xml.Characters;
import org.tickmark.word.internal.xml.Splices;
import org.tickmark.word.internal.xml.XmlPart;

/** An OpenDocument text as it reads. It cannot be edited; comments can be set in a copy of it. */
final class OdtFile extends ReadOnlyFile {
	static final String FORMAT = "odt";
	static final String CONTENT = "content.xml";
	private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"\u201C\u201D]+");
	private static final String NAMESPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
			+ " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

	private final Archive archive;
	private final XmlPart content;
	private final OdtText text;
	private final boolean original;

	private OdtFile(byte[] bytes, Archive archive, XmlPart content, OdtText text, boolean original) {
		super(FORMAT, bytes, story(text.lines), Messages.text(original ? "notice.original" : "write.openDocument"));
		this.archive = archive;
		this.content = content;
		this.text = text;
		this.original = original;
	}

	static OdtFile of(byte[] bytes, Archive archive) throws IOException {
		return of(bytes, archive, false);
	}

	private static OdtFile of(byte[] bytes, Archive archive, boolean original) throws IOException {
		XmlPart content = XmlPart.of(archive.read(CONTENT));
		OdtStyles styles = new OdtStyles();
		if (archive.has("styles.xml")) styles.read(XmlPart.of(archive.read("styles.xml")).xml());
		styles.read(content.xml());
		return new OdtFile(bytes, archive, content, new OdtText(content.xml(), styles, original), original);
	}

	/** Whether the archive says that it is such a text. */
	static boolean isText(Archive archive) throws IOException {
		return archive.has("mimetype")
				&& new String(archive.read("mimetype"), US_ASCII).startsWith("application/vnd.oasis.opendocument.text");
	}

	private static List<StoryLines.Line> story(List<OdtLine> lines) {
		List<StoryLines.Line> story = new ArrayList<>();
		boolean headed = lines.stream().anyMatch(line -> line.kind == PassageKind.HEADLINE && !line.text.isEmpty());
		for (OdtLine line : lines) {
			PassageKind kind = line.kind == PassageKind.SUBHEAD && !headed ? PassageKind.HEADLINE : line.kind;
			headed |= kind == PassageKind.HEADLINE;
			int from = 0;
			for (String words : line.text.toString().split("\n", -1)) {
				int start = from;
				int end = from + words.length();
				List<Link> links = line.links.stream().filter(link -> link.words().start() >= start && link.words().end() <= end)
						.map(link -> new Link(link.words().shiftedBy(-start), link.address())).toList();
				story.add(new StoryLines.Line(kind, words, links));
				from = end + 1;
			}
		}
		return story;
	}

	@Override
	public List<String> notices() {
		if (original) return List.of(Messages.text("notice.original"));
		return hasChanges() ? List.of(Messages.text("notice.changes")) : List.of();
	}

	@Override
	public boolean hasChanges() {
		return !original && text.changes.areThere();
	}

	@Override
	public Optional<DraftFile> beforeChanges() {
		if (!hasChanges()) return Optional.empty();
		try {
			return Optional.of(of(unchanged(), archive, true));
		} catch (IOException e) {
			throw new IllegalStateException("a file that was read before", e);
		}
	}

	@Override
	public List<MarginNote> notes() {
		return text.notes.stream().map(OdtFile::note).sorted(Comparator.comparing((MarginNote note) -> note.place().start())).toList();
	}

	private static MarginNote note(OdtNote note) {
		int from = note.line.start + note.offset;
		Span place = new Span(from, Math.max(from, note.endLine.start + note.endOffset));
		List<String> links = new ArrayList<>();
		Matcher written = ADDRESS.matcher(note.text);
		while (written.find()) links.add(written.group().replaceFirst("[.,;:!?)\\]]+$", ""));
		return new MarginNote(note.kind, note.id, Optional.of(note.answers).filter(name -> !name.isEmpty()), place, note.author,
				time(note.date), note.text, links);
	}

	private static Optional<LocalDateTime> time(String written) {
		try {
			return Optional.of(LocalDateTime.parse(written.replaceFirst("Z$", "")).truncatedTo(ChronoUnit.SECONDS));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}

	@Override
	public Optional<byte[]> commented(List<NewComment> comments) {
		if (original) return Optional.empty();
		if (comments.isEmpty()) return Optional.of(unchanged());
		Splices splices = new Splices(content.xml());
		int number = 0;
		for (NewComment comment : comments) set(splices, comment, "tickmark" + ++number + '_' + Math.abs(comment.words().hashCode()));
		try {
			return Optional.of(archive.with(Map.of(CONTENT, content.encoded(splices.applied()))));
		} catch (IOException e) {
			throw new IllegalStateException("a file that was read before", e);
		}
	}

	private void set(Splices splices, NewComment comment, String name) {
		if (text.lines.isEmpty()) return;
		OdtLine first = lineAt(comment.place().start());
		OdtLine last = lineAt(Math.max(comment.place().start(), comment.place().end() - 1));
		int from = first.before(Math.min(first.text.length(), comment.place().start() - first.start));
		int to = last.behind(Math.min(last.text.length(), Math.max(0, comment.place().end() - last.start)));
		StringBuilder xml = new StringBuilder("<office:annotation" + NAMESPACES + " office:name=\"" + name + "\"><dc:creator>")
				.append(Characters.encoded(Characters.toldInOneLine(comment.author()))).append("</dc:creator><dc:date>")
				// LibreOffice takes no time without its seconds.
				.append(DateTimeFormatter.ISO_LOCAL_DATE_TIME
						.format(LocalDateTime.ofInstant(comment.when(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS)))
				.append("</dc:date>");
		for (String line : Characters.lines(comment.words())) xml.append("<text:p>").append(paragraph(line)).append("</text:p>");
		splices.insert(from, xml.append("</office:annotation>").toString());
		boolean covers = !comment.place().isEmpty() && to > from && first.anchor < 0 && last.anchor < 0;
		if (covers) splices.insert(to, "<office:annotation-end" + NAMESPACES + " office:name=\"" + name + "\"/>");
	}

	/** Blanks that would be read as one, or not at all, are elements. */
	private static String paragraph(String line) {
		String words = Characters.encoded(Characters.told(line));
		StringBuilder xml = new StringBuilder(words.length() + 16);
		boolean first = true;
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			boolean last = i == words.length() - 1;
			if (c == '\t') xml.append("<text:tab/>");
			else if (c == ' ' && (first || last)) xml.append("<text:s/>");
			else xml.append(c);
			first = c == ' ' || c == '\t';
		}
		return xml.toString();
	}

	private OdtLine lineAt(int offset) {
		OdtLine found = text.lines.getFirst();
		for (OdtLine line : text.lines) if (line.start <= offset) found = line;
		return found;
	}
}
