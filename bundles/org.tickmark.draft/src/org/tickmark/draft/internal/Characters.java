package org.tickmark.draft.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.tickmark.draft.Span;
import org.tickmark.draft.TextBuilder;

/**
 * Goes along what a parser read and the source it read that from, and finds for each character the place where it is written. What cannot
 * be found is read all the same and has no place: another character is never taken for it. One step for each character of the source.
 */
final class Characters {
	private static final int LONGEST_ENTITY = 40;
	/** Twice as many as HTML has. */
	private static final int MOST_ENTITIES = 4096;
	/** No entity stands for more. */
	private static final int MOST_CHARACTERS = 2;
	/** Of markup that tells it from words in angle brackets. */
	private static final int TAG_START = 3;
	/** Say where a word may be broken, and would break it for every reader of words. */
	private static final String INVISIBLE = "\u00AD\u200B\u2060\uFEFF";
	private static final Written NOT_HERE = new Written(0, 0);

	private final TextBuilder text;
	private final String source;
	private final int offset;
	/** What stands behind an ampersand comes back: a page has a dozen such, and the parser takes long for each. */
	private final Map<String, String> entities = new HashMap<>();

	/** @param offset of this source in the whole file, which the text's places count in */
	Characters(TextBuilder text, String source, int offset) {
		this.text = text;
		this.source = source;
		this.offset = offset;
	}

	/** How the source is written, beside plain characters. */
	enum Writing {
		/** With entities, and with tags that parsers leave out. */
		HTML,
		/** With entities, and backslashes before what is no markup. */
		MARKDOWN,
		/** As it is. */
		VERBATIM,
		/** HTML whose line ends and blanks mean themselves. */
		PREFORMATTED
	}

	/** Adds what was read from the source between two offsets. */
	void add(String read, int from, int to, Writing writing) {
		add(read, List.of(new Span(from, to)), writing);
	}

	/** Adds what was read from some places of the source. Where one of them ends and another begins, a line ends. */
	void add(String read, List<Span> places, Writing writing) {
		int i = 0;
		for (int line = 0; line < places.size() && i < read.length(); line++) {
			if (line > 0 && isBlank(read.charAt(i)))
				emit(read.substring(i, ++i), places.get(line - 1).end(), places.get(line).start(), writing);
			i = add(read, i, places.get(line), writing);
		}
		lose(read, i, writing);
	}

	/** @return where in what was read the place comes to its end */
	private int add(String read, int from, Span place, Writing writing) {
		int i = from;
		int at = place.start();
		while (i < read.length() && at < place.end()) {
			Written written = written(read, i, at, place.end(), writing);
			if (written.width() > 0) {
				emit(read.substring(i, i + written.length()), at, at + written.width(), writing);
				at += written.width();
				i += written.length();
				continue;
			}
			int behind = behindLeftOut(at, place.end(), writing);
			if (behind == at) return i;
			at = behind;
		}
		return i;
	}

	/** @param width in the source, 0 where it is not there; @param length of what it stands for */
	private record Written(int width, int length) {
		static final Written PLAIN = new Written(1, 1);
	}

	private void lose(String read, int from, Writing writing) {
		for (int i = from; i < read.length(); i++) {
			char c = read.charAt(i);
			int end = text.sourceEnd() - offset;
			if (isBlank(c) || INVISIBLE.indexOf(c) >= 0) emit(read.substring(i, i + 1), end, end, writing);
			else text.unplaced(read.substring(i, i + 1));
		}
	}

	private void emit(String characters, int from, int to, Writing writing) {
		char c = characters.charAt(0);
		boolean kept = writing == Writing.PREFORMATTED;
		if (c == '\r' && kept) return;
		if (c == '\n' && kept) text.lineBreak();
		else if (isBlank(c)) text.blank(offset + from, offset + to);
		else if (INVISIBLE.indexOf(c) < 0) text.characters(characters, offset + from, offset + to);
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
	}

	private Written written(String read, int i, int at, int to, Writing writing) {
		char c = source.charAt(at);
		char wanted = read.charAt(i);
		boolean same = c == wanted || isBlank(c) && isBlank(wanted) && writing != Writing.PREFORMATTED;
		if (writing == Writing.VERBATIM) return same ? Written.PLAIN : NOT_HERE;
		if (c == '&') {
			Written entity = entity(read, i, at, to, writing);
			if (entity.width() > 0) return entity;
		}
		if (writing == Writing.MARKDOWN) {
			boolean escaped = c == '\\' && at + 1 < to && source.charAt(at + 1) == wanted && isPunctuation(wanted);
			return escaped ? new Written(2, 1) : same ? Written.PLAIN : NOT_HERE;
		}
		boolean words = c != '<' || !isTag(at) || source.regionMatches(at, read, i, Math.min(TAG_START, read.length() - i));
		return same && words ? Written.PLAIN : NOT_HERE;
	}

	private static boolean isPunctuation(char c) {
		return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
	}

	private Written entity(String read, int i, int at, int to, Writing writing) {
		int limit = Math.min(to, at + LONGEST_ENTITY);
		int end = at + 1;
		while (end < limit && isEntityLetter(source.charAt(end))) end++;
		if (end < limit && source.charAt(end) == ';') {
			String meant = meant(at, end + 1);
			if (stands(meant, read, i)) return new Written(end + 1 - at, meant.length());
		}
		// Old pages leave the semicolon out; then the shortest name counts, since what follows may be letters of the text.
		for (int shorter = at + 2; writing != Writing.MARKDOWN && shorter <= end; shorter++) {
			String meant = meant(at, shorter);
			if (stands(meant, read, i)) return new Written(shorter - at, meant.length());
		}
		return NOT_HERE;
	}

	private static boolean stands(String meant, String read, int i) {
		return !meant.isEmpty() && meant.length() <= MOST_CHARACTERS && read.startsWith(meant, i);
	}

	/** What an entity stands for; empty if it is none. */
	private String meant(int from, int to) {
		if (!mayStand(from + 1, to)) return "";
		String entity = source.substring(from, to);
		String known = entities.get(entity);
		if (known != null) return known;
		String unescaped = Parser.unescapeEntities(entity, false);
		String meant = unescaped.equals(entity) ? "" : unescaped;
		if (entities.size() < MOST_ENTITIES) entities.put(entity, meant);
		return meant;
	}

	/** Whether there is such a name, which is found out much faster than what it stands for. @param from behind the ampersand */
	private boolean mayStand(int from, int to) {
		if (from == to || source.charAt(from) == '#') return from < to;
		return source.charAt(to - 1) == ';' ? Entities.isNamedEntity(source.substring(from, to - 1))
				: Entities.isBaseNamedEntity(source.substring(from, to));
	}

	private static boolean isEntityLetter(char c) {
		return c == '#' || c < 128 && Character.isLetterOrDigit(c);
	}

	/** Behind what parsers leave out there: a blank, or a tag that they could not make sense of; the place itself if it is neither. */
	private int behindLeftOut(int at, int to, Writing writing) {
		char c = source.charAt(at);
		if (isBlank(c) || c == '\0') return at + 1;
		boolean page = writing == Writing.HTML || writing == Writing.PREFORMATTED;
		if (!page || c != '<' || !isTag(at)) return at;
		boolean comment = source.startsWith("<!--", at);
		int end = comment ? source.indexOf("-->", at) + 2 : source.indexOf('>', at);
		return end <= at || end >= to ? to : end + 1;
	}

	private boolean isTag(int at) {
		char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
		return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
	}
}
