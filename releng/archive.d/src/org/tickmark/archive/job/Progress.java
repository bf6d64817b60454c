package org.tickmark.archive.job;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.tickmark.archive.input.Pieces;

/** Says how far a run is: articles done, rate and time left. How much there is to read is counted meanwhile. */
public final class Progress {
	private static final Duration BETWEEN = Duration.ofSeconds(5);
	private static final double MEGABYTE = 1e6;

	private final PrintStream out;
	private final LongAccumulator articles;
	private final LongAccumulator bytes;
	private volatile boolean over;
	private volatile long all = -1;
	private long started;

	/** @param out where people see it */
	public Progress(SparkSession spark, PrintStream out) {
		this.out = out;
		this.articles = spark.sparkContext().longAccumulator("articles");
		this.bytes = spark.sparkContext().longAccumulator("bytes");
	}

	LongAccumulator articles() {
		return articles;
	}

	LongAccumulator bytes() {
		return bytes;
	}

	void start(List<Path> inputs, Path into) {
		started = System.nanoTime();
		Thread.ofPlatform().daemon().name("archive-size").start(() -> count(inputs, into));
		Thread.ofPlatform().daemon().name("archive-progress").start(this::tell);
	}

	private void count(List<Path> inputs, Path into) {
		long sum = 0;
		for (var pieces = new Pieces(inputs, into); pieces.hasNext() && !over;) sum += pieces.next().bytes();
		all = sum;
	}

	private void tell() {
		try {
			for (long told = 0; !over;) {
				Thread.sleep(BETWEEN);
				if (over || articles.value() == told) continue;
				told = articles.value();
				out.println(line());
			}
		} catch (InterruptedException e) {
			// Whoever interrupts does not want to know any more.
			Thread.currentThread().interrupt();
		}
	}

	private String line() {
		double seconds = seconds();
		double rate = bytes.value() / seconds;
		String line = "tickmark: %,d articles, %.1f MB, %.2f MB/s".formatted(articles.value(), bytes.value() / MEGABYTE, rate / MEGABYTE);
		return all < 0 ? line : line + ", %.0f%%, %s left".formatted(100.0 * bytes.value() / Math.max(1, all),
				inWords((all - bytes.value()) / rate));
	}

	private static String inWords(double seconds) {
		long whole = Math.max(0, Math.round(seconds));
		return "%d:%02d:%02d".formatted(whole / 3600, whole / 60 % 60, whole % 60);
	}

	private double seconds() {
		return (System.nanoTime() - started) / 1e9;
	}

	void stop() {
		over = true;
	}

	/** "in 12.3 s, 4.56 MB/s". */
	public String inWords() {
		return "in %.1f s, %.2f MB/s".formatted(seconds(), bytes.value() / MEGABYTE / seconds());
	}
}
