package org.tickmark.draft.file;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;
import java.util.Optional;

import org.tickmark.draft.internal.messages.Messages;

/**
 * Reads text so that it can be written back byte for byte. The charset is what the byte order mark says; without one, the first that all
 * bytes belong to: what the text itself declares, UTF-8, and windows-1252, in which old newsroom systems write.
 */
public final class TextBytes {
	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private final String name;
	private final byte[] bytes;

	/**
	 * @param name of the file, for the message when it cannot be read
	 * @param bytes all of the file; none are a text without a character
	 */
	public TextBytes(String name, byte[] bytes) {
		this.name = name;
		this.bytes = bytes;
	}

	/** @param source without the byte order mark */
	public record Text(String source, Encoding encoding) { }

	/**
	 * @param declared what the text says itself; one that is not what it says is nevertheless one of the usual
	 * @throws UnreadableDraftException rather than to read anything that could not be written back byte for byte
	 */
	public Text read(Optional<Charset> declared) throws UnreadableDraftException {
		Optional<Mark> mark = Mark.of(bytes);
		return withoutControls(mark.isPresent() ? marked(mark.get()) : unmarked(declared));
	}

	/** The same in a charset that a person has chosen; a byte order mark of that charset stays one. */
	public Text readIn(Charset chosen) throws UnreadableDraftException {
		if (!chosen.canEncode()) throw new UnreadableDraftException(Messages.text("read.neverWritten", name, chosen.name()));
		boolean marked = Mark.of(bytes).filter(mark -> mark.charset().equals(chosen)).isPresent();
		Decoded decoded = Decoded.of(bytes, marked ? Mark.of(bytes).get().length() : 0, chosen);
		if (decoded.wrongAt() >= 0) throw new UnreadableDraftException(
				Messages.text("read.notAsChosen", name, chosen.name(), byteAt(decoded.wrongAt())));
		return withoutControls(text(decoded, chosen, marked));
	}

	/** What stands in a file of lines that somebody wrote by hand, a list of words for example. */
	public static String linesOf(String name, byte[] bytes) throws UnreadableDraftException {
		OtherDocument.refuse(name, bytes);
		return new TextBytes(name, bytes).read(Optional.empty()).source();
	}

	private static Text text(Decoded decoded, Charset charset, boolean marked) {
		return new Text(decoded.text(), new Encoding(charset, marked));
	}

	private Text marked(Mark mark) throws UnreadableDraftException {
		Decoded decoded = Decoded.of(bytes, mark.length(), mark.charset());
		if (decoded.wrongAt() >= 0) {
			throw new UnreadableDraftException(
					Messages.text("read.notAsMarked", name, mark.charset().name(), byteAt(decoded.wrongAt())));
		}
		return text(decoded, mark.charset(), true);
	}

	private Text unmarked(Optional<Charset> declared) throws UnreadableDraftException {
		if (declared.isPresent() && declared.get().canEncode()) {
			Decoded page = Decoded.of(bytes, 0, declared.get());
			if (page.wrongAt() < 0) return text(page, declared.get(), false);
		}
		Decoded utf8 = Decoded.of(bytes, 0, UTF_8);
		if (utf8.wrongAt() < 0) return text(utf8, UTF_8, false);
		Decoded windows = Decoded.of(bytes, 0, WINDOWS_1252);
		if (windows.wrongAt() < 0) return text(windows, WINDOWS_1252, false);
		throw new UnreadableDraftException(Messages.text("read.neither", name, byteAt(utf8.wrongAt()), byteAt(windows.wrongAt())));
	}

	private Text withoutControls(Text read) throws UnreadableDraftException {
		String text = read.source();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0) {
				Charset charset = read.encoding().charset();
				int offset = text.substring(0, i).getBytes(charset).length
						+ (read.encoding().byteOrderMark() ? "\uFEFF".getBytes(charset).length : 0);
				throw new UnreadableDraftException(Messages.text("read.notText", name, (int) c, String.valueOf(offset)));
			}
		}
		return read;
	}

	private String byteAt(int offset) {
		int value = bytes[Math.min(offset, bytes.length - 1)] & 0xFF;
		return Messages.text("read.byteAt", String.format("%02X", value), String.valueOf(offset));
	}

	private record Mark(Charset charset, int length) {
		static Optional<Mark> of(byte[] bytes) {
			if (starts(bytes, 0xEF, 0xBB, 0xBF)) return Optional.of(new Mark(UTF_8, 3));
			if (starts(bytes, 0xFF, 0xFE)) return Optional.of(new Mark(UTF_16LE, 2));
			if (starts(bytes, 0xFE, 0xFF)) return Optional.of(new Mark(UTF_16BE, 2));
			return Optional.empty();
		}

		private static boolean starts(byte[] bytes, int... mark) {
			if (bytes.length < mark.length) return false;
			for (int i = 0; i < mark.length; i++) {
				if ((bytes[i] & 0xFF) != mark[i]) return false;
			}
			return true;
		}
	}

	/**
	 * @param wrongAt offset of the first byte that the charset does not know or would write otherwise, -1 if there is none and the text is
	 * whole
	 */
	private record Decoded(String text, int wrongAt) {
		static Decoded of(byte[] bytes, int from, Charset charset) {
			CharsetDecoder decoder = charset.newDecoder();
			ByteBuffer source = ByteBuffer.wrap(bytes, from, bytes.length - from);
			CharBuffer text = CharBuffer.allocate((int) Math.ceil((bytes.length - from) * (double) decoder.maxCharsPerByte()));
			CoderResult result = decoder.decode(source, text, true);
			if (result.isError()) return new Decoded("", source.position());
			decoder.flush(text);
			Decoded decoded = new Decoded(text.flip().toString(), -1);
			// Only these write every text back as they read it; others have several ways to write a character.
			if (charset.equals(UTF_8) || charset.equals(WINDOWS_1252) || charset.equals(UTF_16LE) || charset.equals(UTF_16BE))
				return decoded;
			byte[] again = decoded.text().getBytes(charset);
			int differs = Arrays.mismatch(again, 0, again.length, bytes, from, bytes.length);
			return differs < 0 ? decoded : new Decoded("", Math.min(from + differs, Math.max(0, bytes.length - 1)));
		}
	}
}
