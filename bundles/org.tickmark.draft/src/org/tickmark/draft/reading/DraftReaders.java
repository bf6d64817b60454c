package org.tickmark.draft.reading;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.DraftReader;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.OtherDocument;
import org.tickmark.draft.file.TextFile;
import org.tickmark.draft.file.TextFormat;
import org.tickmark.draft.file.UnreadableDraftException;
import org.tickmark.draft.file.UnwritableTextException;
import org.tickmark.draft.internal.formats.HtmlReader;
import org.tickmark.draft.internal.formats.MarkdownReader;
import org.tickmark.draft.internal.formats.NinjsReader;
import org.tickmark.draft.internal.formats.NitfReader;
import org.tickmark.draft.internal.formats.OldWordReader;
import org.tickmark.draft.internal.formats.PlainReader;
import org.tickmark.draft.internal.formats.RtfReader;

/**
 * Reads the file of a draft with whichever reader knows its format. The content decides first, the name second, and what nobody knows is
 * read as plain text if it is text. On any thread. There is one for as long as the desk runs: a reader that comes or goes is known here at
 * once.
 */
@Component(service = DraftReaders.class)
public final class DraftReaders {
	/** Reads what no other does. */
	private static final DraftReader PLAIN = new PlainReader();

	@Reference(policy = ReferencePolicy.DYNAMIC)
	private volatile List<DraftReader> readers;

	/** Those that are registered as services. */
	@Activate
	public DraftReaders() {
		this(List.of());
	}

	private DraftReaders(List<DraftReader> readers) {
		this.readers = readers;
	}

	/** With the formats of this bundle, where there is no service registry: in tests, benchmarks and batch jobs. */
	public static DraftReaders standard() {
		return new DraftReaders(List.of(new HtmlReader(), new MarkdownReader(), new NinjsReader(), new NitfReader(), new OldWordReader(),
				PLAIN, new RtfReader()));
	}

	/** The same with more of them. */
	public DraftReaders with(DraftReader... others) {
		return new DraftReaders(Stream.concat(readers.stream(), Stream.of(others)).toList());
	}

	/**
	 * @param name of the file, which tells its format where the content does not, and for the message when it cannot be read
	 * @param bytes all of the file; none are a draft without text
	 * @throws UnreadableDraftException rather than to read anything that could not be written back byte for byte
	 */
	public DraftFile read(String name, byte[] bytes) throws UnreadableDraftException {
		return readerOf(name, bytes).read(name, bytes);
	}

	/** The same in a charset that a person has chosen, if it is a file of text. */
	public DraftFile read(String name, byte[] bytes, Optional<Charset> chosen) throws UnreadableDraftException {
		return chosen.isEmpty() ? read(name, bytes) : readerOf(name, bytes).read(name, bytes, chosen.get());
	}

	/** @throws UnreadableDraftException if it is a document that no reader is there for */
	public DraftReader readerOf(String name, byte[] bytes) throws UnreadableDraftException {
		// A format of its own is asked before text, which would take everything that is called so.
		for (DraftReader reader : inOrder()) if (!isText(reader.format()) && reader.reads(name, bytes)) return reader;
		OtherDocument.refuse(name, bytes);
		for (DraftReader reader : inOrder()) if (isText(reader.format()) && reader.reads(name, bytes)) return reader;
		return PLAIN;
	}

	private static boolean isText(String format) {
		return Stream.of(TextFormat.values()).anyMatch(text -> text.word().equals(format));
	}

	private List<DraftReader> inOrder() {
		return readers.stream().sorted(comparing(DraftReader::format)).toList();
	}

	/** Whether a file stays in its format under another name. Text stays the text that it is, however its name says it is marked up. */
	public boolean keeps(DraftFile file, String name) {
		Optional<String> other = named(name).map(DraftReader::format).filter(format -> !format.equals(file.format()));
		return other.isEmpty() || isText(file.format()) && isText(other.get());
	}

	/**
	 * What is written under another name: the file, if it keeps its format there, else one of the format that the name tells, with the
	 * words as they read.
	 *
	 * @param changed what became of the source
	 * @throws UnwritableTextException if files of that format are only read here
	 */
	public byte[] encode(DraftFile file, String changed, Hand hand, String name) throws UnwritableTextException {
		if (keeps(file, name)) return file instanceof TextFile text ? text.encodeAnew(changed) : file.encode(changed, hand);
		return named(name).flatMap(reader -> reader.made(file.draft(changed)))
				.orElseThrow(() -> UnwritableTextException.onlyRead(name));
	}

	private Optional<DraftReader> named(String name) {
		return inOrder().stream().filter(reader -> endsIn(name, reader.endings())).findFirst();
	}

	/** The reader of a format as commands call it. */
	public Optional<DraftReader> of(String format) {
		return readers.stream().filter(reader -> reader.format().equals(format)).findFirst();
	}

	/** The size of the largest file that anyone here would read, in bytes. */
	public long largest() {
		return readers.stream().mapToLong(DraftReader::largest).max().orElse(PLAIN.largest());
	}

	/** Of all files that may be drafts, lower case, without the dot, sorted. */
	public List<String> endings() {
		return readers.stream().flatMap(reader -> Stream.concat(reader.endings().stream(), reader.sharedEndings().stream())).distinct()
				.sorted().toList();
	}

	/** Whether a file of this name is taken for a draft where drafts are looked for. Says nothing of files that only may be. */
	public boolean isDraft(String name) {
		return readers.stream().anyMatch(reader -> endsIn(name, reader.endings()));
	}

	/** The same of a file that is there: one whose name may be that of other files is looked into. */
	public boolean isDraft(Path file) throws IOException {
		String name = String.valueOf(file.getFileName());
		if (isDraft(name)) return true;
		List<DraftReader> perhaps = inOrder().stream().filter(reader -> endsIn(name, reader.sharedEndings())).toList();
		long size = perhaps.isEmpty() ? 0 : Files.size(file);
		if (perhaps.stream().noneMatch(reader -> size <= reader.largest())) return false;
		byte[] bytes = Files.readAllBytes(file);
		return perhaps.stream().anyMatch(reader -> size <= reader.largest() && reader.reads(name, bytes));
	}

	private static boolean endsIn(String name, List<String> endings) {
		String lower = name.toLowerCase(Locale.ROOT);
		return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
	}
}
