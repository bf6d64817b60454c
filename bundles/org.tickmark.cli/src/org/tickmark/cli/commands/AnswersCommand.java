package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;
import static org.tickmark.cli.terminal.PlainLines.cut;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.Session;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.answers.AnsweredSheet;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.evidence.EvidenceKind;
import org.tickmark.review.sourcing.AddEvidence;
import org.tickmark.review.verbs.AnswerQueries;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes the answers that an author wrote into the file of queries. */
@Command(name = "answers", mixinStandardHelpOptions = true)
public final class AnswersCommand extends DraftCommand {
	private static final int LARGEST = 50_000_000;
	private static final int WORDS_WIDTH = 40;

	@Parameters(index = "1", paramLabel = "FILE")
	private Path answered = Path.of("");
	@Option(names = "--from", paramLabel = "NAME")
	private Optional<String> from = Optional.empty();
	@Option(names = "--attach", paramLabel = "ITEM=FILE")
	private Map<String, Path> attached = Map.of();

	public AnswersCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		if (!Files.isRegularFile(answered)) throw new IOException(text("answers.missing", answered));
		if (Files.size(answered) > LARGEST) throw new IOException(text("answers.tooLarge", answered));
		AnsweredSheet sheet = AnsweredSheet.read(answered.toString(), Files.readAllBytes(answered), session().readers());
		String author = author(sheet, draft);
		Map<Item, Path> files = new LinkedHashMap<>();
		attached.forEach((id, file) -> files.put(item(draft, id), file));
		boolean all = true;
		Map<Item, String> taken = new LinkedHashMap<>();
		for (var answer : sheet.answers().entrySet()) {
			String id = answer.getKey().toString();
			Optional<Item> item = draft.item(id);
			if (item.filter(AnswerQueries::appliesTo).isPresent()) taken.put(item.get(), answer.getValue());
			else all &= isThereAlready(item, answer.getValue(), id);
		}
		Instant now = session().clock().instant();
		draft.apply(new AnswerQueries(taken), author, now);
		taken.forEach((item, words) -> report().row("%s  %-" + WORDS_WIDTH + "s  %s", item.id(), cut(item.text(), WORDS_WIDTH), cut(words,
				60)));
		for (var file : files.entrySet()) attach(draft, file.getKey(), file.getValue(), author, now);
		report().line(text("answers.taken", taken.size(), author));
		return all ? ExitCode.DONE : ExitCode.INPUT_FAILED;
	}

	/** As the command says, else the file, else the draft if it has but one author. */
	private String author(AnsweredSheet sheet, DraftOnDisk draft) {
		if (from.isPresent()) return named(from.get());
		if (!sheet.by().isBlank()) return sheet.by();
		List<String> authors = draft.reviewed().authors();
		if (authors.size() != 1) throw wrong("answers.noName");
		return authors.getFirst();
	}

	/** The same file read twice is no fault. */
	private boolean isThereAlready(Optional<Item> item, String answer, String id) {
		if (item.filter(each -> each.reason().equals(answer)).isPresent()) return true;
		complaints().line(item.isPresent() ? text("answers.noQuery", id, cut(item.get().text(), WORDS_WIDTH), answer)
				: text("answers.unknownItem", id, answer));
		return false;
	}

	private void attach(DraftOnDisk draft, Item item, Path file, String author, Instant now) throws IOException {
		Source kept = Dossier.of(draft.path()).add(file, author, now);
		var evidence = new Evidence(EvidenceKind.DOCUMENT, kept.title(), "", "", Optional.empty(), text("answers.cameWith", author),
				Optional.of(kept.hash()));
		draft.apply(new AddEvidence(item(draft, item.id().toString()), evidence), author, now);
	}
}
