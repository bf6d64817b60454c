package org.tickmark.word.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.tickmark.word.internal.xml.Markup.Event;

/**
 * An element cut out of a document, with its children.
 *
 * @param start its start tag as it stands there, open even if it was written as one tag
 * @param end its end tag
 */
public record Fragment(String start, List<Child> children, String end) {
	/**
	 * An element within.
	 *
	 * @param local its name without the prefix
	 */
	public record Child(String local, String xml) { }

	/** @param xml a whole element that was read before */
	public static Fragment of(String xml) {
		try {
			Markup markup = Markup.fragment(xml);
			if (markup.next() != Event.START) throw new IllegalArgumentException("no element");
			String qualified = markup.qualified();
			boolean empty = markup.isEmptyElement();
			String start = empty ? xml.substring(0, markup.to() - 2) + '>' : xml.substring(0, markup.to());
			List<Child> children = new ArrayList<>();
			for (Event event = markup.next(); event != Event.DONE && markup.depth() > 0; event = markup.next()) {
				if (event != Event.START) continue;
				int from = markup.from();
				String local = markup.name().local();
				markup.skip();
				children.add(new Child(local, xml.substring(from, markup.to())));
			}
			return new Fragment(start, children, "</" + qualified + '>');
		} catch (XmlFaultException e) {
			throw new IllegalStateException("an element that was read before", e);
		}
	}

	/** Without children of these names. */
	public Fragment without(Set<String> locals) {
		return new Fragment(start, children.stream().filter(child -> !locals.contains(child.local())).toList(), end);
	}

	/** With another child, before the first of these names; behind all others where there is none. */
	public Fragment with(Child child, Set<String> before) {
		List<Child> all = new ArrayList<>(children);
		int at = 0;
		while (at < all.size() && !before.contains(all.get(at).local())) at++;
		all.add(at, child);
		return new Fragment(start, all, end);
	}

	/** With another child before all others. */
	public Fragment withFirst(Child child) {
		List<Child> all = new ArrayList<>(children);
		all.addFirst(child);
		return new Fragment(start, all, end);
	}

	/** As XML again. */
	public String xml() {
		StringBuilder xml = new StringBuilder(start);
		for (Child child : children) xml.append(child.xml());
		return xml.append(end).toString();
	}
}
