package org.tickmark.archive.schema;

import java.util.List;
import java.util.Map;

import org.apache.spark.sql.Row;

/**
 * One article with all that was found in it, as the rows of the tables.
 *
 * @param hash of what was read; empty where not even that could be got
 */
public record Finding(Outcome outcome, String article, String hash, Map<Table, List<Row>> rows) {
	/** What became of an article. */
	public enum Outcome {
		/** It was read. */
		READ,
		/** Its claims are in the archive already. */
		KNOWN,
		/** It could not be read, or another of its id was. */
		ERROR
	}

	public Finding {
		rows = Map.copyOf(rows);
	}

	/** Of one table; none where nothing was found for it. */
	public List<Row> rows(Table table) {
		return rows.getOrDefault(table, List.of());
	}
}
