package org.tickmark.draft.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.tickmark.draft.Draft;
import org.tickmark.draft.Span;
import org.tickmark.draft.internal.messages.Messages;

/** A draft whose file is nothing but text, marked up or not: what people edit is the file as it stands, line ends and all. */
public final class TextFile implements DraftFile {
	private static final String MARK = "\uFEFF";

	private final String format;
	private final Function<String, Draft> reading;
	private final String source;
	private final Encoding encoding;

	/**
	 * @param reading finds what there is to read in such a text, or in half of one; never fails
	 * @param source without the byte order mark
	 */
	public TextFile(String format, Function<String, Draft> reading, String source, Encoding encoding) {
		this.format = format;
		this.reading = reading;
		this.source = source;
		this.encoding = encoding;
	}

	/** Text that was no file of its own. */
	public static TextFile plain(String text) {
		return new TextFile(TextFormat.PLAIN.word(), TextFormat.PLAIN, text, new Encoding(UTF_8, false));
	}

	@Override
	public String format() {
		return format;
	}

	@Override
	public String source() {
		return source;
	}

	@Override
	public Draft draft(String changed) {
		return reading.apply(changed);
	}

	@Override
	public Optional<Encoding> encoding() {
		return Optional.of(encoding);
	}

	@Override
	public List<String> notices() {
		if (!(reading instanceof TextFormat markup) || markup == TextFormat.PLAIN) return List.of();
		if (!markup.holds(source)) return List.of(Messages.text("read.asPlainText"));
		Draft draft = draft();
		boolean placed = draft.source().holds(new Span(0, draft.text().length()));
		return placed ? List.of() : List.of(Messages.text("read.unplaced"));
	}

	/** @throws UnwritableTextException if the charset has no such character; nothing is ever replaced by a question mark */
	@Override
	public byte[] encode(String changed, Hand hand) throws UnwritableTextException {
		return encode(changed);
	}

	/** Text does not say who wrote it. */
	public byte[] encode(String changed) throws UnwritableTextException {
		String all = encoding.byteOrderMark() ? MARK + changed : changed;
		CharsetEncoder encoder = encoding.charset().newEncoder();
		ByteBuffer bytes = ByteBuffer.allocate((int) Math.ceil(all.length() * (double) encoder.maxBytesPerChar()));
		CharBuffer characters = CharBuffer.wrap(all);
		CoderResult result = encoder.encode(characters, bytes, true);
		if (result.isError()) throw unwritable(changed, characters.position() - (encoding.byteOrderMark() ? 1 : 0), result);
		encoder.flush(bytes);
		byte[] exact = new byte[bytes.flip().remaining()];
		bytes.get(exact);
		return exact;
	}

	/** For a new file, to which another encoding does no harm: UTF-8 if this one lacks a character. */
	public byte[] encodeAnew(String changed) throws UnwritableTextException {
		try {
			return encode(changed);
		} catch (UnwritableTextException e) {
			return new TextFile(format, reading, source, new Encoding(UTF_8, false)).encode(changed);
		}
	}

	private UnwritableTextException unwritable(String changed, int at, CoderResult result) {
		int line = 1 + (int) changed.substring(0, at).replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
		var unwritable = new UnwritableTextException(
				Messages.text("write.impossible", String.valueOf(line), name(changed.codePointAt(at)), charset().name()));
		try {
			result.throwException();
		} catch (CharacterCodingException e) {
			unwritable.initCause(e);
		}
		return unwritable;
	}

	private Charset charset() {
		return encoding.charset();
	}

	private static String name(int codePoint) {
		String code = String.format("U+%04X", codePoint);
		boolean half = Character.getType(codePoint) == Character.SURROGATE;
		return half ? Messages.text("write.halfCharacter", code) : Messages.text("write.character", Character.toString(codePoint), code);
	}
}
