package org.tickmark.draft;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The text under review and the dates it is read against. A value: what changes the text makes another draft.
 *
 * <p>Relative dates count from {@link #referenceDate()}, never from today.
 */
public final class Draft {
	private final String text;
	private final Optional<LocalDate> setDate;
	private final Optional<LocalDate> publicationDate;
	private final Optional<Dateline> dateline;

	private Draft(String text, Optional<LocalDate> setDate, Optional<LocalDate> publicationDate, Optional<Dateline> dateline) {
		this.text = text;
		this.setDate = setDate;
		this.publicationDate = publicationDate;
		this.dateline = dateline;
	}

	/** A draft whose dateline, if it has one, is read from its text. */
	public static Draft of(String text) {
		return new Draft(text, Optional.empty(), Optional.empty(), DatelineReader.read(text));
	}

	/** The same draft, filed on a day that a person has set; it outranks what the text says. */
	public Draft filedOn(LocalDate day) {
		return new Draft(text, Optional.of(day), publicationDate, dateline);
	}

	/** The same draft with its publication date, which stands in where neither a person nor the dateline gives a full date. */
	public Draft publishedOn(LocalDate day) {
		return new Draft(text, setDate, Optional.of(day), dateline);
	}

	public String text() {
		return text;
	}

	/** The dateline as it stands in the text. */
	public Optional<Dateline> dateline() {
		return dateline;
	}

	public Optional<LocalDate> publicationDate() {
		return publicationDate;
	}

	/**
	 * The day that relative dates count from: the one a person set, else the dateline's (a missing year completed from
	 * the publication date), else the publication date; empty when none is known.
	 */
	public Optional<LocalDate> referenceDate() {
		if (setDate.isPresent()) return setDate;
		Optional<LocalDate> written = dateline.flatMap(line -> publicationDate.map(line::dateNear).orElseGet(line::date));
		return written.isPresent() ? written : publicationDate;
	}
}
