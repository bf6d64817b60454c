package org.tickmark.review;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, on whatever thread, and kept. Not every reader of a draft wants all that follows. */
final class Once<T> {
	private final Supplier<T> maker;
	private Optional<T> made = Optional.empty();

	Once(Supplier<T> maker) {
		this.maker = maker;
	}

	synchronized T get() {
		if (made.isEmpty()) made = Optional.of(maker.get());
		return made.get();
	}
}
