package org.tickmark.archive.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.spark.sql.Row;
import org.tickmark.archive.schema.Finding;
import org.tickmark.archive.schema.Table;

/**
 * The files that one task writes, one for each table that gets a row, into a folder of its own: a task that is tried twice has two folders,
 * of which one counts.
 */
public final class TableFiles implements AutoCloseable {
	/** Several are open at a time, each with as much in memory. */
	private static final long ROW_GROUP = 32L << 20;
	private static final String ENDING = ".zstd.parquet";

	private final Path folder;
	private final Map<Table, ParquetWriter<Row>> open = new EnumMap<>(Table.class);

	private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
		private final Table table;

		Builder(Table table, Path file) {
			super(new LocalOutputFile(file));
			this.table = table;
		}

		@Override
		protected Builder self() {
			return this;
		}

		@Override
		protected WriteSupport<Row> getWriteSupport(Configuration settings) {
			return new TableSupport(table);
		}
	}

	/** @param folder that nobody else writes into */
	public TableFiles(Path folder) {
		this.folder = folder;
	}

	/** All rows of an article. */
	public void write(Finding finding) throws IOException {
		for (Table table : Table.values())
			for (Row row : finding.rows(table)) writer(table).write(row);
	}

	private ParquetWriter<Row> writer(Table table) throws IOException {
		ParquetWriter<Row> writer = open.get(table);
		if (writer != null) return writer;
		Files.createDirectories(folder);
		writer = new Builder(table, folder.resolve(table.folder() + ENDING)).withCompressionCodec(CompressionCodecName.ZSTD)
				.withRowGroupSize(ROW_GROUP).withWriteMode(ParquetFileWriter.Mode.OVERWRITE).build();
		open.put(table, writer);
		return writer;
	}

	/** Moves those of a task that counts to where the batch is gathered. @param number of the task in the batch */
	public static void gather(Path folder, int number, Path into) throws IOException {
		for (Table table : Table.values()) {
			Path written = folder.resolve(table.folder() + ENDING);
			if (!Files.exists(written)) continue;
			Files.createDirectories(into.resolve(table.folder()));
			Files.move(written, into.resolve(table.folder()).resolve("part-%05d".formatted(number) + ENDING),
					StandardCopyOption.ATOMIC_MOVE);
		}
	}

	/** Writes what is left; without it the files are worthless. */
	@Override
	public void close() throws IOException {
		IOException failed = null;
		for (ParquetWriter<Row> writer : open.values()) {
			try {
				writer.close();
			} catch (IOException e) {
				if (failed == null) failed = e;
			}
		}
		if (failed != null) throw failed;
	}
}
