package org.tickmark.draft;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;

/**
 * Reads plain text. The charset is what the byte order mark says; without one UTF-8, and where the bytes are not UTF-8,
 * windows-1252, in which old newsroom systems write.
 */
public final class PlainTextReader implements DraftFileReader {
	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
	private static final String REMEDY = "; open it in its own program and save it as plain text in UTF-8";

	@Override
	public DraftFile read(String name, byte[] bytes) throws UnreadableDraftException {
		Optional<Mark> mark = Mark.of(bytes);
		DraftFile file = mark.isPresent() ? marked(name, bytes, mark.get()) : unmarked(name, bytes);
		refuseControls(name, file);
		return file;
	}

	private static DraftFile marked(String name, byte[] bytes, Mark mark) throws UnreadableDraftException {
		Decoded decoded = Decoded.of(bytes, mark.length(), mark.charset());
		if (decoded.wrongAt() >= 0) {
			throw new UnreadableDraftException(name + ": starts as " + mark.charset().name() + " but is not (" + byteAt(bytes, decoded.wrongAt()) + ")" + REMEDY);
		}
		return new DraftFile(decoded.text(), mark.charset(), true);
	}

	private static DraftFile unmarked(String name, byte[] bytes) throws UnreadableDraftException {
		Decoded utf8 = Decoded.of(bytes, 0, UTF_8);
		if (utf8.wrongAt() < 0) return new DraftFile(utf8.text(), UTF_8, false);
		Decoded windows = Decoded.of(bytes, 0, WINDOWS_1252);
		if (windows.wrongAt() < 0) return new DraftFile(windows.text(), WINDOWS_1252, false);
		throw new UnreadableDraftException(name + ": neither UTF-8 (" + byteAt(bytes, utf8.wrongAt()) + ") nor windows-1252 ("
				+ byteAt(bytes, windows.wrongAt()) + ")" + REMEDY);
	}

	private static void refuseControls(String name, DraftFile file) throws UnreadableDraftException {
		String text = file.text();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0) {
				int offset = text.substring(0, i).getBytes(file.charset()).length + (file.byteOrderMark() ? "\uFEFF".getBytes(file.charset()).length : 0);
				throw new UnreadableDraftException(name + ": not a text file (byte " + (int) c + " at offset " + offset + ")" + REMEDY);
			}
		}
	}

	private static String byteAt(byte[] bytes, int offset) {
		return String.format("byte %02X at offset %d", bytes[Math.min(offset, bytes.length - 1)] & 0xFF, offset);
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

	/** @param wrongAt offset of the first byte that the charset does not know, -1 if there is none and the text is whole */
	private record Decoded(String text, int wrongAt) {
		static Decoded of(byte[] bytes, int from, Charset charset) {
			CharsetDecoder decoder = charset.newDecoder();
			ByteBuffer source = ByteBuffer.wrap(bytes, from, bytes.length - from);
			CharBuffer text = CharBuffer.allocate(bytes.length - from);
			CoderResult result = decoder.decode(source, text, true);
			if (result.isError()) return new Decoded("", source.position());
			decoder.flush(text);
			return new Decoded(text.flip().toString(), -1);
		}
	}
}
