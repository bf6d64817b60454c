package org.tickmark.archive.quotes;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

import scala.Tuple2;

/**
 * Who said what, in all articles together: printed forms of one quotation, and how they differ. First what is printed in the same words is
 * one form of one speaker; forms that share a band are compared word by word. Takes time by the number of quotations: where very many share
 * a band, as slogans do, each is compared with some neighbours only.
 */
public final class QuoteBook {
	/** Shorter ones are phrases that many people use. */
	static final int LEAST_WORDS = 6;
	private static final StructType WORDED = new StructType().add("form", DataTypes.LongType).add("speaker", DataTypes.StringType)
			.add("words", DataTypes.StringType).add("article", DataTypes.StringType).add("date", DataTypes.DateType)
			.add("context", DataTypes.StringType).add("start", DataTypes.IntegerType).add("said", DataTypes.DateType);
	private static final StructType SIGNED = new StructType().add("band", DataTypes.LongType).add("form", DataTypes.LongType);
	private static final StructType PAIR = new StructType().add("one", DataTypes.LongType).add("other", DataTypes.LongType);
	private static final String[] SHOWN = {"form", "speaker", "words", "article", "date", "context", "times"};

	private final SparkSession spark;

	/** @param spark that does the work */
	public QuoteBook(SparkSession spark) {
		this.spark = spark;
	}

	/**
	 * Writes what differs, worst first by {@code weight}, as a table: both forms with where each was printed first and how often.
	 *
	 * @param quotes a table of quotes
	 * @param into folder, replaced
	 * @return the table
	 */
	public Dataset<Row> write(Dataset<Row> quotes, Path into) throws IOException {
		Dataset<Row> forms = forms(quotes);
		String kept = into.resolve("forms").toUri().toString();
		forms.write().mode(SaveMode.Overwrite).parquet(kept);
		forms = spark.read().parquet(kept);
		String variants = into.resolve("variants").toUri().toString();
		compared(forms, pairs(forms)).unionByName(otherDays(forms)).coalesce(1)
				.sort(col("weight").desc(), col("one_date"), col("one_article")).write()
				.mode(SaveMode.Overwrite)
				.parquet(variants);
		return spark.read().parquet(variants);
	}

	/** What was printed in the same words as said by the same, with the first place. */
	private Dataset<Row> forms(Dataset<Row> quotes) {
		Dataset<Row> worded = quotes.filter(col("directness").notEqual("indirect"))
				.select("words", "speaker", "article", "date", "context", "start", "directness", "said")
						.flatMap((FlatMapFunction<Row, Row>) QuoteBook::worded, Encoders.row(WORDED));
		worded.createOrReplaceTempView("worded");
		return spark.sql("select form, first(speaker) speaker, count(*) times, min_by(words, (date, article, start)) words, "
				+ "min_by(article, (date, article, start)) article, min(date) date, min_by(context, (date, article, start)) context, "
				+ "min_by(struct(article, date, context, said), (said, date, article)) filter (where said is not null) earliest, "
				+ "max_by(struct(article, date, context, said), (said, date, article)) filter (where said is not null) latest "
				+ "from worded group by form");
	}

	private static Iterator<Row> worded(Row quote) {
		boolean mixed = quote.getString(6).equals("mixed");
		String speaker = quote.getString(1).strip();
		List<Row> rows = new ArrayList<>();
		for (String words : mixed ? Spoken.inMarks(quote.getString(0)) : List.of(quote.getString(0))) {
			Spoken spoken = Spoken.of(words);
			if (spoken.size() >= LEAST_WORDS) rows.add(RowFactory.create(hash(spoken.key() + "\n" + speaker), speaker, words.strip(),
					quote.getString(2),
					quote.getDate(3), quote.getString(4), quote.getInt(5), quote.getDate(7)));
		}
		return rows.iterator();
	}

	private static long hash(String text) {
		long hash = 0xCBF29CE484222325L;
		for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
		return hash;
	}

