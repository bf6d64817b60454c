package org.tickmark.archive.input;

import java.util.Optional;

import org.tickmark.draft.Draft;
import org.tickmark.review.ledger.Ledger;

/** One article that was asked for, before anybody looks for anything in it: read, or not. */
public sealed interface Article {
	/** By which it is told from all others: what the collection calls it, or its absolute path. */
	String id();

	/** The file in which it stands, perhaps with others. */
	String file();

	/** SHA-256 of all that its claims follow from but the rules; empty where nothing could be read. */
	String hash();

	/**
	 * @param draft on its own day
	 * @param format as the readers call it, or "jsonl", "parquet"
	 */
	record Readable(String id, String file, String hash, String format, Head head, Draft draft, Ledger ledger) implements Article { }

	/** @param reason a sentence for people */
	record Unreadable(String id, String file, String hash, String reason) implements Article { }

	/** What is said of an article beside its text. @param byline and the others are empty where nothing is said */
	record Head(String headline, String byline, String desk) {
		/** Of which nothing is said. */
		static final Head NONE = new Head("", "", "");

		/** The same with what is known from elsewhere where it says nothing itself. */
		Head or(Optional<String> otherHeadline, Optional<String> otherByline, String otherDesk) {
			return new Head(headline.isEmpty() ? otherHeadline.orElse("") : headline, byline.isEmpty() ? otherByline.orElse("") : byline,
					desk.isEmpty() ? otherDesk : desk);
		}
	}
}
