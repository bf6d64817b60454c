package org.tickmark.before;

import java.util.Iterator;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The terms of a passage, as Lucene takes them: each once, in any order. */
final class Terms extends TokenStream {
	private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
	private final Iterable<String> all;
	private Iterator<String> next;

	Terms(Iterable<String> all) {
		this.all = all;
		this.next = all.iterator();
	}

	@Override
	public boolean incrementToken() {
		if (!next.hasNext()) return false;
		clearAttributes();
		term.setEmpty().append(next.next());
		return true;
	}

	@Override
	public void reset() {
		next = all.iterator();
	}
}
