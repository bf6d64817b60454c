package org.tickmark.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.tickmark.export.gate.Baseline;

/** The baseline of one run: what it keeps quiet, what came up, and what does not any more. */
final class KnownFindings {
	private final Path file;
	private final Baseline before;
	private final Set<String> drafts = new HashSet<>();
	private final Set<Baseline.Known> met = new HashSet<>();
	private final Set<Baseline.Known> loud = new HashSet<>();
	private final boolean all;

	/** @param all whether what is not known is to be kept, too, for {@link #whole} */
	KnownFindings(Path file, Baseline before, boolean all) {
		this.file = file;
		this.before = before;
		this.all = all;
	}

	/** What of it is not known yet. */
	List<Objection> loud(Verdict.Looked verdict) {
		String draft = nameOf(verdict);
		drafts.add(draft);
		List<Objection> unknown = new ArrayList<>();
		for (Objection each : verdict.objections()) {
			var finding = new Baseline.Known(draft, each.rule(), each.fingerprint(), each.words());
			boolean known = before.holds(finding);
			if (!known) unknown.add(each);
			if (known) met.add(finding);
			else if (all) loud.add(finding);
		}
		return unknown;
	}

	/** Of a document that could not be read nothing is forgotten. */
	private String nameOf(Verdict.Looked verdict) {
		return verdict.in().map(path -> Baseline.nameOf(path, file) + (path.toString().equals(verdict.id()) ? "" : "#" + verdict.id()))
				.orElse(verdict.id());
	}

	/** Entries that match nothing any more: the draft was looked at and has no such finding, or is gone. */
	List<Baseline.Known> stale() {
		return before.sorted().stream().filter(entry -> !met.contains(entry))
				.filter(entry -> drafts.contains(entry.draft()) || !isThere(entry.draft())).toList();
	}

	private boolean isThere(String draft) {
		String path = draft.contains("#") ? draft.substring(0, draft.lastIndexOf('#')) : draft;
		return draft.equals("-") || Files.exists(file.toAbsolutePath().resolveSibling(path));
	}

	/** Writes it without what is stale. */
	void prune() throws IOException {
		new Baseline(alive()).write(file);
	}

	/** Writes it with all that was found and without what is stale. */
	void whole() throws IOException {
		Set<Baseline.Known> entries = alive();
		entries.addAll(loud);
		new Baseline(entries).write(file);
	}

	private Set<Baseline.Known> alive() {
		Set<Baseline.Known> entries = new HashSet<>(before.sorted());
		stale().forEach(entries::remove);
		return entries;
	}
}
