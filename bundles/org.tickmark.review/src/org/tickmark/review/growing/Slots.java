package org.tickmark.review.growing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Values by small numbers, any of which may be missing. Nobody can change them; another one shares with it all but the way to the value
 * that is another. Safe on any thread.
 *
 * @param <V> what it holds
 */
public final class Slots<V> {
	private static final int BITS = 4;
	private static final int WIDTH = 1 << BITS;
	private static final Slots<?> EMPTY = new Slots<>(0, null);

	/** How many levels of branches stand above the values, each {@value #WIDTH} wide. */
	private final int levels;
	private final Object @Nullable [] root;

	private Slots(int levels, Object @Nullable [] root) {
		this.levels = levels;
		this.root = root;
	}

	/** Without anything. */
	@SuppressWarnings("unchecked")
	public static <V> Slots<V> empty() {
		return (Slots<V>) EMPTY;
	}

	/** What has that number; empty if nothing does. */
	@SuppressWarnings("unchecked")
	public Optional<V> get(int number) {
		if (!reaches(number)) return Optional.empty();
		Object[] node = root;
		for (int level = levels; level > 0 && node != null; level--) node = (Object[]) node[number >>> level * BITS & WIDTH - 1];
		return node == null ? Optional.empty() : Optional.ofNullable((V) node[number & WIDTH - 1]);
	}

	/** These with another value for that number. */
	public Slots<V> with(int number, V value) {
		return put(number, value);
	}

	/** These without the value of that number. */
	public Slots<V> without(int number) {
		return get(number).isEmpty() ? this : put(number, null);
	}

	private Slots<V> put(int number, @Nullable V value) {
		Slots<V> high = this;
		while (!high.reaches(number)) high = high.higher();
		return new Slots<>(high.levels, put(high.root, high.levels, number, value));
	}

	private static Object[] put(Object @Nullable [] node, int level, int number, @Nullable Object value) {
		Object[] copy = node == null ? new Object[WIDTH] : node.clone();
		int at = number >>> level * BITS & WIDTH - 1;
		copy[at] = level == 0 ? value : put((Object[]) copy[at], level - 1, number, value);
		return copy;
	}

	/** The values of both; where both have one, what is made of these. The same branches of both cost nothing. */
	public Slots<V> and(Slots<V> other, BinaryOperator<V> both) {
		Slots<V> one = this;
		Slots<V> two = other;
		while (one.levels < two.levels) one = one.higher();
		while (two.levels < one.levels) two = two.higher();
		return new Slots<>(one.levels, join(one.root, two.root, one.levels, both));
	}

	@SuppressWarnings("unchecked")
	private static <V> Object @Nullable [] join(Object @Nullable [] one, Object @Nullable [] two, int level, BinaryOperator<V> both) {
		if (one == two || two == null) return one;
		if (one == null) return two;
		Object[] joined = one.clone();
		for (int i = 0; i < WIDTH; i++) {
			if (level > 0) joined[i] = join((Object[]) one[i], (Object[]) two[i], level - 1, both);
			else if (one[i] == null) joined[i] = two[i];
			else if (two[i] != null) joined[i] = both.apply((V) one[i], (V) two[i]);
		}
		return joined;
	}

	/** These without those that the others say are to go. Costs no more than the numbers that both have. */
	public <W> Slots<V> without(Slots<W> others, BiPredicate<V, W> goes) {
		List<Integer> gone = new ArrayList<>();
		int level = Math.min(levels, others.levels);
		collect(first(level), others.first(level), level, 0, goes, gone);
		Slots<V> left = this;
		for (int number : gone) left = left.without(number);
		return left;
	}

	@SuppressWarnings("unchecked")
	private static <V, W> void collect(Object @Nullable [] one, Object @Nullable [] two, int level, int base, BiPredicate<V, W> goes,
			List<Integer> gone) {
		if (one == null || two == null) return;
		for (int i = 0; i < WIDTH; i++) {
			if (one[i] == null || two[i] == null) continue;
			int number = base | i << level * BITS;
			if (level > 0) collect((Object[]) one[i], (Object[]) two[i], level - 1, number, goes, gone);
			else if (goes.test((V) one[i], (W) two[i])) gone.add(number);
		}
	}

	/** The branch that holds the numbers that a lower one would. */
	private Object @Nullable [] first(int level) {
		Object[] node = root;
		for (int at = levels; at > level && node != null; at--) node = (Object[]) node[0];
		return node;
	}

	/** All values, by their numbers. */
	public List<V> values() {
		List<V> values = new ArrayList<>();
		add(root, levels, values);
		return values;
	}

	@SuppressWarnings("unchecked")
	private static <V> void add(Object @Nullable [] node, int level, List<V> values) {
		if (node == null) return;
		for (Object child : node) {
			if (child == null) continue;
			if (level > 0) add((Object[]) child, level - 1, values);
			else values.add((V) child);
		}
	}

	private boolean reaches(int number) {
		return number >>> levels * BITS < WIDTH;
	}

	private Slots<V> higher() {
		if (root == null) return new Slots<>(levels + 1, null);
		Object[] above = new Object[WIDTH];
		above[0] = root;
		return new Slots<>(levels + 1, above);
	}
}
