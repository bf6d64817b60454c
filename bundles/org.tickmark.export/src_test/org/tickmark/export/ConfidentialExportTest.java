package org.tickmark.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.draft.Draft;
import org.tickmark.draft.reading.DraftReaders;
import org.tickmark.export.formats.Exporters;
import org.tickmark.review.Action;
import org.tickmark.review.House;
import org.tickmark.review.Item;
import org.tickmark.review.Review;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.review.confidential.ConfidentialNames.Named;
import org.tickmark.review.confidential.ConfidentialNamesFile;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.review.file.LedgerFiles;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.verbs.AnswerQueries;
import org.tickmark.review.verbs.AssignItems;
import org.tickmark.review.verbs.DecideItem;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.ProposeWording;
import org.tickmark.review.verbs.SetAuthors;
import org.tickmark.review.verbs.SetSpeaker;

/**
 * The real name of a confidential source, wherever people wrote it before they knew that it must not be told: no format tells it. The
 * record on the desk has it; what leaves the desk has not.
 */
class ConfidentialExportTest {
	private static final String NAME = "Wilhelmina Quux";
	private static final String CONTACT = "quux@harbour.example";
	private static final String FILE = "memo from the deputy.txt";
	private static final String CODE = "Heron";
	private static final Instant AT = Instant.parse("2024-03-14T09:30:00Z");
	private static final String TEXT = "The ferry left on Tuesday, 12 March 2024. “It was old,” said the deputy. "
			+ "It cost 5 million euros.\n";

	@TempDir
	static Path folder;
	private static Path draft = Path.of("");

	@BeforeAll
	static void write() throws IOException {
		draft = Files.writeString(folder.resolve("ferry.txt"), TEXT);
		Review review = Review.open(new LedgerFiles().of(draft));
		List<Item> items = reviewed(review).items().items();
		Item date = items.stream().filter(item -> item.text().contains("March")).findFirst().orElseThrow();
		Item quote = items.stream().filter(item -> item.kind().word().equals("quote")).findFirst().orElseThrow();
		Item figure = items.stream().filter(item -> item.text().contains("million")).findFirst().orElseThrow();
		for (Action action : List.of(new NoteItem(date, "ask " + NAME), new NoteItem(quote, "said to " + NAME.toUpperCase(Locale.ROOT)),
				new AddEvidence(List.of(date, figure), new Evidence(EvidenceKind.INTERVIEW, NAME, "call with " + NAME, CONTACT,
						Optional.empty(),
						NAME + " was there; " + FILE, Optional.empty())),
				new DecideItem(date, Status.QUERY, "Does " + NAME + " know?"),
				new DecideItem(figure, Status.QUERY, "Is " + NAME + " sure?"), new AssignItems(List.of(figure), NAME),
				new ProposeWording(figure, "It cost, " + NAME + " says, 5 million euros"), new SetSpeaker(List.of(quote), NAME),
				new SetAuthors(List.of(NAME))))
			review.apply(action, TEXT, NAME, AT);
		Item asked = reviewed(review).items().items().stream().filter(item -> item.id().equals(date.id())).findFirst().orElseThrow();
		review.apply(new AnswerQueries(Map.of(asked, NAME + " says yes")), TEXT, NAME, AT);
		ConfidentialNamesFile.of(draft).add(new Named(CODE, NAME, CONTACT, ""));
		ConfidentialNamesFile.of(draft).append("{\"code\":\"Heron\",\"name\":\"" + NAME + "\",\"file\":\"" + FILE
				+ "\",\"from\":\"/home/ann/" + FILE + "\",\"sha256\":\"\"}");
		Path source = Files.writeString(folder.resolve("log.txt"), "The port log.");
		Dossier.of(draft).add(source, NAME, AT);
	}

	private static ReviewedDraft reviewed(Review review) {
		Draft read = Draft.of(TEXT);
		return ReviewedDraft.opened(read, review.ledger(), House.USUAL, ClaimDetection.standard());
	}

