package org.tickmark.archive.schema;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.TimestampType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The tables of an archive and what stands in them. Published: columns are added at the end, and none changes its meaning. */
public enum Table {
	/** Every article that was read. */
	ARTICLES("Every article that was read.",
			column("article", StringType, "its id, or its path if it has none"),
			column("date", DateType, "the day that its dates count from; empty where it has none"),
			column("desk", StringType, "the field of that name, or the folder below the one that was read"),
			column("file", StringType, "the file in which it stands"),
			column("format", StringType, "as the desk calls it, or jsonl or parquet"),
			column("headline", StringType, ""),
			column("byline", StringType, "names, with commas between them"),
			column("characters", IntegerType, "length of its text in UTF-16 code units"),
			column("claims", IntegerType, "how many it has, problems included"),
			column("problems", IntegerType, "how many of them are problems"),
			column("remark", StringType, "no date, or date in the future; else empty"),
			column("hash", StringType, "SHA-256 of all that its claims follow from but the rules"),
			column("rules", StringType, "the version of the rules and of the house")),
	/** What {@code tickmark scan} lists, all kinds together. */
	CLAIMS("What tickmark scan lists: all claims, problems included.",
			ofArticle(),
			column("rule", StringType, "its id"),
			column("kind", StringType, "date, quote, scare, figure, name, place, fact, contact, criticism, problem"),
			column("start", IntegerType, "UTF-16 code units of the text"),
			column("end", IntegerType, "behind the last one"),
			column("text", StringType, "its words"),
			column("sentence", StringType, "the sentence in which it starts"),
			column("why", StringType, "the reason for the mark"),
			column("grade", StringType, "A, B or C: how much it is worth checking; empty for none"),
			column("score", DoubleType, "the same as a number"),
			column("folded", BooleanType, "whether it is no item of its own"),
			column("type", StringType, "of a date its TIMEX3 type, of a figure its role, of a name what it names"),
			column("value", StringType, "of a date in TIMEX3 terms, of a figure the number, of a name its fullest form"),
			column("upTo", StringType, "the other end of a range"),
			column("unit", StringType, "of a figure"),
			column("of", StringType, "what a figure counts"),
			column("status", StringType, "as decided at the desk; empty where nobody decided")),
	/** What the text itself shows to be wrong. */
	PROBLEMS("What the text itself shows to be wrong; each is in claims, too.",
			ofArticle(),
			column("rule", StringType, "its id"),
			column("start", IntegerType, "UTF-16 code units of the text"),
			column("end", IntegerType, "behind the last one"),
			column("text", StringType, "its words"),
			column("sentence", StringType, "the sentence in which it starts"),
			column("why", StringType, "what is wrong"),
			column("right", StringType, "what would be right, where only one thing can be"),
			column("status", StringType, "as decided at the desk; empty where nobody decided")),
	/** Attributed speech. */
	QUOTES("Direct, indirect and mixed speech; each is in claims, too.",
			ofArticle(),
			column("start", IntegerType, "UTF-16 code units of the text"),
			column("end", IntegerType, "behind the last one"),
			column("words", StringType, "what is quoted, pieces of a split quotation together"),
			column("directness", StringType, "direct, indirect, mixed"),
			column("speaker", StringType, "the name; as written where it stands for no name; empty where nobody is named"),
			column("written", StringType, "the words beside the quotation that say who spoke"),
			column("cue", StringType, "the word of saying"),
			column("context", StringType, "the paragraph that holds it"),
			column("said", DateType, "the day on which it was said, where its sentence names one day")),
	/** Persons by article. */
	PEOPLE("Every person that an article names.",
			ofArticle(),
			column("name", StringType, "the fullest form in the article"),
			column("forms", DataTypes.createArrayType(StringType), "all spellings and short forms in it"),
			column("roles", DataTypes.createArrayType(StringType), "what the person is said to be"),
			column("age", IntegerType, "in years, where the article says it"),
			column("mentions", IntegerType, ""),
			column("context", StringType, "the sentence that says the age or role, else the first that names the person")),
	/** What people decided on items, from the ledgers beside drafts. */
	DECISIONS("What was decided at the desk, from the ledgers beside the drafts.",
			ofArticle(),
			column("rule", StringType, "of the item, or hand"),
			column("kind", StringType, "of the item"),
			column("text", StringType, "the item's words now"),
			column("before", StringType, "its words before they were corrected, where known"),
			column("sentence", StringType, "where it stands"),
			column("value", StringType, "as in claims"),
			column("status", StringType, "as the ledger has it; dismissed for what was removed from the list"),
			column("reason", StringType, "as given"),
			column("note", StringType, "as given"),
			column("by", StringType, "who decided"),
			column("at", TimestampType, "when"),
			column("evidence", StringType, "what it rests on, in words")),
	/** What could not be read. */
	ERRORS("Every article that could not be read; the others are read all the same.",
			column("article", StringType, "its id, or the place where it stands"),
			column("file", StringType, "the file in which it stands"),
			column("reason", StringType, "why, and what to do"),
			column("hash", StringType, "of what could not be read; empty where not even that could be got: it is tried again next time"),
			column("rules", StringType, "the version of the rules and of the house"));

	/** @param about what it says, for people */
	public record Column(String name, DataType type, String about) { }

	private final String about;
	private final List<Column> columns;

	Table(String about, Column... columns) {
		this(about, new Column[0], columns);
	}

	Table(String about, Column[] first, Column... columns) {
		this.about = about;
		this.columns = Stream.concat(Arrays.stream(first), Arrays.stream(columns)).toList();
	}

	private static Column column(String name, DataType type, String about) {
		return new Column(name, type, about);
	}

	private static Column[] ofArticle() {
		return new Column[] {column("article", StringType, "its id"), column("date", DateType, "of the article"),
				column("desk", StringType, "of the article")};
	}

	/** The name of its folder. */
	public String folder() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it holds, for people. */
	public String about() {
		return about;
	}

	/** In order. */
	public List<Column> columns() {
		return columns;
	}

	/** As Spark has it. */
	public StructType schema() {
		var schema = new StructType();
		for (Column column : columns) schema = schema.add(column.name(), column.type(), true);
		return schema;
	}

	/** Of those columns that do not follow from the article; for the tables that have several rows an article. */
	public StructType ownSchema() {
		var schema = new StructType();
		for (Column column : columns.subList(ofArticle().length, columns.size())) schema = schema.add(column.name(), column.type(), true);
		return schema;
	}
}
