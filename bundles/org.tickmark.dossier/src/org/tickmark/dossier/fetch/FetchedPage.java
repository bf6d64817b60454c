package org.tickmark.dossier.fetch;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;

import org.tickmark.dossier.Fetched;
import org.tickmark.dossier.store.Arrival;

/**
 * A page as it came.
 *
 * @param asked the address that a person typed
 * @param address where it was at last
 * @param hops every answer on the way, the page's own last
 * @param headers of the page's own answer, in their order, as name and value
 * @param bytes of the page, unpacked where the server packed them for the way
 * @param contentType that the server gives, without its parameters and in lower case; empty where it gives none
 * @param charset that its text is read in; empty for what is no text
 * @param title that it gives itself; empty where it gives none
 * @param text that a reader sees, menus and scripts left out; empty for what is not read here, such as a PDF
 * @param faults why it is not the whole page; none for one that is
 * @param remarks sentences for people on all that is odd about it, the faults first
 */
public record FetchedPage(String asked, String address, Instant at, List<Hop> hops, List<Entry<String, String>> headers, byte[] bytes,
		String contentType, Optional<Charset> charset, String title, String text, Set<PageFault> faults, List<String> remarks) {
	public FetchedPage {
		hops = List.copyOf(hops);
		headers = List.copyOf(headers);
		faults = Set.copyOf(faults);
		remarks = List.copyOf(remarks);
	}

	/** Whether it may be kept as the whole page. */
	public boolean isComplete() {
		return faults.isEmpty();
	}

	/** Of its own answer: 200 for a page that is there. */
	public int status() {
		return hops.getLast().status();
	}

	/** How a dossier takes it, with its headers and the way that led to it; a page that is not whole is not kept as one. */
	public Arrival arrival(String by) {
		List<String> addresses = hops.stream().map(Hop::address).toList();
		List<String> lines = headers.stream().map(header -> header.getKey() + ": " + header.getValue()).toList();
		return Arrival.of(fileName(), new Fetched(addresses, lines, remarks, isComplete()), by, at);
	}

	/** What to call it as a file: the last part of its path, or its host, with an ending that fits what it is. */
	public String fileName() {
		return PageName.of(this);
	}
}
