package org.tickmark.export.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.tickmark.dossier.ReadSource;
import org.tickmark.dossier.SourceForm;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.review.ledger.Ledger;
import org.tickmark.review.ledger.SignOff;

/**
 * A page as it will be printed, compared with its draft word by word.
 *
 * @param signOff whose text it was compared with; empty where the draft is not signed off, and its text as it is was taken
 * @param changes in the order of the draft, what the page adds behind them
 * @param edges what stands at the edge of a page or on several pages, and not in the draft: heads, folios. No changes
 * @param words how many the draft has
 * @param remarks sentences for people on what of the page could not be read
 */
public record PageProof(Optional<SignOff> signOff, List<ProofChange> changes, List<String> edges, int words, List<String> remarks) {
	public PageProof {
		changes = List.copyOf(changes);
		edges = List.copyOf(edges);
		remarks = List.copyOf(remarks);
	}

	/**
	 * Compares a file with the draft as it was signed, else as it is. Takes as long as reading the file.
	 *
	 * @param text of the draft as it is
	 * @param page a PDF, a page, a Word file or whatever else a dossier reads
	 * @throws IOException with a message for people where the page cannot be read, or has no text
	 */
	public static PageProof of(Ledger ledger, String text, Path page) throws IOException {
		ReadSource read = Dossier.read(page);
		if (read.text().isEmpty()) throw new IOException(Messages.text("noText", page, String.join(" ", read.remarks())).strip());
		Optional<SignOff> signOff = ledger.signOff();
		Optional<String> signed = signOff.flatMap(each -> ledger.text(each.text()));
		Comparison comparison = Comparison.of(signed.orElse(text), read.text(), read.form() == SourceForm.PDF);
		return new PageProof(signed.isPresent() ? signOff : Optional.empty(), comparison.changes(), comparison.edges(), comparison.words(),
				read.remarks());
	}

	/** How many changes turn a fact around. */
	public long grave() {
		return changes.stream().filter(ProofChange::isGrave).count();
	}
}
