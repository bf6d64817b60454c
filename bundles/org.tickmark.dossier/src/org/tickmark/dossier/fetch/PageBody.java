package org.tickmark.dossier.fetch;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** The bytes of a page as they come in, unpacked and counted. */
final class PageBody {
	private static final int PIECE = 8192;

	private final ClassicHttpResponse response;
	private final String address;
	private final FetchLimits limits;
	private final long start = System.nanoTime();
	private volatile long received;
	private volatile boolean done;
	private boolean truncated;

	PageBody(ClassicHttpResponse response, String address, FetchLimits limits) {
		this.response = response;
		this.address = address;
		this.limits = limits;
	}

	/** As they came over the line, still packed. */
	long received() {
		return received;
	}

	boolean isSlow(FetchLimits than) {
		long nanos = System.nanoTime() - start;
		return !done && nanos > than.slowAfter().toNanos() && received < nanos / 1e9 * than.bytesPerSecond();
	}

	/** Whether the server broke off. */
	boolean isTruncated() {
		return truncated;
	}

	/** All that came, as far as it came. */
	byte[] read() throws IOException, FetchRefusedException {
		Optional<HttpEntity> entity = Optional.ofNullable(response.getEntity());
		if (entity.isEmpty()) return new byte[0];
		if (entity.get().getContentLength() > limits.bytes()) throw tooLarge();
		var bytes = new ByteArrayOutputStream();
		try {
			copy(unpacked(new Counted(entity.get().getContent())), bytes);
		} catch (ConnectionClosedException | MalformedChunkCodingException | EOFException | ZipException | SocketException e) {
			truncated = true;
		}
		done = true;
		return bytes.toByteArray();
	}

	private InputStream unpacked(InputStream raw) throws IOException, FetchRefusedException {
		String encoding = Optional.ofNullable(response.getFirstHeader("Content-Encoding")).map(Header::getValue).orElse("")
				.strip().toLowerCase(Locale.ROOT);
		if (encoding.isEmpty() || encoding.equals("identity")) return raw;
		boolean once = response.getHeaders("Content-Encoding").length == 1 && (encoding.equals("gzip") || encoding.equals("x-gzip"));
		if (!once) throw new FetchRefusedException(Refusal.ENCODING, address, encoding);
		try {
			return new GZIPInputStream(raw, PIECE);
		} catch (ZipException e) {
			throw new FetchRefusedException(e, Refusal.ENCODING, address, encoding);
		}
	}

	private void copy(InputStream from, ByteArrayOutputStream to) throws IOException, FetchRefusedException {
		byte[] piece = new byte[PIECE];
		for (int count = from.read(piece); count >= 0; count = from.read(piece)) {
			to.write(piece, 0, count);
			if (to.size() > limits.bytes()) throw tooLarge();
			if (to.size() > limits.freeGrowth() && to.size() > received * limits.growth())
				throw new FetchRefusedException(Refusal.BOMB, address);
		}
	}

	private FetchRefusedException tooLarge() {
		return new FetchRefusedException(Refusal.TOO_LARGE, address, limits.bytes() / 1_000_000);
	}

	/** Counts what is read. Never closed: the library would first read all that is still coming. */
	private final class Counted extends FilterInputStream {
		Counted(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int one = in.read();
			if (one >= 0) received++;
			return one;
		}

		@Override
		@NonNullByDefault({})
		public int read(byte[] bytes, int from, int length) throws IOException {
			int count = in.read(bytes, from, length);
			if (count > 0) received += count;
			return count;
		}

		@Override
		public void close() {
			// See above.
		}
	}
}
