package org.tickmark.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.archive.schema.Finding;
import org.tickmark.archive.schema.Finding.Outcome;
import org.tickmark.archive.schema.Table;

class TableFilesTest {
	private static final Date DAY = Date.valueOf("2024-03-12");

	@TempDir
	Path folder;

	@Test
	void whatIsWrittenIsThereAgain() throws IOException {
		Instant at = Instant.parse("2024-03-12T08:00:00.000001Z");
		Row person = RowFactory.create("a", DAY, "news", "Ada Barrow", new String[] {"Ada Barrow", "Barrow"}, new String[0], null, 2, "x");
		Row decision = RowFactory.create("a", null, "", "r", "k", "t", "", "s", "v", "verified", "", "", "ada", Timestamp.from(at), "");
		write("task", new Finding(Outcome.READ, "a", "h", Map.of(Table.PEOPLE, List.of(person), Table.DECISIONS, List.of(decision))));

		Group read = first(Table.PEOPLE);
		assertThat(LocalDate.ofEpochDay(read.getInteger("date", 0))).isEqualTo(DAY.toLocalDate());
		assertThat(read.getGroup("forms", 0).getFieldRepetitionCount("list")).isEqualTo(2);
		assertThat(read.getGroup("forms", 0).getGroup("list", 1).getString("element", 0)).isEqualTo("Barrow");
		assertThat(read.getGroup("roles", 0).getFieldRepetitionCount("list")).isZero();
		assertThat(read.getFieldRepetitionCount("age")).isZero();
		assertThat(read.getInteger("mentions", 0)).isEqualTo(2);
		assertThat(first(Table.DECISIONS).getLong("at", 0)).isEqualTo(at.getEpochSecond() * 1_000_000 + 1);
		assertThat(first(Table.DECISIONS).getFieldRepetitionCount("date")).isZero();
	}

	@Test
	void aTableWithoutRowsHasNoFile() throws IOException {
		write("task", new Finding(Outcome.ERROR, "a", "", Map.of(Table.ERRORS, List.of(RowFactory.create("a", "f", "why", "", "v")))));
		write("nothing", new Finding(Outcome.KNOWN, "a", "h", Map.of()));

		assertThat(folder.resolve("nothing")).doesNotExist();
		assertThat(folder.resolve("gathered").toFile().list()).containsExactly("errors");
	}

	private void write(String task, Finding finding) throws IOException {
		try (var files = new TableFiles(folder.resolve(task))) {
			files.write(finding);
		}
		TableFiles.gather(folder.resolve(task), 0, folder.resolve("gathered"));
	}

	private Group first(Table table) throws IOException {
		try (var files = Files.list(folder.resolve("gathered").resolve(table.folder()));
				var reader = ParquetReader
						.builder(new GroupReadSupport(), new org.apache.hadoop.fs.Path(files.findFirst().orElseThrow().toUri()))
						.withConf(new Configuration()).build()) {
			return reader.read();
		}
	}
}
