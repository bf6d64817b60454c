package org.tickmark.word.internal.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes through XML tag by tag and says where each stands. An element without content is a start and an end at the same place. Knows no
 * entities but those of XML itself, follows no reference, and does not recurse.
 */
public final class Markup {
	private static final int DEEPEST = 2_000;

	/** What {@link #next} came to. */
	public enum Event {
		START, END, TEXT, DONE
	}

	private final String xml;
	private final boolean fragment;
	private int at;
	private int from;
	private int to;
	private boolean empty;
	private boolean endOfEmpty;
	private Name name = Name.NONE;
	private int nameEnd;
	private int attributes;
	private int[] attribute = new int[64];
	private final List<Open> open = new ArrayList<>();
	private Map<String, Name> names = new HashMap<>();
	private boolean rooted;

	private record Open(String qualified, Name name, Map<String, Name> outerNames, Map<String, String> spaces) { }

	/** @param xml a whole document, its declaration included */
	public Markup(String xml) {
		this(xml, false);
	}

	private Markup(String xml, boolean fragment) {
		this.xml = xml;
		this.fragment = fragment;
		if (xml.startsWith("\uFEFF")) at = 1;
	}

	/** @param xml a whole element out of a document, which may use prefixes that were declared around it */
	public static Markup fragment(String xml) {
		return new Markup(xml, true);
	}

	/** Goes on to the next tag or text; comments and instructions are passed over. */
	public Event next() throws XmlFaultException {
		if (endOfEmpty) {
			endOfEmpty = false;
			close();
			return Event.END;
		}
		while (at < xml.length()) {
			if (xml.charAt(at) != '<') return text();
			char second = at + 1 < xml.length() ? xml.charAt(at + 1) : ' ';
			if (second == '?') passOver("?>");
			else if (second == '/') return end();
			else if (second != '!') return start();
			else if (xml.startsWith("<!--", at)) passOver("-->");
			else if (xml.startsWith("<![CDATA[", at)) return cdata();
			else throw new XmlFaultException("a document type", true);
		}
		if (!open.isEmpty() || !rooted) throw new XmlFaultException("ends early");
		return Event.DONE;
	}

	private Event text() throws XmlFaultException {
		from = at;
		int next = xml.indexOf('<', at);
		at = to = next < 0 ? xml.length() : next;
		if (open.isEmpty() && !xml.substring(from, to).isBlank()) throw fault("text outside");
		return Event.TEXT;
	}

	private Event cdata() throws XmlFaultException {
		if (open.isEmpty()) throw fault("text outside");
		from = at;
		passOver("]]>");
		to = at;
		return Event.TEXT;
	}

	private void passOver(String end) throws XmlFaultException {
		int found = xml.indexOf(end, at + 2);
		if (found < 0) throw fault("not closed");
		at = found + end.length();
	}

	private Event end() throws XmlFaultException {
		from = at;
		if (open.isEmpty()) throw fault("closed twice");
		String qualified = open.getLast().qualified();
		int next = at + 2 + qualified.length();
		if (!xml.startsWith(qualified, at + 2)) throw fault("closed by another name");
		while (next < xml.length() && isBlank(xml.charAt(next))) next++;
		if (next >= xml.length() || xml.charAt(next) != '>') throw fault("not closed");
		at = to = next + 1;
		close();
		return Event.END;
	}

	private void close() {
		Open last = open.removeLast();
		name = last.name();
		names = last.outerNames();
	}

	private Event start() throws XmlFaultException {
		if (open.isEmpty() && rooted) throw fault("a second root");
		if (open.size() > DEEPEST) throw new XmlFaultException("too deep", true);
		rooted = true;
		from = at;
		int next = at + 1;
		while (next < xml.length() && isNamePart(xml.charAt(next))) next++;
		if (next == at + 1) throw fault("no name");
		nameEnd = next;
		next = attributesFrom(next);
		empty = xml.charAt(next) == '/';
		to = at = empty ? next + 2 : next + 1;
		if (empty && (at > xml.length() || xml.charAt(next + 1) != '>')) throw fault("not closed");
		enter(xml.substring(from + 1, nameEnd));
		endOfEmpty = empty;
		return Event.START;
	}

	/** @return where {@code >} or {@code />} stands */
	private int attributesFrom(int begin) throws XmlFaultException {
		attributes = 0;
		int next = begin;
		while (true) {
			int blankFrom = next;
			while (next < xml.length() && isBlank(xml.charAt(next))) next++;
			if (next >= xml.length()) throw fault("not closed");
			char c = xml.charAt(next);
			if (c == '>' || c == '/') return next;
			if (next == blankFrom) throw fault("attributes without a blank");
			next = attributeFrom(next);
		}
	}

