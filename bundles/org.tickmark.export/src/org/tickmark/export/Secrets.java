package org.tickmark.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.tickmark.dossier.RealName;
import org.tickmark.dossier.Source;
import org.tickmark.dossier.store.Dossier;
import org.tickmark.review.confidential.ConfidentialNames;
import org.tickmark.review.confidential.ConfidentialNames.Named;
import org.tickmark.review.confidential.ConfidentialNamesFile;
import org.tickmark.review.evidence.Evidence;

/**
 * What must not leave the desk: names of confidential sources, how to reach them, what their files were called and where they came from.
 */
record Secrets(ConfidentialNames names) {
	static final Secrets NONE = new Secrets(ConfidentialNames.NONE);

	/** @throws IOException with a message for people */
	static Secrets beside(Path draft) throws IOException {
		List<Named> all = new ArrayList<>(ConfidentialNamesFile.of(draft).read().names());
		for (RealName real : Dossier.of(draft).realNames()) {
			if (real.codeName().isBlank()) continue;
			// The longer first: a file's name may begin with that of its owner.
			if (!real.from().isBlank()) all.addFirst(new Named(real.codeName(), real.from(), "", ""));
			if (!real.file().isBlank()) all.addFirst(new Named(real.codeName(), real.file(), "", ""));
		}
		return all.isEmpty() ? NONE : new Secrets(new ConfidentialNames(all));
	}

	boolean isEmpty() {
		return names.names().isEmpty();
	}

	String cover(String words) {
		return isEmpty() || words.isEmpty() ? words : names.cover(words);
	}

	/** The hash of a confidential copy goes, too: who has the document could tell by it that it is the one. */
	Evidence cover(Evidence evidence) {
		Evidence covered = isEmpty() ? evidence : names.cover(evidence);
		if (!covered.confidential() || covered.hash().isEmpty()) return covered;
		return new Evidence(covered.kind(), covered.title(), covered.locator(), covered.contact(), covered.checked(), covered.note(),
				Optional.empty(), true);
	}

	Source cover(Source source) {
		Source named = new Source(source.hash(), cover(source.name()), source.form(), cover(source.title()), source.bytes(), source.at(),
				cover(source.by()), cover(source.from()), source.codeName(), source.fetched(), source.purged());
		return source.codeName().map(code -> anonymous(named, code)).orElse(named);
	}

	private static Source anonymous(Source source, String code) {
		return new Source(source.hash(), code, source.form(), code, source.bytes(), source.at(), source.by(), "", Optional.of(code),
				Optional.empty(), source.purged());
	}
}
