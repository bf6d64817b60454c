package org.tickmark.claims.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.tickmark.claims.detection.ClaimDetection;

/** Plants faults in prose, one each time, and prints how many of them the rules find. {@code releng/faults} runs it. */
public final class PlantedFaults {
	/** Of which day the prose of these tests is. */
	static final LocalDate FILED = LocalDate.of(2025, 3, 20);
	private static final List<String> OWN = List.of("brewery", "comet", "football", "harbour", "hospital", "museum", "obituary", "schools",
			"senate", "storm", "theft", "trade");
	private static final String USAGE = """
			Usage: releng/faults [FOLDER] [--filed DATE] [--seed N] [--rounds N] [--missed]
			Plants faults in prose, one at a time, and says how many of them are found.
			  FOLDER        text files in place of the prose of the tests
			  --filed DATE  the day the prose is of (2025-03-20)
			  --seed N      other faults with another number (1)
			  --rounds N    how often each class is planted in each text (3)
			  --missed      prints what was missed, and what was objected to in vain
			""";

	private Map<String, String> prose = Map.of();
	private LocalDate filed = FILED;
	private long seed = 1;
	private int rounds = 3;
	private boolean missed;

	private PlantedFaults() { }

	/** @param args see the usage */
	public static void main(String[] args) throws IOException {
		var out = new PrintStream(System.out, true, UTF_8);
		if (List.of(args).contains("--help")) {
			out.print(USAGE);
			return;
		}
		var run = new PlantedFaults();
		run.read(args);
		if (run.prose.isEmpty()) run.prose = ownProse();
		var planting = new Planting(ClaimDetection.standard(), run.filed, run.seed);
		planting.plantIn(run.prose, run.rounds);
		new Report(planting, run.prose.size()).printTo(out, run.missed);
	}

	private void read(String[] args) throws IOException {
		for (int i = 0; i < args.length; i++) {
			switch (args[i]) {
				case "--filed" -> filed = LocalDate.parse(args[++i]);
				case "--seed" -> seed = Long.parseLong(args[++i]);
				case "--rounds" -> rounds = Integer.parseInt(args[++i]);
				case "--missed" -> missed = true;
				default -> prose = proseIn(Path.of(args[i]));
			}
		}
	}

	private static Map<String, String> proseIn(Path folder) throws IOException {
		Map<String, String> texts = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) texts.put(file.getFileName().toString(), Files.readString(file));
		}
		if (texts.isEmpty()) throw new IOException("no text files in " + folder);
		return texts;
	}

	/** Articles of the tests' own, without a fault. */
	static Map<String, String> ownProse() throws IOException {
		Map<String, String> texts = new TreeMap<>();
		for (String name : OWN) {
			try (var file = PlantedFaults.class.getResourceAsStream("prose/" + name + ".txt")) {
				texts.put(name, new String(file.readAllBytes(), UTF_8));
			}
		}
		return texts;
	}
}
