package org.tickmark.archive.command;

import java.util.Optional;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

import picocli.CommandLine.Option;

/** Where a job runs. */
public final class SparkOptions {
	@Option(names = "--master", paramLabel = "local[N]|spark://HOST:PORT",
			description = "where it runs (default: all cores of this machine)")
	private Optional<String> master = Optional.empty();

	/** @param name under which a cluster shows it */
	SparkSession session(String name) {
		// spark-submit has set it; then it needs no second word.
		var conf = new SparkConf();
		String where = master.orElseGet(() -> conf.get("spark.master", "local[*]"));
		if (!where.startsWith("local")) sendJar(conf);
		return SparkSession.builder().config(conf).master(where).appName(name)
				.config("spark.ui.enabled", conf.get("spark.ui.enabled", "false"))
				.config("spark.sql.session.timeZone", "UTC").config("spark.sql.shuffle.partitions",
						conf.get("spark.sql.shuffle.partitions", "8"))
				.config("spark.ui.showConsoleProgress", "false").config("spark.sql.parquet.compression.codec", "zstd").getOrCreate();
	}

	/** The jar that this runs from, before those of Spark, which has libraries of the same name; spark-submit sends it by itself. */
	private static void sendJar(SparkConf conf) {
		String jar = SparkOptions.class.getProtectionDomain().getCodeSource().getLocation().getPath();
		conf.setIfMissing("spark.jars", jar);
		conf.setIfMissing("spark.executor.extraClassPath", jar);
	}
}
