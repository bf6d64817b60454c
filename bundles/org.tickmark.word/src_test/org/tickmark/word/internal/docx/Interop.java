package org.tickmark.word.internal.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.tickmark.draft.file.DraftFile;
import org.tickmark.draft.file.Hand;
import org.tickmark.draft.file.MarginNote;
import org.tickmark.word.internal.odt.OdtReader;

/**
 * Writes documents for other programs to read, and compares what they read with what the desk does.
 *
 * <p>{@code shapes FOLDER}: the shapes alone, to be saved by another program. {@code write FOLDER}: every shape, every file of other
 * writers that lies in FOLDER/made, and each of them after random edits.
 * {@code compare FOLDER}: once LibreOffice has read them, says what differs. {@code write-odt FOLDER} and {@code compare-odt FOLDER}: the
 * same for OpenDocument texts that lie there. Ends with 1 if anything differs.
 */
final class Interop {
	private static final Hand HAND = new Hand("Chris Checker", Instant.parse("2024-03-12T10:15:00Z"));
	private static final int EDITS = 500;

	private final Path folder;
	private int wrong;
	private int compared;
	private int judgedCount;

	private Interop(Path folder) {
		this.folder = folder;
	}

	public static void main(String[] args) throws Exception {
		Interop interop = new Interop(Path.of(args[1]));
		if (args[0].equals("shapes")) interop.shapes();
		else if (args[0].equals("write")) interop.write();
		else if (args[0].equals("write-odt")) interop.writeOpenDocument();
		else if (args[0].equals("compare-odt")) interop.compareOpenDocument();
		else interop.compare();
		System.exit(interop.wrong > 0 ? 1 : 0);
	}

	private void shapes() throws IOException {
		for (Map.Entry<String, Shapes.Shape> shape : Shapes.all().entrySet())
			Files.write(folder.resolve(shape.getKey().replace(' ', '-') + ".docx"), shape.getValue().bytes());
	}

