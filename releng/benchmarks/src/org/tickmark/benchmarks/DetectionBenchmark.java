package org.tickmark.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
import org.tickmark.claims.spi.ClaimCheck;
import org.tickmark.claims.spi.ClaimDetector;
import org.tickmark.draft.Draft;

/**
 * How long detection takes for a text of so many characters, warm, on one thread. {@link #wordBreaks} is the yardstick of the same run:
 * what the JDK takes just
 * to find the words of that text.
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
	public void read() throws IOException, ReflectiveOperationException {
		draft = draft(characters);
		dates = detection(rule -> rule.startsWith("date."));
		everything = detection(rule -> true);
	}

	/** The sample over and over, filed on a day of its own time. */
	static Draft draft(int characters) throws IOException {
		try (var in = DetectionBenchmark.class.getResourceAsStream("/harbour.txt")) {
			String sample = new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n";
			return Draft.of(sample.repeat(characters / sample.length() + 1).substring(0, characters)).filedOn(LocalDate.of(2024, 3, 14));
		}
	}

	/** All rules of the bundle, found by their class files as its build finds them by their annotation. */
	static ClaimDetection detection(Predicate<String> wanted) throws IOException, ReflectiveOperationException {
		List<ClaimDetector> detectors = new ArrayList<>();
		List<ClaimCheck> checks = new ArrayList<>();
		Path classes = Path.of(ClaimDetection.class.getProtectionDomain().getCodeSource().getLocation().getPath());
		for (Path file : files(classes)) {
			Class<?> type = Class.forName(classes.relativize(file).toString().replace('/', '.').replaceAll("[.]class$", ""));
			if (type.isInterface()) continue;
			if (ClaimDetector.class.isAssignableFrom(type)) detectors.add((ClaimDetector) type.getDeclaredConstructor().newInstance());
			if (ClaimCheck.class.isAssignableFrom(type)) checks.add((ClaimCheck) type.getDeclaredConstructor().newInstance());
		}
		detectors.removeIf(detector -> !wanted.test(detector.ruleId()));
		checks.removeIf(check -> !wanted.test(check.ruleId()));
		return new ClaimDetection(detectors, checks);
	}

	private static List<Path> files(Path classes) throws IOException {
		try (Stream<Path> all = Files.walk(classes.resolve("org/tickmark/claims/internal"))) {
			return all.filter(file -> file.toString().matches(".*(Detector|Check)[.]class")).toList();
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
