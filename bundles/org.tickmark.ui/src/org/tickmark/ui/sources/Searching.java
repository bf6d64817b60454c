package org.tickmark.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ServiceCaller;
import org.tickmark.claims.detection.ClaimDetection;
import org.tickmark.dossier.ReadSource;
import org.tickmark.dossier.sweep.CopiedRun;
import org.tickmark.dossier.sweep.KeptStatements;
import org.tickmark.dossier.sweep.LookUp;
import org.tickmark.dossier.sweep.Progress;
import org.tickmark.dossier.sweep.SearchedSource;
import org.tickmark.dossier.sweep.Sweep;
import org.tickmark.review.ReviewedDraft;
import org.tickmark.ui.messages.Messages;

/** Looks items up in sources, which are read for that once and then kept until they are others. Jobs ask one after the other. */
final class Searching {
	/** @param rules by which the sources were read; the service is replaced whenever a detector comes or goes */
	private record Kept(List<SearchedSource> sources, ClaimDetection rules, Sweep sweep) { }

	private final KeptStatements statements;
	private volatile Optional<Kept> kept = Optional.empty();

	/** @param statements that were found before, of the dossier whose sources are searched */
	Searching(KeptStatements statements) {
		this.statements = statements;
	}

	List<LookUp> lookUp(ReviewedDraft draft, List<KeptSource> sources, DossierJob.Progress progress) {
		List<LookUp> found = new ArrayList<>();
		boolean asked = ServiceCaller.callOnce(Searching.class, ClaimDetection.class,
				rules -> found.addAll(sweep(searched(sources), rules, progress).lookUp(draft, counted(progress))));
		if (!asked) throw new IllegalStateException("The claim detection service is missing, so the installation is incomplete.");
		return found;
	}

	/** What the draft has word for word from its sources, without quotation marks. */
	List<CopiedRun> copied(ReviewedDraft draft, List<KeptSource> sources, DossierJob.Progress progress) {
		List<CopiedRun> found = new ArrayList<>();
		ServiceCaller.callOnce(Searching.class, ClaimDetection.class,
				rules -> found.addAll(sweep(searched(sources), rules, progress).copiedUnmarked(draft, counted(progress))));
		return found;
	}

	private static List<SearchedSource> searched(List<KeptSource> sources) {
		return sources.stream().filter(each -> !each.text().isEmpty()).map(Searching::searched).toList();
	}

	static SearchedSource searched(KeptSource kept) {
		return new SearchedSource(kept.source().hash(), kept.source().title(), kept.read().flatMap(ReadSource::dated), kept.text());
	}

	private Sweep sweep(List<SearchedSource> sources, ClaimDetection rules, DossierJob.Progress progress) {
		Optional<Kept> before = kept.filter(each -> each.sources().equals(sources) && each.rules() == rules);
		if (before.isPresent()) return before.get().sweep();
		Optional<Kept> others = kept.filter(each -> each.rules() == rules);
		Sweep sweep = others.isPresent() ? others.get().sweep().again(sources, statements, counted(progress))
				: Sweep.of(sources, rules, statements, counted(progress));
		kept = Optional.of(new Kept(sources, rules, sweep));
		return sweep;
	}

	private static Progress counted(DossierJob.Progress progress) {
		return progress.counted((done, of) -> Messages.text("dossier.doing.lookUp", done, of));
	}
}
