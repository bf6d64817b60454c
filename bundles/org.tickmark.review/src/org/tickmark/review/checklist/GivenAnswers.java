package org.tickmark.review.checklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Adds up what people answered, one event after the other. */
public final class GivenAnswers {
	private final BiPredicate<String, String> follows;
	private final Map<String, List<GivenAnswer>> byKey = new LinkedHashMap<>();

	/** @param follows whether who wrote the event with the first hash knew the one with the second */
	public GivenAnswers(BiPredicate<String, String> follows) {
		this.follows = follows;
	}

	/** Replaces the answers that its giver knew of; others stay beside it. */
	public void add(GivenAnswer given) {
		withdraw(given.event(), given.question().key());
		byKey.computeIfAbsent(given.question().key(), key -> new ArrayList<>()).add(given);
	}

	/** Takes the answers to a question back that were known then. @param event that says so */
	public void withdraw(String event, String key) {
		byKey.getOrDefault(key, new ArrayList<>()).removeIf(earlier -> follows.test(event, earlier.event()));
	}

	/** By the keys of the questions. */
	public Map<String, List<GivenAnswer>> byKey() {
		return Collections.unmodifiableMap(byKey);
	}
}
