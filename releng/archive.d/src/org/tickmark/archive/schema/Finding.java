package org.tickmark.archive.schema;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** One article with all that was found in it as a single row, before it is taken apart into the tables. */
public final class Finding {
	/** What became of an article. */
	public enum Outcome {
		/** It was read, and its row holds what was found. */
		READ,
		/** Its claims are in the archive already. */
		KNOWN,
		/** It could not be read, or another of its id was. */
		ERROR
	}

	private Finding() { }

	/** The columns {@code outcome}, {@code piece} and {@code at} say where it came from; those of tables with several rows are arrays. */
	public static StructType schema() {
		StructType schema = new StructType().add("outcome", DataTypes.StringType).add("piece", DataTypes.LongType)
				.add("at", DataTypes.LongType)
				.add("reason", DataTypes.StringType);
		for (Table.Column column : Table.ARTICLES.columns()) schema = schema.add(column.name(), column.type(), true);
		return schema.add("allClaims", array(Table.CLAIMS.ownSchema())).add("allProblems", array(Table.PROBLEMS.ownSchema()))
				.add("allQuotes", array(Table.QUOTES.ownSchema())).add("allPeople", array(Table.PEOPLE.ownSchema()))
				.add("allDecisions", array(Table.DECISIONS.ownSchema()));
	}

	private static ArrayType array(StructType of) {
		return DataTypes.createArrayType(of, false);
	}
}
