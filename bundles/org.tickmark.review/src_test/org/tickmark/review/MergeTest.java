package org.tickmark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tickmark.claims.ClaimKind;
import org.tickmark.draft.Span;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.hash.Sha256;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.LedgerEvent;
import org.tickmark.review.ledger.LedgerUnreadableException;
import org.tickmark.review.ledger.Status;
import org.tickmark.review.sharing.GitUnion;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.verbs.MarkClaim;
import org.tickmark.review.verbs.NoteItem;
import org.tickmark.review.verbs.ProposeWording;

/** Two checkers on two copies of a draft, sixty times: what they did is joined without a conflict and to the same, whoever joins. */
class MergeTest {
	private static final int TRIALS = 60;
	private static final List<String> DAYS = IntStream.rangeClosed(1, 5).mapToObj(day -> "Day0" + day).toList();
	private static final String DRAFT = DAYS.stream().map(day -> "Something happened on " + day + " in the harbour. ")
			.collect(Collectors.joining());
	private static final List<Status> STATUSES = List.of(Status.VERIFIED, Status.QUERY, Status.CORRECTED, Status.NO_FACT, Status.IN_WORK);

	@TempDir
	Path folder;

	/** Two copies and what each person decided last on which words. */
	private record Copies(Desk ann, Desk bob, Map<String, Status> annDecided, Map<String, Status> bobDecided) { }

	private Copies copies(int seed) throws IOException {
		Random random = new Random(seed);
		Desk base = desk("base" + seed, "Cy");
		work(base, random, random.nextInt(6));
		Desk ann = copyOf(base, "ann" + seed, "Ann");
		Desk bob = copyOf(base, "bob" + seed, "Bob");
		return new Copies(ann, bob, work(ann, random, 2 + random.nextInt(10)), work(bob, random, 2 + random.nextInt(10)));
	}

	private Desk desk(String name, String person) throws IOException {
		return Desk.open(Files.createDirectories(folder.resolve(name)), person, DRAFT).finding(DAYS.toArray(String[]::new));
	}

	private Desk copyOf(Desk base, String name, String person) throws IOException {
		Path copy = Files.createDirectories(folder.resolve(name)).resolve(base.ledger.getFileName());
		if (Files.exists(base.ledger)) Files.copy(base.ledger, copy);
		return desk(name, person);
	}

	private Map<String, Status> work(Desk desk, Random random, int steps) throws IOException {
		Map<String, Status> decided = new HashMap<>();
		for (int step = 0; step < steps; step++) {
			String day = DAYS.get(random.nextInt(DAYS.size()));
			Item item = desk.item(day);
			switch (random.nextInt(8)) {
				case 0 -> desk.apply(new NoteItem(item, "note " + random.nextInt()));
				case 1 -> desk.apply(new AddEvidence(item, Evidence.ofSource("source " + random.nextInt())));
				case 2 -> desk.apply(new MarkClaim(new Span(item.span().end() + 4, item.span().end() + 15), ClaimKind.PLACE));
				case 3 -> desk.apply(new ProposeWording(item, "day " + random.nextInt(40)));
				default -> {
					Status status = STATUSES.get(random.nextInt(STATUSES.size()));
					// Of what is so already nothing is recorded.
					boolean isSo = item.status().equals(status);
					desk.decide(day, status);
					if (!isSo) decided.put(day, status);
				}
			}
		}
		return decided;
	}

	private static Set<String> hashes(Desk desk) throws IOException {
		return Ledgers.in(desk.ledger).read().events().stream().map(LedgerEvent::hash).collect(Collectors.toSet());
	}

	/** What the desk shows and knows, as far as people can tell. */
	private static List<Object> stateOf(Desk desk) throws IOException {
		Desk again = desk.reopenedWith(DRAFT);
		Ledger ledger = again.review.ledger();
		return List.of(again.list(), ledger.events(), ledger.heads().stream().sorted().toList(), again.review.warnings());
	}

	private static void asksAgainWhereTheyDisagree(Copies copies, Desk merged) throws IOException {
		Desk again = merged.reopenedWith(DRAFT);
		for (String day : DAYS) {
			Status ann = copies.annDecided.get(day);
			Status bob = copies.bobDecided.get(day);
			if (ann == null || bob == null) continue;
			Item item = again.item(day);
			assertThat(item.status()).as(day).isEqualTo(ann.equals(bob) ? ann : Status.RECHECK);
			if (!ann.equals(bob)) assertThat(item.recheck().map(recheck -> recheck.inWords(HouseStatuses.usual())).orElse(""))
					.contains("Ann decided “" + ann.label() + "”", "Bob decided “" + bob.label() + "”");
		}
	}

