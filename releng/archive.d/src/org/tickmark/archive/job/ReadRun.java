package org.tickmark.archive.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.tickmark.archive.input.Piece;
import org.tickmark.archive.input.Pieces;
import org.tickmark.archive.read.Rules;
import org.tickmark.archive.schema.Finding;
import org.tickmark.archive.schema.Finding.Outcome;
import org.tickmark.archive.schema.Table;
import org.tickmark.archive.store.ArchiveFolder;
import org.tickmark.archive.store.Batch;
import org.tickmark.archive.store.Tables;

import scala.Tuple2;

/** Reads all that the inputs hold into an archive, batch by batch. */
public final class ReadRun {
	private static final int MOST_PIECES = 4096;
	/** Sorting takes several times the memory of what is sorted. */
	private static final int AT_ONCE = 1 << 20;

	private final SparkSession spark;
	private final JavaSparkContext context;
	private final ArchiveFolder archive;
	private final Path folder;
	private final Rules rules;
	private final String houseFile;
	private final String version;
	private final LocalDate today;
	private final long batchBytes;
	private final Progress progress;

	/**
	 * @param houseFile that the rules were made of
	 * @param batchBytes how much of the inputs a batch takes; what a stopped job loses
	 */
	public ReadRun(SparkSession spark, ArchiveFolder archive, Path folder, Rules rules, String houseFile, LocalDate today, long batchBytes,
			Progress progress) {
		this.spark = spark;
		this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
		this.archive = archive;
		this.folder = folder;
		this.rules = rules;
		this.houseFile = houseFile;
		this.version = rules.version();
		this.today = today;
		this.batchBytes = batchBytes;
		this.progress = progress;
	}

	/** @return what came of it, as if it were one batch */
	public Totals read(List<Path> inputs) throws IOException {
		SortedMap<Integer, Batch> there = ArchiveFolder.batches(folder);
		int number = there.isEmpty() ? 1 : there.lastKey() + 1;
		Broadcast<Rules> sent = context.broadcast(rules);
		Broadcast<KnownArticles> before = context.broadcast(known());
		KnownArticles now = KnownArticles.none();
		var totals = new Totals();
		var pieces = new Pieces(inputs, folder);
		progress.start(inputs, folder);
		while (pieces.hasNext()) {
			List<Tuple2<Piece, Long>> next = next(pieces);
			Broadcast<KnownArticles> sentNow = context.broadcast(now);
			var task = new ReadPieces(sent, before, sentNow, today, progress.articles(), progress.bytes());
			Dataset<Row> findings = findings(next, task);
			Batch batch = counted(number, next, findings);
			if (batch.done() + batch.errors() > 0) {
				new BatchTables(findings, filesFor(next)).write(archive.work());
				now = with(now, findings.filter(col("outcome").notEqual(Outcome.KNOWN.name())));
				archive.commit(batch);
				number++;
			}
			totals.add(batch);
			sentNow.destroy();
		}
		progress.stop();
		dropReplaced();
		return totals;
	}

	private List<Tuple2<Piece, Long>> next(Iterator<Piece> pieces) {
		List<Tuple2<Piece, Long>> next = new ArrayList<>();
		long bytes = 0;
		while (pieces.hasNext() && bytes < batchBytes && next.size() < MOST_PIECES) {
			Piece piece = pieces.next();
			next.add(new Tuple2<>(piece, (long) next.size()));
			bytes += piece.bytes();
		}
		return next;
	}

	private Dataset<Row> findings(List<Tuple2<Piece, Long>> pieces, ReadPieces task) {
		var rows = context.parallelize(pieces, pieces.size()).mapPartitions(task);
		String place = archive.work().resolve("findings").toUri().toString();
		// Read again at once and then removed, so that it need not be small.
		spark.createDataFrame(rows, Finding.schema()).write().mode(SaveMode.Overwrite).option("compression", "snappy").parquet(place);
		Dataset<Row> written = spark.read().schema(Finding.schema()).parquet(place);
		return Duplicates.told(written);
	}

	private Batch counted(int number, List<Tuple2<Piece, Long>> pieces, Dataset<Row> findings) {
		long bytes = pieces.stream().mapToLong(piece -> piece._1().bytes()).sum();
		Map<String, Row> counts = new HashMap<>();
		for (Row row : findings.groupBy("outcome").agg(count(lit(1)), coalesce(sum("claims"), lit(0L)))
				.collectAsList()) counts.put(row.getString(0), row);
		long read = countOf(counts, Outcome.READ);
		long known = countOf(counts, Outcome.KNOWN);
		long errors = countOf(counts, Outcome.ERROR);
		long claims = counts.containsKey(Outcome.READ.name()) ? counts.get(Outcome.READ.name()).getLong(2) : 0;
		return new Batch(number, read + known + errors, read, known, errors, bytes, claims, version, houseFile);
	}

	private static long countOf(Map<String, Row> counts, Outcome outcome) {
		return counts.containsKey(outcome.name()) ? counts.get(outcome.name()).getLong(1) : 0;
	}

	/** Large enough that a table of an archive does not become a heap of small files. */
	private static int filesFor(List<Tuple2<Piece, Long>> pieces) {
		return Math.max(1, pieces.size() / 16);
	}

	/** Of these rules and this house; what others found is found anew. */
	private KnownArticles known() throws IOException {
		var tables = new Tables(spark, folder);
		KnownArticles known = KnownArticles.none();
		for (Table table : List.of(Table.ARTICLES, Table.ERRORS)) known = with(known, tables.all(table)
				.filter(col("rules").equalTo(version)));
		return known;
	}

	private static KnownArticles with(KnownArticles known, Dataset<Row> rows) {
		KnownArticles joined = known;
		var ids = new long[AT_ONCE];
		var contents = new long[AT_ONCE];
		int size = 0;
		for (Iterator<Row> each = rows.filter(col("hash").notEqual("")).select("article", "hash").toLocalIterator(); each.hasNext();) {
			Row row = each.next();
			ids[size] = KnownArticles.ofId(row.getString(0));
			contents[size++] = KnownArticles.ofContent(row.getString(1));
			if (size < AT_ONCE) continue;
			joined = joined.with(ids, contents);
			size = 0;
		}
		return joined.with(Arrays.copyOf(ids, size), Arrays.copyOf(contents, size));
	}

	/** Batches of other rules of which every article was read again. */
	private void dropReplaced() throws IOException {
		List<Integer> older = ArchiveFolder.batches(folder).values().stream().filter(batch -> !batch.rules().equals(version))
				.map(Batch::number).toList();
		if (older.isEmpty()) return;
		var tables = new Tables(spark, folder);
		var left = new ArrayList<Integer>();
		for (Table table : List.of(Table.ARTICLES, Table.ERRORS))
			for (Row row : tables.current(table).select("batch").distinct().collectAsList()) left.add(row.getInt(0));
		for (int batch : older) if (!left.contains(batch)) archive.drop(batch);
	}
}
