package org.tickmark.archive.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.tickmark.draft.file.GivenDay;
import org.tickmark.review.hash.Sha256;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** The articles of a range of lines. What cannot be read is an article, too, so that all of them can be counted. */
final class LineArticles extends ReadAhead {
	/** A line is longer than its text: quotes and line ends are written in two characters. */
	private static final int LONGEST = Limits.MOST_BYTES * 2;

	private final Piece piece;
	private final InputStream in;
	private final LineReader lines;

	private LineArticles(Piece piece, InputStream in, LineReader lines) {
		this.piece = piece;
		this.in = in;
		this.lines = lines;
	}

	/** @throws IOException if nothing of the file can be read */
	static LineArticles of(Piece piece) throws IOException {
		Path file = Path.of(piece.file());
		if (piece.kind() == Piece.Kind.PACKED_LINES) {
			InputStream in = Files.newInputStream(file);
			try {
				var unpacked = new GZIPInputStream(new BufferedInputStream(in, 1 << 16), 1 << 16);
				return new LineArticles(piece, unpacked, new LineReader(unpacked, LONGEST, 0));
			} catch (IOException e) {
				in.close();
				throw e;
			}
		}
		SeekableByteChannel channel = Files.newByteChannel(file);
		// The byte before tells whether a line starts with the range.
		long from = Math.max(0, piece.start() - 1);
		channel.position(from);
		InputStream in = Channels.newInputStream(channel);
		var lines = new LineReader(in, LONGEST, from);
		if (piece.start() > 0) lines.next();
		return new LineArticles(piece, in, lines);
	}

	@Override
	Optional<Article> read() {
		try {
			boolean mine = piece.kind() == Piece.Kind.PACKED_LINES || lines.position() < piece.end();
			if (!mine || !lines.next()) {
				end();
				return Optional.empty();
			}
		} catch (IOException e) {
			end();
			return Optional.of(new Article.Unreadable(piece.file() + ":" + lines.position(), piece.file(), "", broken(e)));
		}
		if (lines.wasTooLong()) return unreadable("", Reasons.TOO_LARGE);
		byte[] line = lines.line();
		return blank(line) ? Optional.empty() : article(line);
	}

	private String broken(IOException e) {
		return piece.kind() == Piece.Kind.PACKED_LINES ? Reasons.DAMAGED_PACKED : Reasons.of(e, piece.file());
	}

	private static boolean blank(byte[] line) {
		for (byte each : line) if (each > ' ' || each < 0) return false;
		return true;
	}

	private Optional<Article> unreadable(String hash, String reason) {
		return Optional.of(new Article.Unreadable(place(), piece.file(), hash, reason));
	}

	/** Counted in bytes, since who reads a range does not know how many lines stand before it. */
	private String place() {
		return piece.file() + ":" + lines.start();
	}

	private Optional<Article> article(byte[] line) {
		try {
			String json = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
			if (!(JsonParser.parseString(json) instanceof JsonObject object)) return unreadable(Sha256.of(line), Reasons.NOT_AN_OBJECT);
			var written = new Written(string(object, "id"), GivenDay.of(field -> string(object, field)),
					string(object, "headline"), string(object, "byline"), string(object, "desk"), string(object, "text"));
			return Optional.of(written.article("jsonl", piece.file(), place(), piece.desks().getFirst()));
		} catch (CharacterCodingException e) {
			return unreadable(Sha256.of(line), Reasons.NOT_UTF_8);
		} catch (JsonParseException e) {
			return unreadable(Sha256.of(line), Reasons.notJson(String.valueOf(e.getMessage())));
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			return unreadable(Sha256.of(line), Reasons.fault(e));
		}
	}

	private static Optional<String> string(JsonObject object, String key) {
		JsonElement value = object.get(key);
		return value == null || !value.isJsonPrimitive() ? Optional.empty() : Optional.of(value.getAsString());
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
