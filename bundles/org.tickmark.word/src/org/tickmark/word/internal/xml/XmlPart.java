package org.tickmark.word.internal.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The XML of a part as text that can be written back byte for byte.
 *
 * @param xml all of it, with the byte order mark if there is one
 */
public record XmlPart(String xml, Charset charset) {
	private static final Pattern ENCODING = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

	/** @throws XmlFaultException also if another text than these bytes would be written back */
	public static XmlPart of(byte[] bytes) throws XmlFaultException {
		Charset charset = charsetOf(bytes);
		String xml;
		try {
			xml = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			throw new XmlFaultException("not in " + charset.name());
		}
		boolean same = charset.equals(UTF_8) || charset.equals(UTF_16LE) || charset.equals(UTF_16BE)
				|| charset.canEncode() && Arrays.equals(xml.getBytes(charset), bytes);
		if (!same) throw new XmlFaultException("not in " + charset.name());
		return new XmlPart(xml, charset);
	}

	private static Charset charsetOf(byte[] bytes) throws XmlFaultException {
		int first = bytes.length > 0 ? bytes[0] & 0xFF : 0;
		int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
		if (first == 0xFE && second == 0xFF || first == 0 && second == '<') return UTF_16BE;
		if (first == 0xFF && second == 0xFE || first == '<' && second == 0) return UTF_16LE;
		if (first == 0xEF && second == 0xBB) return UTF_8;
		Matcher declared = ENCODING.matcher(new String(bytes, 0, Math.min(200, bytes.length), ISO_8859_1));
		if (!declared.find()) return UTF_8;
		try {
			Charset charset = Charset.forName(declared.group(1));
			return charset.name().startsWith("UTF-16") ? UTF_8 : charset;
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw new XmlFaultException("in an unknown encoding");
		}
	}

	/** Another text of the same part as bytes; what its charset has not is written as a number. */
	public byte[] encoded(String changed) {
		return Characters.spelledFor(charset, changed).getBytes(charset);
	}
}