	private int attributeFrom(int start) throws XmlFaultException {
		int next = start;
		while (next < xml.length() && isNamePart(xml.charAt(next))) next++;
		int end = next;
		while (next < xml.length() && isBlank(xml.charAt(next))) next++;
		if (end == start || next + 1 >= xml.length() || xml.charAt(next) != '=') throw fault("an attribute without a value");
		next++;
		while (next < xml.length() && isBlank(xml.charAt(next))) next++;
		char quote = next < xml.length() ? xml.charAt(next) : ' ';
		int close = quote == '"' || quote == '\'' ? xml.indexOf(quote, next + 1) : -1;
		if (close < 0) throw fault("a value without quotes");
		if (attribute.length < attributes + 4) attribute = Arrays.copyOf(attribute, attribute.length * 2);
		attribute[attributes++] = start;
		attribute[attributes++] = end;
		attribute[attributes++] = next + 1;
		attribute[attributes++] = close;
		return close + 1;
	}

	private void enter(String qualified) throws XmlFaultException {
		Map<String, String> outer = open.isEmpty() ? Map.of("xml", "http://www.w3.org/XML/1998/namespace") : open.getLast().spaces();
		Map<String, String> spaces = outer;
		Map<String, Name> outerNames = names;
		for (int i = 0; i < attributes; i += 4) {
			if (!xml.startsWith("xmlns", attribute[i])) continue;
			String declared = xml.substring(attribute[i], attribute[i + 1]);
			if (!declared.equals("xmlns") && !declared.startsWith("xmlns:")) continue;
			if (spaces == outer) spaces = new HashMap<>(outer);
			spaces.put(declared.length() == 5 ? "" : declared.substring(6), value(i));
		}
		if (spaces != outer) names = new HashMap<>();
		Name known = names.get(qualified);
		if (known == null) {
			known = resolved(qualified, spaces);
			names.put(qualified, known);
		}
		name = known;
		open.add(new Open(qualified, name, outerNames, spaces));
	}

	private Name resolved(String qualified, Map<String, String> spaces) throws XmlFaultException {
		int colon = qualified.indexOf(':');
		String prefix = colon < 0 ? "" : qualified.substring(0, colon);
		String space = spaces.get(prefix);
		if (space == null && colon >= 0 && !fragment) throw fault("a prefix that nothing declares");
		return new Name(space == null ? "" : space, qualified.substring(colon + 1));
	}

	private XmlFaultException fault(String what) {
		return new XmlFaultException(what + " at " + at);
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\n' || c == '\r' || c == '\t';
	}

	private static boolean isNamePart(char c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ':' || c >= '0' && c <= '9' || c == '_' || c == '-' || c == '.'
				|| c > '\u00B6';
	}

	/** Goes on to the end of the element that has just begun. */
	public void skip() throws XmlFaultException {
		int depth = open.size();
		while (open.size() >= depth) {
			if (next() == Event.DONE) return;
		}
	}

	/** The text of the element that has just begun, which is left behind. */
	public String content() throws XmlFaultException {
		int depth = open.size();
		StringBuilder content = new StringBuilder();
		while (open.size() >= depth) {
			if (next() == Event.TEXT) content.append(characters());
		}
		return content.toString();
	}

	/** Of the tag that was come to last. */
	public Name name() {
		return name;
	}

	/** Where the tag or text starts. */
	public int from() {
		return from;
	}

	/** Where it ends. */
	public int to() {
		return to;
	}

	/** Whether the element that starts is written as one tag, {@code <a/>}. */
	public boolean isEmptyElement() {
		return empty;
	}

	/** Elements that are open. */
	public int depth() {
		return open.size();
	}

	/** The name of the start tag as it stands there, prefix and all. */
	public String qualified() {
		return xml.substring(from + 1, nameEnd);
	}

	/** The namespace that a prefix stands for here; empty for none. */
	public String space(String prefix) {
		String space = open.isEmpty() ? null : open.getLast().spaces().get(prefix);
		return space == null ? "" : space;
	}

	/** The value of the attribute of this name without regard to its prefix. */
	public Optional<String> attribute(String local) {
		for (int i = 0; i < attributes; i += 4) {
			int start = attribute[i + 1] - local.length();
			if (start >= attribute[i] && xml.startsWith(local, start) && (start == attribute[i] || xml.charAt(start - 1) == ':'))
				return Optional.of(value(i));
		}
		return Optional.empty();
	}

	/** The same, with its prefix. */
	public Optional<String> qualifiedAttribute(String qualified) {
		for (int i = 0; i < attributes; i += 4) {
			if (attribute[i + 1] - attribute[i] == qualified.length() && xml.startsWith(qualified, attribute[i]))
				return Optional.of(value(i));
		}
		return Optional.empty();
	}

	private String value(int i) {
		String raw = xml.substring(attribute[i + 2], attribute[i + 3]);
		if (raw.indexOf('&') < 0) return raw;
		try {
			return Characters.decoded(raw);
		} catch (XmlFaultException e) {
			// What nobody can read says nothing; the attribute stays as it stands in the file.
			return "";
		}
	}

	/** The text that was come to, as it stands there. */
	public String raw() {
		return xml.substring(from, to);
	}

	/** What text with entities stands for. */
	public static String decoded(String raw) throws XmlFaultException {
		return Characters.decoded(raw);
	}

	/** What the text that was come to stands for, entities read. */
	public String characters() throws XmlFaultException {
		if (xml.startsWith("<![CDATA[", from)) return xml.substring(from + 9, to - 3);
		return Characters.decoded(xml.substring(from, to));
	}
}
