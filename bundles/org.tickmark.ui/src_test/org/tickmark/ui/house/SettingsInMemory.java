package org.tickmark.ui.house;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.osgi.service.prefs.Preferences;

/** Preferences that no file keeps. */
final class SettingsInMemory implements Preferences {
	private final SettingsInMemory parent;
	private final String name;
	private final Map<String, String> values = new TreeMap<>();
	private final Map<String, SettingsInMemory> children = new LinkedHashMap<>();
	private int flushes;

	SettingsInMemory() {
		this(null, "");
	}

	private SettingsInMemory(SettingsInMemory parent, String name) {
		this.parent = parent;
		this.name = name;
	}

	/** How often it was written to where the next start would find it. */
	int flushes() {
		return flushes;
	}

	Map<String, String> values() {
		return values;
	}

	@Override
	public void put(String key, String value) {
		values.put(key, value);
	}

	@Override
	public String get(String key, String otherwise) {
		return values.getOrDefault(key, otherwise);
	}

	@Override
	public void remove(String key) {
		values.remove(key);
	}

	@Override
	public void clear() {
		values.clear();
	}

	@Override
	public void putInt(String key, int value) {
		put(key, Integer.toString(value));
	}

	@Override
	public int getInt(String key, int otherwise) {
		return Integer.parseInt(get(key, Integer.toString(otherwise)));
	}

	@Override
	public void putLong(String key, long value) {
		put(key, Long.toString(value));
	}

	@Override
	public long getLong(String key, long otherwise) {
		return Long.parseLong(get(key, Long.toString(otherwise)));
	}

	@Override
	public void putBoolean(String key, boolean value) {
		put(key, Boolean.toString(value));
	}

	@Override
	public boolean getBoolean(String key, boolean otherwise) {
		return Boolean.parseBoolean(get(key, Boolean.toString(otherwise)));
	}

	@Override
	public void putFloat(String key, float value) {
		put(key, Float.toString(value));
	}

	@Override
	public float getFloat(String key, float otherwise) {
		return Float.parseFloat(get(key, Float.toString(otherwise)));
	}

	@Override
	public void putDouble(String key, double value) {
		put(key, Double.toString(value));
	}

	@Override
	public double getDouble(String key, double otherwise) {
		return Double.parseDouble(get(key, Double.toString(otherwise)));
	}

	@Override
	public void putByteArray(String key, byte[] value) {
		put(key, new String(value, StandardCharsets.ISO_8859_1));
	}

	@Override
	public byte[] getByteArray(String key, byte[] otherwise) {
		return values.containsKey(key) ? values.get(key).getBytes(StandardCharsets.ISO_8859_1) : otherwise;
	}

	@Override
	public String[] keys() {
		return values.keySet().toArray(String[]::new);
	}

	@Override
	public String[] childrenNames() {
		return children.keySet().toArray(String[]::new);
	}

	@Override
	public SettingsInMemory parent() {
		return parent;
	}

	@Override
	public SettingsInMemory node(String child) {
		return children.computeIfAbsent(child, made -> new SettingsInMemory(this, made));
	}

	@Override
	public boolean nodeExists(String child) {
		return children.containsKey(child);
	}

	@Override
	public void removeNode() {
		parent.children.remove(name);
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public String absolutePath() {
		return parent == null ? "/" : parent.absolutePath() + name + "/";
	}

	@Override
	public void flush() {
		flushes++;
	}

	@Override
	public void sync() {
		flush();
	}
}