	@Test
	void sixtyPairsOfCopiesJoinToTheSameInEitherOrderAndByGit() throws IOException, InterruptedException {
		List<Copies> trials = new ArrayList<>();
		for (int seed = 0; seed < TRIALS; seed++) trials.add(copies(seed));
		Path joinedByGit = isGitThere() ? joinedByGit() : joinedByLines();
		int disagreements = 0;
		for (int seed = 0; seed < TRIALS; seed++) {
			Copies copies = trials.get(seed);
			Set<String> all = new LinkedHashSet<>(hashes(copies.ann));
			all.addAll(hashes(copies.bob));
			Desk one = copyOf(copies.ann, "one" + seed, "Eve");
			Desk other = copyOf(copies.bob, "other" + seed, "Eve");
			Desk git = desk("git" + seed, "Eve");
			Files.copy(joinedByGit.resolve(seed + ".tickmark"), git.ledger);

			Ledgers.join(one.ledger, copies.bob.ledger);
			Ledgers.join(other.ledger, copies.ann.ledger);

			assertThat(hashes(one)).isEqualTo(all);
			assertThat(stateOf(one)).as("trial " + seed).isEqualTo(stateOf(other)).isEqualTo(stateOf(git));
			asksAgainWhereTheyDisagree(copies, one);
			disagreements += (int) copies.annDecided.keySet().stream()
					.filter(day -> !copies.annDecided.get(day).equals(copies.bobDecided.getOrDefault(day, copies.annDecided.get(day))))
					.count();
			assertThat(Ledgers.join(one.ledger, copies.bob.ledger)).isZero();
		}
		assertThat(disagreements).as("items on which both decided differently").isGreaterThan(TRIALS / 2);
	}

	/** Three commits and one merge of all trials, which fails the test at the first conflict. */
	private Path joinedByGit() throws IOException, InterruptedException {
		Path repository = Files.createDirectories(folder.resolve("repository"));
		git(repository, "init", "-q", "-b", "base");
		assertThat(GitUnion.askFor(repository.resolve("draft.txt")))
				.isEqualTo(new GitUnion(repository.resolve(".gitattributes").toAbsolutePath(), true, true));
		commitCopies("base", repository);
		git(repository, "checkout", "-q", "-b", "ann");
		commitCopies("ann", repository);
		git(repository, "checkout", "-q", "-b", "bob", "base");
		commitCopies("bob", repository);
		git(repository, "merge", "-q", "--no-edit", "ann");
		return repository;
	}

	/** Where there is no git: what its union does, the lines of one side and then those that only the other has. */
	private Path joinedByLines() throws IOException {
		Path joined = Files.createDirectories(folder.resolve("joined"));
		for (int seed = 0; seed < TRIALS; seed++) {
			Set<String> lines = new LinkedHashSet<>(Files.readAllLines(folder.resolve("ann" + seed + "/draft.txt.tickmark")));
			lines.addAll(Files.readAllLines(folder.resolve("bob" + seed + "/draft.txt.tickmark")));
			Files.write(joined.resolve(seed + ".tickmark"), lines);
		}
		return joined;
	}

	private void commitCopies(String branch, Path repository) throws IOException, InterruptedException {
		for (int seed = 0; seed < TRIALS; seed++) copyInto(folder.resolve(branch + seed), repository, seed);
		git(repository, "add", "-A");
		git(repository, "commit", "-q", "--allow-empty", "-m", branch);
	}

	private static void copyInto(Path copy, Path repository, int seed) throws IOException {
		Path ledger = copy.resolve("draft.txt.tickmark");
		Path there = repository.resolve(seed + ".tickmark");
		if (Files.exists(ledger)) Files.copy(ledger, there, StandardCopyOption.REPLACE_EXISTING);
		else Files.write(there, new byte[0]);
	}

