package org.tickmark.archive.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.tickmark.archive.schema.Finding.Outcome;
import org.tickmark.archive.schema.Table;

/** Takes the findings of a batch apart into the tables. */
final class BatchTables {
	private final Dataset<Row> findings;
	private final int files;

	/** @param files into how many each table is written at most */
	BatchTables(Dataset<Row> findings, int files) {
		this.findings = findings;
		this.files = files;
	}

	void write(Path into) {
		tables().forEach((table, rows) -> rows.coalesce(files).write().mode(SaveMode.Overwrite)
				.parquet(into.resolve(table.folder()).toUri().toString()));
	}

	private Map<Table, Dataset<Row>> tables() {
		Dataset<Row> read = findings.filter(col("outcome").equalTo(Outcome.READ.name()));
		Map<Table, Dataset<Row>> tables = new EnumMap<>(Table.class);
		tables.put(Table.ARTICLES, read.select(columns(Table.ARTICLES)));
		tables.put(Table.CLAIMS, rows(read, "allClaims").select(columns(Table.CLAIMS)));
		tables.put(Table.PROBLEMS, rows(read, "allProblems").select(columns(Table.PROBLEMS)));
		tables.put(Table.QUOTES, rows(read, "allQuotes").select(columns(Table.QUOTES)));
		tables.put(Table.PEOPLE, rows(read, "allPeople").select(columns(Table.PEOPLE)));
		tables.put(Table.DECISIONS, rows(read, "allDecisions").select(columns(Table.DECISIONS)));
		tables.put(Table.ERRORS, findings.filter(col("outcome").equalTo(Outcome.ERROR.name())).select(columns(Table.ERRORS)));
		return tables;
	}

	private static Dataset<Row> rows(Dataset<Row> read, String list) {
		return read.select(col("article"), col("date"), col("desk"), explode(col(list)).as("each"))
				.select("article", "date", "desk", "each.*");
	}

	private static Column[] columns(Table table) {
		return Arrays.stream(table.schema().fieldNames()).map(name -> col("`" + name + "`")).toArray(Column[]::new);
	}
}
