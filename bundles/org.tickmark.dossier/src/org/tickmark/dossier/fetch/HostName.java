package org.tickmark.dossier.fetch;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * The host of a web address, read as browsers read it, so that no spelling hides what it is.
 *
 * @param name in ASCII and lower case, without a dot at its end; of a literal its usual spelling, IPv6 in brackets
 * @param literal the address that it spells out; empty for a name that has to be looked up
 */
record HostName(String name, Optional<InetAddress> literal) {
	private static final Pattern LABEL = Pattern.compile("[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?");
	private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
	private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:]+(:[0-9]{1,3}(\\.[0-9]{1,3}){3})?");
	private static final int LONGEST = 253;
	private static final long LARGEST = 0xFFFFFFFFL;

	/** Empty where it can be none, a zone of this machine among it. */
	static Optional<HostName> of(String written) {
		if (written.startsWith("[")) return written.endsWith("]") ? v6(written.substring(1, written.length() - 1)) : Optional.empty();
		return decoded(written).flatMap(HostName::ascii).flatMap(HostName::named);
	}

	private static Optional<HostName> v6(String written) {
		if (!V6.matcher(written).matches() || written.indexOf(':') < 0) return Optional.empty();
		try {
			InetAddress address = InetAddress.getByName(written);
			String shown = address.getAddress().length == 4 ? address.getHostAddress() : "[" + address.getHostAddress() + "]";
			return Optional.of(new HostName(shown, Optional.of(address)));
		} catch (UnknownHostException e) {
			return Optional.empty();
		}
	}

	private static Optional<String> decoded(String written) {
		if (written.indexOf('%') < 0) return Optional.of(written);
		var bytes = new ByteArrayOutputStream();
		for (int i = 0; i < written.length(); i++) {
			char c = written.charAt(i);
			if (c == '%') {
				if (i + 2 >= written.length()) return Optional.empty();
				int high = Character.digit(written.charAt(i + 1), 16);
				int low = Character.digit(written.charAt(i + 2), 16);
				if (high < 0 || low < 0) return Optional.empty();
				bytes.write(high * 16 + low);
				i += 2;
			} else {
				bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
			}
		}
		try {
			return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString());
		} catch (CharacterCodingException e) {
			return Optional.empty();
		}
	}

	/** Also digits and dots of other scripts, which browsers take for the usual ones. */
	private static Optional<String> ascii(String name) {
		if (name.isEmpty() || name.length() > LONGEST * 4) return Optional.empty();
		try {
			return Optional.of(IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
		} catch (IllegalArgumentException | IndexOutOfBoundsException e) {
			return Optional.empty();
		}
	}

	private static Optional<HostName> named(String ascii) {
		String name = ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
		if (name.isEmpty() || name.length() > LONGEST) return Optional.empty();
		String[] labels = name.split("\\.", -1);
		if (NUMBER.matcher(labels[labels.length - 1]).matches()) return v4(labels);
		for (String label : labels) {
			if (!LABEL.matcher(label).matches()) return Optional.empty();
		}
		return Optional.of(new HostName(name, Optional.empty()));
	}

	/** "127.0.0.1" as well as "0177.1", "0x7f.0.0.1" and "2130706433": the last number fills all bytes that are left. */
	private static Optional<HostName> v4(String[] parts) {
		if (parts.length > 4) return Optional.empty();
		long value = 0;
		for (int i = 0; i < parts.length; i++) {
			OptionalLong part = number(parts[i]);
			boolean last = i == parts.length - 1;
			long most = last ? LARGEST >>> (8 * i) : 255;
			if (part.isEmpty() || part.getAsLong() > most) return Optional.empty();
			value |= last ? part.getAsLong() : part.getAsLong() << (24 - 8 * i);
		}
		InetAddress address = address(value);
		return Optional.of(new HostName(address.getHostAddress(), Optional.of(address)));
	}

	private static InetAddress address(long value) {
		try {
			return InetAddress.getByAddress(ByteBuffer.allocate(4).putInt((int) value).array());
		} catch (UnknownHostException e) {
			throw new IllegalStateException("four bytes are an address", e);
		}
	}

	private static OptionalLong number(String part) {
		if (!NUMBER.matcher(part).matches()) return OptionalLong.empty();
		boolean hex = part.startsWith("0x");
		boolean octal = !hex && part.length() > 1 && part.startsWith("0");
		String digits = hex ? part.substring(2) : part;
		try {
			return OptionalLong.of(digits.isEmpty() ? 0 : Long.parseLong(digits, hex ? 16 : octal ? 8 : 10));
		} catch (NumberFormatException e) {
			return OptionalLong.empty();
		}
	}
}
