package org.tickmark.review.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.tickmark.review.messages.Messages;

/**
 * One piece of what items rest on. It may serve many of them.
 *
 * @param title of the source, or its code name where it is confidential; never blank
 * @param locator where in it: page, paragraph, line, timecode or cell, as people write it; empty where nobody said
 * @param contact of who can be asked; empty where there is none
 * @param checked the day it was looked at; empty where nobody said
 * @param note what else is to be said of it; empty for nothing
 * @param hash SHA-256 of the copy that the dossier keeps, in lower-case hex digits; empty where it keeps none
 * @param confidential whether nobody may learn more of the source than its code name
 */
public record Evidence(EvidenceKind kind, String title, String locator, String contact, Optional<LocalDate> checked, String note,
		Optional<String> hash, boolean confidential) {
	/** Blanks around what was typed say nothing, and two pieces that differ in them are one. */
	public Evidence {
		title = title.strip();
		locator = locator.strip();
		// Who can be asked is just what nobody may learn.
		contact = confidential ? "" : contact.strip();
		note = note.strip();
		if (title.isEmpty()) throw new IllegalArgumentException("evidence without a title");
	}

	/** Of a source that anybody may know. */
	public Evidence(EvidenceKind kind, String title, String locator, String contact, Optional<LocalDate> checked, String note,
			Optional<String> hash) {
		this(kind, title, locator, contact, checked, note, hash, false);
	}

	/** As the ledger kept a source before it knew of more: a line of text. A page or the like at its end is the locator. */
	public static Evidence ofSource(String line) {
		return EvidenceLine.document(line);
	}

	/** As people type it: "primary: port log, p. 12". A document where they name no kind. @param line not blank */
	public static Evidence typed(String line) {
		return EvidenceLine.of(line);
	}

	/** All that is known of it, for people, on one line. */
	public String inFull() {
		return Stream.of(inWords(), contact.isEmpty() ? "" : Messages.text("evidence.contact", contact),
				checked.map(day -> Messages.text("evidence.checked", shown(day))).orElse(""), note)
				.filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
	}

	private static String shown(LocalDate day) {
		return DateTimeFormatter.ofPattern(Messages.text("evidence.day"), Locale.UK).format(day);
	}

	/** As {@link #typed(String)} takes it, without what takes a form to write. */
	public String asTyped() {
		return (kind == EvidenceKind.DOCUMENT ? "" : kind.label() + ": ") + (locator.isEmpty() ? title : title + ", " + locator);
	}

	/** What it is and where in it, for people; the kind too, unless it is a document, as which most count. */
	public String inWords() {
		String where = locator.isEmpty() ? title : Messages.text("evidence.at", title, locator);
		String which = kind == EvidenceKind.DOCUMENT ? "" : kind.label();
		String what = Stream.of(which, confidential ? Messages.text("evidence.confidential") : "")
				.filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
		return what.isEmpty() ? where : Messages.text("evidence.of", where, what);
	}
}
