package org.tickmark.archive.command;

import static org.apache.spark.sql.functions.array_join;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.tickmark.archive.schema.Table;
import org.tickmark.archive.store.Tables;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes what was printed as a collection that 'tickmark index' reads: of each article the sentences that state something. */
@Command(name = "index", mixinStandardHelpOptions = true, sortOptions = false, description = {
		"Writes FOLDER/printed, of which releng/archive builds FOLDER/before, the index for \"Printed before\" at the desk.",
		"releng/archive index FOLDER DRAFTS… adds drafts, of which decisions count as verified before."})
public final class IndexCommand implements Callable<Integer> {
	private static final String PART = "part-";

	@Parameters(index = "0", paramLabel = "FOLDER", description = "of an archive")
	private Path folder = Path.of("");
	@Mixin
	private SparkOptions options = new SparkOptions();

	@Override
	public Integer call() throws IOException {
		Path printed = folder.toAbsolutePath().normalize().resolve("printed");
		try (SparkSession spark = options.session("Tickmark archive as a collection")) {
			collection(new Tables(spark, folder.toAbsolutePath().normalize())).write().mode(SaveMode.Overwrite)
					.json(printed.toUri().toString());
		}
		List<Path> parts;
		try (Stream<Path> files = Files.list(printed)) {
			parts = files.filter(each -> each.getFileName().toString().startsWith(PART)).toList();
		}
		for (Path part : parts) Files.move(part, part.resolveSibling(part.getFileName().toString().replaceFirst("\\.json$", ".jsonl")));
		return ArchiveCommand.DONE;
	}

	/** Of a quotation its whole paragraph, in which other sentences stand then as well. */
	private static Dataset<Row> collection(Tables tables) throws IOException {
		Dataset<Row> quoted = tables.current(Table.QUOTES).groupBy("article").agg(collect_list("context").as("quoted"));
		Dataset<Row> stated = tables.current(Table.CLAIMS).filter("kind not in ('problem', 'quote')")
				.select(col("article"), col("start"), col("sentence").as("words"));
		Dataset<Row> contexts = tables.current(Table.QUOTES).select(col("article"), col("start"), col("context").as("words"));
		Dataset<Row> all = stated.union(contexts).groupBy("article", "words").agg(min("start").as("start")).groupBy("article")
				.agg(sort_array(collect_list(struct("start", "words"))).as("all"));
		Dataset<Row> texts = all.join(quoted, new String[] {"article"}, "left")
				.withColumn("text", array_join(expr("filter(transform(all, each -> each.words), words -> "
						+ "not exists(coalesce(quoted, array()), whole -> whole != words and contains(whole, words)))"), "\n\n"));
		return texts.join(tables.current(Table.ARTICLES), "article").select(
				concat_ws(" \u00B7 ", expr("nullif(headline, '')"), col("article")).as("id"), col("date").cast("string").as("dct"),
				col("text"));
	}
}
