package org.tickmark.dossier.values;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Writes numbers as short as they are, and each text once. */
final class PooledOutput {
	private final DataOutputStream out;
	private final Map<String, Integer> known = new HashMap<>();

	PooledOutput(DataOutputStream out) {
		this.out = out;
	}

	/** @param number not below nought */
	void number(int number) throws IOException {
		if (number < 0) throw new IllegalArgumentException(String.valueOf(number));
		int rest = number;
		while (rest > 0x7F) {
			out.writeByte(rest & 0x7F | 0x80);
			rest >>>= 7;
		}
		out.writeByte(rest);
	}

	void fraction(double number) throws IOException {
		out.writeDouble(number);
	}

	void text(String text) throws IOException {
		Integer place = known.putIfAbsent(text, known.size() + 1);
		number(place == null ? 0 : place);
		if (place != null) return;
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		number(bytes.length);
		out.write(bytes);
	}

	void texts(Collection<String> texts) throws IOException {
		number(texts.size());
		for (String each : texts) text(each);
	}
}
