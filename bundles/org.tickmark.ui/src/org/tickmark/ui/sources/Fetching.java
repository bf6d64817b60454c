package org.tickmark.ui.sources;

import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.CancellationException;

import org.tickmark.dossier.fetch.FetchProgress;
import org.tickmark.dossier.fetch.FetchRefusedException;
import org.tickmark.dossier.fetch.FetchedPage;
import org.tickmark.dossier.fetch.LocalHosts;
import org.tickmark.dossier.fetch.PageFetch;
import org.tickmark.dossier.fetch.Refusal;
import org.tickmark.ui.messages.Messages;
import org.tickmark.ui.sources.DossierJob.Progress;

/** Fetches pages for people who asked for them. Safe on any thread. */
final class Fetching {
	private static final int KILO = 1_000;

	private Fetching() { }

	static FetchedPage fetch(String address, LocalHosts hosts, Progress progress) throws IOException {
		try {
			return new PageFetch(hosts, Clock.systemUTC()).fetch(address, new FetchProgress() {
				@Override
				public boolean isCancelled() {
					return progress.isCancelled();
				}

				@Override
				public void at(String now, long bytes) {
					progress.tell(Messages.text("dossier.doing.fetched", now, bytes / KILO));
				}
			});
		} catch (FetchRefusedException e) {
			if (e.refusal() == Refusal.CANCELLED) throw new CancellationException();
			throw new IOException(e.inWords(), e);
		}
	}
}
