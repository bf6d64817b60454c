package org.tickmark.dossier.internal.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.tickmark.dossier.Attachment;
import org.tickmark.dossier.ReadSource;
import org.tickmark.dossier.internal.charset.WebCharset;
import org.tickmark.dossier.messages.Messages;
import org.tickmark.draft.file.TextFormat;

/** Reads any source. What is wrong with one is said in its remarks; only a file that cannot be opened at all is an error. */
public final class Reading {
	private Reading() { }

	/** As {@link #read(Path, String, String, BooleanSupplier)}, to the end. */
	public static ReadSource read(Path file, String name, String contentType) throws IOException {
		return read(file, name, contentType, () -> false);
	}

	/**
	 * @param name that the file came under, for the forms that nothing else tells apart
	 * @param contentType that the sender gave it; empty where nobody did
	 * @throws CancellationException as soon as nobody waits any more
	 */
	public static ReadSource read(Path file, String name, String contentType, BooleanSupplier cancelled) throws IOException {
		var pace = new Pace(cancelled);
		var taken = new Taken(pace);
		Kind kind = Kind.UNKNOWN;
		try {
			kind = KindByContent.of(file, name);
			kind.remarkOn(name).ifPresent(taken::remark);
			if (Files.size(file) > Limits.LARGEST_FILE && readerOf(kind).isPresent())
				throw new LimitException(Messages.text("limit.size", Limits.LARGEST_FILE >> 20));
			Optional<Charset> declared = WebCharset.inType(contentType);
			if (readerOf(kind).isPresent()) readerOf(kind).get().read(new Input(file, name, declared, pace), taken);
			else unread(kind).ifPresent(taken::remark);
		} catch (LimitException e) {
			taken.remark(String.valueOf(e.getMessage()));
		} catch (FileSystemException | CancellationException e) {
			throw e;
		} catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
			// Whatever a damaged file makes a parser do, the file is kept as it came, and what was read of it counts. Memory that ran out
			// was the parser's, which is gone with it.
			taken.remark(Messages.text("remark.damaged"));
		}
		// A parser may have taken it for a damage of the file.
		if (cancelled.getAsBoolean()) throw new CancellationException("reading");
		return taken.as(kind.form());
	}

	/** What comes with a mail; none for any other form. */
	public static List<Attachment> attachments(Path file, String name) throws IOException {
		return KindByContent.of(file, name) == Kind.MAIL ? MailReader.attachments(file) : List.of();
	}

	private static Optional<FormReader> readerOf(Kind kind) {
		return switch (kind) {
			case PLAIN -> Optional.of(new PlainReader());
			case MARKDOWN -> Optional.of(new PageReader(TextFormat.MARKDOWN));
			case HTML -> Optional.of(new PageReader(TextFormat.HTML));
			case PDF -> Optional.of(new PdfReader());
			case WORD -> Optional.of(new WordReader());
			case OPEN_DOCUMENT -> Optional.of(new OpenDocumentReader());
			case SUBTITLES -> Optional.of(new SubtitleReader());
			case TABLE -> Optional.of(new TableReader());
			case SHEET -> Optional.of(new SheetReader());
			case MAIL -> Optional.of(new MailReader());
			case PICTURE, SOUND, FILM, OLD_OFFICE, LOCKED_OFFICE, RICH_TEXT, ARCHIVE, EMPTY, UNKNOWN -> Optional.empty();
		};
	}

	/** Why nothing is read in what is kept all the same; nothing for pictures, sound and film, of which nobody expects it. */
	private static Optional<String> unread(Kind kind) {
		return switch (kind) {
			case OLD_OFFICE -> Optional.of(Messages.text("unread.oldOffice"));
			case LOCKED_OFFICE -> Optional.of(Messages.text("remark.locked"));
			case RICH_TEXT -> Optional.of(Messages.text("unread.richText"));
			case ARCHIVE -> Optional.of(Messages.text("unread.archive"));
			case EMPTY -> Optional.of(Messages.text("unread.empty"));
			case UNKNOWN -> Optional.of(Messages.text("unread.unknown"));
			default -> Optional.empty();
		};
	}
}
