package org.tickmark.dossier.values;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link PooledOutput} wrote. */
final class PooledInput {
	private final DataInputStream in;
	private final List<String> known = new ArrayList<>();

	PooledInput(DataInputStream in) {
		this.in = in;
	}

	int number() throws IOException {
		int number = 0;
		for (int shift = 0; shift < Integer.SIZE; shift += 7) {
			int next = in.readUnsignedByte();
			number |= (next & 0x7F) << shift;
			if (next <= 0x7F) return number;
		}
		throw new IOException("a number without an end");
	}

	double fraction() throws IOException {
		return in.readDouble();
	}

	String text() throws IOException {
		int place = number();
		if (place > 0) return known.get(place - 1);
		int length = number();
		// No more is taken than there is.
		byte[] letters = in.readNBytes(length);
		if (letters.length != length) throw new EOFException();
		String text = new String(letters, StandardCharsets.UTF_8);
		known.add(text);
		return text;
	}

	List<String> texts() throws IOException {
		List<String> texts = new ArrayList<>();
		for (int left = number(); left > 0; left--) texts.add(text());
		return List.copyOf(texts);
	}
}
