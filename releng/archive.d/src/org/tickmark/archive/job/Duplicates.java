package org.tickmark.archive.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.tickmark.archive.schema.Finding.Outcome;

/** Articles of one batch that have the same id: the first is read; a copy of it is known then, and any other a mistake. */
final class Duplicates {
	static final String REASON = "has the id of another article of this run; give each article an id of its own";

	private Duplicates() { }

	/** The findings with another outcome for all but the first. */
	static Dataset<Row> told(Dataset<Row> findings) {
		Dataset<Row> places = findings.filter(col("outcome").equalTo(Outcome.READ.name())).select("article", "hash", "piece", "at");
		Dataset<Row> twice = places.groupBy("article").agg(count(lit(1)).as("times")).filter(col("times").gt(1)).select("article");
		if (twice.isEmpty()) return findings;
		var order = Window.partitionBy("article").orderBy("piece", "at");
		Dataset<Row> later = places.join(broadcast(twice), "article").withColumn("rank", row_number().over(order))
				.withColumn("first", first("hash").over(order)).filter(col("rank").gt(1))
				.select(col("piece"), col("at"), when(col("first").equalTo(col("hash")), Outcome.KNOWN.name())
						.otherwise(Outcome.ERROR.name()).as("instead"));
		Column other = col("instead").isNotNull();
		return findings.join(broadcast(later), new String[] {"piece", "at"}, "left_outer")
				.withColumn("reason", when(col("instead").equalTo(Outcome.ERROR.name()), REASON).otherwise(col("reason")))
				.withColumn("outcome", when(other, col("instead")).otherwise(col("outcome"))).drop("instead");
	}
}
