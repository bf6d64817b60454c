package org.tickmark.archive.input;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.tickmark.draft.file.GivenDay;

/** The articles of those row groups of a Parquet file that start in a range of it. */
final class ParquetArticles extends ReadAhead {
	private final Piece piece;
	private final ParquetReader<Group> rows;
	private long number;

	private ParquetArticles(Piece piece, ParquetReader<Group> rows) {
		this.piece = piece;
		this.rows = rows;
	}

	static ParquetArticles of(Piece piece) throws IOException {
		return new ParquetArticles(piece, ParquetReader.builder(new GroupReadSupport(), new Path("file", null, piece.file()))
				.withConf(new Configuration()).withFileRange(piece.start(), piece.end()).build());
	}

	@Override
	Optional<Article> read() {
		String place = piece.file() + ":" + piece.start() + "+" + number;
		try {
			Group row = rows.read();
			number++;
			if (row == null) {
				end();
				return Optional.empty();
			}
			var written = new Written(string(row, "id"), GivenDay.of(column -> day(row, column)), string(row, "headline"),
					string(row, "byline"), string(row, "desk"), string(row, "text"));
			return Optional.of(written.article("parquet", piece.file(), place, piece.desks().getFirst()));
		} catch (IOException | RuntimeException | OutOfMemoryError e) {
			// Behind a damaged page nothing of the file can be trusted.
			end();
			return Optional.of(new Article.Unreadable(place, piece.file(), "", "the Parquet file is damaged, or is none: "
					+ e.getMessage()));
		}
	}

	private static Optional<String> string(Group row, String column) {
		if (!row.getType().containsField(column)) return Optional.empty();
		Type type = row.getType().getType(column);
		if (!type.isPrimitive() || row.getFieldRepetitionCount(column) == 0) return Optional.empty();
		return Optional.of(row.getValueToString(row.getType().getFieldIndex(column), 0));
	}

	/** As text, or as Parquet's own day. */
	private static Optional<String> day(Group row, String column) {
		Optional<String> written = string(row, column);
		if (written.isEmpty()) return written;
		Type type = row.getType().getType(column);
		boolean days = type.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT32
				&& type.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation;
		return days ? Optional.of(LocalDate.ofEpochDay(row.getInteger(column, 0)).toString()) : written;
	}

	@Override
	public void close() throws IOException {
		rows.close();
	}
}
