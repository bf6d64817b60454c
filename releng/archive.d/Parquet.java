import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.regexp_replace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.spark.sql.SparkSession;

/** Makes of lines a Parquet file, as another program would; ids get another name, so that all can be read together. */
class Parquet {
	public static void main(String[] paths) throws Exception {
		try (SparkSession spark = SparkSession.builder().master("local[1]").config("spark.ui.enabled", "false").getOrCreate()) {
			Path aside = Path.of(paths[1] + ".folder");
			spark.read().json(paths[0]).withColumn("id", regexp_replace(col("id"), "line", "row"))
					.withColumn("date", col("dct").cast("date")).drop("dct").coalesce(1)
					.write().parquet(aside.toString());
			try (Stream<Path> files = Files.list(aside)) {
				Files.copy(files.filter(file -> file.toString().endsWith(".parquet") && !file.getFileName().toString().startsWith("."))
						.findFirst().orElseThrow(), Path.of(paths[1]));
			}
			try (Stream<Path> files = Files.walk(aside)) {
				files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
			}
		}
	}
}