	private Map<String, byte[]> documents() throws IOException {
		Map<String, byte[]> documents = new TreeMap<>();
		Shapes.all().forEach((name, shape) -> documents.put("shape " + name, shape.bytes()));
		documents.put("shape 300 pages", WordSpeed.pages(300).bytes());
		Path made = folder.resolve("made");
		if (Files.isDirectory(made)) try (Stream<Path> files = Files.list(made)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".docx")).sorted().toList())
				documents.put(file.getFileName().toString().replace(".docx", ""), Files.readAllBytes(file));
		}
		return documents;
	}

	static String original(DraftFile file) {
		return file.beforeChanges().map(DraftFile::source).orElse(file.source());
	}

	private void write() throws Exception {
		int seed = 0;
		for (Map.Entry<String, byte[]> document : documents().entrySet()) {
			String name = document.getKey().replace(' ', '-');
			WordFile file = WordFile.read(name, document.getValue());
			Files.write(folder.resolve(name + ".docx"), document.getValue());
			Files.writeString(folder.resolve(name + ".desk.txt"), file.source());
			Files.writeString(folder.resolve(name + ".original.txt"), original(file));
			check(name + ": saved without edits it is the same", Arrays.equals(file.encode(file.source(), HAND), document.getValue()));
			boolean notes = file.notes().stream().anyMatch(note -> note.kind() != MarginNote.Kind.COMMENT);
			if (notes) Files.createFile(folder.resolve(name + ".notes"));
			String changed = (notes ? Scribbler.withoutPictures(file, new Random(seed++)) : new Scribbler(file, new Random(seed++)))
					.scribble(EDITS);
			Files.writeString(folder.resolve(name + "_edited.desk.txt"), changed);
			Files.write(folder.resolve(name + "_edited.docx"), file.encode(changed, HAND));
		}
		System.out.printf("%d documents written, %d of them changed by a save without edits%n", compared, wrong);
	}

	private List<String> openDocuments() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".odt")).sorted()
					.map(name -> name.replace(".odt", "")).toList();
		}
	}

	private void writeOpenDocument() throws IOException {
		for (String name : openDocuments()) {
			DraftFile file = new OdtReader().read(name + ".odt", Files.readAllBytes(folder.resolve(name + ".odt")));
			Files.writeString(folder.resolve(name + ".desk.txt"), file.source());
			Files.writeString(folder.resolve(name + ".original.txt"), original(file));
			boolean notes = file.notes().stream().anyMatch(note -> note.kind() != MarginNote.Kind.COMMENT);
			if (notes) Files.createFile(folder.resolve(name + ".notes"));
		}
	}

	private void compareOpenDocument() throws IOException {
		for (String name : openDocuments()) {
			same(name + " as it reads", name + ".desk.txt", name + ".accepted.txt");
			same(name + " before its changes", name + ".original.txt", name + ".rejected.txt");
		}
		System.out.printf("%d comparisons of OpenDocument texts, %d differ, %d more for reasons of LibreOffice%n", compared, wrong,
				judgedCount);
	}

	/** What LibreOffice reads otherwise for reasons of its own. */
	private static final Map<String, String> JUDGED = Map.ofEntries(
			Map.entry("docx4j-sections", "takes a break of pages behind a paragraph's last word for the next paragraph's"),
			Map.entry("office-section", "drops an empty paragraph that only ends a section"),
			Map.entry("shape-field", "works fields out anew"),
			Map.entry("shape-simple-field", "works fields out anew"),
			Map.entry("shape-formula", "has formulas as objects"),
			Map.entry("shape-special-characters", "keeps signs of the font Symbol"),
			Map.entry("shape-footnotes-in-another-order", "takes notes in the order of their file"),
			Map.entry("shape-deleted-before-a-table", "keeps an empty paragraph before a table"),
			Map.entry("shape-rows-put-in-and-taken-out", "keeps a row that was put in when anybody else has changed its words"),
			Map.entry("shape-table-of-contents", "keeps the end of a paragraph at the border of a table of contents"),
			Map.entry("shape-text-box", "joins paragraphs of a text box that were changed on both sides of their border"));

	private void check(String what, boolean right) {
		compared++;
		if (right) return;
		String name = what.substring(0, what.indexOf(' ')).replaceFirst("^again-", "shape-").replaceFirst("_edited$", "");
		String judged = JUDGED.get(name);
		if (judged != null) {
			System.out.println("judged " + what + ": LibreOffice " + judged);
			judgedCount++;
			return;
		}
		wrong++;
		System.out.println("WRONG " + what);
	}

	private void compare() throws IOException {
		for (String name : documents().keySet().stream().map(each -> each.replace(' ', '-')).toList()) {
			same(name + " as it reads", name + ".desk.txt", name + ".accepted.txt");
			same(name + " before its changes", name + ".original.txt", name + ".rejected.txt");
			same(name + " edited, accepted", name + "_edited.desk.txt", name + "_edited.accepted.txt");
			String rejected = name + " edited, rejected, by LibreOffice before and after";
			if (isOnlyOffice(name)) judged(rejected, "keeps the end of a paragraph that was put in; pandoc takes it back");
			else same(rejected, name + ".rejected.txt", name + "_edited.rejected.txt");
		}
		System.out.printf("%d comparisons, %d differ, %d more for reasons of LibreOffice%n", compared, wrong, judgedCount);
	}

	private void judged(String what, String why) {
		System.out.println("judged " + what + ": LibreOffice " + why);
		compared++;
		judgedCount++;
	}

	/** Whether LibreOffice reads something else after changes are rejected, and another reader does not. */
	private boolean isOnlyOffice(String name) throws IOException {
		return !lines(name + ".rejected.txt").equals(lines(name + "_edited.rejected.txt"))
				&& JUDGED.keySet().stream().noneMatch(name.replaceFirst("^again-", "shape-")::equals)
				&& pandoc(name + ".docx").equals(pandoc(name + "_edited.docx"));
	}

	/** Paragraph by paragraph. */
	private List<String> pandoc(String file) throws IOException {
		Process process = new ProcessBuilder("pandoc", "--track-changes=reject", "--wrap=none", "-t", "plain",
				folder.resolve(file).toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
	}

	private void same(String what, String expected, String actual) throws IOException {
		List<String> here = lines(expected);
		List<String> there = lines(actual);
		if (!here.equals(there)
				&& here.stream().map(String::stripTrailing).toList().equals(there.stream().map(String::stripTrailing).toList())) {
			judged(what, "drops a blank that alone was put in at the end of a cell");
			return;
		}
		check(what, here.equals(there));
		if (here.equals(there)) return;
		for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
			String one = i < here.size() ? here.get(i) : "(nothing)";
			String other = i < there.size() ? there.get(i) : "(nothing)";
			if (one.equals(other)) continue;
			System.out.printf("  line %d of %d and %d%n    desk  %s%n    there %s%n", i + 1, here.size(), there.size(), shown(one),
					shown(other));
			return;
		}
	}

	/** The blank behind the number of a note is text for LibreOffice. */
	private List<String> lines(String name) throws IOException {
		boolean notes = Files.exists(folder.resolve(name.replaceFirst("(_edited)?\\..*", "") + ".notes"));
		return Files.readString(folder.resolve(name)).lines().map(line -> notes ? line.strip() : line).toList();
	}

	private static String shown(String line) {
		return (line.length() > 160 ? line.substring(0, 160) + "\u2026" : line).replace("\t", "\\t");
	}
}
