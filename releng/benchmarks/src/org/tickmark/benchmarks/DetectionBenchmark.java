package org.tickmark.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
 * How long detection takes for a text of so many characters, warm, on one thread. {@link #wordBreaks} is the yardstick of the same run:
 * what the JDK takes just to find the words of that text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
public class DetectionBenchmark {
	/** The length is asked for in characters; the text is the sample over and over. */
	@Param({"100000", "1000000"})
	public int characters;

	private Draft draft;
	private ClaimDetection dates;
	private ClaimDetection everything;

	@Setup
	public void read() throws IOException {
		draft = draft(characters);
		dates = ClaimDetection.standard().only(rule -> rule.startsWith("date."));
		everything = ClaimDetection.standard();
	}

	/** The sample over and over, filed on a day of its own time. */
	static Draft draft(int characters) throws IOException {
		try (var in = DetectionBenchmark.class.getResourceAsStream("/harbour.txt")) {
			String sample = new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n";
			return Draft.of(sample.repeat(characters / sample.length() + 1).substring(0, characters)).filedOn(LocalDate.of(2024, 3, 14));
		}
	}

	@Benchmark
	public int wordBreaks() {
		return Yardstick.wordBreaks(draft.text());
	}

	@Benchmark
	public List<Claim> dates() {
		return dates.claimsIn(draft);
	}

	@Benchmark
	public List<Claim> allDetectors() {
		return everything.claimsIn(draft);
	}
}
