package org.tickmark.review.checklist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** What people answered, added up one event after the other. Immutable. */
public final class GivenAnswers {
	private final Map<String, List<GivenAnswer>> byKey;

	/** Of a draft that nobody answered anything about. */
	public GivenAnswers() {
		this(Map.of());
	}

	private GivenAnswers(Map<String, List<GivenAnswer>> byKey) {
		this.byKey = byKey;
	}

	/**
	 * With one that replaces the answers that its giver knew of; others stay beside it.
	 * @param follows whether who wrote the event with the first hash knew the one with the second
	 */
	public GivenAnswers with(GivenAnswer given, BiPredicate<String, String> follows) {
		String key = given.question().key();
		List<GivenAnswer> left = left(given.event(), key, follows);
		return put(key, Stream.concat(left.stream(), Stream.of(given)).toList());
	}

	/** Without the answers to a question that were known when they were taken back. @param event that says so */
	public GivenAnswers without(String event, String key, BiPredicate<String, String> follows) {
		return byKey.containsKey(key) ? put(key, left(event, key, follows)) : this;
	}

	private List<GivenAnswer> left(String event, String key, BiPredicate<String, String> follows) {
		return byKey.getOrDefault(key, List.of()).stream().filter(earlier -> !follows.test(event, earlier.event())).toList();
	}

	private GivenAnswers put(String key, List<GivenAnswer> answers) {
		Map<String, List<GivenAnswer>> others = new LinkedHashMap<>(byKey);
		others.put(key, answers);
		return new GivenAnswers(others);
	}

	/** By the keys of the questions. */
	public Map<String, List<GivenAnswer>> byKey() {
		return Collections.unmodifiableMap(byKey);
	}
}
