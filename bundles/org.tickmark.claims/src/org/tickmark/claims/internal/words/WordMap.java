package org.tickmark.claims.internal.words;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** What is known of each word of a {@link WordSet}; nearly as fast as that where nothing is known. Immutable. */
public final class WordMap<V> extends AbstractMap<String, V> {
	private final WordSet words;
	private final Object[] values;

	private WordMap(Map<String, ? extends V> known) {
		words = WordSet.copyOf(known.keySet());
		values = new Object[words.places()];
		known.forEach((word, value) -> values[words.placeOf(word)] = value);
	}

	public static <V> WordMap<V> copyOf(Map<String, ? extends V> known) {
		return new WordMap<>(known);
	}

	@SuppressWarnings("unchecked")
	private V at(int place) {
		return (V) values[place];
	}

	/** Without a word on null, as other maps: who asks has either looked first or takes none for an answer. */
	@Override
	@NonNullByDefault({})
	public V get(Object word) {
		int place = word instanceof String written ? words.placeOf(written) : -1;
		return place < 0 ? null : at(place);
	}

	@Override
	public V getOrDefault(@Nullable Object word, V unknown) {
		V known = get(word);
		return known == null ? unknown : known;
	}

	@Override
	public boolean containsKey(@Nullable Object word) {
		return words.contains(word);
	}

	@Override
	public WordSet keySet() {
		return words;
	}

	@Override
	@NonNullByDefault({})
	public Set<Entry<@NonNull String, V>> entrySet() {
		return words.stream().map(word -> Map.entry(word, at(words.placeOf(word)))).collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public int size() {
		return words.size();
	}
}
