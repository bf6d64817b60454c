package org.tickmark.review.growing;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is made when it is first asked for, on whatever thread, and kept. Not every reader of a draft wants all that follows.
 *
 * @param <T> of what type it is
 */
public final class Once<T> implements Supplier<T> {
	private final Supplier<T> maker;
	private Optional<T> made = Optional.empty();

	/** @param maker asked once */
	public Once(Supplier<T> maker) {
		this.maker = maker;
	}

	@Override
	public synchronized T get() {
		if (made.isEmpty()) made = Optional.of(maker.get());
		return made.get();
	}
}
