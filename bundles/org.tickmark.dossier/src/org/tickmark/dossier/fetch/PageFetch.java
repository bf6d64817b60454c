package org.tickmark.dossier.fetch;

import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLSocketFactory;

/**
 * Fetches a page when a person asks for it. Only http and https, only from the open internet or from hosts that the desk has named; each
 * redirect is looked at like the first address; one deadline holds for all of it. Nothing is sent but the request: no cookie, no password,
 * no referrer, no proxy. Safe on any thread; each call has its own connection.
 */
public final class PageFetch {
	/** Short enough that giving up is felt at once. */
	private static final int LOOK_MILLIS = 50;

	private final FetchLimits limits;
	private final Clock clock;
	private final Network network;

	/** @param localHosts of the local network that pages may be fetched from */
	public PageFetch(LocalHosts localHosts, Clock clock) {
		this(FetchLimits.USUAL, clock,
				new Network(localHosts, HostAddresses.OF_THE_SYSTEM, Dial.STRAIGHT, (SSLSocketFactory) SSLSocketFactory.getDefault()));
	}

	PageFetch(FetchLimits limits, Clock clock, Network network) {
		this.limits = limits;
		this.clock = clock;
		this.network = network;
	}

	/**
	 * Waits for the page, 20 seconds at most.
	 *
	 * @param address as a person typed it
	 * @throws FetchRefusedException if nothing of it can be kept
	 */
	public FetchedPage fetch(String address, FetchProgress progress) throws FetchRefusedException {
		var visit = new Visit(address, limits, clock, network);
		var task = new FutureTask<>(visit);
		// A thread of its own: neither a name service nor a handshake can be told to stop, only be left behind.
		Thread.ofPlatform().daemon().name("Fetch " + address).start(task);
		try {
			return watched(task, visit, progress);
		} finally {
			visit.stop();
			task.cancel(true);
		}
	}

	private FetchedPage watched(FutureTask<FetchedPage> task, Visit visit, FetchProgress progress) throws FetchRefusedException {
		long start = System.nanoTime();
		while (true) {
			try {
				return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				visit.refuseIfSlow();
				progress.at(visit.address(), visit.bytes());
				if (progress.isCancelled()) throw new FetchRefusedException(Refusal.CANCELLED);
				if (System.nanoTime() - start > limits.deadline().toNanos())
					throw new FetchRefusedException(Refusal.DEADLINE, visit.address(), limits.deadline().toSeconds());
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new FetchRefusedException(e, Refusal.CANCELLED);
			} catch (ExecutionException e) {
				if (e.getCause() instanceof FetchRefusedException refused) throw refused;
				throw new IllegalStateException("fetching " + visit.address(), e.getCause());
			}
		}
	}
}
