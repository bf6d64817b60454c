package org.tickmark.word.internal.docx;

import java.time.temporal.ChronoUnit;

import org.tickmark.draft.file.Hand;
import org.tickmark.word.internal.xml.Characters;

/** Writes the elements of WordprocessingML for one paragraph, with its own prefix, in somebody's name. */
final class Pen {
	private final Ids ids;
	private final Story story;
	private final String signature;
	/** With the colon; empty where Word is the default namespace. */
	private final String prefix;
	private final String attributePrefix;
	private final String declaration;

	Pen(Ids ids, Story story, Hand hand, Para para) {
		this.ids = ids;
		this.story = story;
		prefix = para.prefix();
		// An attribute takes no namespace from the default.
		attributePrefix = prefix.isEmpty() ? "w:" : prefix;
		declaration = prefix.isEmpty() ? " xmlns:w=\"" + story.space + "\"" : "";
		signature = declaration + ' ' + attributePrefix + "author=\"" + Characters.encoded(hand.name()) + "\" " + attributePrefix
				+ "date=\"" + hand.when().truncatedTo(ChronoUnit.SECONDS) + '"';
	}

	String open(String local) {
		return '<' + prefix + local + '>';
	}

	String close(String local) {
		return "</" + prefix + local + '>';
	}

	String empty(String local) {
		return '<' + prefix + local + "/>";
	}

	/** The start tag of a change. */
	String change(String local) {
		return '<' + prefix + local + id() + signature + '>';
	}

	/** The sign of a change of a paragraph's end. */
	String mark(String local) {
		return '<' + prefix + local + id() + signature + "/>";
	}

	/** One tag with an id. */
	String sign(String local, int id) {
		return '<' + prefix + local + declaration + ' ' + attributePrefix + "id=\"" + id + "\"/>";
	}

	private String id() {
		return ' ' + attributePrefix + "id=\"" + ids.next() + '"';
	}

	/** Text in elements of a run. @param element of letters: {@code t} or {@code delText} */
	String letters(String text, String element) {
		StringBuilder out = new StringBuilder();
		int at = 0;
		while (at < text.length()) {
			int end = at;
			while (end < text.length() && "\t\n\u2011\u00AD".indexOf(text.charAt(end)) < 0) end++;
			if (end > at) out.append('<').append(prefix).append(element).append(" xml:space=\"preserve\">")
					.append(Characters.encoded(text.substring(at, end))).append(close(element));
			if (end < text.length()) out.append(empty(switch (text.charAt(end)) {
				case '\t' -> "tab";
				case '\n' -> "br";
				case '\u00AD' -> "softHyphen";
				default -> "noBreakHyphen";
			}));
			at = end + 1;
		}
		return out.toString();
	}

	/** The same start tag with an id of its own, for a change that goes on behind a new one. */
	String again(Wrap wrap) {
		String tag = story.raw(wrap.from, wrap.contentFrom);
		// An id of its own comes to a control when it is opened.
		if (wrap.kind == Wrap.Kind.CONTROL) return tag.replaceFirst("<(?:\\w+:)?id\\s[^>]*/>", "");
		if (!tag.contains("author")) return tag;
		return tag.replaceFirst("(?<=[\\s:])id\\s*=\\s*(\"[^\"]*\"|'[^']*')", "id=\"" + ids.next() + '"');
	}

	String close(Wrap wrap) {
		if (wrap.kind == Wrap.Kind.CONTROL) return story.raw(wrap.contentTo, wrap.to);
		return "</" + wrap.qualified + '>';
	}
}
