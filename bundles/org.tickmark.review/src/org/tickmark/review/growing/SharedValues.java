package org.tickmark.review.growing;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What the lines of one ledger say again and again, kept once: a long record has a hundred decisions an item, each with the item's
 * anchor, and every event names those that it follows. For any thread; to be let go of when the ledger is read.
 */
public final class SharedValues {
	private final ConcurrentMap<Object, Object> values = new ConcurrentHashMap<>();
	private final ConcurrentMap<String, Object> meanings = new ConcurrentHashMap<>();

	/** The first one that is equal to it. @param value that never changes */
	public <T> T of(T value) {
		Object before = values.putIfAbsent(value, value);
		// Whatever equals it has its class: these are strings and records.
		@SuppressWarnings("unchecked")
		T shared = before == null ? value : (T) before;
		return shared;
	}

	/** Says what is meant by words that stand in many lines, so that nobody has to read them again. @param meaning that never changes */
	public void mean(String words, Object meaning) {
		meanings.putIfAbsent(words, meaning);
	}

	/** What {@link #mean} said of just these words, if it is of that type. */
	public <T> Optional<T> meaning(String words, Class<T> type) {
		return Optional.ofNullable(meanings.get(words)).filter(type::isInstance).map(type::cast);
	}
}
