package org.tickmark.archive.people;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

import scala.Tuple2;

/** Who is called what in all articles together, and what does not fit. */
public final class PeopleBook {
	/** Of one name: more tell no more, and would have to be held in memory. */
	private static final int MOST_SIGHTINGS = 2000;
	/** Of names that begin alike. */
	private static final int MOST_NAMES = 400;
	private static final int SPELLING_WEIGHT = 60;
	private static final StructType SCHEMA = new StructType().add("kind", DataTypes.StringType).add("weight", DataTypes.IntegerType)
			.add("what", DataTypes.StringType).add("one_name", DataTypes.StringType).add("one_article", DataTypes.StringType)
			.add("one_date", DataTypes.DateType).add("one_context", DataTypes.StringType).add("other_name", DataTypes.StringType)
			.add("other_article", DataTypes.StringType).add("other_date", DataTypes.DateType).add("other_context", DataTypes.StringType);

	private final SparkSession spark;

	/** @param spark that does the work */
	public PeopleBook(SparkSession spark) {
		this.spark = spark;
	}

	/** What does not fit, in no order; the column {@code weight} says how bad it is. @param people a table of people */
	public Dataset<Row> discords(Dataset<Row> people) {
		JavaRDD<Tuple2<String, Row>> named = people.filter("instr(name, ' ') > 0")
				.select("name", "article", "date", "roles", "age", "context").javaRDD()
				.map(row -> new Tuple2<>(plain(row.getString(0)), row));
		var byName = named.mapToPair(each -> each).groupByKey();
		JavaRDD<Row> ofOne = byName.flatMap(each -> ofOne(each._2()));
		JavaRDD<Row> spellings = byName.mapToPair(each -> new Tuple2<>(block(each._1()), firstOf(each._1(), each._2()))).groupByKey()
				.flatMap(each -> spellings(each._2()));
		return spark.createDataFrame(ofOne.union(spellings), SCHEMA);
	}

	private static Iterator<Row> ofOne(Iterable<Row> rows) {
		List<PersonSighting> sightings = new ArrayList<>();
		for (Row row : rows) if (sightings.size() < MOST_SIGHTINGS) sightings.add(sighting(row));
		return PeopleComparison.ofOne(sightings).stream().map(PeopleBook::row).iterator();
	}

	/** As it would be written without typography and without the brackets of a quotation. */
	private static String plain(String name) {
		return name.replace('\u2019', '\'').replace("[", "").replace("]", "").strip();
	}

	private static PersonSighting sighting(Row row) {
		Optional<LocalDate> date = Optional.ofNullable(row.getDate(2)).map(Date::toLocalDate);
		return new PersonSighting(plain(row.getString(0)), row.getString(1), date, List.copyOf(row.<String>getList(3)),
				row.isNullAt(4) ? Optional.empty() : Optional.of(row.getInt(4)), row.getString(5));
	}

	/** Names that may be spellings of each other begin and end alike in at least one of their words, and have as many of them. */
	private static String block(String name) {
		String[] words = name.split(" ");
		return words.length + " " + words[0].charAt(0) + words[words.length - 1].charAt(0);
	}

	/** The row of one article and in how many the name stands. */
	private static Tuple2<Row, Long> firstOf(String name, Iterable<Row> rows) {
		long times = 0;
		Row first = rows.iterator().next();
		for (Row row : rows) {
			times++;
			if (row.getString(1).compareTo(first.getString(1)) < 0) first = row;
		}
		return new Tuple2<>(first, times);
	}

	private static Iterator<Row> spellings(Iterable<Tuple2<Row, Long>> names) {
		List<Tuple2<Row, Long>> sorted = new ArrayList<>();
		names.forEach(sorted::add);
		sorted.sort(Comparator.comparing(each -> each._1().getString(0)));
		List<Row> found = new ArrayList<>();
		for (int i = 0; i < sorted.size(); i++) {
			for (int j = i + 1; j < Math.min(sorted.size(), i + MOST_NAMES); j++) {
				if (!PeopleComparison.areSpellings(plain(sorted.get(i)._1().getString(0)),
						plain(sorted.get(j)._1().getString(0)))) continue;
				found.add(row(spelling(sorted.get(i), sorted.get(j))));
			}
		}
		return found.iterator();
	}

	private static Discord spelling(Tuple2<Row, Long> one, Tuple2<Row, Long> other) {
		long more = Math.max(one._2(), other._2());
		long less = Math.min(one._2(), other._2());
		// One often and the other seldom is a slip; both often may be two people.
		int weight = SPELLING_WEIGHT + (int) Math.min(30, 3 * more / less - 3);
		String what = "%s in %,d, %s in %,d articles".formatted(one._1().getString(0), one._2(), other._1().getString(0), other._2());
		return new Discord(Discord.Kind.SPELLING, weight, what, sighting(one._1()), sighting(other._1()));
	}

	private static Row row(Discord discord) {
		PersonSighting one = discord.one();
		PersonSighting other = discord.other();
		return RowFactory.create(discord.kind().name().toLowerCase(Locale.ROOT), discord.weight(), discord.what(), one.name(),
				one.article(), day(one),
				one.context(), other.name(), other.article(), day(other), other.context());
	}

	private static Date day(PersonSighting sighting) {
		return sighting.date().map(Date::valueOf).orElse(null);
	}
}
