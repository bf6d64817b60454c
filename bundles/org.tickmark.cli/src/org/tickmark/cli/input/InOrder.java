package org.tickmark.cli.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes things on all cores and hands them on, on the thread that asks, in the order in which they were asked for. Only a few are made
 * ahead of the one that is handed on, and large ones one at a time, so that they all fit in the memory of a few.
 */
public final class InOrder<T> implements AutoCloseable {
	/** To each thread: one to make and one to make next. */
	private static final int AHEAD = 2;
	/** Of all that is made ahead; a book has as much. */
	private static final long MOST_AHEAD = 1_000_000;

	private record Made<T>(long size, Future<T> thing) { }

	private final Consumer<T> taker;
	private final int most;
	private final ExecutorService threads;
	private final Deque<Made<T>> ahead = new ArrayDeque<>();
	private long size;

	/** @param cores with a single one, no other thread takes part */
	public InOrder(int cores, Consumer<T> taker) {
		this.taker = taker;
		this.most = cores > 1 ? cores * AHEAD : 0;
		this.threads = Executors.newFixedThreadPool(cores, Thread.ofPlatform().daemon().name("scan-", 1).factory());
	}

	/** @param about how large it is, in whatever unit is the same for all */
	public void add(long about, Supplier<T> maker) {
		if (most == 0) {
			taker.accept(maker.get());
			return;
		}
		while (!ahead.isEmpty() && (ahead.size() == most || size + about > MOST_AHEAD)) take();
		ahead.addLast(new Made<>(about, threads.submit(maker::get)));
		size += about;
	}

	/** Hands on what is left. */
	public void finish() {
		while (!ahead.isEmpty()) take();
	}

	private void take() {
		Made<T> next = ahead.removeFirst();
		size -= next.size();
		taker.accept(made(next.thing()));
	}

	private static <T> T made(Future<T> thing) {
		try {
			return thing.get();
		} catch (ExecutionException e) {
			if (e.getCause() instanceof RuntimeException fault) throw fault;
			if (e.getCause() instanceof Error error) throw error;
			throw new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	/** What was not handed on is not wanted any more. */
	@Override
	public void close() {
		threads.shutdownNow();
	}
}
