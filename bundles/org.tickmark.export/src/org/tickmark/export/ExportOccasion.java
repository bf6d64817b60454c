package org.tickmark.export;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * Who wants an export, when, and how.
 *
 * @param by the checker, or whoever else asks for it
 * @param at the time that the file tells as that of its making
 * @param zone in which it tells days and hours
 */
public record ExportOccasion(String by, Instant at, ZoneId zone, Set<ExportOption> options) {
	public ExportOccasion {
		options = Set.copyOf(options);
	}
}
