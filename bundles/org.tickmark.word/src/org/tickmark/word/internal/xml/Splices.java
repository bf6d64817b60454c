package org.tickmark.word.internal.xml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Changes of XML: each puts something in the place of a stretch of it. One may lie within another that keeps that stretch. */
public final class Splices {
	private final String xml;
	private final List<Splice> splices = new ArrayList<>();

	private record Splice(int from, int to, Spliced with, int number) {
		/** Insertions first, then the longest, which may hold the others. */
		int rank() {
			return from == to ? Integer.MIN_VALUE : -to;
		}
	}

	/** @param xml that the places count in */
	public Splices(String xml) {
		this.xml = xml;
	}

	/** Whether nothing changes. */
	public boolean isEmpty() {
		return splices.isEmpty();
	}

	/** Puts something in the place of a stretch; what comes later to the same place stands behind. */
	public void put(int from, int to, Spliced with) {
		splices.add(new Splice(from, to, with, splices.size()));
	}

	/** Puts something between two characters. */
	public void insert(int at, String with) {
		put(at, at, new Spliced().add(with));
	}

	/** The changed XML. */
	public String applied() {
		splices.sort(Comparator.comparingInt(Splice::from).thenComparingInt(Splice::rank).thenComparingInt(Splice::number));
		StringBuilder out = new StringBuilder(xml.length() + splices.size() * 64);
		render(new Kept(-1, xml.length() + 1), 0, out);
		return out.toString();
	}

	/** Only what lies wholly inside counts: what touches an end of a kept stretch belongs to its surroundings. */
	private void render(Kept kept, int first, StringBuilder out) {
		int at = Math.max(0, kept.from());
		int end = Math.min(xml.length(), kept.to());
		int next = first;
		while (next < splices.size() && splices.get(next).from() <= kept.from()) next++;
		for (; next < splices.size() && splices.get(next).from() < kept.to(); next++) {
			Splice splice = splices.get(next);
			if (splice.from() < at || splice.to() >= kept.to()) continue;
			out.append(xml, at, splice.from());
			for (Object piece : splice.with().pieces()) {
				if (piece instanceof Kept inner) render(inner, next + 1, out);
				else out.append(piece);
			}
			at = splice.to();
		}
		out.append(xml, at, end);
	}

	/** A stretch of the XML that stays within what takes its place. */
	record Kept(int from, int to) { }

	/** What takes the place of a stretch: new XML and stretches of the old. */
	public static final class Spliced {
		private final List<Object> pieces = new ArrayList<>();

		/** New XML. */
		public Spliced add(String xml) {
			if (!xml.isEmpty()) pieces.add(xml);
			return this;
		}

		/** A stretch of what stood there, with the changes within it. */
		public Spliced keep(int from, int to) {
			if (from < to) pieces.add(new Kept(from, to));
			return this;
		}

		/** Everything of another. */
		public Spliced addAll(Spliced other) {
			pieces.addAll(other.pieces);
			return this;
		}

		/** Whether it is nothing. */
		public boolean isEmpty() {
			return pieces.isEmpty();
		}

		List<Object> pieces() {
			return pieces;
		}
	}
}
