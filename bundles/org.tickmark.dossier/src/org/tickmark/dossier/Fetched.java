package org.tickmark.dossier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a source came from the network.
 *
 * @param addresses the one that was asked for, and each that it led on to; the last one answered
 * @param headers of the answer, as they came: {@code Content-Type: text/html}
 * @param remarks sentences for people on what came: that it is only a part, that it is behind a paywall
 * @param complete whether it is the whole page, as far as anybody can tell; the remarks say what is missing
 */
public record Fetched(List<String> addresses, List<String> headers, List<String> remarks, boolean complete) {
	public Fetched {
		addresses = List.copyOf(addresses);
		headers = List.copyOf(headers);
		remarks = List.copyOf(remarks);
	}

	/** The value of the first header of a name, in whatever case; empty where there is none. */
	public Optional<String> header(String name) {
		String start = name.toLowerCase(Locale.ROOT) + ":";
		return headers.stream().filter(header -> header.toLowerCase(Locale.ROOT).startsWith(start))
				.map(header -> header.substring(start.length()).strip()).findFirst();
	}
}
