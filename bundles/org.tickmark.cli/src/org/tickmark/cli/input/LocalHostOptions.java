package org.tickmark.cli.input;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;

import org.tickmark.dossier.fetch.LocalHosts;
import org.tickmark.dossier.fetch.PageFetch;

import picocli.CommandLine.Option;

/** Where pages may be fetched from beside the open internet. */
public final class LocalHostOptions {
	@Option(names = "--allow-host", paramLabel = "HOST", descriptionKey = "allow-host")
	private List<String> hosts = List.of();

	/** @param wrong makes of a sentence on a host that is none the failure of the command */
	public PageFetch fetch(Clock clock, Function<String, RuntimeException> wrong) {
		try {
			return new PageFetch(LocalHosts.of(hosts), clock);
		} catch (IllegalArgumentException e) {
			throw wrong.apply(String.valueOf(e.getMessage()));
		}
	}
}