	private Dataset<Row> pairs(Dataset<Row> forms) {
		Dataset<Row> signed = forms.select("form", "words").flatMap((FlatMapFunction<Row, Row>) QuoteBook::signed, Encoders.row(SIGNED));
		var together = signed.javaRDD().mapToPair(row -> new Tuple2<>(row.getLong(0), row.getLong(1))).groupByKey()
				.flatMap(band -> Neighbours.of(band._2()).stream().map(pair -> RowFactory.create(pair.one(), pair.other())).iterator());
		return spark.createDataFrame(together, PAIR).distinct();
	}

	private static Iterator<Row> signed(Row form) {
		List<Row> rows = new ArrayList<>();
		for (long band : MinHash.bands(Spoken.of(form.getString(1)).keys())) rows.add(RowFactory.create(band, form.getLong(0)));
		return rows.iterator();
	}

	private Dataset<Row> compared(Dataset<Row> forms, Dataset<Row> pairs) {
		// Within one article the desk looks itself.
		Dataset<Row> both = pairs.join(named(forms, "one"), "one").join(named(forms, "other"), "other")
				.filter("one_article <> other_article");
		StructType schema = both.schema().add("kinds", DataTypes.StringType).add("weight", DataTypes.IntegerType);
		Broadcast<Set<String>> common = JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(common(forms));
		return both.flatMap((FlatMapFunction<Row, Row>) each -> compared(each, common.value()), Encoders.row(schema));
	}

	private static Set<String> common(Dataset<Row> forms) {
		Dataset<String> words = forms.select("words")
				.flatMap((FlatMapFunction<Row, String>) form -> new HashSet<>(Spoken.of(form.getString(0)).keys()).iterator(),
				Encoders.STRING());
		long most = CommonWords.beyond(forms.count());
		return words.groupBy("value").count().filter(col("count").gt(most)).select("value").as(Encoders.STRING()).collectAsList().stream()
				.collect(Collectors.toCollection(HashSet::new));
	}

	/** The same words of the same speaker, said on two days as two articles tell it. */
	private static Dataset<Row> otherDays(Dataset<Row> forms) {
		Stream<String> sides = Stream.of("one", "other").flatMap(side -> Stream.concat(Stream.of("form " + side),
				Stream.of("speaker " + side + "_speaker", "words " + side + "_words", "cast(1 as bigint) " + side + "_times")));
		Stream<String> places = Stream.of("article", "date", "context")
				.flatMap(column -> Stream.of("earliest." + column + " one_" + column, "latest." + column + " other_" + column));
		Stream<String> kind = Stream.of("'" + Variant.DAY + "' kinds", Variant.OTHER_DAY + " weight");
		return forms.filter("earliest.said <> latest.said and earliest.article <> latest.article")
				.selectExpr(Stream.of(sides, places, kind).flatMap(each -> each).toArray(String[]::new));
	}

	private static Dataset<Row> named(Dataset<Row> forms, String side) {
		Dataset<Row> named = forms.select("form", "speaker", "words", "article", "date", "context", "times");
		for (String column : SHOWN) named = named.withColumnRenamed(column, column.equals("form") ? side : side + "_" + column);
		return named;
	}

	private static Iterator<Row> compared(Row both, Set<String> common) {
		Optional<Variant> variant = Variant.of(Spoken.of(both.getAs("one_words")), both.getAs("one_speaker"),
				Spoken.of(both.getAs("other_words")),
				both.getAs("other_speaker"), common);
		if (variant.isEmpty()) return List.<Row>of().iterator();
		Object[] values = new Object[both.size() + 2];
		for (int i = 0; i < both.size(); i++) values[i] = both.get(i);
		values[both.size()] = String.join(",", variant.get().kinds());
		values[both.size() + 1] = variant.get().weight();
		return List.of(RowFactory.create(values)).iterator();
	}
}
