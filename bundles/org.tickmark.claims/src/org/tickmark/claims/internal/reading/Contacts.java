package org.tickmark.claims.internal.reading;

import java.util.ArrayList;
import java.util.List;

import org.tickmark.claims.FactReason.Means;
import org.tickmark.claims.internal.prose.TextOrder;
import org.tickmark.claims.internal.words.WordSet;
import org.tickmark.claims.spi.Prose;
import org.tickmark.draft.Span;

/** Where somebody can be reached: web and mail addresses, handles, phone numbers. No digit in them is a figure or a date. */
public final class Contacts {
	/** Behind the last dot of a bare address; where "http" or "www" stands, any word will do. */
	private static final WordSet DOMAINS = WordSet.of("com", "org", "net", "edu", "gov", "mil", "int", "info", "biz", "uk", "eu", "de",
			"fr", "ie", "nl", "be", "ch", "at", "it", "es", "pl", "se", "no", "dk", "fi", "ca", "au", "nz", "jp", "cn", "ru", "in", "us",
			"co", "io", "tv", "me", "ly", "app", "dev", "news", "example", "london", "scot", "wales");
	/** Also words that begin a sentence once the blank before it was lost; a capital or a stroke must not follow them then. */
	private static final WordSet ALSO_WORDS = WordSet.of("at", "it", "in", "no", "us", "be", "me", "news");
	private static final String STOPS = ".,;:!?'\"\u2019\u201D\u00BB>]";
	private static final int LONGEST = 500;

	/** @param span as it is typed, without the punctuation around it */
	public record Contact(Span span, Means means) { }

	private final String text;
	private final List<Contact> found = new ArrayList<>();
	private int at;

	private Contacts(String text) {
		this.text = text;
	}

	/** Read once for all rules that look at numbers. */
	public static Contacts of(Prose prose) {
		return prose.shared(Contacts.class, Contacts::readWhole);
	}

	private static Contacts readWhole(Prose prose) {
		var contacts = new Contacts(prose.draft().text());
		contacts.read();
		return contacts;
	}

	/** In text order. */
	public List<Contact> all() {
		return List.copyOf(found);
	}

	/** Whether the character belongs to one. */
	public boolean holds(int offset) {
		if (found.isEmpty()) return false;
		int next = TextOrder.first(found, contact -> contact.span().end(), offset + 1);
		return next < found.size() && found.get(next).span().contains(offset);
	}

	private void read() {
		while (at < text.length()) {
			char c = text.charAt(at);
			if (c == '@') readAt();
			else if (c == '.' || c == ':') readAddress(c);
			else if (c >= '0' && c <= '9') readNumber();
			else at++;
		}
	}

	private int lastEnd() {
		return found.isEmpty() ? 0 : found.getLast().span().end();
	}

	private void add(int from, int to, Means means) {
		found.add(new Contact(new Span(from, to), means));
		at = to;
	}

	private void readAt() {
		int from = at;
		while (from > lastEnd() && at - from < LONGEST && (isNameSign(text.charAt(from - 1)) || "%+".indexOf(text.charAt(from - 1)) >= 0))
			from--;
		int to = at + 1;
		while (to < text.length() && to - at < LONGEST && isNameSign(text.charAt(to))) to++;
		while (to > at + 1 && ".-".indexOf(text.charAt(to - 1)) >= 0) to--;
		boolean alone = from == at && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
		if (from < at && isDomain(at + 1, to, false)) {
			add(from, to, Means.MAIL);
		} else if (alone && isHandle(at + 1)) {
			int end = at + 1;
			while (end < text.length() && end - at < LONGEST && isHandleSign(text.charAt(end))) end++;
			add(at, end, Means.HANDLE);
		} else {
			at++;
		}
	}

	private boolean isHandle(int from) {
		return from + 1 < text.length() && isHandleSign(text.charAt(from)) && isHandleSign(text.charAt(from + 1))
				&& !Character.isDigit(text.charAt(from));
	}

	private static boolean isHandleSign(char c) {
		return c == '_' || c < 128 && Character.isLetterOrDigit(c);
	}

	private static boolean isNameSign(char c) {
		return isHandleSign(c) || c == '.' || c == '-';
	}

	/** At a dot between letters, or at the colon of "https://". */
	private void readAddress(char sign) {
		boolean scheme = sign == ':' && text.startsWith("//", at + 1);
		boolean dot = sign == '.' && at > 0 && at + 1 < text.length() && isHandleSign(text.charAt(at - 1))
				&& isHandleSign(text.charAt(at + 1));
		if (!scheme && !dot) {
			at++;
			return;
		}
		int from = at;
		while (from > lastEnd() && at - from < LONGEST && (isNameSign(text.charAt(from - 1)))) from--;
		int host = scheme ? at + 3 : from;
		int hostEnd = host;
		while (hostEnd < text.length() && hostEnd - at < LONGEST && isNameSign(text.charAt(hostEnd))) hostEnd++;
		boolean surely = scheme || text.regionMatches(true, from, "www.", 0, 4);
		// The end of the whole address is sought last: a long run of signs may hold no address, and a dot in each of its places.
		if (from < at && hostEnd > host && (from == 0 || text.charAt(from - 1) != '@') && mayBeDomain(host, hostEnd, surely)) {
			int to = addressEnd();
			hostEnd = Math.max(host, Math.min(hostEnd, to));
			if (hostEnd > host && isDomain(host, hostEnd, surely)) {
				add(from, to, Means.WEB);
				return;
			}
		}
		// What stands between was looked at: no dot in it begins another one.
		at = Math.max(at + 1, hostEnd);
	}

	/** With the full stop of the sentence, or without it. */
	private boolean mayBeDomain(int from, int to, boolean any) {
		int stop = to;
		while (stop > from && text.charAt(stop - 1) == '.') stop--;
		return isDomain(from, to, any) || stop < to && isDomain(from, stop, any);
	}

	private int addressEnd() {
		int to = at + 1;
		while (to < text.length() && to - at < LONGEST && text.charAt(to) > ' ' && text.charAt(to) != '<' && text.charAt(to) != '\u00A0'
				&& "\u201C\u201D\u2019\"".indexOf(text.charAt(to)) < 0) to++;
		int open = 0;
		for (int i = at; i < to; i++) {
			if (text.charAt(i) == '(') open++;
			// A bracket that was opened before the address closes behind it.
			if (text.charAt(i) == ')' && open-- == 0) to = i;
		}
		while (to > at + 1 && STOPS.indexOf(text.charAt(to - 1)) >= 0) to--;
		return to;
	}

	/** Labels parted by dots, of which the last one is known. */
	private boolean isDomain(int from, int to, boolean any) {
		int last = to - 1;
		while (last > from && text.charAt(last) != '.') last--;
		if (last <= from || last + 1 >= to || text.charAt(from) == '.' || text.charAt(from) == '-') return false;
		String top = text.substring(last + 1, to);
		if (any) return Character.isLetter(top.charAt(0));
		boolean alone = to == text.length() || text.charAt(to) != '/';
		if (!Character.isLetter(text.charAt(last - 1)) && !Character.isDigit(text.charAt(last - 1))) return false;
		return DOMAINS.contains(top) && !(alone && ALSO_WORDS.contains(top) && text.indexOf('.', from) == last);
	}

	private void readNumber() {
		int from = PhoneNumber.startBefore(text, at, lastEnd());
		int to = PhoneNumber.end(text, from, at);
		if (to > at) {
			add(from, to, Means.PHONE);
			return;
		}
		while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') at++;
	}
}
