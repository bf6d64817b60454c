package org.tickmark.archive.job;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tickmark.archive.input.Piece;
import org.tickmark.archive.input.Pieces;
import org.tickmark.archive.read.Rules;
import org.tickmark.archive.schema.Table;
import org.tickmark.archive.store.ArchiveFolder;
import org.tickmark.archive.store.Batch;
import org.tickmark.archive.store.TableFiles;
import org.tickmark.archive.store.Tables;

import scala.Tuple2;

/** Reads all that the inputs hold into an archive, batch by batch. */
public final class ReadRun {
	private static final int MOST_PIECES = 4096;
	private static final int MOST_PIECES_A_TASK = 16;
	/** So that none waits long for the last. */
	private static final int TASKS_A_CORE = 2;
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
			List<Part> parts = parts(next, later -> new ReadPieces(sent, before, sentNow, later, archive.work(), today, progress));
			Batch batch = counted(number, next, parts);
			if (batch.done() + batch.errors() > 0) {
				for (int i = 0; i < parts.size(); i++) TableFiles.gather(Path.of(parts.get(i).folder()), i, archive.work());
				now = with(now, parts);
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

	/** Where some of one id stand, the tasks that read the later ones are done once more, without them. */
	private List<Part> parts(List<Tuple2<Piece, Long>> pieces, Function<Broadcast<Duplicates>, ReadPieces> task) {
		List<ArrayList<Tuple2<Piece, Long>>> groups = groups(pieces);
		List<Part> parts = new ArrayList<>(done(groups, Duplicates.none(), task));
		Duplicates later = Duplicates.among(parts.stream().map(Part::read).toList());
		if (later.isEmpty()) return parts;
		Set<Long> in = later.pieces();
		int[] again = IntStream.range(0, groups.size()).filter(i -> groups.get(i).stream().anyMatch(piece -> in.contains(piece._2())))
				.toArray();
		List<Part> repeated = done(Arrays.stream(again).mapToObj(groups::get).toList(), later, task);
		for (int i = 0; i < again.length; i++) parts.set(again[i], repeated.get(i));
		return parts;
	}

	private List<Part> done(List<ArrayList<Tuple2<Piece, Long>>> groups, Duplicates later,
			Function<Broadcast<Duplicates>, ReadPieces> task) {
		Broadcast<Duplicates> sent = context.broadcast(later);
		List<Part> parts = context.parallelize(groups, groups.size()).map(task.apply(sent)).collect();
		sent.destroy();
		return parts;
	}

	/** What one task reads and writes: enough that a table does not become a heap of small files, and work for all cores. */
	private List<ArrayList<Tuple2<Piece, Long>>> groups(List<Tuple2<Piece, Long>> pieces) {
		int tasks = Math.min(pieces.size(), Math.max(context.defaultParallelism() * TASKS_A_CORE, pieces.size() / MOST_PIECES_A_TASK));
		List<ArrayList<Tuple2<Piece, Long>>> groups = new ArrayList<>();
		for (int i = 0; i < tasks; i++)
			groups.add(new ArrayList<>(pieces.subList(i * pieces.size() / tasks, (i + 1) * pieces.size() / tasks)));
		return groups;
	}

	private Batch counted(int number, List<Tuple2<Piece, Long>> pieces, List<Part> parts) {
		long bytes = pieces.stream().mapToLong(piece -> piece._1().bytes()).sum();
		long read = sum(parts, part -> part.read().size());
		long known = sum(parts, Part::known);
		long errors = sum(parts, Part::errors);
		return new Batch(number, read + known + errors, read, known, errors, bytes, sum(parts, Part::claims), version, houseFile);
	}

	private static long sum(List<Part> parts, ToLongFunction<Part> number) {
		return parts.stream().mapToLong(number).sum();
	}

	private static KnownArticles with(KnownArticles known, List<Part> parts) {
		List<Places> all = parts.stream().flatMap(part -> Stream.of(part.read(), part.failed())).toList();
		return known.with(all.stream().flatMapToLong(places -> IntStream.range(0, places.size()).mapToLong(places::id)).toArray(),
				all.stream().flatMapToLong(places -> IntStream.range(0, places.size()).mapToLong(places::content)).toArray());
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
