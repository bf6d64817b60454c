package org.tickmark.dossier;

import java.util.Objects;

import com.google.gson.annotations.SerializedName;

/**
 * Who a confidential source is. Stays on the desks that have the list of real names; nothing that leaves a desk may hold one.
 *
 * @param name of the person or whatever else it is
 * @param file as it came
 * @param from where it came from
 */
public record RealName(@SerializedName("code") String codeName, @SerializedName("name") String name, @SerializedName("file") String file,
		@SerializedName("from") String from, @SerializedName("sha256") String hash) {
	/** A list that was typed by hand may leave out what nobody knows. */
	public RealName {
		codeName = Objects.requireNonNullElse(codeName, "");
		name = Objects.requireNonNullElse(name, "");
		file = Objects.requireNonNullElse(file, "");
		from = Objects.requireNonNullElse(from, "");
		hash = Objects.requireNonNullElse(hash, "");
	}
}
