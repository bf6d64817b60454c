package org.tickmark.dossier.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source can do to a desk that has 128 MB: nothing. Another process reads all of them, one after the other. */
class HostileFilesTest {
	/**
	 * Bytes that are asked for while one is read: what takes long asks for much, and a busy machine counts no more than another. Room for
	 * what code asks for before it is compiled: 500 MB become 700 so. The clock is read by {@link HostileFilesBenchmark}.
	 */
	private static final long MOST_ASKED_FOR = 1_000_000_000;
	/** Of a bomb, which is refused before it goes off. */
	private static final long MOST_OF_A_BOMB = 4_000_000;

	@TempDir
	static Path folder = Path.of("");

	private record Outcome(long bytes, String form, int characters, String start, String remarks) { }

	private static final Map<String, Outcome> OUTCOMES = new LinkedHashMap<>();
	private static final AtomicInteger CONNECTIONS = new AtomicInteger();
	private static int files;
	private static int exitCode = -1;

	@BeforeAll
	static void read() throws IOException, InterruptedException {
		for (String each : List.of("sources", "home", "temporary", "work")) Files.createDirectory(folder.resolve(each));
		try (var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			Thread.ofVirtual().start(() -> count(socket));
			Map<String, byte[]> all = new HashMap<>(HostileFiles.all("http://127.0.0.1:" + socket.getLocalPort()));
			files = all.size();
			for (var each : all.entrySet()) Files.write(folder.resolve("sources").resolve(each.getKey()), each.getValue());
			Process process = reader(folder).start();
			for (String line : new String(process.getInputStream().readAllBytes()).lines().toList()) {
				String[] told = line.split("\t", -1);
				OUTCOMES.put(told[0], new Outcome(Long.parseLong(told[1]), told[4], Integer.parseInt(told[5]), told[6].strip(), told[7]));
			}
			exitCode = process.waitFor();
		}
	}

	/** @param folder that holds sources, home, temporary and work */
	static ProcessBuilder reader(Path folder) {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		return new ProcessBuilder(java, "-Xmx128m", "-XX:+UseSerialGC", "-Duser.home=" + folder.resolve("home"),
				"-Djava.io.tmpdir=" + folder.resolve("temporary"), "-XX:-UsePerfData", "-cp",
				absolute(System.getProperty("java.class.path")),
				ReadFiles.class.getName(), folder.resolve("sources").toString())
				.directory(folder.resolve("work").toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
	}

	private static String absolute(String path) {
		return String.join(java.io.File.pathSeparator,
				Stream.of(path.split(java.io.File.pathSeparator)).map(each -> Path.of(each).toAbsolutePath().toString()).toList());
	}

	private static void count(ServerSocket socket) {
		try {
			while (true) {
				try (Socket connection = socket.accept()) {
					CONNECTIONS.incrementAndGet();
				}
			}
		} catch (IOException e) {
			// Closed, since all is read.
		}
	}

	@Test
	void allAreReadOrRefused() {
		assertThat(exitCode).isZero();
		assertThat(OUTCOMES).hasSize(files);
	}

	@Test
	void noneKeepsTheReaderBusy() {
		assertThat(OUTCOMES).allSatisfy((name, outcome) -> assertThat(outcome.bytes()).as(name).isLessThan(MOST_ASKED_FOR));
	}

	@Test
	void noBombIsUnpacked() {
		assertThat(OUTCOMES).hasEntrySatisfying("flat bomb.docx", outcome -> assertThat(outcome.remarks()).contains("enormous"));
		OUTCOMES.forEach((name, outcome) -> {
			if (outcome.remarks().contains("unpacks to an enormous one") || outcome.remarks().contains("overlap"))
				assertThat(outcome.bytes()).as(name).isLessThan(MOST_OF_A_BOMB);
		});
	}

	@Test
	void noneIsReadFromTheNetwork() {
		assertThat(CONNECTIONS).hasValue(0);
	}

	@Test
	void nothingIsWrittenAnywhere() throws IOException {
		for (String each : List.of("home", "temporary", "work")) assertThat(folder.resolve(each)).isEmptyDirectory();
		try (Stream<Path> read = Files.list(folder.resolve("sources"))) {
			assertThat(read).hasSize(files);
		}
		assertThat(folder.resolve("escaped.txt")).doesNotExist();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"flat bomb.docx | unpacks to an enormous one", "flat bomb of paragraphs.docx | unpacks to an enormous one",
			"flat bomb in an attribute.docx | unpacks to an enormous one", "flat bomb.odt | unpacks to an enormous one",
			"flat bomb.xlsx | unpacks to an enormous one", "flat bomb.pdf | unpacks to an enormous one",
			"flat bomb that calls itself a picture.pdf | unpacks to an enormous one", "nested bomb.pdf | unpacks to an enormous one",
			"too many filters.pdf | unpacks to an enormous one", "overlap.docx | overlap",
			"shared bomb.xlsx | Reading stopped after 8,000,000", "100,000 entries.docx | more than 10,000 parts",
			"external entity.docx | Nothing was opened", "external type.docx | Nothing was opened",
			"external entity.odt | Nothing was opened", "external entity.xlsx | Nothing was opened", "laughs.docx | Nothing was opened",
			"local file.docx | Nothing was opened", "deep.docx | nested in each other", "deep.odt | nested in each other",
			"deep.html | nested in each other", "deep formatting.html | nested in each other", "deep tables.html | nested in each other",
			"deep.eml | nested in each other", "locked.pdf | asks for a password", "locked.docx | asks for a password",
			"locked.odt | asks for a password", "macros.docm | macros. They were not run", "cut off.docx | damaged",
			"cut off.odt | damaged", "cut off.xlsx | damaged", "cut off.pdf | damaged", "cut off within.docx | damaged",
			"empty.pdf | The file is empty", "a page.pdf | The name ends in .pdf, but this is a web page",
			"a program.docx | nothing here knows this kind", "a text.xlsx | this is plain text",
			"an archive that climbs.docx | Unpack it and add the files", "many tags.html | after 120,000 tags",
			"many cells.csv | one row has more than", "one line.txt | after 8,000,000 characters", "many cues.srt | after 200,000",
			"many parts.eml | more than 1,000 parts", "nested bomb.eml | Came with this mail: a.docx"})
	void eachSaysWhy(String name, String reason) {
		assertThat(OUTCOMES.get(name).remarks()).contains(reason);
	}

	@ParameterizedTest
	@CsvSource({"cut off within.docx", "cut off.html", "macros.docm", "nested bomb.docx", "external template.docx", "external.html",
			"external.md",
			"a page.pdf", "a text.xlsx"})
	void whatIsSoundIsRead(String name) {
		assertThat(OUTCOMES.get(name).start()).isEqualTo("It sank.");
	}
}
