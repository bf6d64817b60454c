package org.tickmark.archive.corrections;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Where what was corrected at the desk had been printed with the old value. */
public final class CarriedBack {
	/** So many words of four letters and more the two sentences have in common, besides the value itself. */
	private static final int LEAST_SHARED = 2;

	private CarriedBack() { }

	/** Newest first. @param decisions and claims tables of an archive */
	public static Dataset<Row> of(SparkSession spark, Dataset<Row> decisions, Dataset<Row> claims) {
		decisions.filter("status = 'corrected' and before <> '' and before <> text").createOrReplaceTempView("corrected");
		claims.filter("kind <> 'problem'").createOrReplaceTempView("printed");
		// A name stands for itself; a figure or a date is the same only where the sentence is about the same.
		return spark.sql("""
				select before, text, corrected_in, corrected_on, article, date, sentence
				from (select /*+ BROADCAST(c) */ c.before, c.text, c.article corrected_in, cast(c.at as date) corrected_on,
						p.article, p.date, p.sentence, p.kind, size(array_except(array_intersect(%s, %s), %s)) shared
					from corrected c join printed p
						on p.kind = c.kind and lower(p.text) = lower(c.before) and p.article <> c.article)
				where shared >= %d or kind = 'name'
				group by all order by date desc, article"""
				.formatted(words("c.sentence"), words("p.sentence"), words("c.before"), LEAST_SHARED));
	}

	private static String words(String text) {
		return "filter(array_distinct(split(lower(" + text + "), '[^\\\\p{L}\\\\p{N}]+')), w -> length(w) >= 4)";
	}
}
