package org.tickmark.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a house permits between a recording and its quotation; each permits what those before it do, and more. */
public enum QuotationPolicy {
	/** Word for word, nothing left out and nothing put in. */
	EXACT,
	/** Words may be left out where dots say so, and put in where brackets do. */
	DELETIONS_MARKED,
	/** Ums, repeated words and false starts may go without a mark. */
	FILLERS_OUT,
	/** Tense and person may fit the sentence that the quotation joins, and words may change places. */
	LIGHT_GRAMMAR;

	/** Of a house that has said nothing. */
	public static final QuotationPolicy USUAL = FILLERS_OUT;

	/** What files and the command line call it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The policy of that {@link #word()}. */
	public static Optional<QuotationPolicy> of(String word) {
		return Arrays.stream(values()).filter(policy -> policy.word().equals(word)).findFirst();
	}

	/** All that there are, for people who wrote none of them. */
	static String words() {
		return Arrays.stream(values()).map(QuotationPolicy::word).collect(Collectors.joining(", "));
	}
}
