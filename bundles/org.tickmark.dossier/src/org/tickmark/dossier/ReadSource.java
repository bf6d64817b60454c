package org.tickmark.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A source as it was read from its bytes.
 *
 * @param title that it gives itself; empty where it gives none
 * @param dated the day that it says it is from, which its relative dates count from
 * @param remarks sentences for people: "3 of 12 pages are pictures without text."
 */
public record ReadSource(SourceForm form, String title, Optional<LocalDate> dated, SourceText text, List<String> remarks) {
	public ReadSource {
		remarks = List.copyOf(remarks);
	}
}
