package org.tickmark.archive.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
	@TempDir
	Path folder;

	@Test
	void readsEachLineOnceWhereverRangesEnd() throws IOException {
		var lines = new StringBuilder();
		for (int i = 0; i < 200; i++) lines.append("{\"id\":\"").append(i).append("\",\"text\":\"").append("x".repeat(i % 17))
				.append("\"}\n");
		Path file = write("a.jsonl", lines.toString());
		long size = Files.size(file);
		for (int length : List.of(1, 7, 24, 25, 100, 4000)) {
			List<String> ids = new ArrayList<>();
			for (long start = 0; start < size; start += length)
				read(new Piece(Piece.Kind.LINES, List.of(file.toString()), List.of(""), start, Math.min(size, start + length)))
						.forEach(each -> ids.add(each.id()));
			assertThat(ids).hasSize(200).doesNotHaveDuplicates();
		}
	}

	@Test
	void brokenLinesAreErrorsAndTheOthersAreRead() throws IOException {
		write("a.jsonl",
				"{\"id\":\"1\",\"text\":\"One.\"}\n{\"id\":\"2\",\"te\n[1]\n{\"id\":\"3\"}\n{\"id\":\"4\",\"text\":\"x\",\"date\":\"12 "
						+ "March\"}\n\n"
				+ "{\"id\":\"5\",\"text\":\"Five.\",\"date\":\"2024-03-12T10:00:00Z\"}\n");

		List<Article> found = all();

		assertThat(found).filteredOn(Article.Readable.class::isInstance).extracting(Article::id).containsExactly("1", "5");
		assertThat(reasons(found)).anySatisfy(reason -> assertThat(reason).startsWith("is not JSON"))
				.contains(Reasons.NOT_AN_OBJECT, Reasons.NO_TEXT, Reasons.notADate("12 March"));
	}

	@Test
	void aCutOffPackedFileIsReadUpToThere() throws IOException {
		var packed = new ByteArrayOutputStream();
		try (var out = new GZIPOutputStream(packed)) {
			for (int i = 0; i < 20_000; i++) out.write(("{\"id\":\"" + i + "\",\"text\":\"" + Math.sin(i) + "\"}\n").getBytes(UTF_8));
		}
		Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
		Files.write(folder.resolve("b.jsonl.gz"), "no gz".getBytes(UTF_8));

		List<Article> found = all();

		assertThat(found).filteredOn(Article.Readable.class::isInstance).hasSizeGreaterThan(5000);
		assertThat(reasons(found)).hasSize(2).allSatisfy(reason -> assertThat(reason).startsWith(Reasons.DAMAGED_PACKED));
	}

	@Test
	void whatIsTooLargeIsAnError() throws IOException {
		write("book.txt", "A word. ".repeat(7_000_000));
		write("book.jsonl", "{\"id\":\"1\",\"text\":\"" + "A word. ".repeat(7_000_000) + "\"}\n{\"id\":\"2\",\"text\":\"One.\"}\n");

		List<Article> found = all();

		assertThat(reasons(found)).containsExactly(Reasons.TOO_LARGE, Reasons.TOO_LARGE);
		assertThat(found).filteredOn(Article.Readable.class::isInstance).extracting(Article::id).containsExactly("2");
	}

	@Test
	void takesTheDeskFromTheFolderAndLeavesOutWhatIsNoDraft() throws IOException {
		Files.createDirectories(folder.resolve("sport/2024"));
		write("sport/2024/a.txt", "By Ada Harlow\n\nIt rained.");
		write("sport/2024/a.txt.tickmark", "");
		write("sport/2024/a.bin", "no draft");
		write("top.md", "# Rain\n\nIt rained.");

		List<Article> found = all();

		assertThat(found).extracting(each -> ((Article.Readable) each).head().desk()).containsExactlyInAnyOrder("sport", "");
		assertThat(found).extracting(each -> ((Article.Readable) each).head().headline()).contains("Rain");
		assertThat(found).extracting(each -> ((Article.Readable) each).head().byline()).contains("Ada Harlow");
	}

	@Test
	void aFileThatIsNamedIsReadWhateverItsEnding() throws IOException {
		Path file = write("notes.copy", "It rained.");

		assertThat(read(new Pieces(List.of(file), folder.resolve("out")).next())).singleElement().isInstanceOf(Article.Readable.class);
	}

	@Test
	void otherDecisionsMakeAnotherHash() throws IOException {
		Path file = write("a.txt", "It rained.");
		String before = all().getFirst().hash();
		Files.write(folder.resolve("a.txt.tickmark"), "\n".getBytes(UTF_8));

		assertThat(all().getFirst().hash()).isNotEqualTo(before);
		assertThat(Files.exists(file)).isTrue();
	}

	@Test
	void listsManyFilesPieceByPiece() throws IOException {
		for (int i = 0; i < 2500; i++) write(i + ".txt", "It rained.");

		var pieces = new Pieces(List.of(folder), folder.resolve("out"));

		List<Integer> sizes = new ArrayList<>();
		while (pieces.hasNext()) sizes.add(pieces.next().files().size());
		assertThat(sizes).containsExactly(Pieces.MOST_FILES, Pieces.MOST_FILES, 500);
	}

	private List<Article> all() {
		List<Article> found = new ArrayList<>();
		for (var pieces = new Pieces(List.of(folder), folder.resolve("out")); pieces.hasNext();) found.addAll(read(pieces.next()));
		return found;
	}

	private static List<Article> read(Piece piece) {
		List<Article> found = new ArrayList<>();
		List<AutoCloseable> open = new ArrayList<>();
		Articles.of(piece, open::add).forEachRemaining(found::add);
		for (AutoCloseable each : open) close(each);
		return found;
	}

	private static void close(AutoCloseable each) {
		try {
			each.close();
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private static List<String> reasons(List<Article> found) {
		return found.stream().filter(Article.Unreadable.class::isInstance).map(each -> ((Article.Unreadable) each).reason()).toList();
	}

	private Path write(String name, String text) throws IOException {
		return Files.write(folder.resolve(name), text.getBytes(UTF_8));
	}
}
