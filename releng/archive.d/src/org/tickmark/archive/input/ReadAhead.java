package org.tickmark.archive.input;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Articles of a file one by one, of which the next is read as soon as somebody asks whether there is one. */
abstract class ReadAhead implements Iterator<Article>, AutoCloseable {
	private Optional<Article> next = Optional.empty();
	private boolean over;

	/** The next one; empty where nothing stands, which is at the end if {@link #end} was called. */
	abstract Optional<Article> read();

	/** Says that {@link #read} need not be asked again. */
	final void end() {
		over = true;
	}

	@Override
	public final boolean hasNext() {
		while (next.isEmpty() && !over) next = read();
		return next.isPresent();
	}

	@Override
	public final Article next() {
		if (!hasNext()) throw new NoSuchElementException();
		Article article = next.get();
		next = Optional.empty();
		return article;
	}
}
