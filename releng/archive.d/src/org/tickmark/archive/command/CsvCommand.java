package org.tickmark.archive.command;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.tickmark.archive.schema.Table;
import org.tickmark.archive.store.Tables;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes tables of an archive as CSV. */
@Command(name = "csv", mixinStandardHelpOptions = true, sortOptions = false, description = {
		"Writes the tables as CSV, as what counts of them now: one folder for each, lists with semicolons."})
public final class CsvCommand implements Callable<Integer> {
	@Parameters(index = "0", paramLabel = "FOLDER", description = "of an archive")
	private Path folder = Path.of("");
	@Parameters(index = "1..*", paramLabel = "TABLE", description = "articles, claims, ... (default: all)")
	private List<String> wanted = List.of();
	@Option(names = "--into", paramLabel = "FOLDER", required = true, description = "where the folders go; those of before are replaced")
	private Path into = Path.of("");
	@Mixin
	private SparkOptions options = new SparkOptions();

	@Override
	public Integer call() throws IOException {
		try (SparkSession spark = options.session("Tickmark archive as CSV")) {
			var tables = new Tables(spark, folder.toAbsolutePath().normalize());
			for (Table table : Table.values()) {
				if (!wanted.isEmpty() && !wanted.contains(table.folder())) continue;
				flat(tables.current(table), table).coalesce(1).write().mode(SaveMode.Overwrite).option("header", true)
						.option("escape", "\"")
						.option("ignoreLeadingWhiteSpace", false).option("ignoreTrailingWhiteSpace", false).option("emptyValue", "")
						.csv(into.toAbsolutePath().normalize().resolve(table.folder()).toUri().toString());
			}
		}
		return ArchiveCommand.DONE;
	}

	private static Dataset<Row> flat(Dataset<Row> rows, Table table) {
		return rows.select(Arrays.stream(table.schema().fields()).map(field -> {
			Column column = col("`" + field.name() + "`");
			return field.dataType() instanceof ArrayType ? concat_ws("; ", column).as(field.name()) : column;
		}).toArray(Column[]::new));
	}
}