	private static ExportedDraft exported(Set<ExportOption> options) throws IOException {
		byte[] bytes = Files.readAllBytes(draft);
		String source = DraftReaders.standard().read("ferry.txt", bytes).source();
		return ExportedDraft.of(reviewed(Review.open(new LedgerFiles().of(draft))),
				new DraftOrigin("ferry for " + NAME + ".txt", Optional.of(draft), bytes, source),
				new ExportOccasion(NAME, AT, ZoneOffset.UTC, options));
	}

	static Stream<String> formats() {
		return Exporters.standard().all().stream().map(exporter -> exporter.format().word());
	}

	@Test
	void theRecordOnTheDeskHasTheName() throws IOException {
		assertThat(Files.readString(folder.resolve("ferry.txt.tickmark"))).contains(NAME).contains(CONTACT);
		assertThat(exported(Set.of()).items().stream().map(ExportedItem::recheck)).anyMatch(why -> why.contains(CODE + " says yes"));
	}

	@ParameterizedTest
	@MethodSource("formats")
	void noFormatTellsTheNameOrHowToReachIt(String format) throws IOException {
		Exporter exporter = Exporters.standard().of(format).orElseThrow();
		for (Set<ExportOption> options : List.of(Set.<ExportOption>of(), exporter.format().options())) {
			var out = new ByteArrayOutputStream();
			Exporters.write(exporter, exported(options), out, ExportProgress.NONE);

			List<byte[]> all = unpacked(out.toByteArray()).toList();

			for (byte[] each : all) assertThat(told(each)).as(format).isEmpty();
		}
	}

	@Test
	void whereTheNamesCannotBeReadNothingIsExported() throws IOException {
		Path other = Files.writeString(folder.resolve("other.txt"), TEXT);
		Files.writeString(folder.resolve("other.txt.tickmark-names"), "not a list");
		ReviewedDraft reviewed = reviewed(Review.open(new LedgerFiles().of(other)));
		var origin = new DraftOrigin("other.txt", Optional.of(other), TEXT.getBytes(UTF_8), TEXT);

		assertThatThrownBy(() -> ExportedDraft.of(reviewed, origin, new ExportOccasion("Ann Lee", AT, ZoneOffset.UTC, Set.of())))
				.isInstanceOf(IOException.class);
	}

	/** A file, what is packed in it, and what is deflated in it, as streams of a PDF are. */
	private static Stream<byte[]> unpacked(byte[] file) throws IOException {
		if (file.length > 4 && file[0] == 'P' && file[1] == 'K') return Stream.concat(Stream.of(file), entries(file));
		return Stream.concat(Stream.of(file), streams(file));
	}

	private static Stream<byte[]> entries(byte[] zip) throws IOException {
		Stream<byte[]> all = Stream.empty();
		try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] name = entry.getName().getBytes(UTF_8);
				all = Stream.concat(all, Stream.concat(Stream.of(name), unpacked(in.readAllBytes())));
			}
		}
		return all;
	}

	private static Stream<byte[]> streams(byte[] file) {
		String text = new String(file, ISO_8859_1);
		if (!text.startsWith("%PDF")) return Stream.empty();
		Stream.Builder<byte[]> all = Stream.builder();
		for (int at = text.indexOf("stream\n"); at >= 0; at = text.indexOf("stream\n", at + 1)) {
			try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(file, at + 7, file.length - at - 7))) {
				all.add(in.readAllBytes());
			} catch (IOException e) {
				// Not every stream is deflated; the file as it stands is looked through as well.
			}
		}
		return all.build();
	}

	private static List<String> told(byte[] bytes) {
		return Stream.of(UTF_8, UTF_16LE, UTF_16BE).flatMap(charset -> told(bytes, charset)).toList();
	}

	private static Stream<String> told(byte[] bytes, Charset charset) {
		String text = new String(bytes, ISO_8859_1).toLowerCase(Locale.ROOT);
		return Stream.of(NAME, CONTACT, "Quux", FILE).filter(secret -> text.contains(new String(secret.toLowerCase(Locale.ROOT)
				.getBytes(charset), ISO_8859_1)));
	}
}
