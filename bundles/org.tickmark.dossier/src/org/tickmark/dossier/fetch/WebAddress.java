package org.tickmark.dossier.fetch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web address that may be asked for, read once: what is checked, dialled and sent are the parts of this one reading, so that no second
 * reader can see another host in it. Without its fragment, which no server sees.
 *
 * @param target path and query as they are sent, from the first stroke on
 */
record WebAddress(boolean secure, HostName host, int port, String target) {
	private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(?!\\d{1,5}(?:[/?#]|$))(.*)", Pattern.DOTALL);
	private static final Pattern PORT = Pattern.compile("\\d{0,5}");
	/** Ports above 1023 that browsers do not go to either (WHATWG Fetch, "bad port"): mail, telephony, files, chat. */
	private static final Set<Integer> NO_WEB = Set.of(1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667,
			6668, 6669, 6679, 6697, 10080);
	private static final int LONGEST = 4000;
	private static final int FIRST_FREE_PORT = 1024;

	/** As a person types or pastes it; without a scheme it is https. */
	static WebAddress typed(String text) throws FetchRefusedException {
		String clean = clean(text);
		if (clean.isEmpty() || clean.length() > LONGEST) throw malformed(text);
		Matcher scheme = SCHEME.matcher(clean);
		if (scheme.matches()) return withScheme(scheme, text);
		return read(true, clean.startsWith("//") ? clean : "//" + clean, text);
	}

	/** Where a redirect leads to. */
	WebAddress redirected(String location) throws FetchRefusedException {
		String clean = clean(location);
		if (clean.length() > LONGEST) throw malformed(location);
		Matcher scheme = SCHEME.matcher(clean);
		if (scheme.matches()) return withScheme(scheme, location);
		String plain = slashed(clean);
		if (plain.startsWith("//")) return read(secure, plain, location);
		return new WebAddress(secure, host, port, encoded(withoutFragment(merged(plain))));
	}

	private static WebAddress withScheme(Matcher scheme, String text) throws FetchRefusedException {
		String name = scheme.group(1).toLowerCase(Locale.ROOT);
		if (!name.equals("http") && !name.equals("https")) throw new FetchRefusedException(Refusal.NOT_WEB, shown(text), name);
		return read(name.equals("https"), scheme.group(2), text);
	}

	/** @param rest from the two strokes before the host on */
	private static WebAddress read(boolean secure, String rest, String text) throws FetchRefusedException {
		String plain = slashed(rest);
		if (!plain.startsWith("//")) throw malformed(text);
		int end = plain.length();
		for (char sign : new char[] {'/', '?', '#'}) {
			int at = plain.indexOf(sign, 2);
			if (at >= 0) end = Math.min(end, at);
		}
		String authority = plain.substring(2, end);
		if (authority.indexOf('@') >= 0) throw new FetchRefusedException(Refusal.CREDENTIALS, shown(text));
		int colon = authority.lastIndexOf(':');
		boolean hasPort = colon > authority.lastIndexOf(']');
		HostName host = HostName.of(hasPort ? authority.substring(0, colon) : authority).orElseThrow(() -> malformed(text));
		int port = port(hasPort ? authority.substring(colon + 1) : "", secure, text);
		String path = withoutFragment(plain.substring(end));
		return new WebAddress(secure, host, port, encoded(withoutDots(path.startsWith("/") ? path : "/" + path)));
	}

	private static int port(String written, boolean secure, String text) throws FetchRefusedException {
		if (written.isEmpty()) return secure ? 443 : 80;
		if (!PORT.matcher(written).matches()) throw malformed(text);
		int port = Integer.parseInt(written);
		if (port > 65535) throw malformed(text);
		boolean usual = port == 80 || port == 443;
		if (!usual && (port < FIRST_FREE_PORT || NO_WEB.contains(port)))
			throw new FetchRefusedException(Refusal.PORT, shown(text), String.valueOf(port));
		return port;
	}

	private static FetchRefusedException malformed(String text) {
		return new FetchRefusedException(Refusal.MALFORMED, shown(text));
	}

	/** Line breaks within are what a copied address has where it was broken. */
	private static String clean(String text) {
		int from = 0;
		int to = text.length();
		while (from < to && text.charAt(from) <= ' ') from++;
		while (to > from && text.charAt(to - 1) <= ' ') to--;
		return text.substring(from, to).replaceAll("[\\t\\r\\n]", "");
	}

	/** Browsers take a backslash for a stroke, up to the query. */
	private static String slashed(String text) {
		int end = text.indexOf('?');
		int fragment = text.indexOf('#');
		if (end < 0 || fragment >= 0 && fragment < end) end = fragment;
		return end < 0 ? text.replace('\\', '/') : text.substring(0, end).replace('\\', '/') + text.substring(end);
	}

	private static String withoutFragment(String text) {
		int at = text.indexOf('#');
		return at < 0 ? text : text.substring(0, at);
	}

	private String merged(String relative) {
		String path = target.indexOf('?') < 0 ? target : target.substring(0, target.indexOf('?'));
		if (relative.isEmpty() || relative.startsWith("#")) return target;
		if (relative.startsWith("?")) return path + relative;
		if (relative.startsWith("/")) return withoutDots(relative);
		return withoutDots(path.substring(0, path.lastIndexOf('/') + 1) + relative);
	}

	private static String withoutDots(String target) {
		int query = target.indexOf('?');
		String path = query < 0 ? target : target.substring(0, query);
		Deque<String> kept = new ArrayDeque<>();
		String[] segments = path.substring(1).split("/", -1);
		for (int i = 0; i < segments.length; i++) {
			boolean up = segments[i].equals("..");
			if (up) kept.pollLast();
			if (!up && !segments[i].equals(".")) kept.addLast(segments[i]);
			else if (i == segments.length - 1) kept.addLast("");
		}
		return "/" + String.join("/", kept) + (query < 0 ? "" : target.substring(query));
	}

	/** What is no character of an address goes as its bytes in UTF-8; what is encoded stays. */
	private static String encoded(String target) {
		var encoded = new StringBuilder();
		for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
			int c = b & 0xFF;
			if (c <= ' ' || c >= 0x7F || "\"<>`{}|^\\".indexOf(c) >= 0) encoded.append(String.format(Locale.ROOT, "%%%02X", c));
			else encoded.append((char) c);
		}
		return encoded.toString();
	}

	/** As a line for people, however long it was. */
	private static String shown(String text) {
		String line = text.strip().replaceAll("\\p{Cntrl}", " ");
		return line.length() > 120 ? line.substring(0, 119) + "\u2026" : line;
	}

	/** With the port where it is not the usual one. */
	String authority() {
		return port == (secure ? 443 : 80) ? host.name() : host.name() + ":" + port;
	}

	/** What stands before the query. */
	String path() {
		return target.indexOf('?') < 0 ? target : target.substring(0, target.indexOf('?'));
	}

	@Override
	public String toString() {
		return (secure ? "https://" : "http://") + authority() + target;
	}
}
