package org.tickmark.before;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;

/**
 * One passage as the index keeps it.
 *
 * @param statements what it states, as the dossier's sweep reads it
 */
record Entry(PrintedPassage passage, byte[] statements) {
	private static final int NO_DAY = Integer.MIN_VALUE;

	/** To be read by {@link #of}. */
	byte[] bytes() {
		var bytes = new ByteArrayOutputStream(512);
		try (var out = new DataOutputStream(bytes)) {
			// What is the same in all passages of an article stands first: neighbours are packed together.
			write(passage.article(), out);
			write(passage.file(), out);
			write(passage.headline(), out);
			out.writeInt(passage.dated().map(day -> (int) day.toEpochDay()).orElse(NO_DAY));
			write(passage.text(), out);
			write(statements, out);
			out.writeShort(passage.verified().size());
			for (VerifiedBefore each : passage.verified()) write(each, out);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** @throws IOException for bytes that are no entry */
	static Entry of(byte[] bytes, int offset, int length) throws IOException {
		try (var in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
			String article = text(in);
			String file = text(in);
			String headline = text(in);
			int day = in.readInt();
			String words = text(in);
			byte[] statements = block(in);
			List<VerifiedBefore> verified = new ArrayList<>();
			for (int left = in.readUnsignedShort(); left > 0; left--) verified.add(verified(in));
			Optional<LocalDate> dated = day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
			return new Entry(new PrintedPassage(article, file, headline, dated, words, verified), statements);
		} catch (RuntimeException e) {
			throw new IOException("not an entry", e);
		}
	}

	private static void write(VerifiedBefore each, DataOutputStream out) throws IOException {
		write(each.kind().word(), out);
		out.writeInt(each.span().start());
		out.writeInt(each.span().end());
		write(each.status(), out);
		write(each.by(), out);
		out.writeInt((int) each.day().toEpochDay());
		write(each.evidence(), out);
	}

	private static VerifiedBefore verified(DataInputStream in) throws IOException {
		ClaimKind kind = ClaimKind.of(text(in)).orElseThrow(() -> new IOException("not an entry"));
		int start = in.readInt();
		var span = new Span(start, in.readInt());
		String status = text(in);
		String by = text(in);
		return new VerifiedBefore(kind, span, status, by, LocalDate.ofEpochDay(in.readInt()), text(in));
	}

	private static void write(String text, DataOutputStream out) throws IOException {
		write(text.getBytes(UTF_8), out);
	}

	private static void write(byte[] bytes, DataOutputStream out) throws IOException {
		int rest = bytes.length;
		for (; rest > 0x7F; rest >>>= 7) out.writeByte(rest & 0x7F | 0x80);
		out.writeByte(rest);
		out.write(bytes);
	}

	private static String text(DataInputStream in) throws IOException {
		return new String(block(in), UTF_8);
	}

	private static byte[] block(DataInputStream in) throws IOException {
		int length = 0;
		int next = 0x80;
		for (int shift = 0; next > 0x7F && shift < Integer.SIZE; shift += 7) {
			next = in.readUnsignedByte();
			length |= (next & 0x7F) << shift;
		}
		byte[] bytes = in.readNBytes(Math.max(0, length));
		if (bytes.length != length) throw new EOFException();
		return bytes;
	}
}
