import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.regexp_replace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Makes a Parquet file, as another program would: of lines, with other ids, so that all can be read together; or of a schema that is of no
 * use.
 */
class Parquet {
	public static void main(String[] paths) throws IOException {
		try (SparkSession spark = SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false").getOrCreate()) {
			write(paths[0].equals("schema") ? useless(spark) : lines(spark, paths[0]), Path.of(paths[1]));
		}
	}

	private static Dataset<Row> lines(SparkSession spark, String path) {
		return spark.read().json(path).withColumn("id", regexp_replace(col("id"), "line", "row"))
				.withColumn("date", col("dct").cast("date")).drop("dct");
	}

	private static Dataset<Row> useless(SparkSession spark) {
		return spark.range(2).selectExpr("concat('useless ', id) id", "struct('It rained.' body) text");
	}

	private static void write(Dataset<Row> rows, Path file) throws IOException {
		Path aside = Path.of(file + ".folder");
		rows.coalesce(1).write().parquet(aside.toString());
		try (Stream<Path> files = Files.list(aside)) {
			Files.copy(files.filter(each -> each.toString().endsWith(".parquet") && !each.getFileName().toString().startsWith("."))
					.findFirst().orElseThrow(), file);
		}
		try (Stream<Path> files = Files.walk(aside)) {
			files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
		}
	}
}
