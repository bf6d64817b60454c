package org.tickmark.archive.store;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.tickmark.archive.schema.Table;

/** Reads the tables of an archive. */
public final class Tables {
	private static final String BATCH = "batch";

	private final SparkSession spark;
	private final Path archive;

	/** @throws IOException with a message for people if there is no archive */
	public Tables(SparkSession spark, Path archive) throws IOException {
		ArchiveFolder.refuseUnlessArchive(archive);
		this.spark = spark;
		this.archive = archive;
	}

	/** All that was ever written to a table, with the batch of each row. */
	public Dataset<Row> all(Table table) throws IOException {
		StructType schema = table.schema().add(BATCH, DataTypes.IntegerType);
		Path folder = ArchiveFolder.of(archive, table);
		boolean empty = !ArchiveFolder.holds(archive, table) || ArchiveFolder.batches(archive).isEmpty();
		return empty ? spark.createDataFrame(List.of(), schema) : spark.read().schema(schema).parquet(folder.toUri().toString());
	}

	/** What counts of a table now: of an article that was read again, only what was found last. */
	public Dataset<Row> current(Table table) throws IOException {
		Dataset<Row> replaced = replaced();
		return replaced.isEmpty() ? all(table) : all(table).join(replaced, new String[] {"article", BATCH}, "left_anti");
	}

	/** Articles with batches that later ones replaced, also where the later could not be read. */
	private Dataset<Row> replaced() throws IOException {
		Dataset<Row> places = all(Table.ARTICLES).select("article", BATCH).union(all(Table.ERRORS).select("article", BATCH)).distinct();
		Dataset<Row> last = places.groupBy("article").agg(max(BATCH).as("last"));
		return places.join(last, "article").filter(col(BATCH).lt(col("last"))).select("article", BATCH);
	}
}
