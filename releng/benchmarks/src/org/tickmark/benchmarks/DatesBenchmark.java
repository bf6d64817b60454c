package org.tickmark.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tickmark.claims.Claim;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.draft.Draft;

/**
 * Whether dates alone are found in time that grows with the text, up to the length of a shelf of books. {@link #wordBreaks} is the
 * yardstick: what the JDK takes just to find the words. With {@code -prof gc} the bytes allocated for a text grow as its length does; a
 * small heap shows that none of them stay.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-Xmx2g", "-XX:+UseSerialGC"})
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 2)
public class DatesBenchmark {
	@Param({"100000", "1000000", "10000000"})
	public int characters;

	private Draft draft;
	private ClaimDetection dates;

	@Setup
	public void read() throws IOException {
		draft = DetectionBenchmark.draft(characters);
		dates = ClaimDetection.standard().only(rule -> rule.startsWith("date."));
	}

	@Benchmark
	public int wordBreaks() {
		return Yardstick.wordBreaks(draft.text());
	}

	@Benchmark
	public List<Claim> dates() {
		return dates.claimsIn(draft);
	}
}
