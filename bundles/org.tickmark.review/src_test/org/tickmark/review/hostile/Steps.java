package org.tickmark.review.hostile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what code does that {@link CountedCode} has written anew: each turn of a loop, each call, and what the classes of Java do for it
 * with long texts and lists. The methods that are called as others of Java do what those do.
 */
public final class Steps {
	private static long count;
	private static long most = Long.MAX_VALUE;

	/** Thrown out of code that would go on for too long. */
	public static final class TooManyError extends Error {
		private static final long serialVersionUID = 1;
	}

	private Steps() { }

	/** From now on. @param limit at which it is too many */
	public static void begin(long limit) {
		count = 0;
		most = limit;
	}

	public static long count() {
		return count;
	}

	public static void step() {
		if (++count > most) throw new TooManyError();
	}

	private static void add(int steps) {
		count += Math.max(0, steps);
		step();
	}

	/** Characters that a regular expression looks at. */
	private record Looked(CharSequence text) implements CharSequence {
		@Override
		public int length() {
			return text.length();
		}

		@Override
		public char charAt(int index) {
			step();
			return text.charAt(index);
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return text.subSequence(start, end);
		}

		@Override
		public String toString() {
			return text.toString();
		}
	}

	public static Matcher matcher(Pattern pattern, CharSequence text) {
		return pattern.matcher(new Looked(text));
	}

	public static boolean matches(String text, String regex) {
		return Pattern.compile(regex).matcher(new Looked(text)).matches();
	}

	public static int indexOf(String text, int c) {
		return indexOf(text, c, 0);
	}

	public static int indexOf(String text, int c, int from) {
		int at = text.indexOf(c, from);
		add((at < 0 ? text.length() : at) - from);
		return at;
	}

	public static int indexOf(String text, String words) {
		return indexOf(text, words, 0);
	}

	public static int indexOf(String text, String words, int from) {
		int at = text.indexOf(words, from);
		add((at < 0 ? text.length() : at) - from);
		return at;
	}

	public static int lastIndexOf(String text, int c, int from) {
		int at = text.lastIndexOf(c, from);
		add(from - at);
		return at;
	}

	public static boolean contains(String text, CharSequence words) {
		return indexOf(text, words.toString(), 0) >= 0;
	}

	public static String substring(String text, int from, int to) {
		add(to - from);
		return text.substring(from, to);
	}

	public static String substring(String text, int from) {
		add(text.length() - from);
		return text.substring(from);
	}

	public static String strip(String text) {
		add(text.length());
		return text.strip();
	}

	public static String replace(String text, CharSequence from, CharSequence to) {
		add(text.length());
		return text.replace(from, to);
	}

	public static String replace(String text, char from, char to) {
		add(text.length());
		return text.replace(from, to);
	}

	public static String concat(String text, String other) {
		add(text.length() + other.length());
		return text.concat(other);
	}

	public static String toString(StringBuilder text) {
		add(text.length());
		return text.toString();
	}

	public static StringBuilder append(StringBuilder text, String more) {
		add(String.valueOf(more).length());
		return text.append(more);
	}

	public static StringBuilder insert(StringBuilder text, int at, String more) {
		add(text.length() - at);
		return text.insert(at, more);
	}

	public static StringBuilder deleteCharAt(StringBuilder text, int at) {
		add(text.length() - at);
		return text.deleteCharAt(at);
	}

	public static StringBuilder delete(StringBuilder text, int from, int to) {
		add(text.length() - from);
		return text.delete(from, to);
	}

	public static boolean contains(List<?> list, Object value) {
		return indexOf(list, value) >= 0;
	}

	public static int indexOf(List<?> list, Object value) {
		int at = list.indexOf(value);
		add(at < 0 ? list.size() : at);
		return at;
	}

	public static <T> void add(List<T> list, int at, T value) {
		add(list.size() - at);
		list.add(at, value);
	}

	public static Object remove(List<?> list, int at) {
		add(list.size() - at);
		return list.remove(at);
	}

	public static boolean remove(List<?> list, Object value) {
		add(list.size());
		return list.remove(value);
	}

	public static boolean addAll(List<?> list, Collection<?> values) {
		add(values.size());
		return addAny(list, values);
	}

	@SuppressWarnings({"unchecked", "rawtypes"})
	private static boolean addAny(List list, Collection values) {
		return list.addAll(values);
	}

	public static boolean contains(ArrayList<?> list, Object value) {
		return contains((List<?>) list, value);
	}

	public static int indexOf(ArrayList<?> list, Object value) {
		return indexOf((List<?>) list, value);
	}

	public static Object remove(ArrayList<?> list, int at) {
		return remove((List<?>) list, at);
	}

	public static boolean remove(ArrayList<?> list, Object value) {
		return remove((List<?>) list, value);
	}

	public static boolean contains(ArrayDeque<?> deque, Object value) {
		add(deque.size());
		return deque.contains(value);
	}
}