	private static boolean isGitThere() throws InterruptedException {
		try {
			return new ProcessBuilder("git", "--version").redirectErrorStream(true).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	private static void git(Path repository, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(
				List.of("git", "-c", "user.name=Eve", "-c", "user.email=eve@example.org", "-c", "commit.gpgsign=false"));
		command.addAll(List.of(arguments));
		Process process = new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true).start();
		String said = new String(process.getInputStream().readAllBytes());
		assertThat(process.waitFor()).as(String.join(" ", command) + "\n" + said).isZero();
	}

	@Test
	void whatANewerTickmarkWroteIntoAnEventIsTakenOverByteForByte() throws IOException {
		Desk ann = desk("ann", "Ann");
		Desk bob = desk("bob", "Bob");
		bob.decide("Day01", Status.VERIFIED);
		String line = Files.readAllLines(bob.ledger).getLast();
		String more = "{" + line.substring(line.indexOf("\"v\":"), line.length() - 1) + ",\"colour\":\"green\"}";
		String newer = "{\"hash\":\"" + Sha256.of(more) + "\"," + more.substring(1);
		Files.writeString(bob.ledger, newer + "\n");

		assertThat(Ledgers.join(ann.ledger, bob.ledger)).isOne();

		assertThat(Files.readString(ann.ledger)).isEqualTo(newer + "\n");
	}

	@Test
	void aDamagedLedgerIsNotTakenOver() throws IOException {
		Desk ann = desk("ann", "Ann");
		Desk bob = desk("bob", "Bob");
		bob.decide("Day01", Status.VERIFIED);
		Files.writeString(bob.ledger, Files.readString(bob.ledger).replace("\"Bob\"", "\"Eve\""));

		assertThatThrownBy(() -> Ledgers.join(ann.ledger, bob.ledger))
				.isInstanceOf(LedgerUnreadableException.class);
		assertThat(ann.ledger).doesNotExist();
		assertThatThrownBy(() -> Ledgers.join(ann.ledger, folder.resolve("none.tickmark")))
				.isInstanceOf(IOException.class).hasMessageContaining("does not exist; choose a ledger");
	}

	@Test
	void ledgersThatKnowNoCommonTextAreTold() throws IOException {
		Desk ann = desk("ann", "Ann");
		ann.decide("Day01", Status.VERIFIED);
		Desk other = Desk.open(Files.createDirectories(folder.resolve("x")), "It rained on Day01.").finding("Day01");
		assertThat(ann.review.ledger().mayBeOfTheSameDraftAs(other.review.ledger())).isTrue();

		other.decide("Day01", Status.VERIFIED);

		assertThat(ann.review.ledger().mayBeOfTheSameDraftAs(other.review.ledger())).isFalse();
	}

	@Test
	void gitIsAskedOnceAndWhatItWasAskedBeforeStays() throws IOException {
		Path attributes = Files.writeString(folder.resolve(".gitattributes"), "*.png binary");
		assertThat(GitUnion.askFor(folder.resolve("draft.txt"))).isEqualTo(new GitUnion(attributes.toAbsolutePath(), true, false));
		assertThat(GitUnion.askFor(folder.resolve("draft.txt"))).isEqualTo(new GitUnion(attributes.toAbsolutePath(), false, false));

		assertThat(attributes).hasContent("*.png binary\n*.tickmark merge=union\n");
	}

	@Test
	void gitIsAskedWhateverTheEncodingOfWhatItWasAskedBefore() throws IOException {
		byte[] before = "caf\u00E9.txt -text\n".getBytes(StandardCharsets.ISO_8859_1);
		Path attributes = Files.write(folder.resolve(".gitattributes"), before);
		GitUnion.askFor(folder.resolve("draft.txt"));

		assertThat(Files.readAllBytes(attributes)).startsWith(before);
	}

	@Test
	void whereThereIsNoRepositoryThatIsTold() throws IOException {
		assertThat(GitUnion.askFor(folder.resolve("draft.txt")).inWords()).contains("is not in a git repository yet");
		Files.createDirectory(folder.resolve(".git"));

		assertThat(GitUnion.askFor(folder.resolve("draft.txt")).inWords()).startsWith("Git is already set up")
				.doesNotContain("no git repository");
	}

	@Test
	void whatIsNoLedgerIsToldInOneSentenceAndNothingIsPutBesideIt() throws IOException {
		Path others = Files.createDirectories(folder.resolve("others"));
		Path picture = Files.write(others.resolve("picture.tickmark"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});
		Path json = Files.writeString(others.resolve("data.tickmark"), "{\"some\":1}\n".repeat(500));
		Path draft = Files.writeString(others.resolve("draft.txt"), "It rained.\n\nIt snowed.\n");

		for (Path wrong : List.of(picture, json)) assertThatThrownBy(() -> Ledgers.FILES.others(wrong))
				.hasMessage(wrong + " is not a ledger; choose the file beside the copy of the draft whose name ends in .tickmark");
		assertThatThrownBy(() -> Ledgers.FILES.others(draft)).hasMessage(
				draft + " is not a ledger, and there is no draft.txt.tickmark beside it; choose the file of decisions");
		assertThat(Ledgers.FILES.others(Files.createFile(others.resolve("empty.tickmark"))).ledger().events()).isEmpty();
		try (Stream<Path> all = Files.list(others)) {
			assertThat(all.toList()).hasSize(4);
		}
	}

	@Test
	void ofManyDamagedLinesTheFirstOnesAreTold() throws IOException {
		Desk bob = desk("bob", "Bob");
		for (int i = 0; i < 3; i++) for (Status status : List.of(Status.QUERY, Status.VERIFIED)) bob.decide("Day01", status);
		Files.writeString(bob.ledger, Files.readString(bob.ledger).replace("\"Bob\"", "\"Eve\""));

		assertThatThrownBy(() -> Ledgers.FILES.others(bob.ledger))
				.hasMessageMatching("(?s)(.*\n){3}draft.txt.tickmark: 4 more lines are damaged");
	}
}
