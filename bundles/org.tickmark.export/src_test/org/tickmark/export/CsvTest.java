package org.tickmark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table that spreadsheets open. */
class CsvTest {
	@TempDir
	Path folder;

	private List<CSVRecord> rows() throws IOException {
		String table = Sample.written(Sample.in(folder, Set.of()), "csv");
		assertThat(table).startsWith("\uFEFF\"number\",\"id\",\"line\",\"column\",\"kind\",\"words\",\"value\",\"status\"")
				.contains("\r\n");
		return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(table.substring(1)))
				.getRecords();
	}

	@Test
	void hasARowForEachItemWithWhatPeopleAskFor() throws IOException {
		List<CSVRecord> rows = rows();

		assertThat(rows).allSatisfy(row -> assertThat(row.size()).isEqualTo(23));
		CSVRecord query = rows.stream().filter(row -> row.get("status").equals("Query to author")).findFirst().orElseThrow();
		assertThat(query.get("question")).isEqualTo("Was it not the Tuesday? {0} [log](x)");
		assertThat(query.get("evidence")).isEqualTo("port log, p. 12 (primary)");
		assertThat(query.get("value")).isEqualTo("Tue 12 Mar 2024");
		assertThat(query.get("settled")).isEqualTo("no");
		assertThat(query.get("at")).isEqualTo("2024-03-14 09:30");
		assertThat(query.get("line")).isEqualTo("3");
	}

	@Test
	void aLostItemStandsLastWithoutPlace() throws IOException {
		CSVRecord lost = rows().getLast();

		assertThat(lost.get("words")).isEqualTo("A gull watched");
		assertThat(lost.get("number")).isEmpty();
		assertThat(lost.get("recheck")).isEqualTo("lost");
	}
}
