package org.tickmark.archive.job;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

import org.tickmark.review.hash.Sha256;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The articles that an archive holds, by a short hash of their id and one of their content: sixteen bytes each, since there may be fifty
 * million. Two of as many articles have the same short hashes of both with a chance of less than one in a million million.
 */
public final class KnownArticles implements Serializable {
	private static final long serialVersionUID = 1;

	private final long[] ids;
	private final long[] contents;

	private KnownArticles(long[] ids, long[] contents) {
		this.ids = ids;
		this.contents = contents;
	}

	/** None. */
	public static KnownArticles none() {
		return new KnownArticles(new long[0], new long[0]);
	}

	/** The short hash of an id. */
	public static long ofId(String id) {
		MessageDigest digest = Sha256.digest();
		digest.update(id.getBytes(UTF_8));
		return ByteBuffer.wrap(digest.digest()).getLong();
	}

	/** The start of a hash of content. */
	public static long ofContent(String hash) {
		return Long.parseUnsignedLong(hash, 0, 16, 16);
	}

	/** With others, of which the numbers stand at the same places. */
	public KnownArticles with(long[] otherIds, long[] otherContents) {
		long[] joinedIds = Arrays.copyOf(ids, ids.length + otherIds.length);
		long[] joinedContents = Arrays.copyOf(contents, joinedIds.length);
		var order = new long[otherIds.length];
		for (int i = 0; i < order.length; i++) order[i] = i;
		long[] sorted = Arrays.stream(order).boxed().sorted((one, two) -> compare(otherIds, otherContents, one, two))
				.mapToLong(each -> each)
				.toArray();
		int mine = ids.length - 1;
		int other = sorted.length - 1;
		for (int at = joinedIds.length - 1; at >= 0; at--) {
			boolean takeOther = mine < 0 || other >= 0 && !before(otherIds[(int) sorted[other]], otherContents[(int) sorted[other]], mine);
			joinedIds[at] = takeOther ? otherIds[(int) sorted[other]] : ids[mine];
			joinedContents[at] = takeOther ? otherContents[(int) sorted[other--]] : contents[mine--];
		}
		return new KnownArticles(joinedIds, joinedContents);
	}

	private static int compare(long[] ids, long[] contents, long one, long two) {
		int byId = Long.compare(ids[(int) one], ids[(int) two]);
		return byId != 0 ? byId : Long.compare(contents[(int) one], contents[(int) two]);
	}

	private boolean before(long id, long content, int mine) {
		return id < ids[mine] || id == ids[mine] && content < contents[mine];
	}

	/** Whether it is there with this content. */
	public boolean holds(long id, long content) {
		for (int at = first(id); at < ids.length && ids[at] == id; at++) if (contents[at] == content) return true;
		return false;
	}

	/** Whether it is there, whatever its content. */
	public boolean holds(long id) {
		int at = first(id);
		return at < ids.length && ids[at] == id;
	}

	private int first(long id) {
		int low = 0;
		int high = ids.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (ids[middle] < id) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** How many there are. */
	public int size() {
		return ids.length;
	}
}
