package org.tickmark.cli.commands;

import static org.tickmark.cli.terminal.Messages.text;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.tickmark.cli.input.DraftOnDisk;
import org.tickmark.cli.terminal.ExitCode;
import org.tickmark.cli.terminal.PlainLines;
import org.tickmark.cli.terminal.Session;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.review.Item;
import org.tickmark.review.evidence.Evidence;
import org.tickmark.review.ledger.Piece;
import org.tickmark.review.sourcing.ChangeEvidence;
import org.tickmark.review.sourcing.PurgeCopy;
import org.tickmark.review.sourcing.WithdrawEvidence;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what a draft's items rest on, and puts a piece of it right or withdraws it. */
@Command(name = "evidence", mixinStandardHelpOptions = true)
public final class EvidenceCommand extends RecordingCommand {
	private static final int WORDS_WIDTH = 80;

	@Parameters(index = "1", arity = "0..1", paramLabel = "PIECE")
	private Optional<String> piece = Optional.empty();
	@Mixin
	private EvidenceOptions changed = new EvidenceOptions();
	@Option(names = "--withdraw", paramLabel = "ITEM|all", split = ",")
	private List<String> withdraw = List.of();

	@Option(names = "--purge")
	private boolean purge;

	public EvidenceCommand(Session session) {
		super(session);
	}

	@Override
	int run(DraftOnDisk draft) throws IOException {
		if (piece.isEmpty() && (changed.isGiven() || !withdraw.isEmpty() || purge)) throw wrong("evidence.nameOne");
		Optional<Piece> named = piece.map(id -> known(draft, id));
		if (named.isPresent()) change(draft, named.get());
		List<Piece> listed = draft.ledger().evidence().stream()
				.filter(each -> named.filter(only -> !only.id().equals(each.id())).isEmpty()).toList();
		listed.forEach(each -> print(draft, each));
		if (listed.isEmpty()) report().line(text("evidence.none"));
		return ExitCode.DONE;
	}

	private Piece known(DraftOnDisk draft, String id) {
		return draft.ledger().evidence().stream().filter(each -> each.id().value().equals(id)).findFirst()
				.orElseThrow(() -> wrong("evidence.unknown", id));
	}

	private void change(DraftOnDisk draft, Piece of) throws IOException {
		if (changed.isGiven()) {
			List<Evidence> now = changed.evidence(draft.reviewed().house().policy());
			if (now.size() != 1) throw wrong("evidence.detailsOfOne");
			record(draft, new ChangeEvidence(of.id(), now.getFirst()));
		}
		if (purge) purge(draft, of.evidence());
		if (withdraw.isEmpty()) return;
		List<Item> items = withdraw.equals(List.of("all")) ? draft.items().items()
				: withdraw.stream().map(id -> item(draft, id)).toList();
		record(draft, new WithdrawEvidence(items, of.id()));
	}

	/** What is recorded first holds whatever becomes of the copy; a copy that is gone already needs no more. */
	private void purge(DraftOnDisk draft, Evidence evidence) throws IOException {
		String hash = evidence.hash().orElseThrow(() -> wrong("evidence.noCopy", evidence.inWords()));
		record(draft, new PurgeCopy(evidence.title(), hash));
		var dossier = Dossier.of(draft.path());
		Optional<Source> kept = dossier.exists() ? dossier.source(hash).filter(source -> !source.purged()) : Optional.empty();
		if (kept.isPresent()) dossier.purge(kept.get(), by(), now());
	}

	private void print(DraftOnDisk draft, Piece of) {
		long items = draft.items().items().stream().filter(item -> item.evidence().stream().anyMatch(given -> given.id().equals(of.id())))
				.count();
		report().row("%s  %3d  %s", of.id(), items, PlainLines.cut(of.evidence().inFull(), WORDS_WIDTH));
	}
}
